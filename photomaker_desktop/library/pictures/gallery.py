"""Pictures with their recipes: add, find, rate, trash and restore."""

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.errors import (
    LibraryDamaged,
    LibraryLocked,
    PhotoMakerError,
    StorageError,
    UsageError,
)
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import without_face_pass
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.earlier_faces import earlier_faces
from photomaker_desktop.imaging.recipes import encode_png, with_score
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.people.names import clean_line
from photomaker_desktop.library.pictures import decrypted, picture_files, picture_rows, query_sql
from photomaker_desktop.library.pictures.picture_rows import PictureRow
from photomaker_desktop.library.pictures.save_as import converted
from photomaker_desktop.library.pictures.search_index import MemoryIndex
from photomaker_desktop.library.pictures.thumbnails import thumbnail
from photomaker_desktop.library.records import Group, Page, Picture, Query
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import ID, PictureName, new_id
from photomaker_desktop.library.storage.rereading import reread
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import write_atomic

if TYPE_CHECKING:
    from photomaker_desktop.marking.marker import Marker

PAGE = 200
STYLES = """
WITH RECURSIVE found (style) AS (
  SELECT min(style) FROM pictures WHERE style > ''
  UNION ALL
  SELECT (SELECT min(style) FROM pictures WHERE style > found.style) FROM found
  WHERE found.style IS NOT NULL
)
SELECT id, body FROM found JOIN pictures ON number =
  (SELECT number FROM pictures WHERE style = found.style LIMIT 1)
"""
"""One picture of every style, from the index: it jumps from style to style."""

UNSCORED = """
SELECT id, identity_id FROM pictures
WHERE (likeness = :none OR :copying AND copying = :none
       AND number NOT IN (SELECT picture FROM companions))
AND identity_id > '' AND trashed = '' ORDER BY number DESC
"""


