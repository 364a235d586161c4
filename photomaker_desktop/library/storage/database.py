"""SQLite: one writing connection, and a pool of readers that never wait for it."""

import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from queue import Empty, LifoQueue

from photomaker_desktop.core.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    StorageError,
    WriterElsewhere,
)
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import make_private, storage_errors

BUSY_SECONDS = 10
OPENING_SECONDS, PAUSE = 3.0, 0.05
PRIMARY = 0xFF
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
UNUSABLE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
}


LOG_IN_USE = {
    sqlite3.SQLITE_READONLY_RECOVERY,
    sqlite3.SQLITE_READONLY_CANTLOCK,
    sqlite3.SQLITE_READONLY_CANTINIT,
}


class UnexpectedAnswer(LibraryError):
    """SQLite's refusal of a statement that a sound database accepts."""


UNREADABLE = (LibraryDamaged, UnexpectedAnswer, ValueError, TypeError, AttributeError)
"""What a damaged record leads to: SQLite cannot know that a value in it was another."""


class Database:
    """``path`` opened for writing, or only for reading."""

    def __init__(self, path: Path, *, writer: bool) -> None:
        self.path = path
        self._pool: LifoQueue[sqlite3.Connection] = LifoQueue()
        self._lock = threading.RLock()
        self._depth = 0
        self._immutable = False
        self._writer = connect_writer(path) if writer else None
        if not writer:
            self._pool.put(self._new_reader())

    @property
    def writable(self) -> bool:
        return self._writer is not None

    def close(self) -> None:
        """Close the readers first: the last connection to close removes the log."""
        with suppress(Empty):
            while True:
                self._pool.get_nowait().close()
        if self._writer is not None:
            with self._lock:
                self._writer.close()

    def give_up_log(self) -> None:
        """Go on without a log, whose space is freed: see ``connect_without_log``."""
        with self._lock, database_errors(self.path):
            if self._writer is None or self._depth:
                return
            self.close()
            self._writer = connect_without_log(self.path)

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction; nested calls join the outer one."""
        if self._writer is None:
            raise LibraryLocked(
                "The library is open read-only.",
                todo="Close the other program that uses it, then reopen the library.",
            )
        with self._lock, database_errors(self.path):
            if self._depth:
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            self._depth += 1
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                self._depth -= 1

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The writing connection outside of a transaction (for VACUUM and checkpoints)."""
        if self._writer is None:
            raise LibraryLocked("The library is open read-only.")
        with self._lock, database_errors(self.path):
            yield self._writer

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees the last finished transaction.

        Inside ``write`` in the same thread, use its connection instead.
        """
        with database_errors(self.path):
            connection = self._reader()
            try:
                yield connection
            finally:
                self._pool.put(connection)

    def reader(self) -> sqlite3.Connection:
        """A separate reading connection; the caller closes it."""
        return connect(self.path, read_only=True, immutable=self._immutable)

    def _reader(self) -> sqlite3.Connection:
        try:
            return self._pool.get_nowait()
        except Empty:
            return self._new_reader()

    def _new_reader(self) -> sqlite3.Connection:
        """A connection that has read once. It waits for a writer that is just opening or closing
        the log.

        In a read-only folder, or on a disk without room for its shared memory, SQLite cannot
        coordinate with a writer, so open it as immutable.
        """
        end = time.monotonic() + OPENING_SECONDS
        with database_errors(self.path):
            while True:
                connection = self.reader()
                try:
                    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                    return connection
                except sqlite3.DatabaseError as error:
                    connection.close()
                    if (error.sqlite_errorcode & PRIMARY) not in UNUSABLE or self._immutable:
                        raise
                    no_room = is_full(self.path) and not has_log(self.path)
                    if no_room or not is_writable(self.path):
                        self._immutable = True
                    elif time.monotonic() > end:
                        raise
                    else:
                        time.sleep(PAUSE)


def connect_writer(path: Path) -> sqlite3.Connection:
    """A writing connection; on a full disk, one that needs no further byte."""
    try:
        return connect(path)
    except DiskFull:
        return connect_without_log(path)


def connect_without_log(path: Path) -> sqlite3.Connection:
    """Changes are written in place, and what they replace is kept in memory.

    Whatever is deleted then makes room. A crash in the middle may damage the database, which is
    made again from the files. The next opening starts a log again.
    """
    with database_errors(path):
        connection = sqlite3.connect(
            path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # no shared memory for a log
            connection.execute("PRAGMA journal_mode = MEMORY").fetchone()
            connection.execute("PRAGMA locking_mode = NORMAL")
            prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def prepare(connection: sqlite3.Connection) -> None:
    """The settings of a writing connection; it has read and written its lock once."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def connect(path: Path, *, read_only: bool = False, immutable: bool = False) -> sqlite3.Connection:
    mode = "?mode=ro" + ("&immutable=1" if immutable else "") if read_only else ""
    if not read_only:
        create_private(path)
    with database_errors(path):
        connection = sqlite3.connect(
            path.absolute().as_uri() + mode,
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA temp_store = MEMORY")
            if not read_only:
                connection.execute("PRAGMA journal_mode = WAL")
                prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def database_errors(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into ``PhotoMakerError``."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise translated(error, path) from error
    except UnicodeDecodeError as error:  # raised by sqlite3 while it makes its own message
        raise damaged() from error


def translated(error: sqlite3.DatabaseError, path: Path) -> LibraryError | StorageError:
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & PRIMARY
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and is_full(path)):
        return DiskFull(
            Text("The disk is full: {path} could not be written.", path=path),
            todo="Free some space, then try again.",
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or extended in LOG_IN_USE:
        return WriterElsewhere(
            "Another program is writing to the library.", todo="Try again in a moment."
        )
    if extended == sqlite3.SQLITE_READONLY and is_writable(path):
        return damaged()  # its header says that only a later SQLite may write it
    if code in UNUSABLE:
        return StorageError(
            Text("{path} could not be used: {error}.", path=path, error=error),
            todo="Check that the folder exists and is writable.",
        )
    if code in DAMAGED or "malformed" in str(error) or "decode" in str(error):
        return damaged()
    return UnexpectedAnswer("The library database gave an unexpected answer.", f"{error}.")


def is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def is_full(path: Path) -> bool:
    """Whether SQLite's shared memory, 32 KB, would not fit."""
    try:
        return shutil.disk_usage(path.parent).free < 64 * 1024
    except OSError:
        return False


def has_log(path: Path) -> bool:
    """Whether transactions are in the log only: of a writer at work, or of a killed one."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def damaged() -> LibraryDamaged:
    return LibraryDamaged(
        "The library database is damaged.",
        "People and pictures are separate files and are not affected.",
        "Run 'photomaker-desktop library check --repair'.",
    )


def create_private(path: Path) -> None:
    """An empty database for this user alone; SQLite gives its log the same mode."""
    with storage_errors(path):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))


def copy_whole(source: sqlite3.Connection, target: Path) -> None:
    """A consistent copy with SQLite's backup; the target is complete or absent."""
    part = target.with_name(f".{target.name}.part")
    make_private(target.parent)
    part.unlink(missing_ok=True)
    create_private(part)
    with database_errors(target), closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
    part.replace(target)
