"""A data set of people on disk: one folder per person, laid out as Hugging Face's ``imagefolder``.

``PERSON/metadata.jsonl`` holds one object per picture: ``file_name``, ``text`` (the caption) and,
where they are known, ``class_word`` (else the first of man, woman, person, boy, girl in the
caption) and ``mask`` (a grey picture, white where the person is).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.storage.files import storage_errors
from photomaker_desktop.training.captions import CLASS_WORDS, Caption

METADATA = "metadata.jsonl"


@dataclass(frozen=True)
class PersonPhoto:
    """``mask`` is None if there is none."""

    path: Path
    caption: Caption
    mask: Path | None = None


@dataclass(frozen=True)
class PhotographedPerson:
    name: str
    photos: tuple[PersonPhoto, ...]


def read_people(root: Path) -> list[PhotographedPerson]:
    """All people in ``root``, sorted by name.

    Raises ``UsageError`` where there is nobody, or a line of metadata makes no sense;
    ``StorageError`` where a folder cannot be read.
    """
    with storage_errors(root):
        folders = sorted(path.parent for path in root.glob(f"*/{METADATA}"))
    if not folders:
        raise UsageError(
            f"There are no people in {root}.",
            f"Every person needs a folder with pictures and a {METADATA}.",
            "See “Training on your own people” in the README.",
        )
    return [PhotographedPerson(folder.name, read_photos(folder)) for folder in folders]


def is_made(done: Path, spec: Mapping[str, Any]) -> bool:
    """Whether the album that ``done`` stands for was drawn to its end, and is this one."""
    try:
        return json_object(done.read_bytes()) == spec
    except (OSError, DecodeError):
        return False


def read_photos(folder: Path) -> tuple[PersonPhoto, ...]:
    path = folder / METADATA
    with storage_errors(path):
        lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").splitlines()
    photos = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            photos.append(read_photo(folder, json_object(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UsageError(
                f"Line {number} of {path} cannot be used.",
                f"{error}.",
                "A line is a JSON object with file_name and text, the class word in the text.",
            ) from error
    return tuple(photos)


def read_photo(folder: Path, entry: dict[str, Any]) -> PersonPhoto:
    """Raises ``ValueError`` where the caption does not say what the person is."""
    text = str(entry["text"])
    words = [word.strip(",.!?;:").lower() for word in text.split()]
    found = [word for word in words if word in CLASS_WORDS]
    class_word = str(entry.get("class_word") or (found[0] if found else ""))
    if not class_word or class_word.lower() not in words:
        raise ValueError(f"the caption “{text}” lacks its class word")
    mask = entry.get("mask")
    return PersonPhoto(
        folder / str(entry["file_name"]),
        Caption(text, class_word),
        folder / str(mask) if mask else None,
    )
