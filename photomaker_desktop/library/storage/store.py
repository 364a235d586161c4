"""Files, database and keys, shared by every part of an open library."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

from photomaker_desktop.core.errors import (
    DiskFull,
    LibraryDamaged,
    NotRegularFile,
    StorageError,
)
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.storage import clock, reserve
from photomaker_desktop.library.storage.database import Database
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage.files import open_regular, storage_errors, write_atomic

CLOCK = "clock"
T = TypeVar("T")


class Store:
    """Files, database and keys of one library.

    ``tidy`` turns False if a change was interrupted: then files and records may differ, and the
    next opening compares them.
    """

    def __init__(self, layout: Layout, database: Database, vault: Vault) -> None:
        self.layout, self.database, self.vault = layout, database, vault
        self.tidy = True
        self._changing = threading.RLock()
        self._depth = 0
        self._undo: list[Callable[[], object]] = []
        self._root = identity_of(layout.root)

    @contextmanager
    def change(self) -> Iterator[Connection]:
        """One transaction of the writer; a nested one joins it.

        If it fails, even at the commit because the disk is full, the ``undo`` steps run. Raises
        ``StorageError`` if the library's folder is another one than when it was opened.
        """
        with self._changing:
            self._depth += 1
            try:
                self._check_not_moved()
                with self.database.write() as connection:
                    yield connection
                    self._check_not_moved()
            except BaseException:
                self.tidy = False
                if self._depth == 1:
                    self._take_back()
                raise
            finally:
                self._depth -= 1
                if not self._depth:
                    self._undo.clear()

    def await_change(self) -> None:
        """Wait until no other thread is in the middle of a change."""
        with self._changing:
            pass

    def making_room(self, delete: Callable[[], T]) -> T:
        """The result of ``delete``, which may need the reserve on a full disk."""
        reserve.release_if_full(self.layout)
        try:
            return delete()
        except DiskFull:
            if not reserve.release(self.layout):
                self.database.give_up_log()
            return delete()

    def _check_not_moved(self) -> None:
        """Files are written by path, records into an open file: both must be in one folder."""
        if identity_of(self.layout.root) != self._root:
            raise StorageError(
                "The library folder was moved or deleted while it was open.",
                Text("It is no longer {root}. Nothing was changed.", root=self.layout.root),
                "Move it back, or start PhotoMaker again and choose the new folder.",
            )

    def undo(self, step: Callable[[], object]) -> None:
        """Register a step that removes a new file if the change fails."""
        self._undo.append(step)

    def _take_back(self) -> None:
        for step in reversed(self._undo):
            with suppress(OSError, StorageError):  # found at the next opening
                step()

    def read_file(self, path: Path, item: str, *, sealed: bool | None = None) -> bytes:
        """Read and decrypt; raises ``LibraryDamaged`` if the file is missing or was changed.

        ``sealed`` as in ``Vault.open``.
        """
        try:
            with storage_errors(path), open_regular(path, follow=False) as file:
                data = file.read()
        except NotRegularFile as error:
            raise irregular(path) from error
        except StorageError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                raise missing(path) from error
            raise
        return self.vault.open(item, data, sealed=sealed)

    def write_file(self, path: Path, item: str, data: bytes) -> None:
        self._check_not_moved()
        write_atomic(path, self.vault.close(item, data))

    def latest(self, connection: Connection) -> str:
        """Now, or the latest time this library has recorded, if the clock was set back.

        Times in the trash are never before it, so a clock that was wrong for a day makes nothing
        look old.
        """
        known = meta(connection, CLOCK)
        time = max(clock.now(), known)
        set_meta(connection, CLOCK, time)
        return time


def identity_of(folder: Path) -> tuple[int, int] | None:
    """Device and number of a folder, whatever it is called; None if there is none."""
    try:
        facts = folder.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def meta(connection: Connection, key: str, default: str = "") -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else default


def set_meta(connection: Connection, key: str, value: str) -> None:
    connection.execute(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def irregular(path: Path) -> LibraryDamaged:
    return LibraryDamaged(
        Text("{name} in the library is a link or device, not a file.", name=path.name),
        "Files outside the library are not opened.",
        "Remove it, or restore the file from a backup.",
    )


def missing(path: Path) -> LibraryDamaged:
    return LibraryDamaged(
        Text("{name} is no longer in the library.", name=path.name),
        "It may have been moved or deleted outside PhotoMaker.",
        "Restore it, or check the library.",
    )
