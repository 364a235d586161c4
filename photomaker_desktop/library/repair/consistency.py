"""Where files and records differ, and what puts each difference right.

The files are right, always: a change is decided by one rename, and the record follows. So a record
without a file is dropped, a file without a record gets one, and neither needs a journal.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.core.errors import LibraryLocked, PhotoMakerError
from photomaker_desktop.core.text import Text, joined
from photomaker_desktop.imaging.png import SIGNATURE
from photomaker_desktop.library.people import folders, people_rows
from photomaker_desktop.library.people.person import Person
from photomaker_desktop.library.pictures import picture_files, picture_rows
from photomaker_desktop.library.records import Picture
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.repair.change_journal import Notes
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.layout import (
    ERASED,
    PersonFolder,
    PictureFile,
    leftovers,
    new_id,
    person_of,
    person_paths,
    picture_of,
    picture_paths,
)
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import storage_errors

Fix = Callable[[Connection], None]


@dataclass(frozen=True)
class Difference:
    """``automatic``: a kill explains it, and it is put right without a question."""

    code: str
    item: str
    sentence: Text
    fix: Fix
    automatic: bool = False


def all_differences(store: Store, connection: Connection, said: Notes) -> Iterator[Difference]:
    yield from left_over(store)
    yield from people(store, connection, said)
    yield from pictures(store, connection, said)


def left_over(store: Store) -> Iterator[Difference]:
    for path in leftovers(store.layout):
        yield Difference(
            "leftover",
            path.name,
            Text("A temporary file of an interrupted change."),
            lambda _, path=path: folders.wipe(path),  # type: ignore[misc]
            automatic=True,
        )


def people(store: Store, connection: Connection, said: Notes) -> Iterator[Difference]:
    known = dict(connection.execute("SELECT id, trashed FROM identities").fetchall())
    for path in person_paths(store.layout):
        if (place := person_of(path)) is None:
            continue
        try:
            who = folders.read(store, path, place.id)
        except LibraryLocked:
            raise
        except PhotoMakerError as error:
            yield damaged_person(store, path, place, error)
        else:
            yield from person_record(store, connection, place, who, said)
            yield from photo_files(store, path, who)
        known.pop(place.id, None)
    for identity_id in known:
        yield Difference(
            "person_missing",
            identity_id,
            Text("The files of this person are missing."),
            lambda c, i=identity_id: drop_person(c, i),  # type: ignore[misc]
            automatic=erasing(store.layout.people, identity_id),
        )


def person_record(
    store: Store, connection: Connection, place: PersonFolder, who: Person, said: Notes
) -> Iterator[Difference]:
    try:
        identity, trashed = people_rows.one(connection, store.vault, place.id)
        same = trashed == place.trashed and replace(identity, position=0) == who.identity
        position = identity.position
    except LibraryLocked:
        raise
    except PhotoMakerError:
        same = False
        position = place_of(who, said)
    if not same:
        yield Difference(
            "person_record",
            place.id,
            Text("The record of this person does not match the files."),
            lambda c: people_rows.put(c, store.vault, who.identity, place.trashed, position),
            automatic=True,
        )


def place_of(who: Person, said: Notes) -> int:
    """Those whom the user put in order come first, then the others as they came."""
    if who.identity.id in said.order:
        return said.order.index(who.identity.id)
    try:
        return len(said.order) + clock.microseconds(who.identity.created)
    except ValueError:
        return len(said.order)


def photo_files(store: Store, path: Path, who: Person) -> Iterator[Difference]:
    """Photos in the folder that nothing speaks of, and kept photos that are not there."""
    known = {folders.CONTAINER, *who.photos}
    for file in path.iterdir():
        if file.name not in known and not file.name.startswith("."):
            yield Difference(
                "photo_leftover",
                f"{who.identity.id}/{file.name}",
                Text("A photo that no longer belongs to anyone."),
                lambda _, file=file: folders.wipe(file),  # type: ignore[misc]
                automatic=file.name.startswith(folders.PHOTO),
            )
    if not all((path / name).exists() for name in who.photos):
        yield Difference(
            "photo_missing",
            who.identity.id,
            Text("Saved photos of this person are missing."),
            lambda c: forget_photos(store, c, path, who),
        )


def forget_photos(store: Store, connection: Connection, path: Path, who: Person) -> None:
    kept = tuple(name for name in who.photos if (path / name).exists())
    identity = replace(who.identity, photos_kept=len(kept))
    folders.write(store, path, replace(who, identity=identity, photos=kept))
    place = person_of(path)
    people_rows.put(connection, store.vault, identity, place.trashed if place else "")


def damaged_person(
    store: Store, path: Path, place: PersonFolder, error: PhotoMakerError
) -> Difference:
    def set_aside(connection: Connection) -> None:
        folders.move(path, store.layout.damaged / path.name)
        drop_person(connection, place.id)

    return Difference("person_damaged", place.id, joined(error.what, error.why), set_aside)


def drop_person(connection: Connection, identity_id: str) -> None:
    connection.execute("DELETE FROM identities WHERE id = ?", (identity_id,))


def pictures(store: Store, connection: Connection, said: Notes) -> Iterator[Difference]:
    rows = connection.execute("SELECT id, number, created, sealed, trashed FROM pictures")
    known = {row[0]: row[1:] for row in rows}
    found: dict[str, PictureFile] = {}
    for path in picture_paths(store.layout):
        if (file := picture_of(path)) is None:
            yield from orphan_picture(store, path, said)
        elif file.id not in found:
            found[file.id] = file
        else:
            # Both are whole; the one that fits the library's encryption stays.
            pair = sorted((found[file.id], file), key=lambda f: f.sealed)
            found[file.id] = pair[store.vault.sealing_pictures]
            yield duplicate_picture(store, pair[not store.vault.sealing_pictures])
    for file in found.values():
        record = known.pop(file.id, None)
        if record is None:
            yield new_picture(store, file, said)
        elif record[1:] != (file.created, file.sealed, file.trashed):
            yield moved_picture(file, record[0])
    for picture_id, (number, *_) in known.items():
        yield Difference(
            "picture_missing",
            picture_id,
            Text("The file of this picture is missing."),
            lambda c, n=number: picture_rows.remove(c, [n]),  # type: ignore[misc]
            automatic=erasing(store.layout.pictures, picture_id),
        )


def orphan_picture(store: Store, path: Path, said: Notes) -> Iterator[Difference]:
    """A PNG that was put among the pictures by hand becomes one of them."""
    with storage_errors(path), path.open("rb") as opened:
        if opened.read(len(SIGNATURE)) != SIGNATURE:
            return

    def adopt(connection: Connection) -> None:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        file = PictureFile(new_id(), clock.text(made), sealed=False)
        folders.move(path, store.layout.place(file))
        new_picture(store, file, said).fix(connection)

    yield Difference("picture_stranger", path.name, Text("This picture was added manually."), adopt)


def erasing(folder: Path, item_id: str) -> bool:
    """It was being erased when the program was killed."""
    return next(folder.rglob(f"{ERASED}*{item_id}*"), None) is not None


def new_picture(store: Store, file: PictureFile, said: Notes) -> Difference:
    def adopt(connection: Connection) -> None:
        path = store.layout.place(file)
        try:
            picture = picture_files.facts(store, path, file)
        except LibraryLocked:
            raise
        except PhotoMakerError:
            folders.move(path, store.layout.damaged / path.name)
            return
        picture_rows.put(connection, store.vault, noted(picture, said), sealed=file.sealed)

    return Difference(
        "picture_record", file.id, Text("This picture has no record."), adopt, automatic=True
    )


def noted(picture: Picture, said: Notes) -> Picture:
    """With what the user said about it."""
    note = said.pictures.get(picture.id)
    if note is None:
        return picture
    return replace(
        picture,
        rating=min(max(note.rating, 0), 5),
        favourite=note.favourite,
        collections=note.collections,
        likeness=picture.likeness if note.likeness is None else note.likeness,
    )


def moved_picture(file: PictureFile, number: int) -> Difference:
    def follow(connection: Connection) -> None:
        connection.execute(
            "UPDATE pictures SET created = ?, sealed = ?, trashed = ? WHERE number = ?",
            (file.created, file.sealed, file.trashed, number),
        )

    return Difference(
        "picture_moved",
        file.id,
        Text("The file of this picture was moved."),
        follow,
        automatic=True,
    )


def duplicate_picture(store: Store, doomed: PictureFile) -> Difference:
    return Difference(
        "picture_twice",
        doomed.id,
        Text("This picture is there twice, encrypted and not."),
        lambda _: folders.wipe(store.layout.place(doomed)),
        automatic=True,
    )


def load_journal(store: Store, connection: Connection) -> Notes:
    """The log of notes; where there is none yet, what the records of an older version say."""
    if store.layout.notes.exists():
        return change_journal.read(store.layout, store.vault)
    rows = connection.execute(
        f"SELECT {picture_rows.COLUMNS} FROM pictures WHERE rating > 0 OR favourite OR number IN"
        " (SELECT picture FROM members)"
    ).fetchall()
    kept = picture_rows.decoded(connection, store.vault, rows)
    order = connection.execute("SELECT id FROM identities ORDER BY position, id").fetchall()
    said = {entry.picture.id: picture_rows.note_of(entry.picture) for entry in kept}
    return Notes(said, tuple(row[0] for row in order))
