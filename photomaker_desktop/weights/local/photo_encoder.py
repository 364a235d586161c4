"""Which photo encoder a model set has, told without loading it."""

import zipfile
from pathlib import Path

from safetensors import SafetensorError, safe_open

from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.weights.local.checksums import file_hashes

V2_MARK = "qformer_perceiver"
MOST_INDEX = 16 * 2**20


def encoders(models: ModelPaths, root: Path) -> dict[AdapterVersion, str]:
    """The sha256 of the encoder's weights by its version, as identities remember it.

    Hashes recorded under ``root`` (the models folder) are taken from there; otherwise the file is
    read once. Empty for a set without a readable adapter.
    """
    adapter = Path(models.adapter)
    try:
        version = version_of(adapter)
        return {version: file_hashes([adapter], root)[0]} if version else {}
    except (OSError, StorageError):
        return {}


def version_of(adapter: Path) -> AdapterVersion | None:
    """By the names of the tensors; None for a file that is neither safetensors nor a zip."""
    if not adapter.is_file():
        return None
    if zipfile.is_zipfile(adapter):
        second = V2_MARK.encode() in zip_index(adapter)
    else:
        try:
            with safe_open(adapter, "numpy") as file:
                second = any(V2_MARK in key for key in file.keys())  # noqa: SIM118
        except SafetensorError:
            return None
    return AdapterVersion.V2 if second else AdapterVersion.V1


def zip_index(adapter: Path) -> bytes:
    """The part of a ``.bin`` that holds the names: looked through, never unpickled."""
    try:
        with zipfile.ZipFile(adapter) as archive:
            name = next((n for n in archive.namelist() if n.endswith("data.pkl")), "")
            if not name:
                return b""
            with archive.open(name) as index:
                return index.read(MOST_INDEX)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError):
        return b""
