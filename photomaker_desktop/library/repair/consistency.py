"""Differences between files and records, and the repair of each.

Files always win: a change is one atomic rename, and the record follows. So a record without a file
is dropped, a file without a record gets one, and neither needs a journal.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.errors import LibraryLocked, PhotoMakerError
from photomaker_desktop.core.text import Text, joined
from photomaker_desktop.imaging.png import SIGNATURE
from photomaker_desktop.library.people import folders, people_rows
from photomaker_desktop.library.people.person import StoredPerson
from photomaker_desktop.library.pictures import picture_files, picture_rows
from photomaker_desktop.library.records import Picture
from photomaker_desktop.library.repair import change_journal
from photomaker_desktop.library.repair.aside import set_aside
from photomaker_desktop.library.repair.change_journal import Notes
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import (
    PersonFolder,
    PictureName,
    new_id,
    person_folder_of,
    picture_name_of,
)
from photomaker_desktop.library.storage.layout import ERASED, leftovers, person_paths, picture_paths
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import open_regular, storage_errors

Fix = Callable[[Connection], object]


@dataclass(frozen=True)
class Difference:
    """``automatic``: explained by a kill of the program, and repaired without asking."""

    code: str
    item: str
    sentence: Text
    fix: Fix
    automatic: bool = False


def all_differences(store: Store, connection: Connection, journal: Notes) -> Iterator[Difference]:
    yield from left_over(store)
    yield from people(store, connection, journal)
    yield from pictures(store, connection, journal)


def left_over(store: Store) -> Iterator[Difference]:
    for path in leftovers(store.layout):
        yield Difference(
            "leftover",
            path.name,
            Text("A temporary file of an interrupted change."),
            lambda _, path=path: folders.wipe(path),  # type: ignore[misc]
            automatic=True,
        )


def people(store: Store, connection: Connection, journal: Notes) -> Iterator[Difference]:
    known = dict(connection.execute("SELECT id, trashed FROM identities").fetchall())
    for path in person_paths(store.layout):
        if (place := person_folder_of(path)) is None:
            continue
        try:
            person = folders.read(store, path, place.id)
        except LibraryLocked:
            raise
        except PhotoMakerError as error:
            yield damaged_person(store, path, place, error)
        else:
            yield from person_record(store, connection, place, person, journal)
            yield from photo_files(store, path, person)
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
    store: Store,
    connection: Connection,
    place: PersonFolder,
    person: StoredPerson,
    journal: Notes,
) -> Iterator[Difference]:
    try:
        identity, trashed = people_rows.one(connection, store.vault, place.id)
        same = trashed == place.trashed and replace(identity, position=0) == person.identity
        position = identity.position
    except LibraryLocked:
        raise
    except PhotoMakerError:
        same = False
        position = position_of(person, journal)
    if not same:
        yield Difference(
            "person_record",
            place.id,
            Text("The record of this person does not match the files."),
            lambda c: people_rows.put(c, store.vault, person.identity, place.trashed, position),
            automatic=True,
        )


def position_of(person: StoredPerson, journal: Notes) -> int:
    """The person's position: the user's order first, then the order of creation."""
    if person.identity.id in journal.order:
        return journal.order.index(person.identity.id)
    try:
        return len(journal.order) + clock.microseconds(person.identity.created)
    except ValueError:
        return len(journal.order)


def photo_files(store: Store, path: Path, person: StoredPerson) -> Iterator[Difference]:
    """Photo files that the person does not refer to, and kept photos that are missing."""
    known = {folders.CONTAINER, *person.photos}
    for file in path.iterdir():
        if file.name not in known and not file.name.startswith("."):
            yield Difference(
                "photo_leftover",
                f"{person.identity.id}/{file.name}",
                Text("A photo that no longer belongs to anyone."),
                lambda _, file=file: folders.wipe(file),  # type: ignore[misc]
                automatic=file.name.startswith(folders.PHOTO),
            )
    if not all((path / name).exists() for name in person.photos):
        yield Difference(
            "photo_missing",
            person.identity.id,
            Text("Saved photos of this person are missing."),
            lambda c: forget_photos(store, c, path, person),
        )


def forget_photos(store: Store, connection: Connection, path: Path, person: StoredPerson) -> None:
    kept = tuple(name for name in person.photos if (path / name).exists())
    identity = replace(person.identity, photos_kept=len(kept))
    folders.write(store, path, replace(person, identity=identity, photos=kept))
    place = person_folder_of(path)
    people_rows.put(connection, store.vault, identity, place.trashed if place else "")


def damaged_person(
    store: Store, path: Path, place: PersonFolder, error: PhotoMakerError
) -> Difference:
    def away(connection: Connection) -> None:
        set_aside(store, path)
        drop_person(connection, place.id)

    return Difference("person_damaged", place.id, joined(error.what, error.why), away)


def drop_person(connection: Connection, identity_id: str) -> None:
    connection.execute("DELETE FROM identities WHERE id = ?", (identity_id,))


def pictures(store: Store, connection: Connection, journal: Notes) -> Iterator[Difference]:
    rows = connection.execute("SELECT id, number, created, sealed, trashed FROM pictures")
    known = {row[0]: row[1:] for row in rows}
    found: dict[str, PictureName] = {}
    for path in picture_paths(store.layout):
        if (file := picture_name_of(path)) is None:
            yield from orphan_picture(store, path, journal)
        elif store.vault.sealed_pictures_only and not file.sealed:
            yield picture_in_clear(store, path)
        elif file.id not in found:
            found[file.id] = file
        else:
            # Both are complete; keep the one that matches the library's encryption.
            pair = sorted((found[file.id], file), key=lambda f: f.sealed)
            found[file.id] = pair[store.vault.sealing_pictures]
            yield duplicate_picture(store, pair[not store.vault.sealing_pictures])
    for file in found.values():
        record = known.pop(file.id, None)
        if record is None:
            yield new_picture(store, file, journal)
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


def orphan_picture(store: Store, path: Path, journal: Notes) -> Iterator[Difference]:
    """A PNG that the user put into the folder is added to the library."""
    with storage_errors(path), open_regular(path, follow=False) as opened:
        if opened.read(len(SIGNATURE)) != SIGNATURE:
            return

    if store.vault.sealed_pictures_only:
        yield picture_in_clear(store, path)
        return

    def adopt(connection: Connection) -> None:
        made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        file = PictureName(new_id(), clock.text(made), sealed=False)
        folders.move(path, store.layout.picture(file))
        new_picture(store, file, journal).fix(connection)

    yield Difference("picture_stranger", path.name, Text("This picture was added manually."), adopt)


def picture_in_clear(store: Store, path: Path) -> Difference:
    """Somebody put it here: the program seals every picture of this library."""
    return Difference(
        "picture_in_clear",
        path.name,
        Text("This picture is not encrypted, but this library is."),
        lambda _: set_aside(store, path),
    )


def erasing(folder: Path, item_id: str) -> bool:
    """A deletion that was interrupted when the program was killed."""
    return next(folder.rglob(f"{ERASED}*{item_id}*"), None) is not None


def new_picture(store: Store, file: PictureName, journal: Notes) -> Difference:
    def adopt(connection: Connection) -> None:
        path = store.layout.picture(file)
        try:
            picture = picture_files.facts(store, path, file)
        except LibraryLocked:
            raise
        except PhotoMakerError:
            set_aside(store, path)
            return
        picture_rows.put(connection, store.vault, noted(picture, journal), sealed=file.sealed)

    return Difference(
        "picture_record", file.id, Text("This picture has no record."), adopt, automatic=True
    )


def noted(picture: Picture, journal: Notes) -> Picture:
    """The picture with the user's data from the journal."""
    note = journal.pictures.get(picture.id)
    if note is None:
        return picture
    known = replace(
        picture,
        rating=min(max(note.rating, 0), 5),
        favourite=note.favourite,
        collections=note.collections,
    )
    return known.scored(PictureScore(note.likeness, note.copying))


def moved_picture(file: PictureName, number: int) -> Difference:
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


def duplicate_picture(store: Store, to_delete: PictureName) -> Difference:
    return Difference(
        "picture_twice",
        to_delete.id,
        Text("This picture is there twice, encrypted and not."),
        lambda _: folders.wipe(store.layout.picture(to_delete)),
        automatic=True,
    )


def load_journal(store: Store, connection: Connection) -> Notes:
    """The journal; without one, the data in the records of an older version."""
    if store.layout.notes.exists():
        return change_journal.read(store.layout, store.vault)
    rows = connection.execute(
        f"SELECT {picture_rows.COLUMNS} FROM pictures WHERE rating > 0 OR favourite OR number IN"
        " (SELECT picture FROM members)"
    ).fetchall()
    kept = picture_rows.decoded(connection, store.vault, rows)
    order = connection.execute("SELECT id FROM identities ORDER BY position, id").fetchall()
    journal = {entry.picture.id: picture_rows.note_of(entry.picture) for entry in kept}
    return Notes(journal, tuple(row[0] for row in order))
