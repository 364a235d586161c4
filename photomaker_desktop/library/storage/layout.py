"""Paths inside a library, and what stands there.

Moving a file within its tree is one rename, so trash and restore are atomic and never cross to
another drive.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.file_names import TRASH, PictureName

ERASED, NEW = ".erased-", ".new-"


@dataclass(frozen=True)
class Layout:
    root: Path

    @property
    def database(self) -> Path:
        return self.root / "library.db"

    @property
    def database_files(self) -> tuple[Path, ...]:
        """The database, and what SQLite keeps beside it."""
        name = self.database.name
        return tuple(self.root / f"{name}{suffix}" for suffix in ("", "-wal", "-shm", "-journal"))

    @property
    def lock(self) -> Path:
        return self.root / "library.lock"

    @property
    def header(self) -> Path:
        return self.root / "library.json"

    @property
    def header_copy(self) -> Path:
        return self.backups / "library.json"

    @property
    def unclean(self) -> Path:
        """Exists while the library is open for writing; found at the start, it means a crash."""
        return self.root / "in-use"

    @property
    def reserve(self) -> Path:
        """Disk space that is given up when the disk is full: see ``reserve``."""
        return self.root / "reserve"

    @property
    def notes(self) -> Path:
        return self.root / "notes.jsonl"

    @property
    def people(self) -> Path:
        return self.root / "people"

    @property
    def pictures(self) -> Path:
        return self.root / "pictures"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def certificates(self) -> Path:
        """Public parts of the keys that signed pictures; never encrypted."""
        return self.root / "certificates"

    @property
    def damaged(self) -> Path:
        return self.root / "damaged"

    @property
    def decrypted(self) -> Path:
        """Copies in clear, for the time the library is open: see ``pictures.decrypted``."""
        return self.root / "decrypted"

    @property
    def thumbnails(self) -> Path:
        return self.root / "thumbnails"

    def thumbnail(self, picture_id: str) -> Path:
        return self.thumbnails / picture_id[:2] / f"{picture_id}.thumb"

    def person(self, identity_id: str, trashed: str = "") -> Path:
        """The folder of a person."""
        if trashed:
            return self.people / TRASH / f"{clock.compact(trashed)}--{identity_id}"
        return self.people / identity_id

    def picture(self, file: PictureName) -> Path:
        """The path of a picture file."""
        if file.trashed:
            return self.pictures / TRASH / f"{clock.compact(file.trashed)}--{file.name}"
        return self.pictures / file.created[:7] / file.name


def picture_paths(layout: Layout) -> Iterator[Path]:
    """All files below ``pictures``, temporary ones left out."""
    for path in walk(layout.pictures):
        if not path.name.startswith("."):
            yield path


def person_paths(layout: Layout) -> Iterator[Path]:
    """All folders of people, including the trash."""
    for folder in (layout.people, layout.people / TRASH):
        if folder.is_dir():
            for path in sorted(folder.iterdir()):
                if path.is_dir() and path.name != TRASH and not path.name.startswith("."):
                    yield path


def leftovers(layout: Layout) -> Iterator[Path]:
    """What a kill left behind: temporary files, incomplete and half-deleted items."""
    to_delete = {
        path
        for folder in (layout.people, layout.people / TRASH)
        if folder.is_dir()
        for path in folder.iterdir()
        if path.name.startswith((NEW, ERASED))
    }
    yield from sorted(to_delete)
    for path in walk(layout.root):
        if is_leftover(path) and path.parent not in to_delete:
            yield path


def is_leftover(path: Path) -> bool:
    """Whether a file has the name of a temporary or a half-deleted one."""
    hidden = path.name.startswith(".")
    return hidden and (path.suffix == ".part" or path.name.startswith(ERASED))


def walk(folder: Path) -> Iterator[Path]:
    """Files below ``folder``, sorted by name; links are not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from walk(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
