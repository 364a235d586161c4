"""Full-text search in an encrypted library: an index in memory only."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.pictures import picture_rows
from photomaker_desktop.library.storage.database import Database, database_errors

TABLE = (
    "CREATE VIRTUAL TABLE temp.words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')"
)


class MemoryIndex:
    """A connection whose ``words`` table is in memory; filled at the first search."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._seen = -1

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection with an up-to-date index; one search at a time."""
        with self._lock, database_errors(self._database.path):
            if self._connection is None:
                self._connection = self._database.reader()
                self._connection.execute(TABLE)
            self._catch_up(self._connection)
            yield self._connection

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
            self._connection, self._seen = None, -1

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        """Index what any connection of any program added since."""
        version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if version == self._seen:
            return
        rows = connection.execute(
            "SELECT number, id, body FROM pictures"
            " WHERE body <> x'' AND number NOT IN (SELECT rowid FROM temp.words)"
        )
        texts = (
            (number, picture_rows.searchable(picture_rows.recipe_of(self._vault, name, body)))
            for number, name, body in rows.fetchall()
        )
        connection.execute("BEGIN")
        picture_rows.index(connection, texts, schema="temp")
        connection.execute("COMMIT")
        self._seen = version
