"""Atomic file writes: a kill or a full disk never leaves a partial file."""

import errno
import os
import secrets
import stat
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from photomaker_desktop.core.errors import DiskFull, FileTooLarge, NotRegularFile, StorageError
from photomaker_desktop.core.text import Text

FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def open_regular(path: Path, *, follow: bool = True) -> BinaryIO:
    """Open a file to read; a pipe or device is never waited for.

    ``follow`` False refuses a symbolic link. Raises ``OSError`` of the system or
    ``NotRegularFile``.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    if not follow:
        if path.is_symlink():
            raise NotRegularFile(Text("{path} is a link to another location.", path=path))
        flags |= getattr(os, "O_NOFOLLOW", 0)
    if not stat.S_ISREG(path.stat().st_mode):  # before opening: that alone may start a device
        raise NotRegularFile(Text("{path} is not a regular file.", path=path))
    file = os.fdopen(os.open(path, flags), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise NotRegularFile(Text("{path} is not a regular file.", path=path))
    return file


def read_regular(path: Path, most: int, *, follow: bool = True) -> bytes:
    """The whole file, at most ``most`` bytes. Raises as ``open_regular``, and ``FileTooLarge``."""
    with open_regular(path, follow=follow) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise FileTooLarge(
            Text("{path} is larger than {size} MB.", path=path, size=most // 1_000_000)
        )
    return data


WRITABLE = Text("Check that the folder exists and is writable.")
READABLE = Text("Check its name, and that you may read it.")


@contextmanager
def storage_errors(path: Path, todo: Text = WRITABLE) -> Iterator[None]:
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
            todo=todo,
        ) from error


def reading_errors(path: Path) -> AbstractContextManager[None]:
    """``storage_errors`` with advice for a file that somebody named."""
    return storage_errors(path, READABLE)


def private_opener(path: str, flags: int) -> int:
    """For ``open``: a file that is created is for this user alone."""
    return os.open(path, flags, 0o600)


def make_private(folder: Path) -> None:
    """Create a folder, and those above it that are missing, for this user alone."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(mode=0o700, exist_ok=True)


def mend_private(folder: Path) -> None:
    """Close a folder of the program's own, and all in it, to other users.

    Older versions left it open. Done once: the folder itself is closed last. Links, and what
    belongs to somebody else, stay as they are.
    """
    if os.name == "nt" or not folder.is_dir() or not folder.stat().st_mode & 0o077:
        return
    for place, folders, files in os.walk(folder, topdown=False):
        for name, mode in (*((one, 0o600) for one in files), *((one, 0o700) for one in folders)):
            restrict(Path(place, name), mode)
    restrict(folder, 0o700)


def restrict(path: Path, mode: int) -> None:
    """Take away what ``mode`` does not grant; an executable stays one for its owner."""
    with suppress(OSError):
        found = path.lstat()
        if not stat.S_ISLNK(found.st_mode) and found.st_mode & 0o077:
            path.chmod(stat.S_IMODE(found.st_mode) & 0o700 if mode == 0o600 else mode)


@contextmanager
def atomic_file(path: Path, *, private: bool = True) -> Iterator[BinaryIO]:
    """Write ``path`` atomically: temporary name, fsync, rename, fsync of the folder.

    A ``private`` file is for this user alone; the user's own files follow the umask. Raises
    ``DiskFull`` or ``StorageError``.
    """
    with storage_errors(path):
        if private:
            make_private(path.parent)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{secrets.token_hex(6)}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(temporary, flags, 0o600 if private else 0o666)
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


def write_atomic(path: Path, data: bytes, *, private: bool = True) -> None:
    """``atomic_file`` for bytes in memory."""
    with atomic_file(path, private=private) as file:
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


def try_to_write(folder: Path) -> None:
    """Raises ``StorageError`` where nothing can be written."""
    with storage_errors(folder), tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"?")
