"""The sha256 of a base model or an adapter, cached while the files are unchanged."""

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


def base_sha256(base: Path, models: Path) -> str:
    """A single file's sha256; for a diffusers folder the sha256 of ``<sha256>  <name>`` lines.

    The lines are as ``sha256sum`` prints them, one per weight file, sorted by name. Hashes that
    were verified under ``models`` are taken from its records. Raises ``StorageError``.
    """
    if base.is_file():
        return file_hashes([base], models)[0]
    files = sorted(file for part in PARTS for file in (base / part).glob("*.safetensors"))
    hashes = file_hashes(files, models)
    names = [file.relative_to(base).as_posix() for file in files]
    lines = (f"{sha256}  {name}\n" for sha256, name in zip(hashes, names, strict=True))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def file_hashes(files: Sequence[Path], models: Path) -> list[str]:
    """Recorded hashes; missing ones are computed and cached separately.

    Separately, because a hash in the records of ``models`` means that it was verified.
    """
    ours = paths.cache_dir() / "hashes"
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
