"""The photo encoder of a model set, identified without loading it."""

import zipfile
from collections.abc import Iterable
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError, StorageError
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.safetensors_header import read_header
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
    if zipfile.is_zipfile(adapter):
        return adapter_version([zip_index(adapter).decode("latin-1")])
    try:
        return adapter_version(read_header(adapter).shapes)
    except PhotoMakerError:
        return None


def adapter_version(names: Iterable[str]) -> AdapterVersion:
    """The PhotoMaker version of a file with these tensor names."""
    return AdapterVersion.V2 if any(V2_MARK in name for name in names) else AdapterVersion.V1


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
