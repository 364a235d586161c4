"""The wheels of a small engine, for a program that is offered whole, engine included."""

import hashlib
import json
import platform
import shutil
import sys
import urllib.request
from pathlib import Path

from recipe import ROOT

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def own_list() -> Path:
    """The locked list of the engine that fits every computer of this kind."""
    kind = "mps" if sys.platform == "darwin" else "cpu"
    machine = {"AMD64": "x86_64"}.get(platform.machine(), platform.machine())
    return ROOT / "resources" / "engine" / f"{kind}-{SYSTEMS[sys.platform]}-{machine}.json"


def fetch_wheels(listing: Path, folder: Path, known: Path | None = None) -> Path:
    """All wheels of ``listing`` in ``folder``, verified; what is there or in ``known`` is used.

    Raises ``SystemExit`` where one is not what the list names.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for wheel in json.loads(listing.read_text(encoding="utf-8"))["wheels"]:
        target = folder / wheel["filename"]
        if target.exists() and sha256(target) == wheel["sha256"]:
            continue
        if known and (known / wheel["filename"]).exists():
            shutil.copy2(known / wheel["filename"], target)
        else:
            urllib.request.urlretrieve(wheel["url"], target)
        if sha256(target) != wheel["sha256"]:
            raise SystemExit(f"{target.name} is not the file that the list names.")
    return folder


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def carry_engine(tools: Path, wheels: Path, known: Path | None) -> None:
    """Put the wheels where the program looks for what it carries."""
    listing = own_list()
    fetch_wheels(listing, wheels, known)
    target = tools / "wheels"
    target.mkdir(exist_ok=True)
    for wheel in json.loads(listing.read_text(encoding="utf-8"))["wheels"]:
        shutil.copy2(wheels / wheel["filename"], target)
