"""Schema migration: a backup, then one transaction per step."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import cache

from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.database import Database, copy_whole, damaged
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.library.storage.schema import STEPS

BACKUPS_KEPT = 5


def migrate(database: Database, layout: Layout) -> list[Text]:
    """Apply every missing step; returns sentences for the user. A new database gets all.

    Raises ``LibraryDamaged`` where tables, indexes or triggers are not the program's own.
    """
    messages = []
    with database.alone() as connection:
        version = version_of(connection)
        refuse_newer(connection, version)
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
        if schema(connection) != current_schema():
            raise damaged()
    return messages


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: sqlite3.Connection, version: int) -> None:
    """Raises ``LibraryDamaged`` for a number that the tables contradict."""
    if version < 0 or (version > len(STEPS) and schema(connection) == current_schema()):
        raise damaged()
    if version > len(STEPS):
        raise LibraryError(
            "This library was made by a newer version of PhotoMaker.",
            todo="Install the new version. Nothing was changed.",
        )


def schema(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Names and statements; not those that SQLite makes itself, for search and for statistics."""
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'words!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    )
    return {(name, " ".join(str(sql).split())) for name, sql in rows.fetchall()}


@cache
def current_schema() -> set[tuple[str, str]]:
    """As this version makes it."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for number in range(len(STEPS)):
            take(fresh, number)
        return schema(fresh)


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
