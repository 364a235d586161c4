"""Encrypt or decrypt every row of the database, in one transaction."""

from collections.abc import Callable, Iterator
from sqlite3 import Connection

from photomaker_desktop.library import jobs
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.people import people_rows
from photomaker_desktop.library.pictures import history, picture_rows
from photomaker_desktop.library.storage.store import Store, meta, set_meta

ROWS = "rows"
SEALED, PLAIN = "sealed", "plain"
WORDS = "CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')"


def wanted(vault: Vault) -> str:
    return SEALED if vault.sealing else PLAIN


def convert(store: Store) -> None:
    """Rewrite rows as the vault writes them now; rows that match already are left alone."""
    vault = store.vault
    with store.change() as connection:
        if meta(connection, ROWS, PLAIN) == wanted(vault):
            return
        bodies(connection, vault, "identities", people_rows.row_item)
        bodies(connection, vault, "jobs", jobs.row_item)
        bodies(connection, vault, "history", history.row_item)
        for words_id, body in connection.execute("SELECT id, body FROM history").fetchall():
            same = history.sameness(vault, history.decoded(vault, words_id, body))
            connection.execute("UPDATE history SET same = ? WHERE id = ?", (same, words_id))
        collections(connection, vault)
        empty_words(connection)
        pictures(connection, vault)
        set_meta(connection, ROWS, wanted(vault))


def bodies(connection: Connection, vault: Vault, table: str, item: Callable[[str], str]) -> None:
    for row_id, body in connection.execute(f"SELECT id, body FROM {table}").fetchall():
        sealed = vault.close_row(item(row_id), vault.open_row(item(row_id), body))
        connection.execute(f"UPDATE {table} SET body = ? WHERE id = ?", (sealed, row_id))


def collections(connection: Connection, vault: Vault) -> None:
    for row_id, blind, body in connection.execute("SELECT * FROM collections").fetchall():
        name = picture_rows.name_of(vault, blind, body)
        after = vault.blind(name)
        sealed = vault.close_row(f"collections/{after}", name.encode())
        connection.execute(
            "UPDATE collections SET name = ?, body = ? WHERE id = ?", (after, sealed, row_id)
        )


def pictures(connection: Connection, vault: Vault) -> None:
    for rows in pages(connection):
        for number, picture_id, body in rows:
            recipe = picture_rows.recipe_of(vault, picture_id, body)
            item = picture_rows.row_item(picture_id)
            sealed = vault.close_row(item, vault.open_row(item, body)) if body else b""
            style = vault.blind(recipe.style) if recipe else ""
            connection.execute(
                "UPDATE pictures SET style = ?, body = ? WHERE number = ?", (style, sealed, number)
            )
            if not vault.sealing:
                picture_rows.index(connection, [(number, picture_rows.searchable(recipe))])


def pages(connection: Connection, size: int = 1000) -> Iterator[list[tuple[int, str, bytes]]]:
    last = -(2**62)
    while rows := connection.execute(
        "SELECT number, id, body FROM pictures WHERE number > ? ORDER BY number LIMIT ?",
        (last, size),
    ).fetchall():
        yield rows
        last = rows[-1][0]


def empty_words(connection: Connection) -> None:
    """Drop and recreate the full-text index: deleting its rows would leave words in it."""
    connection.execute("DROP TABLE words")
    connection.execute(WORDS)
