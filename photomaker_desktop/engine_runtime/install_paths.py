"""What lies where in the folder of engines, and which engine is the chosen one.

``wheels/``: what was fetched; ``env/<name>/``: one engine each, whole once
``engine.json`` is in it; ``current``: the names of the chosen one and the one before it.
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
from photomaker_desktop.engine_runtime.locks import Lock, Wheel
from photomaker_desktop.engine_runtime.tools import carried_wheel, program_of
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.files import storage_errors, write_atomic

MARK = "engine.json"


class Proof(msgspec.Struct, frozen=True):
    """What the self-test found: where the picture was made, and in what time (seconds)."""

    device: str = ""
    torch: str = ""
    seconds: float = 0.0


class Built(msgspec.Struct, frozen=True):
    """``engine.json``: what the environment was built from."""

    lock: Lock
    proof: Proof


class Choice(msgspec.Struct, frozen=True):
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


def choice() -> Choice:
    """The chosen engine; the newest whole one where the file is damaged, else an empty choice."""
    try:
        return from_json((root() / "current").read_bytes(), Choice)
    except OSError:
        return Choice()
    except DecodeError:
        return Choice(_newest_whole())


def _newest_whole() -> str:
    marks = [folder / MARK for folder in (root() / "env").glob("*") if built(folder.name)]
    return max(marks, key=lambda mark: mark.stat().st_mtime).parent.name if marks else ""


def built(name: str) -> Built | None:
    """What is in the environment ``name``; None unless it is whole."""
    folder = environment(name)
    try:
        found = from_json((folder / MARK).read_bytes(), Built)
    except (OSError, DecodeError):
        return None
    return found if name and program_of(folder).exists() else None


def current() -> Built | None:
    return built(choice().current)


def interpreter() -> Path | None:
    """The Python of the chosen engine."""
    name = choice().current
    return program_of(environment(name)) if built(name) else None


def choose(name: str) -> None:
    """One rename decides; the engine that was chosen until now is kept for going back."""
    now = choice()
    before = now.current if now.current != name and built(now.current) else now.previous
    _write(Choice(name, before if before != name else ""))


def go_back() -> bool:
    """Choose the engine before this one; False where there is none."""
    now = choice()
    if not built(now.previous):
        return False
    _write(Choice(now.previous, now.current))
    return True


def _write(new: Choice) -> None:
    write_atomic(root() / "current", msgspec.json.encode(new))


def sweep_environments() -> None:
    """Remove what no choice names: halves that a kill left, and engines before the last one."""
    now = choice()
    folder = root() / "env"
    for one in folder.iterdir() if folder.is_dir() else ():
        if one.name not in (now.current, now.previous):
            shutil.rmtree(one, ignore_errors=True)
    shutil.rmtree(root() / "unpacking", ignore_errors=True)


def sweep_wheels() -> None:
    """Keep the wheels of the chosen engine and the one before: an update fetches only changes.

    What the program carries itself needs no copy.
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
    """Every engine and every wheel; the choice goes first. Raises ``StorageError``."""
    with storage_errors(root()):
        (root() / "current").unlink(missing_ok=True)
        for name in ("env", "wheels", "unpacking"):
            if (root() / name).exists():
                shutil.rmtree(root() / name)


def used_bytes() -> int:
    """What all of it takes on disk; files may come and go meanwhile."""
    total = 0
    for folder, _, names in os.walk(root()):
        for name in names:
            with suppress(FileNotFoundError):
                total += Path(folder, name).lstat().st_size
    return total


@contextmanager
def only_builder() -> Iterator[None]:
    """One program at a time changes engines; a killed one leaves no lock behind."""
    with storage_errors(root()):
        root().mkdir(parents=True, exist_ok=True)
    lock = FileLock(root() / ".lock", timeout=0)
    try:
        with lock:
            yield
    except Timeout as error:
        raise StorageError(
            "The engine is being changed already.",
            "Another window or command is installing or removing it.",
            "Wait until it has finished.",
        ) from error
