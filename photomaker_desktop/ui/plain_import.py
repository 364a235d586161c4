"""Python's own ``import`` for the window.

PySide6 replaces ``builtins.__import__`` with its own, which reads the source of every module that
is imported from then on, in search of ``from __feature__ import``. Importing the main window reads
2.9 MB of source in 258 modules with it, 0.1 MB in 6 without. Together with not loading a picture
decoder this made the first paint a third faster when it came in (``bench ui``).
"""

import builtins
from collections.abc import Iterator
from contextlib import contextmanager

import PySide6.QtCore  # noqa: F401  (replaces ``import``)


@contextmanager
def plain_import() -> Iterator[None]:
    """Use Python's own ``import`` inside the block."""
    searching = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", searching)
    try:
        yield
    finally:
        builtins.__import__ = searching
