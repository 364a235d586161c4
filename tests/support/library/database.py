"""The library's database, as another program sees it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def written(root: Path) -> Iterator[sqlite3.Connection]:
    """A transaction of another program, committed at the end."""
    connection = sqlite3.connect(root / "library.db", isolation_level=None)
    with closing(connection):
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
