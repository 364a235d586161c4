"""Looks for unencrypted content everywhere in an encrypted library, and for copies outside of it.

Files of a kind that is always encrypted must be sealed. In the others, the database and its log
among them, names and prompts of the library are searched for.
"""

import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from sqlite3 import Connection
from typing import BinaryIO

from photomaker_desktop.core.errors import LibraryDamaged
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.png import SIGNATURE
from photomaker_desktop.library import jobs
from photomaker_desktop.library.encryption import switch_rows
from photomaker_desktop.library.encryption.vault import is_sealed
from photomaker_desktop.library.people import folders, people_rows
from photomaker_desktop.library.pictures import decrypted, history, picture_rows
from photomaker_desktop.library.repair import aside, change_journal
from photomaker_desktop.library.repair.consistency import Difference, Fix, forget_photos
from photomaker_desktop.library.storage.file_names import ID, person_folder_of, picture_name_of
from photomaker_desktop.library.storage.layout import is_leftover, walk
from photomaker_desktop.library.storage.store import Store
from photomaker_desktop.storage.files import open_regular, storage_errors

FEW, MANY = 20, 500
SHORTEST = 6
"""A shorter name is found in random bytes, too."""
PEEK = 1 << 20
PICTURES = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"PK\3\4", b"RIFF", b"II*\0", b"MM\0*", b"GIF8", b"8BPS",
)  # fmt: skip
ISO_MEDIA = b"ftyp"
"""At offset 4 in HEIC and AVIF."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
OLD_FOLDER = re.compile(r"photomaker-[a-z0-9_]{8}")
CODE = "clear_text"


def clear_text(store: Store, connection: Connection, *, deep: bool) -> Iterator[Difference]:
    """Nothing while a switch is in progress. ``deep`` looks for more names and prompts."""
    if not store.vault.settled:
        return
    yield from copies(store)
    yield from old_copies(connection)
    if not store.vault.sealing:
        return
    yield from search_index(store, connection)
    yield from journal(store)
    words = [*islice(secrets(store, connection), len(ENCODINGS) * (MANY if deep else FEW))]
    for path in walk(store.layout.root):
        if is_clear(store, path, words):
            yield found(path, fix_for(store, path))


def found(path: Path, fix: Fix, code: str = CODE) -> Difference:
    name = f"{path.parent.name}/{path.name}"
    return Difference(code, name, Text("This file is not encrypted like the library."), fix)


def copies(store: Store) -> Iterator[Difference]:
    """Decrypted copies that no running program uses."""
    for place in decrypted.abandoned(store.layout):
        yield found(place, lambda _, p=place: decrypted.delete(p), "decrypted_copy")  # type: ignore[misc]


def old_copies(connection: Connection) -> Iterator[Difference]:
    """Version 0.1 left decrypted pictures in the system's folder for temporary files."""
    for folder in Path(tempfile.gettempdir()).glob("photomaker-*"):
        if not OLD_FOLDER.fullmatch(folder.name) or folder.is_symlink():
            continue
        for path in walk(folder):
            if ID.fullmatch(path.stem) and is_in_gallery(connection, path.stem):
                yield found(path, lambda _, p=path: folders.wipe(p), "decrypted_copy")  # type: ignore[misc]


def is_in_gallery(connection: Connection, picture_id: str) -> bool:
    rows = connection.execute("SELECT 1 FROM pictures WHERE id = ?", (picture_id,))
    return rows.fetchone() is not None


def search_index(store: Store, connection: Connection) -> Iterator[Difference]:
    """An encrypted library has its index in memory only."""
    if connection.execute("SELECT 1 FROM words LIMIT 1").fetchone():
        yield found(store.layout.database, switch_rows.empty_words)


def journal(store: Store) -> Iterator[Difference]:
    path = store.layout.notes
    if not path.is_file():
        return
    with storage_errors(path), open_regular(path, follow=False) as opened:
        clear = any(line.startswith(b"{") for line in opened)

    def rewrite(_: Connection) -> None:
        kept = change_journal.read(store.layout, store.vault)
        change_journal.rewrite(store.layout, store.vault, kept)

    if clear:
        yield found(path, rewrite)


