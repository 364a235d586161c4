"""Atomic file writes: a kill or a full disk never leaves a partial file."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from photomaker_desktop.core.errors import DiskFull, FileTooLarge, NotRegularFile, StorageError
from photomaker_desktop.core.text import Text

FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def read_regular(path: Path, most: int, *, follow: bool = True) -> bytes:
    """The whole file, at most ``most`` bytes; never blocks on a pipe or device.

    ``follow`` False refuses a symbolic link. Raises ``OSError`` of the system, ``NotRegularFile``
    or ``FileTooLarge``.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    if not follow:
        if path.is_symlink():
            raise NotRegularFile(Text("{path} is a link to another location.", path=path))
        flags |= getattr(os, "O_NOFOLLOW", 0)
    if not stat.S_ISREG(path.stat().st_mode):  # before opening, which may already trigger a device
        raise NotRegularFile(Text("{path} is not a regular file.", path=path))
    with os.fdopen(os.open(path, flags), "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise NotRegularFile(Text("{path} is not a regular file.", path=path))
        if found.st_size > most:
            raise FileTooLarge(
                Text("{path} is larger than {size} MB.", path=path, size=most // 1_000_000)
            )
        data = file.read(most + 1)
    if len(data) > most:
        raise FileTooLarge(
            Text("{path} is larger than {size} MB.", path=path, size=most // 1_000_000)
        )
    return data


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn ``OSError`` about ``path`` into ``StorageError`` or ``DiskFull``."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise DiskFull(
                Text("The disk is full: {path} could not be written.", path=path),
                todo="Free some space, then try again.",
            ) from error
        reason = error.strerror or str(error)
        raise StorageError(
            Text("{path} could not be used: {error}.", path=path, error=reason),
            todo="Check that the folder exists and is writable.",
        ) from error


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """Write ``path`` atomically: temporary name, fsync, rename, fsync of the folder.

    Raises ``DiskFull`` or ``StorageError``.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with storage_errors(path):
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            sync_folder(path.parent)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_atomic(path: Path, data: bytes) -> None:
    """``atomic_file`` for bytes in memory."""
    with atomic_file(path) as file:
        file.write(data)


def sync_folder(folder: Path) -> None:
    """Make a rename durable; not available and not needed on Windows."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
