"""``library check``: finds everything that can be wrong, and repairs it."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.core.errors import LibraryLocked, PhotoMakerError
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import switch_rows
from photomaker_desktop.library.people import folders, people_rows
from photomaker_desktop.library.pictures import picture_files, picture_rows
from photomaker_desktop.library.records import Problem, Report
from photomaker_desktop.library.repair.aside import set_aside
from photomaker_desktop.library.repair.change_journal import Notes
from photomaker_desktop.library.repair.clear_text import clear_text, unreadable_rows
from photomaker_desktop.library.repair.consistency import (
    Difference,
    all_differences,
    load_journal,
    new_picture,
)
from photomaker_desktop.library.storage.migrate import current_schema, schema
from photomaker_desktop.library.storage.schema import TYPES, mistyped
from photomaker_desktop.library.storage.store import Store

Progress = Callable[[int, int], None]


def check(
    store: Store, *, repair: bool = False, deep: bool = False, on_progress: Progress | None = None
) -> Report:
    """Compare files and records; ``repair`` fixes what it finds, in one transaction."""
    with store.change() if repair else store.database.read() as connection:
        found = list(everything(store, connection, deep=deep, on_progress=on_progress))
        if repair:
            for difference in found:
                difference.fix(connection)
            if found:
                people_rows.renumber(connection)
        people, pictures = (
            int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
            for table in ("identities", "pictures")
        )
        problems = (Problem(d.code, d.item, d.sentence, repair) for d in found)
        return Report(people, pictures, tuple(problems))


def everything(
    store: Store, connection: Connection, *, deep: bool, on_progress: Progress | None
) -> Iterator[Difference]:
    journal = load_journal(store, connection)
    yield from all_differences(store, connection, journal)
    yield from broken_pictures(store, connection, journal, deep=deep, on_progress=on_progress)
    yield from words(store, connection)
    yield from unreadable_rows(store, connection)
    yield from clear_text(store, connection, deep=deep)


def damage(connection: Connection) -> str:
    """SQLite's own integrity check: empty if the database is sound."""
    rows = connection.execute("PRAGMA integrity_check (3)").fetchall()
    answers = [str(row[0]) for row in rows if row[0] != "ok"]
    if not answers and connection.execute("PRAGMA foreign_key_check").fetchone():
        answers.append("records point to records that are not there")
    if not answers and schema(connection) != current_schema():
        answers.append("its tables are not the program's")
    if not answers and (table := mistyped_table(connection)):
        answers.append(f"the table {table} has values of another type")
    return "; ".join(answers)


def mistyped_table(connection: Connection) -> str:
    """A table with a value of the wrong type; empty if there is none."""
    for table in TYPES:
        if connection.execute(f"SELECT 1 FROM {table} WHERE {mistyped(table)} LIMIT 1").fetchone():
            return table
    return ""


def words(store: Store, connection: Connection) -> Iterator[Difference]:
    """Pictures missing from the search index, and index rows without a picture."""
    if store.vault.sealing:
        return
    if has_damaged_words(connection):
        damaged = Text("The search index is damaged.")
        yield Difference("words_damaged", "words", damaged, lambda c: index_again(store, c))
        return
    lost = connection.execute(
        "SELECT number, id, body FROM pictures WHERE number NOT IN (SELECT rowid FROM words)"
    ).fetchall()
    for number, picture_id, body in lost:
        text = picture_rows.searchable(picture_rows.recipe_of(store.vault, picture_id, body))
        yield Difference(
            "words_missing",
            picture_id,
            Text("This picture is not in the search index."),
            lambda c, n=number, t=text: picture_rows.index(c, [(n, t)]),  # type: ignore[misc]
        )
    extra = "SELECT rowid FROM words WHERE rowid NOT IN (SELECT number FROM pictures)"
    for (number,) in connection.execute(extra).fetchall():
        yield Difference(
            "words_leftover",
            str(number),
            Text("The search index lists a missing picture."),
            lambda c, n=number: picture_rows.remove(c, [n]),  # type: ignore[misc]
        )


def has_damaged_words(connection: Connection) -> bool:
    """Whether the index says something else than the texts; unknown where it cannot be written,
    because FTS5 takes the question as an insertion."""
    try:
        connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError:
        return True
    return False


def index_again(store: Store, connection: Connection) -> None:
    """The search index, made anew from the recipes."""
    switch_rows.empty_words(connection)
    for rows in switch_rows.pages(connection):
        for number, picture_id, body in rows:
            recipe = picture_rows.recipe_of(store.vault, picture_id, body)
            picture_rows.index(connection, [(number, picture_rows.searchable(recipe))])


def broken_pictures(
    store: Store,
    connection: Connection,
    journal: Notes,
    *,
    deep: bool,
    on_progress: Progress | None,
) -> Iterator[Difference]:
    """Damaged picture files, which are set aside, never deleted, and records that differ."""
    rows = connection.execute("SELECT id FROM pictures").fetchall()
    for done, row in enumerate(rows):
        if on_progress:
            on_progress(done + 1, len(rows))
        kept = picture_rows.one(connection, store.vault, row[0])
        path = store.layout.picture(kept.file)
        if not path.exists():
            continue
        try:
            good = picture_files.whole(store, path, kept.file, deep=deep)
            same = matches(store, path, kept, deep=deep)
        except LibraryLocked:
            raise
        except PhotoMakerError:
            good = same = False
        if good and not same:
            yield Difference(
                "picture_record",
                row[0],
                Text("The record of this picture does not match the file."),
                lambda c, k=kept: make_record(store, c, k, journal),  # type: ignore[misc]
            )
        if not good:
            yield Difference(
                "picture_damaged",
                row[0],
                Text("The file of this picture is damaged."),
                lambda c, p=path, k=kept: set_picture_aside(store, c, p, k),  # type: ignore[misc]
            )


def matches(store: Store, path: Path, kept: picture_rows.PictureRow, *, deep: bool) -> bool:
    """Whether the record is what the file makes; only ``deep`` reads the file for it."""
    record = kept.picture
    if deep:
        truth = picture_files.facts(store, path, kept.file)
    else:
        truth = picture_files.described(kept.file, record.width, record.height, record.recipe)
    fields = ("width", "height", "recipe", "identity_id")
    return all(getattr(truth, field) == getattr(record, field) for field in fields)


def make_record(
    store: Store, connection: Connection, kept: picture_rows.PictureRow, journal: Notes
) -> None:
    picture_rows.remove(connection, [kept.number])
    new_picture(store, kept.file, journal).fix(connection)


def set_picture_aside(
    store: Store, connection: Connection, path: Path, kept: picture_rows.PictureRow
) -> None:
    set_aside(store, path)
    small = store.layout.thumbnail(kept.picture.id)
    if small.exists():
        folders.wipe(small)
    picture_rows.remove(connection, [kept.number])
