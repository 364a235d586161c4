"""Switching encryption on and off: file by file, resumable after a kill at any moment.

The header records the switch before any file changes, both kinds of files stay readable throughout,
and every file is replaced atomically. At the end no clear text is left in the database, its log and
its backups.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from photomaker_desktop.core.errors import UsageError, WriterElsewhere
from photomaker_desktop.core.text import Text
from photomaker_desktop.library.encryption import crypto, header, switch_rows, unlock
from photomaker_desktop.library.encryption.header import EncryptionState, Header, KeySource
from photomaker_desktop.library.people import folders
from photomaker_desktop.library.pictures import picture_files
from photomaker_desktop.library.repair import aside, change_journal
from photomaker_desktop.library.storage.file_names import person_folder_of, picture_name_of
from photomaker_desktop.library.storage.layout import person_paths, picture_paths, walk
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import open_regular, storage_errors

Progress = Callable[[int, int], None]


def encrypt(
    store: Store,
    passphrase: str | None,
    *,
    pictures: bool,
    cost: crypto.ScryptCost,
    on_progress: Progress | None = None,
) -> str:
    """Returns the recovery code; empty if an earlier, interrupted call returned it already."""
    if store.vault.header.state is EncryptionState.DECRYPTING:
        finish(store, on_progress)
    now, code = store.vault.header, ""
    if now.state is EncryptionState.PLAIN:
        key = os.urandom(crypto.KEY)
        lock, code = unlock.new_lock(now, key, passphrase, cost)
        become(
            store,
            now,
            crypto.keys_of(key),
            state=EncryptionState.ENCRYPTING,
            lock=lock,
            pictures=pictures,
        )
    elif pictures != now.pictures:
        become(store, now, store.vault.keys, state=EncryptionState.ENCRYPTING, pictures=pictures)
    finish(store, on_progress)
    return code


def decrypt(store: Store, on_progress: Progress | None = None) -> None:
    """Both kinds of files can be read throughout, so an unfinished encryption may turn round."""
    if store.vault.sealing:
        become(store, store.vault.header, store.vault.keys, state=EncryptionState.DECRYPTING)
    finish(store, on_progress)


def become(store: Store, now: Header, keys: crypto.Keys | None, **changes: object) -> None:
    """Another state: signed, on the disk, and then in memory."""
    after = msgspec.structs.replace(now, **changes, asked=header.author())
    if keys is not None:
        after = header.signed(after, keys)
    header.write(store.layout, after)
    store.vault.become(after, keys)


def keep_encrypted(store: Store) -> Text:
    """After an interrupted decryption: nothing more is decrypted before the user asks again.

    Returns a sentence about who had asked.
    """
    asked = store.vault.header.asked
    become(store, store.vault.header, store.vault.keys, state=EncryptionState.ENCRYPTING)
    return Text(
        "Decrypting this library was started ({asked}) and interrupted. It stays encrypted"
        " until you switch encryption off again.",
        asked=asked,
    )


def finish(store: Store, on_progress: Progress | None = None) -> None:
    """Continue an interrupted switch."""
    if store.vault.settled:
        return
    switch_rows.convert(store)
    files = [*people_files(store), *thumbnail_files(store)]
    paths = [path for path in picture_paths(store.layout) if picture_name_of(path)]
    total = len(files) + len(paths)
    for done, (path, item) in enumerate(files):
        convert_file(store, path, item)
        report(on_progress, done + 1, total)
    for done, path in enumerate(paths, len(files)):
        convert_picture(store, path)
        report(on_progress, done + 1, total)
    aside.convert(store)
    with store.change():
        change_journal.rewrite(
            store.layout, store.vault, change_journal.read(store.layout, store.vault)
        )
    forget_clear_text(store)
    finish_switch(store)


def report(on_progress: Progress | None, done: int, total: int) -> None:
    if on_progress:
        on_progress(done, total)


def people_files(store: Store) -> Iterator[tuple[Path, str]]:
    for folder in person_paths(store.layout):
        if place := person_folder_of(folder):
            for file in sorted(folder.iterdir()):
                if not file.name.startswith("."):
                    yield file, folders.item(place.id, file.name)


def thumbnail_files(store: Store) -> Iterator[tuple[Path, str]]:
    for file in walk(store.layout.thumbnails):
        if file.suffix == ".thumb":
            yield file, picture_files.thumbnail_item(file.stem)


def convert_file(store: Store, path: Path, item: str) -> None:
    """Convert one file under the writer's lock, so that no edit is lost in between."""
    with store.change():
        if path.exists() and is_sealed_file(path) != store.vault.sealing:
            store.write_file(path, item, store.read_file(path, item))


def convert_picture(store: Store, path: Path) -> None:
    """Write the new file, update the record, delete the old file: the picture always exists."""
    with store.change() as connection:
        file = picture_name_of(path)
        wanted = store.vault.sealing_pictures
        if file is None or file.sealed == wanted or not path.exists():
            return
        png = store.read_file(path, picture_files.item(file.id))
        after = replace(file, sealed=wanted)
        picture_files.write(store, after, png)
        connection.execute("UPDATE pictures SET sealed = ? WHERE id = ?", (wanted, file.id))
    folders.wipe(path)


def is_sealed_file(path: Path) -> bool:
    with storage_errors(path), open_regular(path, follow=False) as file:
        return file.read(len(crypto.MAGIC)) == crypto.MAGIC


def forget_clear_text(store: Store) -> None:
    """Remove freed pages, the log, and older backups of the database.

    Raises ``WriterElsewhere`` while a reader keeps SQLite from replacing the old pages.
    """
    with store.database.alone() as connection:
        connection.execute("VACUUM")
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy and store.vault.sealing:
        raise WriterElsewhere(
            "The library is not encrypted yet: another program is reading it.",
            "As long as it reads, the database file keeps its unencrypted pages.",
            "Close the other program, then encrypt again. The rest is done.",
        )
    if store.vault.sealing:
        for path in store.layout.backups.glob("library-*.db"):
            path.unlink(missing_ok=True)


def finish_switch(store: Store) -> None:
    now, keys = store.vault.header, store.vault.keys
    if now.state is EncryptionState.ENCRYPTING:
        become(store, now, keys, state=EncryptionState.ENCRYPTED)
        return
    become(
        store,
        now,
        None,
        state=EncryptionState.PLAIN,
        lock=None,
        pictures=False,
        mac=b"",
        format=header.UNSIGNED,
    )
    if now.lock and now.lock.source is KeySource.KEYRING:
        unlock.forget_keyring(now.id)


def change_lock(store: Store, passphrase: str | None, cost: crypto.ScryptCost) -> str:
    """Another passphrase (None: the keyring) and recovery code for the same key."""
    now, keys = store.vault.header, store.vault.keys
    if keys is None or now.lock is None:
        raise UsageError("The library is not encrypted.")
    lock, code = unlock.new_lock(now, keys.library, passphrase, cost)
    become(store, now, keys, lock=lock)
    if now.lock.source is KeySource.KEYRING and lock.source is KeySource.PASSPHRASE:
        unlock.forget_keyring(now.id)
    return code
