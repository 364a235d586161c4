"""The Windows installer and the portable zip."""

import os
import shutil
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).with_name("windows") / "photomaker.iss"
SIGNED = ("photomaker-desktop.exe", "PhotoMaker Desktop.exe")


def make_setup(bundle: Path, icons: Path, out: Path, number: str) -> Path:
    """Needs Inno Setup 6 (``iscc``) on the path."""
    for name in SIGNED:
        sign(bundle / name)
    given = {"Version": number, "Bundle": str(bundle), "Icons": str(icons)}
    defines = [f"/D{name}={value}" for name, value in given.items()]
    subprocess.run(["iscc", "/Qp", *defines, f"/O{out}", str(SCRIPT)], check=True)
    made = out / f"PhotoMaker-Desktop-{number}-x64.exe"
    sign(made)
    return made


def sign(file: Path) -> None:
    """With the command in ``SIGN_COMMAND`` (``{file}`` is replaced); unsigned without it."""
    if command := os.environ.get("SIGN_COMMAND"):
        subprocess.run([word.replace("{file}", str(file)) for word in command.split()], check=True)


def make_portable(bundle: Path, out: Path, number: str) -> Path:
    """The folder with a file ``portable`` in it: people, pictures and models stay beside it."""
    staging = out / "portable" / "PhotoMaker Desktop"
    shutil.rmtree(staging.parent, ignore_errors=True)
    shutil.copytree(bundle, staging)
    (staging / "portable").write_text("Everything is kept in this folder.\n", encoding="utf-8")
    made = out / f"PhotoMaker-Desktop-{number}-x64-portable"
    archive = shutil.make_archive(str(made), "zip", staging.parent, staging.name)
    shutil.rmtree(staging.parent)
    return Path(archive)