def secrets(store: Store, connection: Connection) -> Iterator[bytes]:
    """Names and prompts that nobody may find without the key, in the encodings of text files."""
    for text in texts(store, connection):
        if len(text.encode()) >= SHORTEST:
            yield from (text.encode(encoding) for encoding in ENCODINGS)


def texts(store: Store, connection: Connection) -> Iterator[str]:
    vault = store.vault
    for row in connection.execute("SELECT id, position, body FROM identities").fetchall():
        with suppress(LibraryDamaged):  # reported elsewhere
            person = people_rows.decoded(vault, *row)
            yield from (person.name, person.notes[:80], *person.tags)
    yield from picture_rows.collection_names(connection, vault)
    rows = connection.execute("SELECT id, body FROM pictures ORDER BY number DESC")
    for picture_id, body in rows:
        if recipe := picture_rows.recipe_of(vault, picture_id, body):
            yield recipe.request.prompt


def is_clear(store: Store, path: Path, words: Sequence[bytes]) -> bool:
    """Whether a file of the library's folder has unencrypted content.

    The library's pictures and temporary files are looked at elsewhere. Hidden files belong to file
    managers, which write them again: only pictures, names and prompts in them count.
    """
    layout = store.layout
    part = path.relative_to(layout.root).parts[0]
    pictures = part == layout.pictures.name
    if path in (layout.header, layout.header_copy, layout.notes) or is_leftover(path):
        return False
    if part == layout.decrypted.name or (pictures and not store.vault.sealed_pictures_only):
        return False
    with storage_errors(path), open_regular(path, follow=False) as opened:
        start = opened.read(8)
        if is_sealed(start) or (pictures and (picture_name_of(path) or start == SIGNATURE)):
            return False
        sealed_always = (layout.people.name, layout.thumbnails.name, layout.damaged.name)
        if is_picture_file(start) or (part in sealed_always and not path.name.startswith(".")):
            return True
        return has_any(opened, start, words)


def is_picture_file(start: bytes) -> bool:
    return start.startswith(PICTURES) or start[4:] == ISO_MEDIA


def fix_for(store: Store, path: Path) -> Fix:
    layout = store.layout
    if layout.thumbnails in path.parents:
        return lambda _: folders.wipe(path)  # it is made again
    if layout.damaged in path.parents:
        return lambda _: aside.seal(store, path)
    if path in (layout.unclean, layout.lock):  # they are empty; other programs look for them
        return lambda _: path.write_bytes(b"")
    if path == layout.reserve:
        return lambda _: folders.wipe(path)
    if path.name.startswith(layout.database.name):
        return lambda _: None  # see ``switch.forget_clear_text``, which is no transaction
    return lambda connection: put_aside(store, connection, path)


def put_aside(store: Store, connection: Connection, path: Path) -> None:
    """A person loses a photo that is not what the program wrote."""
    if not path.exists():  # with its whole folder
        return
    aside.set_aside(store, path)
    place = person_folder_of(path.parent)
    if place and store.layout.people in path.parents:
        person = folders.read(store, path.parent, place.id)
        forget_photos(store, connection, path.parent, person)


def has_any(opened: BinaryIO, start: bytes, words: Sequence[bytes]) -> bool:
    longest = max(map(len, words), default=0)
    chunk = start
    while chunk:
        if any(word in chunk for word in words):
            return True
        more = opened.read(PEEK)
        chunk = chunk[-longest:] + more if more else b""
    return False


def unreadable_rows(store: Store, connection: Connection) -> Iterator[Difference]:
    """Rows of the queue and the history that are damaged or were put there in clear."""
    for table, columns in (("jobs", jobs.COLUMNS), ("history", "id, body")):
        for row in connection.execute(f"SELECT {columns} FROM {table}").fetchall():
            try:
                if table == "jobs":
                    jobs.decoded(store.vault, row)
                else:
                    history.decoded(store.vault, *row)
            except (LibraryDamaged, ValueError, TypeError, AttributeError):
                yield Difference(
                    "row_damaged",
                    f"{table}/{row[0]}",
                    Text("A record of the queue or of the prompt history is damaged."),
                    lambda c, t=table, i=row[0]: c.execute(f"DELETE FROM {t} WHERE id = ?", (i,)),  # type: ignore[misc]
                )
