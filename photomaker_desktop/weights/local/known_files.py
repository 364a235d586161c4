"""Files that were used on this computer, found again by their hash or their name.

Recipes name files by base name and hash, so that no path of a stranger is ever opened. What is
known here are the records of ``weights.local.checksums``: every file whose hash was read.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.checksums import content_of, content_sha256, own_records
from photomaker_desktop.weights.local.verify import sha256_of

PRIVATE = ("image", "mask", "control_image")
"""Roles of pictures: their hashes are not recorded, which would list what the user has drawn."""


def hashes_of(files: Mapping[str, str], models: Path) -> dict[str, str]:
    """The sha256 of those that exist, by role. Raises ``StorageError``."""
    there = {role: Path(path) for role, path in files.items() if path and Path(path).exists()}
    return {
        role: sha256_of(path) if role in PRIVATE else content_sha256(path, models)
        for role, path in there.items()
    }


def find(name: str, sha256: str, models: Path) -> str:
    """The file or folder with this content; by its name alone where ``sha256`` is empty.

    A file may have been renamed, a folder not. Empty where none is known.
    """
    if not sha256:
        return find_by_name(name, models)
    for root, known, path in recorded(models):
        same = known.verified[records.key(root, path)].sha256 == sha256
        if same and records.recorded_sha256(root, known, path) == sha256:
            return str(path)
    return next(
        (str(folder) for folder in folders(name, models) if _has(folder, sha256, models)), ""
    )


def find_by_name(name: str, models: Path) -> str:
    """The only known file or folder of this name, whatever it holds now; empty otherwise."""
    files = {path for _, _, path in recorded(models) if path.name == name and path.is_file()}
    same = files | set(folders(name, models))
    return str(same.pop()) if name and len(same) == 1 else ""


def recorded(models: Path) -> Iterator[tuple[Path, records.Records, Path]]:
    """(folder of the records, the records, file); the file may be gone."""
    for root in (models.resolve(), own_records().resolve()):
        known = records.read(root)
        for name in known.verified:
            yield root, known, root / name


def folders(name: str, models: Path) -> Iterator[Path]:
    """Known folders of that name: those that hold a recorded file, or a folder with one."""
    parents = {parent for *_, file in recorded(models) for parent in file.parents[:2]}
    yield from sorted(parent for parent in parents if parent.name == name and parent.is_dir())


def _has(folder: Path, sha256: str, models: Path) -> bool:
    return bool(content_of(folder)) and content_sha256(folder, models) == sha256
