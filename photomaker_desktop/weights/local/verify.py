"""File verification: hashes, and the header of safetensors files."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import open_regular, storage_errors
from photomaker_desktop.storage.safetensors_header import parse_header

CHUNK = 1 << 20


def sha256_of(path: Path, on_bytes: Callable[[int], None] = lambda size: None) -> str:
    """The sha256 of a file in hex; ``on_bytes`` is called for each chunk read (and may raise)."""
    digest = hashlib.sha256()
    with storage_errors(path), open_regular(path) as file:
        while piece := file.read(CHUNK):
            digest.update(piece)
            on_bytes(len(piece))
    return digest.hexdigest()


def git_sha1_of(path: Path) -> str:
    """The git blob id of a file: the hub's ETag for files that are not LFS."""
    data = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def check_safetensors(path: Path) -> None:
    """Raise ``WeightsInvalid`` if the header is invalid or describes another size than the file's.

    Format: https://huggingface.co/docs/safetensors (8 bytes little-endian length, JSON, data).
    """
    try:
        stated = parse_header(path).size
    except WeightsInvalid as error:
        raise _broken(path, "its header cannot be read") from error
    if stated != path.stat().st_size:
        raise _broken(path, "it is shorter or longer than its header says")


def _broken(path: Path, why: str) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{name} is damaged: {why}.", name=path.name, why=why),
        "It may not have been copied or downloaded completely.",
        "Download it again.",
    )
