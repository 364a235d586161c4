"""Paths in the engines folder, and which engine is active.

``wheels/``: downloads; ``env/<name>/``: one engine each, complete once ``engine.json`` is in it;
``current``: the names of the active engine and the one before it.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

import msgspec
from filelock import FileLock, Timeout

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.engine_runtime.locks import PLAIN, Lock, Wheel
from photomaker_desktop.engine_runtime.tools import carried_wheel, program_of
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.files import make_private, storage_errors, write_atomic

MARK = "engine.json"


class Proof(msgspec.Struct, frozen=True):
    """The self-test's result: the device, and the seconds it took."""

    device: str = ""
    torch: str = ""
    seconds: float = 0.0


class Built(msgspec.Struct, frozen=True):
    """``engine.json``: the lock that the environment was built from."""

    lock: Lock
    proof: Proof


class ActiveEngine(msgspec.Struct, frozen=True):
    current: str = ""
    previous: str = ""


def root() -> Path:
    return paths.data_dir() / "engine"


def wheel_file(wheel: Wheel) -> Path:
    return root() / "wheels" / wheel.filename


def environment(name: str) -> Path:
    return root() / "env" / name


def new_name(lock: Lock) -> str:
    return f"{lock.id}-{token_hex(3)}"


def choice() -> ActiveEngine:
    """The active engine; if the file is damaged, the newest complete one, else none."""
    try:
        return from_json((root() / "current").read_bytes(), ActiveEngine)
    except OSError:
        return ActiveEngine()
    except DecodeError:
        return ActiveEngine(_newest_whole())


def _newest_whole() -> str:
    marks = [folder / MARK for folder in (root() / "env").glob("*") if built(folder.name)]
    return max(marks, key=lambda mark: mark.stat().st_mtime).parent.name if marks else ""


def built(name: str) -> Built | None:
    """The description of environment ``name``; None unless it is complete."""
    if not PLAIN.fullmatch(name):
        return None
    folder = environment(name)
    try:
        found = from_json((folder / MARK).read_bytes(), Built)
    except (OSError, DecodeError):
        return None
    return found if program_of(folder).exists() else None


def current() -> Built | None:
    return built(choice().current)


def interpreter() -> Path | None:
    """The active engine's Python."""
    name = choice().current
    return program_of(environment(name)) if built(name) else None


def choose(name: str) -> None:
    """Activate an engine with one rename; the previous one is kept for going back."""
    now = choice()
    before = now.current if now.current != name and built(now.current) else now.previous
    _write(ActiveEngine(name, before if before != name else ""))


def go_back() -> bool:
    """Activate the previous engine; False if there is none."""
    now = choice()
    if not built(now.previous):
        return False
    _write(ActiveEngine(now.previous, now.current))
    return True


def _write(new: ActiveEngine) -> None:
    write_atomic(root() / "current", msgspec.json.encode(new))


def sweep_environments() -> None:
    """Delete unused environments: incomplete ones and engines before the previous one."""
    now = choice()
    folder = root() / "env"
    for one in folder.iterdir() if folder.is_dir() else ():
        if one.name not in (now.current, now.previous):
            shutil.rmtree(one, ignore_errors=True)
    shutil.rmtree(root() / "unpacking", ignore_errors=True)


def sweep_wheels() -> None:
    """Delete wheels except those of the active and the previous engine.

    An update then downloads only changes. Bundled wheels need no copy.
    """
    now = choice()
    whole = [found for name in (now.current, now.previous) if (found := built(name))]
    kept = {wheel.filename for found in whole for wheel in found.lock.wheels}
    folder = root() / "wheels"
    for file in folder.iterdir() if folder.is_dir() else ():
        if file.name not in kept or carried_wheel(file.name):
            with suppress(OSError):
                file.unlink()


def remove_all() -> None:
    """Delete every engine and wheel, ``current`` first. Raises ``StorageError``."""
    with storage_errors(root()):
        (root() / "current").unlink(missing_ok=True)
        for name in ("env", "wheels", "unpacking"):
            if (root() / name).exists():
                shutil.rmtree(root() / name)


def used_bytes() -> int:
    """Bytes used on disk; files may change meanwhile."""
    total = 0
    for folder, _, names in os.walk(root()):
        for name in names:
            with suppress(FileNotFoundError):
                total += Path(folder, name).lstat().st_size
    return total


@contextmanager
def only_builder() -> Iterator[None]:
    """A lock for changing engines; released by the system if a program is killed."""
    with storage_errors(root()):
        make_private(root())
    lock = FileLock(root() / ".lock", timeout=0, mode=0o600)
    try:
        with lock:
            yield
    except Timeout as error:
        raise StorageError(
            "The engine is being changed already.",
            "Another window or command is installing or removing it.",
            "Wait until it has finished.",
        ) from error
