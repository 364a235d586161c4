"""Records of pictures in the database."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection, Row
from typing import Any

from photomaker_desktop.core.decoding import DecodeError
from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_json import recipe_from_json, recipe_to_json
from photomaker_desktop.library.encryption.vault import Vault, damaged
from photomaker_desktop.library.records import Picture, Sort
from photomaker_desktop.library.repair.change_journal import PictureNote
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import PictureName
from photomaker_desktop.prompt.alternatives import written_words

COLUMNS = (
    "pictures.number, pictures.id, created, sealed, width, height, identity_id, likeness, rating,"
    " favourite, trashed, body, person, copying"
)
AT_ONCE = 500
NONE = -1.0
"""Likeness and copying of a picture that has none, so that a keyset can go on behind it."""


@dataclass(frozen=True)
class PictureRow:
    """A picture's record: its number, whether its file is sealed, its person's rank, and how much
    it repeats a photo (``NONE`` where that is unknown)."""

    number: int
    sealed: bool
    picture: Picture
    person: int = 0
    copying: float = NONE

    @property
    def ranks(self) -> dict[Sort, float]:
        """Its values in the orders that are no times."""
        likeness = self.picture.likeness
        return {
            Sort.LIKENESS: NONE if likeness is None else likeness,
            Sort.RATING: self.picture.rating,
            Sort.PERSON: self.person,
            Sort.COPYING: self.copying,
        }

    @property
    def file(self) -> PictureName:
        picture = self.picture
        return PictureName(picture.id, picture.created, self.sealed, picture.trashed)


def row_item(picture_id: str) -> str:
    return f"pictures/{picture_id}"


def searchable(recipe: Recipe | None) -> str:
    """The text that full-text search covers."""
    if recipe is None:
        return ""
    words = written_words(recipe.request.prompt, recipe.seed)
    people = [part for one in recipe.request.people for part in (one.name, one.class_word)]
    parts = (words, recipe.style, *people)
    return "\n".join(part for part in parts if part)


def put(connection: Connection, vault: Vault, picture: Picture, *, sealed: bool) -> int:
    """Insert; returns the number. Pictures of the same microsecond get consecutive numbers."""
    recipe = picture.recipe
    body = recipe_to_json(recipe) if recipe else b""
    number = clock.microseconds(picture.created)
    while connection.execute("SELECT 1 FROM pictures WHERE number = ?", (number,)).fetchone():
        number += 1
    connection.execute(
        "INSERT INTO pictures (number, id, created, sealed, width, height, identity_id, style,"
        " likeness, rating, favourite, trashed, body, copying)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            number,
            picture.id,
            picture.created,
            sealed,
            picture.width,
            picture.height,
            picture.identity_id,
            vault.blind(recipe.style) if recipe else "",
            share(picture.likeness),
            picture.rating,
            picture.favourite,
            picture.trashed,
            vault.close_row(row_item(picture.id), body) if body else b"",
            share(recipe.copying if recipe else None),
        ),
    )
    companions(connection, number, recipe)
    if not vault.sealing:
        index(connection, [(number, searchable(recipe))])
    for name in picture.collections:
        join(connection, vault, [number], name)
    return number


def share(value: float | None) -> float:
    """In 0…1, or ``NONE``; a stranger's recipe may say anything."""
    return NONE if value is None or not value >= 0 else min(value, 1.0)


def companions(connection: Connection, number: int, recipe: Recipe | None) -> None:
    """Note who else is in the picture, besides its first person."""
    others = () if recipe is None else recipe.request.others
    connection.executemany(
        "INSERT OR IGNORE INTO companions (identity_id, picture) VALUES (?, ?)",
        [(one.identity_id, number) for one in others if one.identity_id],
    )


def index(connection: Connection, texts: Iterable[tuple[int, str]], schema: str = "main") -> None:
    connection.executemany(f"INSERT INTO {schema}.words (rowid, text) VALUES (?, ?)", texts)


def remove(connection: Connection, numbers: Sequence[int]) -> None:
    every = [(number,) for number in numbers]
    connection.executemany("DELETE FROM words WHERE rowid = ?", every)
    connection.executemany("DELETE FROM pictures WHERE number = ?", every)
    drop_empty_collections(connection)


def one(connection: Connection, vault: Vault, picture_id: str) -> PictureRow:
    """Raises ``LibraryError``."""
    row = connection.execute(
        f"SELECT {COLUMNS} FROM pictures WHERE id = ?", (picture_id,)
    ).fetchone()
    if row is None:
        raise LibraryError("This picture is not in the gallery.", todo="Refresh the list.")
    return decoded(connection, vault, [row])[0]


def some(connection: Connection, vault: Vault, picture_ids: Sequence[str]) -> list[PictureRow]:
    return [one(connection, vault, picture_id) for picture_id in dict.fromkeys(picture_ids)]


