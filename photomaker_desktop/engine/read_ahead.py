"""Reads weights into the page cache while libraries are imported."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil

from photomaker_desktop.core.models import ModelPaths

SHARE = 0.5
"""Of the free memory: more would push out what others use."""


def read_ahead(models: ModelPaths) -> int:
    """Ask the system to read the set's weights; returns their bytes, 0 if unsupported.

    The system reads asynchronously and drops the pages when it needs memory. Only with
    ``posix_fadvise``.
    """
    files = [file for file in weight_files(models) if file.is_file()]
    total = sum(file.stat().st_size for file in files)
    can = hasattr(os, "posix_fadvise")
    if not can or total > SHARE * psutil.virtual_memory().available:
        return 0
    for path in files:
        with suppress(OSError), path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_WILLNEED)
    return total


def weight_files(models: ModelPaths) -> Iterator[Path]:
    """Base, VAE and adapter; of a folder its safetensors."""
    for place in map(Path, filter(None, (models.base, models.vae, models.adapter))):
        yield from sorted(place.rglob("*.safetensors")) if place.is_dir() else (place,)
