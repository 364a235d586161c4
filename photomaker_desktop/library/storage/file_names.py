"""Names of the files of pictures and the folders of people in a library.

A name carries what a record needs to be recreated: a picture's time and id, and, in the trash, when
it was trashed. ``layout`` puts names into folders.
"""

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from photomaker_desktop.library.storage import clock

ID = re.compile(r"[0-9a-f]{16}")
PICTURE = re.compile(r"(?P<stamp>\d{8}T\d{12}Z)-(?P<id>[0-9a-f]{16})\.(?P<kind>png|sealed)")
TRASHED = re.compile(r"(?P<stamp>\d{8}T\d{12}Z)--(?P<name>.+)")
TRASH = "trash"


def new_id() -> str:
    return secrets.token_hex(8)


@dataclass(frozen=True)
class PictureName:
    """What a picture file's name says."""

    id: str
    created: str
    sealed: bool
    trashed: str = ""

    @property
    def name(self) -> str:
        kind = "sealed" if self.sealed else "png"
        return f"{clock.compact(self.created)}-{self.id}.{kind}"


@dataclass(frozen=True)
class PersonFolder:
    """What the name of a person's folder says."""

    id: str
    trashed: str = ""


def picture_name_of(path: Path) -> PictureName | None:
    """Read the name of a file; None if it is not one of the library's pictures."""
    trashed, name = split_trashed(path)
    if name is None or not (match := PICTURE.fullmatch(name)):
        return None
    try:
        created = clock.from_compact(match["stamp"])
    except ValueError:
        return None
    return PictureName(match["id"], created, match["kind"] == "sealed", trashed)


def person_folder_of(path: Path) -> PersonFolder | None:
    trashed, name = split_trashed(path)
    return PersonFolder(name, trashed) if name and ID.fullmatch(name) else None


def split_trashed(path: Path) -> tuple[str, str | None]:
    """The time it was trashed, and its name outside the trash."""
    if path.parent.name != TRASH:
        return "", path.name
    match = TRASHED.fullmatch(path.name)
    try:
        return (clock.from_compact(match["stamp"]), match["name"]) if match else ("", None)
    except ValueError:
        return "", None