def numbered(
    connection: Connection, vault: Vault, numbers: Sequence[int], *, recipes: bool = True
) -> Iterator[PictureRow]:
    """Unordered. Without ``recipes``, the recipes are not decoded, which is faster for many."""
    columns = COLUMNS if recipes else COLUMNS.replace("body", "x''")
    for first in range(0, len(numbers), AT_ONCE):
        some = numbers[first : first + AT_ONCE]
        marks = ",".join("?" * len(some))
        sql = f"SELECT {columns} FROM pictures WHERE number IN ({marks})"
        yield from decoded(connection, vault, connection.execute(sql, some).fetchall())


def decoded(
    connection: Connection, vault: Vault, rows: Sequence[Row | tuple[Any, ...]]
) -> list[PictureRow]:
    collections = collections_of(connection, vault, [row[0] for row in rows])
    return [
        PictureRow(
            number,
            bool(sealed),
            Picture(
                picture_id,
                created,
                width,
                height,
                with_copying(recipe_of(vault, picture_id, body), copying),
                identity_id,
                None if likeness < 0 else likeness,
                rating,
                bool(favourite),
                collections.get(number, ()),
                trashed,
            ),
            person,
            copying,
        )
        for (
            number,
            picture_id,
            created,
            sealed,
            width,
            height,
            identity_id,
            likeness,
            rating,
            favourite,
            trashed,
            body,
            person,
            copying,
        ) in rows
    ]


def recipe_of(vault: Vault, picture_id: str, body: bytes) -> Recipe | None:
    if not body:
        return None
    try:
        return recipe_from_json(vault.open_row(row_item(picture_id), body))
    except DecodeError as error:
        raise damaged(row_item(picture_id)) from error


def with_copying(recipe: Recipe | None, copying: float) -> Recipe | None:
    """With what was measured later; ``NONE`` leaves the recipe as it is in the file."""
    if recipe is None or recipe.copying is not None or copying == NONE:
        return recipe
    return replace(recipe, copying=copying)


def note_of(picture: Picture) -> PictureNote:
    return PictureNote(
        picture.id,
        picture.rating,
        picture.favourite,
        picture.collections,
        picture.likeness,
        picture.recipe.copying if picture.recipe else None,
    )


def update(connection: Connection, vault: Vault, kept: PictureRow, picture: Picture) -> None:
    """Update the user's data about a picture."""
    connection.execute(
        "UPDATE pictures SET rating = ?, favourite = ?, likeness = ?, copying = ? WHERE number = ?",
        (
            picture.rating,
            picture.favourite,
            share(picture.likeness),
            share(picture.recipe.copying if picture.recipe else None),
            kept.number,
        ),
    )
    before, after = set(kept.picture.collections), set(picture.collections)
    for name in after - before:
        join(connection, vault, [kept.number], name)
    for name in before - after:
        leave(connection, vault, [kept.number], name)


def join(connection: Connection, vault: Vault, numbers: Sequence[int], name: str) -> None:
    blind = vault.blind(name)
    body = vault.close_row(f"collections/{blind}", name.encode())
    connection.execute(
        "INSERT OR IGNORE INTO collections (name, body) VALUES (?, ?)", (blind, body)
    )
    connection.executemany(
        "INSERT OR IGNORE INTO members SELECT id, ? FROM collections WHERE name = ?",
        [(number, blind) for number in numbers],
    )


def leave(connection: Connection, vault: Vault, numbers: Sequence[int], name: str) -> None:
    connection.executemany(
        "DELETE FROM members WHERE picture = ?"
        " AND collection = (SELECT id FROM collections WHERE name = ?)",
        [(number, vault.blind(name)) for number in numbers],
    )
    drop_empty_collections(connection)


def drop_empty_collections(connection: Connection) -> None:
    connection.execute("DELETE FROM collections WHERE id NOT IN (SELECT collection FROM members)")


def collection_names(connection: Connection, vault: Vault) -> tuple[str, ...]:
    rows = connection.execute("SELECT name, body FROM collections")
    return tuple(sorted(name_of(vault, *row) for row in rows))


def name_of(vault: Vault, blind: str, body: bytes) -> str:
    return vault.open_row(f"collections/{blind}", body).decode()


def collections_of(
    connection: Connection, vault: Vault, numbers: Sequence[int]
) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    marks = ",".join("?" * len(numbers))
    for number, blind, body in connection.execute(
        "SELECT members.picture, name, body FROM members JOIN collections ON id = collection"
        f" WHERE members.picture IN ({marks})",
        numbers,
    ):
        found[number] = tuple(sorted((*found.get(number, ()), name_of(vault, blind, body))))
    return found
