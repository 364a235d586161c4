"""A person's folder: ``person`` (the container) and kept photos; made, moved and wiped whole."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from photomaker_desktop.core.errors import ImportRefused, LibraryDamaged
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption.vault import is_sealed
from photomaker_desktop.library.people import person
from photomaker_desktop.library.people.person import Person
from photomaker_desktop.library.records import Kept
from photomaker_desktop.library.storage.layout import ERASED, NEW, new_id
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import storage_errors, sync_folder

CONTAINER = "person"
PHOTO = "photo-"


def item(identity_id: str, name: str = CONTAINER) -> str:
    """The name that an encrypted file is bound to."""
    return f"people/{identity_id}/{name}"


def make(store: Store, who: Person, photos: Sequence[Kept] = ()) -> Person:
    """Write the folder under another name, then rename it: it is there whole or not at all."""
    identity_id = who.identity.id
    final = store.layout.person(identity_id)
    temporary = final.with_name(f"{NEW}{identity_id}")
    try:
        with storage_errors(temporary):
            temporary.mkdir(parents=True)
        who = keep_photos(store, temporary, who, photos)
        write(store, temporary, who)
        move(temporary, final)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return who


def keep_photos(store: Store, folder: Path, who: Person, photos: Sequence[Kept]) -> Person:
    """Write the photos' files; the person that speaks of them is still to be written."""
    named = {f"{PHOTO}{new_id()}": photo for photo in photos}
    for name, photo in named.items():
        store.write_file(folder / name, item(who.identity.id, name), photo.data)
    crops = {name: photo.crop for name, photo in named.items() if photo.crop}
    identity = replace(who.identity, photos_kept=len(named))
    return replace(who, identity=identity, photos=tuple(named), crops=crops)


def read(store: Store, folder: Path, identity_id: str) -> Person:
    """Raises ``LibraryDamaged``."""
    data = store.read_file(folder / CONTAINER, item(identity_id))
    try:
        who = person.from_bytes(data)
    except ImportRefused as error:
        raise LibraryDamaged(
            Text("The file of this person is damaged ({name}).", name=folder.name),
            error.why,
            "Check the library; the file is kept.",
        ) from error
    if who.identity.id != identity_id:
        raise LibraryDamaged(Text("The folder {name} belongs to another person.", name=folder.name))
    return who


def write(store: Store, folder: Path, who: Person) -> None:
    store.write_file(folder / CONTAINER, item(who.identity.id), person.to_bytes(who))


def move(source: Path, target: Path) -> None:
    """Within one tree: a rename that is on the disk before this returns."""
    with storage_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)
        sync_folder(target.parent)
        if source.parent != target.parent:
            sync_folder(source.parent)


def move_within(store: Store, source: Path, target: Path) -> None:
    """A move that is part of a change: it is taken back if that fails."""
    move(source, target)
    store.undo(partial(move, target, source))


def mark_for_deletion(path: Path) -> Path:
    """Decide that a file or folder is erased, and give its space back.

    What is left is empty; ``remove`` it once the record is gone. A full disk needs the space to
    write that down.
    """
    doomed = path.with_name(f"{ERASED}{path.name}")
    move(path, doomed)
    with storage_errors(doomed):
        for file in files_in(doomed):
            drain(file)
    return doomed


def wipe(path: Path) -> None:
    """Erase a file or folder that no record speaks of."""
    with storage_errors(path):
        for file in files_in(path):
            drain(file)
    remove(path)


def remove(path: Path) -> None:
    with storage_errors(path):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def files_in(path: Path) -> list[Path]:
    return [p for p in path.rglob("*") if p.is_file()] if path.is_dir() else [path]


def drain(file: Path) -> None:
    """Make a file empty; of an encrypted one the key is overwritten first."""
    with file.open("r+b") as handle:
        if is_sealed(handle.read(len(crypto.MAGIC))):
            handle.write(os.urandom(crypto.KEY_END - len(crypto.MAGIC)))
            handle.flush()
            os.fsync(handle.fileno())
        handle.truncate(0)


def erased_sentence(*, sealed: bool) -> Text:
    """What *erased* means, said honestly."""
    if sealed:
        return Text(
            "Deleted, along with the key of the encrypted files. If an SSD, snapshot or"
            " backup still holds old copies, reading them would also need the library "
            "key."
        )
    return Text(
        "Deleted from the library. The data was not overwritten, as that has no effect "
        "on an SSD. Traces may remain until the drive reuses the space, and in backups."
        " Encrypt the library to avoid this."
    )
