"""Records of people in the database."""

from dataclasses import replace
from sqlite3 import Connection

import msgspec

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.library.encryption.vault import Vault, damaged


def row_item(identity_id: str) -> str:
    return f"identities/{identity_id}"


def put(
    connection: Connection, vault: Vault, identity: Identity, trashed: str = "", position: int = 0
) -> None:
    """Insert, or update everything except the position."""
    body = vault.close_row(row_item(identity.id), msgspec.json.encode(identity))
    connection.execute(
        "INSERT INTO identities (id, position, trashed, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET trashed = excluded.trashed, body = excluded.body",
        (identity.id, position, trashed, body),
    )


def next_position(connection: Connection) -> int:
    row = connection.execute("SELECT coalesce(max(position), -1) + 1 FROM identities").fetchone()
    return int(row[0])


def renumber(connection: Connection) -> None:
    """Number people's positions without gaps."""
    rows = connection.execute("SELECT id FROM identities ORDER BY position, id").fetchall()
    places = [(place, row[0]) for place, row in enumerate(rows)]
    connection.executemany("UPDATE identities SET position = ? WHERE id = ?", places)


def every(connection: Connection, vault: Vault, *, trashed: bool) -> list[Identity]:
    """In the user's order; trashed people by time."""
    order = "trashed DESC, id" if trashed else "position, id"
    rows = connection.execute(
        "SELECT id, position, body FROM identities"
        f" WHERE trashed {'<>' if trashed else '='} '' ORDER BY {order}"
    ).fetchall()
    return [decoded(vault, *row) for row in rows]


def one(connection: Connection, vault: Vault, identity_id: str) -> tuple[Identity, str]:
    """The identity, and when it was trashed; raises ``LibraryError``."""
    row = connection.execute(
        "SELECT id, position, body, trashed FROM identities WHERE id = ?", (identity_id,)
    ).fetchone()
    if row is None:
        raise LibraryError("This person is not in the library.", todo="Check the list of people.")
    return decoded(vault, *row[:3]), row[3]


def decoded(vault: Vault, identity_id: str, position: int, body: bytes) -> Identity:
    data = vault.open_row(row_item(identity_id), body)
    try:
        return replace(from_json(data, Identity), position=position)
    except DecodeError as error:
        raise damaged(row_item(identity_id)) from error


def taken_names(connection: Connection, vault: Vault, but: str = "") -> set[str]:
    """Names in use outside the trash, case-folded."""
    people = every(connection, vault, trashed=False)
    return {person.name.casefold() for person in people if person.id != but}
