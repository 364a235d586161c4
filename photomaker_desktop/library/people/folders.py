"""A person's folder: ``person`` (the container) and kept photos; written and moved atomically."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from photomaker_desktop.core.errors import ImportRefused, LibraryDamaged
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.opening import read_bytes
from photomaker_desktop.library.encryption import crypto
from photomaker_desktop.library.encryption.vault import is_sealed
from photomaker_desktop.library.people import person as person_file
from photomaker_desktop.library.people.person import StoredPerson
from photomaker_desktop.library.storage.file_names import new_id
from photomaker_desktop.library.storage.layout import ERASED, NEW
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import make_private, storage_errors, sync_folder

CONTAINER = "person"
PHOTO = "photo-"


def item(identity_id: str, name: str = CONTAINER) -> str:
    """The name that an encrypted file is authenticated with."""
    return f"people/{identity_id}/{name}"


def make(store: Store, person: StoredPerson, photos: Sequence[PhotoInput] = ()) -> StoredPerson:
    """Write the folder under a temporary name, then rename it."""
    identity_id = person.identity.id
    final = store.layout.person(identity_id)
    temporary = final.with_name(f"{NEW}{identity_id}")
    try:
        with storage_errors(temporary):
            make_private(temporary)
        person = keep_photos(store, temporary, person, photos)
        write(store, temporary, person)
        move(temporary, final)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return person


def keep_photos(
    store: Store, folder: Path, person: StoredPerson, photos: Sequence[PhotoInput]
) -> StoredPerson:
    """Write copies of the photos; returns the person with their names, which is not yet written.

    Raises ``PictureError`` for a photo that has gone.
    """
    named = {f"{PHOTO}{new_id()}": photo for photo in photos}
    contents = [
        read_bytes(Path(photo.path)) if photo.data is None else photo.data for photo in photos
    ]
    for name, data in zip(named, contents, strict=True):
        store.write_file(folder / name, item(person.identity.id, name), data)
    crops = {name: photo.crop for name, photo in named.items() if photo.crop}
    identity = replace(person.identity, photos_kept=len(named))
    return replace(person, identity=identity, photos=tuple(named), crops=crops)


def read(store: Store, folder: Path, identity_id: str) -> StoredPerson:
    """Raises ``LibraryDamaged``."""
    data = store.read_file(folder / CONTAINER, item(identity_id))
    try:
        person = person_file.from_bytes(data)
    except ImportRefused as error:
        raise LibraryDamaged(
            Text("The file of this person is damaged ({name}).", name=folder.name),
            error.why,
            "Check the library; the file is kept.",
        ) from error
    if person.identity.id != identity_id:
        raise LibraryDamaged(Text("The folder {name} belongs to another person.", name=folder.name))
    return person


def write(store: Store, folder: Path, person: StoredPerson) -> None:
    store.write_file(folder / CONTAINER, item(person.identity.id), person_file.to_bytes(person))


def move(source: Path, target: Path) -> None:
    """Rename within one tree; synced to the disk before this returns."""
    with storage_errors(target):
        make_private(target.parent)
        source.rename(target)
        sync_folder(target.parent)
        if source.parent != target.parent:
            sync_folder(source.parent)


def move_within(store: Store, source: Path, target: Path) -> None:
    """Move as part of a transaction; undone if that fails."""
    move(source, target)
    store.undo(partial(move, target, source))


def mark_for_deletion(path: Path) -> Path:
    """Mark a file or folder as deleted, and free its space.

    Empty files are left; ``remove`` them once the record is gone. A full disk needs the space to
    commit that.
    """
    to_delete = path.with_name(f"{ERASED}{path.name}")
    move(path, to_delete)
    with storage_errors(to_delete):
        for file in files_in(to_delete):
            drain(file)
    return to_delete


def wipe(path: Path) -> None:
    """Delete a file or folder that no record refers to. Under its own name it is whole or gone: a
    picture that is there twice, encrypted and not, keeps one whole file after a kill."""
    remove(mark_for_deletion(path))


def remove(path: Path) -> None:
    with storage_errors(path):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def files_in(path: Path) -> list[Path]:
    """Regular files; what a link leads to belongs to somebody else."""
    inside = path.rglob("*") if path.is_dir() and not path.is_symlink() else [path]
    return [place for place in inside if place.is_file() and not place.is_symlink()]


def drain(file: Path) -> None:
    """Truncate a file; an encrypted file's key is overwritten first."""
    with file.open("r+b") as handle:
        if is_sealed(handle.read(len(crypto.MAGIC))):
            handle.write(os.urandom(crypto.KEY_END - len(crypto.MAGIC)))
            handle.flush()
            os.fsync(handle.fileno())
        handle.truncate(0)


def erased_sentence(*, sealed: bool) -> Text:
    """What deleting means on this disk, for the user."""
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
