"""The sha256 of models on this disk, cached while the files are unchanged."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from filelock import Timeout

from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.storage import paths
from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.verify import sha256_of

PARTS = ("unet", "text_encoder", "text_encoder_2", "vae")


def content_sha256(path: Path, models: Path) -> str:
    """A single file's sha256; for a folder the sha256 of ``<sha256>  <name>`` lines.

    The lines are as ``sha256sum`` prints them, sorted by name: one per weight file of a diffusers
    pipeline, one per file of any other folder. Hashes that were verified under ``models`` are
    taken from its records. Raises ``StorageError``.
    """
    if path.is_file():
        return file_hashes([path], models)[0]
    files = content_of(path)
    hashes = file_hashes(files, models)
    names = [file.relative_to(path).as_posix() for file in files]
    lines = (f"{sha256}  {name}\n" for sha256, name in zip(hashes, names, strict=True))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def content_of(folder: Path) -> list[Path]:
    """The files that make a folder what it is, by name."""
    weights = [file for part in PARTS for file in (folder / part).glob("*.safetensors")]
    return sorted(weights or (file for file in folder.rglob("*") if file.is_file()))


def own_records() -> Path:
    """The folder of the records that are ours alone."""
    return paths.cache_dir() / "hashes"


def file_hashes(files: Sequence[Path], models: Path) -> list[str]:
    """Recorded hashes; missing ones are computed and cached separately.

    Separately, because a hash in the records of ``models`` means that it was verified.
    """
    ours = own_records()
    known = [(root, records.read(root)) for root in (models, ours)]
    found = {
        file: next(filter(None, (records.recorded_sha256(*one, file) for one in known)), "")
        for file in files
    }
    new = {file: sha256_of(file) for file, sha256 in found.items() if not sha256}
    if new:
        with suppress(StorageError, Timeout):  # the files are hashed again next time
            records.remember(ours, new)
    return [new.get(file, sha256) for file, sha256 in found.items()]
