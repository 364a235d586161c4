"""Decrypted copies of pictures, for the engine, the clipboard and other programs.

They are in a private folder of the library, one per process, which is emptied when the process
closes the library and, after a kill, when the library is opened again.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage.files import write_atomic


def write(layout: Layout, name: str, data: bytes) -> Path:
    """Raises ``StorageError``, also where the library cannot be written."""
    path = own_folder(layout) / name
    write_atomic(path, data)
    return path


def own_folder(layout: Layout) -> Path:
    return layout.decrypted / process_name(os.getpid())


def process_name(pid: int) -> str:
    """A pid is used again; with its starting time it is not."""
    import psutil  # imported late: the window opens its library before it is painted

    return f"{pid}-{psutil.Process(pid).create_time():.0f}"


def abandoned(layout: Layout) -> Iterator[Path]:
    """Folders of processes that have ended, and whatever else is there."""
    for place in sorted(layout.decrypted.glob("*")):
        if not in_use(place):
            yield place


def in_use(place: Path) -> bool:
    import psutil

    number = place.name.partition("-")[0]
    try:
        return number.isdigit() and process_name(int(number)) == place.name
    except (psutil.Error, OverflowError):
        return False


def sweep(layout: Layout) -> None:
    """At the start: delete what a killed process left."""
    for place in abandoned(layout):
        delete(place)


def leave(layout: Layout) -> None:
    """At the end: delete this process's copies."""
    if layout.decrypted.is_dir():
        delete(own_folder(layout))
        if not any(layout.decrypted.iterdir()):
            layout.decrypted.rmdir()


def delete(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place, ignore_errors=True)  # another program may still have a file open
    else:
        place.unlink(missing_ok=True)