class Gallery:
    """The pictures of a library. Every method is one transaction and may be called in any thread.

    Unknown ids raise ``LibraryError``; changes in a library that was opened read-only raise
    ``LibraryLocked``.
    """

    def __init__(self, store: Store, signing: SigningOptions) -> None:
        self._store = store
        self.sign_with(signing)
        self._index = MemoryIndex(store.database, store.vault)

    def sign_with(self, options: SigningOptions) -> None:
        """Which keys sign the files that are written from now on."""
        self._signing = options
        self._marker: Marker | None = None

    @property
    def marker(self) -> "Marker":
        """Loaded with the first file that is written."""
        if self._marker is None or self._marker.options is not self._signing:
            from photomaker_desktop.marking.marker import Marker

            self._marker = Marker(self._signing)
        return self._marker

    def close(self) -> None:
        """Close the in-memory search index."""
        self._index.close()

    def add(
        self, png: bytes, recipe: Recipe | None = None, *, likeness: float | None = None
    ) -> Picture:
        """Save a picture. Without ``recipe`` the one inside the file is used.

        Raises ``PictureError`` if ``png`` is not a PNG, ``DiskFull`` and ``StorageError``.
        """
        store = self._store
        given = png
        png, recipe = picture_files.with_recipe(png, recipe)
        if png is not given:
            png = self.marker.signed_again(png, given)
        file = PictureName(new_id(), clock.now(), store.vault.sealing_pictures)
        picture = picture_files.described(file, *picture_files.size_of(png), recipe)
        if likeness is not None:
            picture = replace(picture, likeness=likeness)
        picture_files.write_thumbnail(store, file.id, thumbnail(png))
        with store.change() as connection:
            path = picture_files.write(store, file, png)
            store.undo(lambda: path.unlink(missing_ok=True))
            if likeness is not None and (recipe is None or recipe.likeness != likeness):
                change_journal.append(store.layout, store.vault, [picture_rows.note_of(picture)])
            picture_rows.put(connection, store.vault, picture, sealed=file.sealed)
        return picture

    def get(self, picture_id: str) -> Picture:
        with self._store.database.read() as connection:
            return picture_rows.one(connection, self._store.vault, picture_id).picture

    def page(self, query: Query | None = None, cursor: str = "", limit: int = PAGE) -> Page:
        """The next page after ``cursor`` (an earlier ``Page.next``; empty: from the start)."""
        query = query or Query()
        asked = query_sql.statement(query, self._store.vault, cursor)
        with self._reading(query) as connection:
            rows = connection.execute(
                asked.page(picture_rows.COLUMNS, limit + 1), asked.clause.values
            ).fetchall()
            kept = picture_rows.decoded(connection, self._store.vault, rows[:limit])
        pictures = tuple(entry.picture for entry in kept)
        if len(rows) <= limit or not kept:
            return Page(pictures)
        return Page(pictures, query_sql.cursor_behind(query, kept[-1].number, kept[-1].ranks))

    def ids(self, query: Query | None = None) -> tuple[str, ...]:
        """All matching ids, in the query's order."""
        query = query or Query()
        asked = query_sql.statement(query, self._store.vault)
        with self._reading(query) as connection:
            rows = connection.execute(asked.every("pictures.id"), asked.clause.values)
            return tuple(row[0] for row in rows.fetchall())

    def order(
        self, query: Query | None = None, limit: int = 0, among: Collection[int] = ()
    ) -> "array[int]":
        """Numbers of all pictures (or the first ``limit``) in the query's order, for ``numbered``.

        With ``among`` only those of these numbers that match. Read from the index alone, so
        100,000 take a few hundredths of a second.
        """
        query = query or Query()
        asked = query_sql.statement(query, self._store.vault, among=among)
        sql = asked.every("pictures.number") + (f" LIMIT {limit:d}" if limit else "")
        with self._reading(query) as connection:
            rows = connection.execute(sql, asked.clause.values)
            return array("q", chain.from_iterable(rows))

    def number(self, picture_id: str) -> int | None:
        """Its number in ``order``; None for an unknown id."""
        with self._store.database.read() as connection:
            sql = "SELECT number FROM pictures WHERE id = ?"
            row = connection.execute(sql, (picture_id,)).fetchone()
        return None if row is None else int(row[0])

    def numbered(self, numbers: Sequence[int], *, recipes: bool = True) -> dict[int, Picture]:
        """Pictures by number; deleted ones are left out."""
        with self._store.database.read() as connection:
            kept = picture_rows.numbered(connection, self._store.vault, numbers, recipes=recipes)
            return {entry.number: entry.picture for entry in kept}

    def count(self, query: Query | None = None) -> int:
        query = query or Query()
        asked = query_sql.statement(query, self._store.vault)
        with self._reading(query) as connection:
            sql = asked.unordered("count(*)")
            return int(connection.execute(sql, asked.clause.values).fetchone()[0])

    def days(self, query: Query | None = None) -> tuple[Group, ...]:
        """Pictures per local day, newest first."""
        day = "date(number / 1000000, 'unixepoch', 'localtime')"
        return self._groups(query, day, "1 DESC")

    def people(self, query: Query | None = None) -> tuple[Group, ...]:
        """Pictures per identity id (empty: nobody), most first."""
        return self._groups(query, "identity_id", "2 DESC, 1")

    def styles(self) -> tuple[str, ...]:
        """Styles in use, sorted."""
        with self._store.database.read() as connection:
            rows = connection.execute(STYLES).fetchall()
        recipes = (picture_rows.recipe_of(self._store.vault, *row) for row in rows)
        return tuple(sorted({recipe.style for recipe in recipes if recipe}))

    def collections(self) -> tuple[str, ...]:
        """Collection names, sorted."""
        with self._store.database.read() as connection:
            return picture_rows.collection_names(connection, self._store.vault)

    def thumbnail(self, picture_id: str) -> bytes:
        """A JPEG of at most 256 px; recreated if it is missing, and kept where there is room."""
        store = self._store
        path = store.layout.thumbnail(picture_id)
        try:
            return store.read_file(path, picture_files.thumbnail_item(picture_id))
        except (LibraryDamaged, StorageError):
            small = thumbnail(self.picture(picture_id))
        if store.database.writable:
            with suppress(StorageError):  # of a full disk: it is made again next time
                picture_files.write_thumbnail(store, picture_id, small)
        return small

    def picture(self, picture_id: str) -> bytes:
        """The PNG file's bytes, decrypted."""
        store = self._store
        return reread(
            store,
            lambda: self._kept(picture_id),
            lambda kept: picture_files.read(store, kept.file),
        )

    def path(self, picture_id: str) -> Path:
        """The file itself; raises ``LibraryLocked`` if it is encrypted (use ``export``)."""
        kept = self._kept(picture_id)
        if kept.sealed:
            raise LibraryLocked(
                "This picture is encrypted on the disk.", todo="Export it to get a file."
            )
        return self._store.layout.picture(kept.file)

    def file(self, picture_id: str) -> Path:
        """A file with the picture, for other programs: its own, or a decrypted copy.

        The copy is in a private folder of the library until the library is closed.
        """
        try:
            return self.path(picture_id)
        except LibraryLocked:
            png = self.picture(picture_id)
        return decrypted.write(self._store.layout, f"{picture_id}.png", png)

    def restored_file(self, path: str) -> str:
        """``path``; a decrypted copy of an earlier run of the program is made again."""
        file = Path(path)
        folder = self._store.layout.decrypted
        if folder not in file.parents or file.exists() or not ID.fullmatch(file.stem):
            return path
        with suppress(PhotoMakerError):  # erased: the engine says that the file is missing
            return str(self.file(file.stem))
        return path

    def export(
        self, picture_id: str, target: Path, *, recipe: bool = True, before_faces: bool = False
    ) -> Path:
        """Write a copy as PNG, JPEG or WebP (by suffix), optionally without the recipe.

        Scores that were measured later go into the copy's recipe. A changed file of a picture
        that was made here is signed again. ``before_faces``: as it was before work on its faces.
        """
        if before_faces:
            kept = png = self.earlier_faces(picture_id)
        else:
            kept = png = self.picture(picture_id)
            if recipe:
                png = with_score(kept, self.get(picture_id).score)
        data = converted(png, target.suffix, recipe=recipe)
        if data != kept:
            data = self.marker.signed_again(data, kept)
        write_atomic(target, data, private=False)
        return target

    def earlier_faces(self, picture_id: str) -> bytes:
        """The PNG as it was before work on its faces, with its recipe. Raises ``UsageError``."""
        png, recipe = self.picture(picture_id), self.get(picture_id).recipe
        before = earlier_faces(png)
        if before is None or recipe is None:
            raise UsageError("This picture has no version before work on its faces.")
        return self.marker.signed_again(encode_png(before, without_face_pass(recipe)), png)

    def rate(self, picture_ids: Sequence[str], rating: int) -> None:
        """0 (none) to 5."""
        if not 0 <= rating <= 5:
            raise UsageError("Ratings go from 0 to 5.")
        self._note(picture_ids, lambda picture: replace(picture, rating=rating))

    def favourite(self, picture_ids: Sequence[str], on: bool = True) -> None:
        self._note(picture_ids, lambda picture: replace(picture, favourite=on))

    def collect(self, picture_ids: Sequence[str], collection: str, on: bool = True) -> None:
        """Add to or remove from a collection; a collection exists while it has pictures."""
        name = clean_line(collection)[:200]
        if not name:
            raise UsageError("A collection needs a name.")

        def moved(picture: Picture) -> Picture:
            others = {other for other in picture.collections if other != name}
            return replace(picture, collections=tuple(sorted(others | ({name} if on else set()))))

        self._note(picture_ids, moved)

    def unscored(self, *, copying: bool = False) -> dict[str, tuple[str, ...]]:
        """Pictures of a person without a likeness, or, with ``copying``, of one person alone
        without that, by identity id; newest first, none trashed."""
        found: dict[str, list[str]] = {}
        asked = {"none": picture_rows.NONE, "copying": copying}
        with self._store.database.read() as connection:
            for picture_id, identity_id in connection.execute(UNSCORED, asked):
                found.setdefault(identity_id, []).append(picture_id)
        return {identity_id: tuple(ids) for identity_id, ids in found.items()}

    def set_score(self, picture_id: str, score: PictureScore) -> None:
        """What was measured later; None leaves what is known."""
        known = [one for one in (score.likeness, score.copying) if one is not None]
        if not all(0 <= one <= 1 for one in known):
            raise UsageError("Likeness goes from 0 to 1.")
        self._note([picture_id], lambda picture: picture.scored(score))

    def trash(self, picture_ids: Sequence[str]) -> None:
        """Move to the trash, for 30 days; ``restore`` undoes it."""
        self._store.making_room(lambda: self._trash(picture_ids))

    def _trash(self, picture_ids: Sequence[str]) -> None:
        store = self._store
        with store.change() as connection:
            time = store.latest(connection)
            for kept in picture_rows.some(connection, store.vault, picture_ids):
                if not kept.picture.trashed:
                    self._move(connection, kept, time)

    def restore(self, picture_ids: Sequence[str]) -> None:
        with self._store.change() as connection:
            for kept in picture_rows.some(connection, self._store.vault, picture_ids):
                if kept.picture.trashed:
                    self._move(connection, kept, "")

    def erase(self, picture_ids: Sequence[str]) -> Text:
        """Delete permanently; returns a sentence about what that means on this disk."""
        return self._store.making_room(lambda: self._erase(picture_ids))

    def _erase(self, picture_ids: Sequence[str]) -> Text:
        store = self._store
        with store.change() as connection:
            kept = picture_rows.some(connection, store.vault, picture_ids)
            to_delete = [path for entry in kept for path in mark_files(store, entry)]
            picture_rows.remove(connection, [entry.number for entry in kept])
        for path in to_delete:
            folders.remove(path)
        return folders.erased_sentence(sealed=bool(kept) and all(entry.sealed for entry in kept))

    def _note(self, picture_ids: Sequence[str], change: Callable[[Picture], Picture]) -> None:
        """Change the user's data about pictures: the journal first, then the record."""
        store = self._store
        with store.change() as connection:
            kept = picture_rows.some(connection, store.vault, picture_ids)
            changed = [(entry, change(entry.picture)) for entry in kept]
            after = [picture_rows.note_of(picture) for _, picture in changed]
            change_journal.append(store.layout, store.vault, after)
            for entry, picture in changed:
                picture_rows.update(connection, store.vault, entry, picture)

    def _move(self, connection: Connection, kept: PictureRow, trashed: str) -> None:
        layout = self._store.layout
        after = replace(kept.file, trashed=trashed)
        folders.move_within(self._store, layout.picture(kept.file), layout.picture(after))
        connection.execute(
            "UPDATE pictures SET trashed = ? WHERE number = ?", (trashed, kept.number)
        )

    def _groups(self, query: Query | None, key: str, order: str) -> tuple[Group, ...]:
        query = query or Query()
        asked = query_sql.statement(query, self._store.vault)
        sql = asked.unordered(f"{key}, count(*)") + f" GROUP BY 1 ORDER BY {order}"
        with self._reading(query) as connection:
            return tuple(Group(*row) for row in connection.execute(sql, asked.clause.values))

    def _kept(self, picture_id: str) -> PictureRow:
        with self._store.database.read() as connection:
            return picture_rows.one(connection, self._store.vault, picture_id)

    @contextmanager
    def _reading(self, query: Query) -> Iterator[Connection]:
        in_memory = bool(query_sql.fts(query.words)) and self._store.vault.sealing
        with self._index.read() if in_memory else self._store.database.read() as connection:
            yield connection


def mark_files(store: Store, kept: PictureRow) -> list[Path]:
    """Mark a picture's files as deleted; the result is removed once the record is gone."""
    files = (store.layout.picture(kept.file), store.layout.thumbnail(kept.picture.id))
    return [folders.mark_for_deletion(path) for path in files if path.exists()]
