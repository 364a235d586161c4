"""Opening a library's database: create, migrate, tidy, or recreate a damaged one."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from photomaker_desktop.core.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryError,
    PhotoMakerError,
    WriterElsewhere,
)
from photomaker_desktop.core.text import Text
from photomaker_desktop.library import jobs, trash_expiry
from photomaker_desktop.library.encryption import switch, switch_rows
from photomaker_desktop.library.encryption.header import EncryptionState
from photomaker_desktop.library.encryption.unlock import changed_outside
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.pictures import decrypted, history
from photomaker_desktop.library.repair import upgrade
from photomaker_desktop.library.repair.aside import seal
from photomaker_desktop.library.repair.check import damage
from photomaker_desktop.library.repair.rebuild import rebuild, tidy
from photomaker_desktop.library.storage import clock, reserve
from photomaker_desktop.library.storage.database import UNREADABLE, Database
from photomaker_desktop.library.storage.layout import Layout, person_paths, picture_paths
from photomaker_desktop.library.storage.migrate import migrate, version_of
from photomaker_desktop.library.storage.schema import STEPS, mistyped
from photomaker_desktop.library.storage.store import Store, irregular, meta
from photomaker_desktop.library.workspace import WorkspaceFile
from photomaker_desktop.storage.files import make_private, storage_errors, sync_folder

KEPT_TABLES = {
    "jobs": "id, position, state, created, pictures, body, error",
    "history": "id, same, used, times, body",
}


def take_lock(layout: Layout) -> FileLock:
    """The writer lock, held until the process ends; raises ``WriterElsewhere``."""
    lock = FileLock(layout.lock, mode=0o600)
    with storage_errors(layout.lock):
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise WriterElsewhere(
                "Another program is using this library.",
                "Only one program at a time can write to it.",
                "Close the other program, or open the library read-only.",
            ) from error
    return lock


def mark(layout: Layout) -> bool:
    """Mark the library as open for writing; True if it was not closed cleanly before.

    No temporary name: nothing may be written before this file is there.
    """
    with storage_errors(layout.unclean):
        if layout.unclean.exists():
            return True
        layout.unclean.touch(mode=0o600)
        sync_folder(layout.root)
        return False


def open_to_write(layout: Layout, vault: Vault) -> tuple[Store, list[Text]]:
    """The store, and sentences for the user about repairs."""
    reserve.release_if_full(layout)
    crashed = mark(layout)
    try:
        refuse_links_and_devices(layout)
        found = checked(layout, vault, crashed=crashed)
    except UNREADABLE:
        found = made_again(layout, vault)
    reserve.keep(layout)
    store, messages = found
    return store, [*messages, *WorkspaceFile(store).set_aside_if_damaged()]


def checked(layout: Layout, vault: Vault, *, crashed: bool) -> tuple[Store, list[Text]]:
    """Open and check the database; raises ``LibraryDamaged``."""
    store, messages = opened(layout, vault)
    with closing_on_error(store):
        if crashed and (broken := damaged_database(store)):
            raise LibraryDamaged(broken)
        if vault.header.state is EncryptionState.DECRYPTING:
            messages.append(switch.keep_encrypted(store))
        refuse_hidden_encryption(store)
        switch_rows.convert(store)
        upgrade.read_recipes(store)
        decrypted.sweep(layout)
        with suppress(DiskFull):  # it must open, so that something can be deleted
            if crashed:
                tidy(store)
            trash_expiry.expire(store)
    return store, messages


def refuse_hidden_encryption(store: Store) -> None:
    """Raises ``LibraryChanged`` if library.json calls an encrypted library a plain one.

    Where all files are plain, it is the database that is wrong: ``LibraryDamaged``.
    """
    if store.vault.header.state is not EncryptionState.PLAIN:
        return
    with store.database.read() as connection:
        sealed = meta(connection, switch_rows.ROWS) == switch_rows.SEALED
    if sealed and not has_sealed_files(store.layout):
        raise LibraryDamaged("The library database belongs to an encrypted library.")
    if sealed:
        raise changed_outside(
            Text("It says that the library is not encrypted, but its records are.")
        )


def has_sealed_files(layout: Layout) -> bool:
    pictures = (path.suffix == ".sealed" for path in picture_paths(layout))
    people = (
        switch.is_sealed_file(folder / folders.CONTAINER)
        for folder in person_paths(layout)
        if (folder / folders.CONTAINER).is_file()
    )
    return any(pictures) or any(people)


def opened(layout: Layout, vault: Vault) -> tuple[Store, list[Text]]:
    database = Database(layout.database, writer=True)
    store = Store(layout, database, vault)
    with closing_on_error(store):
        return store, migrate(database, layout)


def refuse_links_and_devices(layout: Layout) -> None:
    """Raises ``LibraryDamaged`` where a file of the database is a link, folder, pipe or device.

    SQLite would wait for it, or write outside the library.
    """
    for path in layout.database_files:
        if is_irregular(path):
            raise irregular(path)


def is_irregular(path: Path) -> bool:
    """One look: SQLite of another program may delete the file between two."""
    try:
        return not stat.S_ISREG(path.lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False


def open_to_read(layout: Layout, vault: Vault) -> Store:
    refuse_links_and_devices(layout)
    if not layout.database.exists():
        raise LibraryError(Text("There is no library in {root}.", root=layout.root))
    store = Store(layout, Database(layout.database, writer=False), vault)
    with closing_on_error(store), store.database.read() as connection:
        if version_of(connection) != len(STEPS):
            raise LibraryError(
                "This library needs an upgrade first.", todo="Open it once with write access."
            )
        refuse_hidden_encryption(store)
    return store


def damaged_database(store: Store) -> str:
    """SQLite's description of the damage; empty if there is none."""
    try:
        with store.database.read() as connection:
            return damage(connection)
    except LibraryDamaged as error:
        return str(error.what)


