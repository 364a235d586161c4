"""Disk space kept for deleting: a full disk could not even open the database."""

import os
import shutil
from contextlib import suppress
from itertools import islice

from photomaker_desktop.core.errors import StorageError
from photomaker_desktop.library.storage.layout import Layout
from photomaker_desktop.storage.files import write_atomic

SIZE = 256 * 1024
"""Enough for SQLite's shared memory (32 KB) and for the log of a change."""

THUMBNAILS = 500


def keep(layout: Layout) -> None:
    """Create the reserve where twice as much is free."""
    with suppress(StorageError, OSError):
        if not layout.reserve.exists() and free(layout) >= 2 * SIZE:
            write_atomic(layout.reserve, os.urandom(SIZE))  # zeros need no space on some disks


def release(layout: Layout) -> bool:
    """Delete the reserve, or else thumbnails, which can be made again; returns whether there was
    one.
    """
    before = free(layout)
    for path in (layout.reserve, *islice(layout.thumbnails.rglob("*.*"), THUMBNAILS)):
        with suppress(OSError):
            path.unlink()
        if free(layout) >= SIZE:
            break
    return free(layout) > before


def release_if_full(layout: Layout) -> None:
    with suppress(OSError):
        if free(layout) < SIZE:
            release(layout)


def free(layout: Layout) -> int:
    return shutil.disk_usage(layout.root).free
