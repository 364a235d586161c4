"""The folder ``damaged``: what was set aside, never deleted; sealed in an encrypted library."""

import secrets
from contextlib import suppress
from pathlib import Path

from photomaker_desktop.core.errors import LibraryDamaged
from photomaker_desktop.library.encryption.vault import is_sealed
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.pictures import picture_files
from photomaker_desktop.library.storage.file_names import picture_name_of
from photomaker_desktop.library.storage.layout import walk
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import open_regular, storage_errors, write_atomic


def set_aside(store: Store, path: Path) -> Path:
    """Move a file or folder to ``damaged``; returns its new place."""
    target = store.layout.damaged / path.name
    if target.exists():
        target = target.with_name(f"{secrets.token_hex(4)}-{path.name}")
    folders.move(path, target)
    seal(store, target)
    return target


def seal(store: Store, place: Path) -> None:
    """Seal what is still in clear below ``place`` (in an encrypted library)."""
    if store.vault.sealing:
        for file in [place] if place.is_file() else list(walk(place)):
            convert_file(store, file)


def convert(store: Store) -> None:
    """Seal or unseal everything that was set aside, when encryption is switched."""
    for file in list(walk(store.layout.damaged)):
        convert_file(store, file)


def convert_file(store: Store, file: Path) -> None:
    """What cannot be unsealed, because it is damaged, stays as it is."""
    with storage_errors(file), open_regular(file, follow=False) as opened:
        data = opened.read()
    if is_sealed(data) == store.vault.sealing:
        return
    own, *before = items(store, file)
    if store.vault.sealing:
        write_atomic(file, store.vault.close(own, data))
        return
    for item in (own, *before):
        with suppress(LibraryDamaged):
            write_atomic(file, store.vault.open(item, data))
            return


def items(store: Store, file: Path) -> tuple[str, ...]:
    """The names under which a file here may be sealed: this folder's first, then earlier ones."""
    picture = picture_name_of(file)
    person = file.parent.name.rpartition("--")[2]
    return (
        f"damaged/{file.relative_to(store.layout.damaged).as_posix()}",
        folders.item(person, file.name),
        picture_files.item(picture.id if picture else ""),
    )
