"""Schema migration: a backup, then one transaction per step."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress

from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.database import Database, copy_whole
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.library.storage.schema import STEPS

BACKUPS_KEPT = 5


def migrate(database: Database, layout: Layout) -> list[Text]:
    """Apply every missing step; returns sentences for the user. A new database gets all."""
    messages = []
    with database.alone() as connection:
        version = version_of(connection)
        refuse_newer(version)
        for number in range(version, len(STEPS)):
            if version:
                target = layout.backups / f"library-v{number}-{clock.compact(clock.now())}.db"
                copy_whole(connection, target)
                prune(layout)
                messages.append(
                    Text(
                        "The library was upgraded; the backup is {name}.",
                        name=target.name,
                    )
                )
            take(connection, number)
    return messages


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(version: int) -> None:
    if version > len(STEPS):
        raise LibraryError(
            "This library was made by a newer version of PhotoMaker.",
            todo="Install the new version. Nothing was changed.",
        )


def take(connection: sqlite3.Connection, number: int) -> None:
    """One step and its version number, together or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(STEPS[number]):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def statements(script: str) -> Iterator[str]:
    """The script's statements; ``executescript`` would commit by itself."""
    statement = ""
    for part in script.split(";"):
        statement += f"{part};"
        if statement.strip("; \n") and sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def prune(layout: Layout) -> None:
    """Delete all but the newest backups."""
    for path in sorted(layout.backups.glob("library-v*.db"), key=lambda p: p.stat().st_mtime)[
        :-BACKUPS_KEPT
    ]:
        path.unlink(missing_ok=True)
