"""A journal of the user's data that no other file holds: one line per change.

Ratings, favourites, collections and scores of pictures, and the order of people. The last line
about something counts. With it, a lost database loses nothing. Lines of an encrypted library are
sealed; an incomplete last line is ignored.
"""

import base64
import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import cast

import msgspec

from photomaker_desktop.core.decoding import from_json
from photomaker_desktop.core.errors import LibraryDamaged
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage.files import private_opener, storage_errors, write_atomic

ITEM = "notes"


class PictureNote(msgspec.Struct, frozen=True, tag="picture", omit_defaults=True):
    id: str
    rating: int = 0
    favourite: bool = False
    collections: tuple[str, ...] = ()
    likeness: float | None = None
    copying: float | None = None


class OrderNote(msgspec.Struct, frozen=True, tag="order"):
    ids: tuple[str, ...]


Note = PictureNote | OrderNote


@dataclass(frozen=True)
class Notes:
    """The journal's current state; ``order`` is the order of people."""

    pictures: dict[str, PictureNote] = field(default_factory=dict)
    order: tuple[str, ...] = ()

    def with_note(self, note: Note) -> "Notes":
        if isinstance(note, OrderNote):
            return replace(self, order=note.ids)
        self.pictures[note.id] = note
        return self


def read(layout: Layout, vault: Vault) -> Notes:
    """Read the journal; unreadable lines are skipped."""
    with storage_errors(layout.notes):
        lines = layout.notes.read_bytes().split(b"\n") if layout.notes.exists() else []
    notes = Notes()
    for line in lines:
        if (note := decoded(line, vault)) is not None:
            notes = notes.with_note(note)
    return notes


def append(layout: Layout, vault: Vault, notes: Iterable[Note]) -> None:
    """Append and sync. A newline comes first, in case the last line is incomplete."""
    data = b"".join(b"\n" + encoded(note, vault) for note in notes)
    if not data:
        return
    with storage_errors(layout.notes), open(layout.notes, "ab", opener=private_opener) as file:
        file.write(data + b"\n")
        file.flush()
        os.fsync(file.fileno())


def rewrite(layout: Layout, vault: Vault, notes: Notes) -> None:
    """Rewrite with the current notes only, sealed as the vault writes now."""
    every: list[Note] = [*notes.pictures.values(), OrderNote(notes.order)]
    if not layout.notes.exists() and not notes.pictures and not notes.order:
        return
    write_atomic(layout.notes, b"".join(encoded(note, vault) + b"\n" for note in every))


def encoded(note: Note, vault: Vault) -> bytes:
    data = msgspec.json.encode(note)
    return base64.b64encode(vault.close_row(ITEM, data)) if vault.sealing else data


def decoded(line: bytes, vault: Vault) -> Note | None:
    try:
        if line[:1] not in (b"{", b""):
            line = vault.open_row(ITEM, base64.b64decode(line, validate=True))
        return from_json(line, cast("type[Note]", Note))
    except (ValueError, LibraryDamaged):
        return None
