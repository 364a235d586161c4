"""The photo encoder of a model set, identified without loading it."""

import zipfile
from pathlib import Path

from photomaker_desktop.core.decoding import json_object
from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.weights.local.checksums import file_hashes

V2_MARK = "qformer_perceiver"
MOST_INDEX = 16 * 2**20


def encoders(models: ModelPaths, root: Path) -> dict[AdapterVersion, str]:
    """The sha256 of the encoder's weights by version, as recorded in identities.

    Hashes recorded under ``root`` (the models folder) are reused; otherwise the file is read once.
    Empty for a set without a readable adapter.
    """
    adapter = Path(models.adapter)
    try:
        version = version_of(adapter)
        return {version: file_hashes([adapter], root)[0]} if version else {}
    except (OSError, StorageError):
        return {}


def version_of(adapter: Path) -> AdapterVersion | None:
    """The version, by tensor names; None for a file that is neither safetensors nor a zip."""
    if not adapter.is_file():
        return None
    names = zip_index(adapter) if zipfile.is_zipfile(adapter) else safetensors_index(adapter)
    if names is None:
        return None
    return AdapterVersion.V2 if V2_MARK.encode() in names else AdapterVersion.V1


def safetensors_index(adapter: Path) -> bytes | None:
    """The header with the tensor names; None for another format or a truncated file.

    Parsed here because the safetensors library would import numpy, which listing people does not
    need.
    """
    with adapter.open("rb") as file:
        length, size = int.from_bytes(file.read(8), "little"), adapter.stat().st_size
        if not 2 <= length <= min(MOST_INDEX, size - 8):
            return None
        names = file.read(length)
    try:
        entries = json_object(names)
        ends = (one["data_offsets"][1] for key, one in entries.items() if key != "__metadata__")
        return names if 8 + length + max(ends, default=0) <= size else None
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None


def zip_index(adapter: Path) -> bytes:
    """The pickle inside a ``.bin`` that has the names: searched, never unpickled."""
    try:
        with zipfile.ZipFile(adapter) as archive:
            name = next((n for n in archive.namelist() if n.endswith("data.pkl")), "")
            if not name:
                return b""
            with archive.open(name) as index:
                return index.read(MOST_INDEX)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError):
        return b""