def made_again(layout: Layout, vault: Vault) -> tuple[Store, list[Text]]:
    """Set the damaged database aside, rebuild from files, and salvage its readable rows."""
    moved = set_aside(layout)
    store, _ = opened(layout, vault)
    with closing_on_error(store):
        salvage(store, moved)
        seal(store, moved)
        count = rebuild(store)
    return store, [
        Text(
            "The library database was damaged and was rebuilt from the files: {count} "
            "pictures. The damaged one is kept in {file}.",
            count=count,
            file=moved.relative_to(layout.root),
        )
    ]


def set_aside(layout: Layout) -> Path:
    """Move the database and its logs; those last, as SQLite deletes one without a database.

    What is no file gets a name under which SQLite doesn't look for it.
    """
    folder = layout.damaged / f"database-{clock.compact(clock.now())}"
    with storage_errors(folder):
        make_private(folder)
        for source in layout.database_files:
            if is_irregular(source):
                source.rename(folder / f"no-file-{source.name}")
            elif source.exists():
                source.rename(folder / source.name)
    return folder


def salvage(store: Store, aside: Path) -> None:
    """Jobs and history have no files: copy every row that can still be read."""
    for table, columns in KEPT_TABLES.items():
        marks = ",".join("?" * len(columns.split(",")))
        insert = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})"
        with store.change() as connection:
            connection.executemany(insert, readable(store, aside, table, columns))


def readable(store: Store, aside: Path, table: str, columns: str) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = []
    database = aside / store.layout.database.name
    if not database.is_file():
        return rows
    with (
        suppress(sqlite3.Error, UnicodeDecodeError),
        closing(sqlite3.connect(database)) as broken,
    ):
        for row in broken.execute(f"SELECT {columns} FROM {table} WHERE NOT ({mistyped(table)})"):
            with suppress(PhotoMakerError, ValueError, TypeError):
                if table == "jobs":
                    jobs.decoded(store.vault, (row[0], *row[2:5], row[6], row[5]))
                else:
                    history.decoded(store.vault, row[0], row[4])
                rows.append(row)
    return rows


@contextmanager
def closing_on_error(store: Store) -> Iterator[None]:
    try:
        yield
    except BaseException:
        store.database.close()
        raise
