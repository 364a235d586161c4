"""Reading a file while another thread or program moves it."""

import time
from collections.abc import Callable
from typing import TypeVar

from photomaker_desktop.core.errors import LibraryDamaged
from photomaker_desktop.library.storage.store import Store

READER_TRIES, PAUSE = 40, 0.05
T = TypeVar("T")
R = TypeVar("R")


def reread(store: Store, find: Callable[[], R], read: Callable[[R], T]) -> T:
    """``read(find())``, repeated while the file is being moved or deleted.

    ``find`` looks the record up, ``read`` reads its file: a change moves files before its
    transaction ends. Raises ``LibraryDamaged`` if that does not end.
    """
    for _ in range(1 if store.database.writable else READER_TRIES):
        try:
            return read(find())
        except LibraryDamaged:
            if store.database.writable:
                store.await_change()
            else:
                time.sleep(PAUSE)
    return read(find())
