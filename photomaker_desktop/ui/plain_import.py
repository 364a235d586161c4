"""Python's own ``import`` for the window.

PySide6 puts its own in its place, which reads the source of every module that is imported from
then on, in search of ``from __feature__ import``. The window has nearly two hundred modules and
no such line.
"""

import builtins
from collections.abc import Iterator
from contextlib import contextmanager

import PySide6.QtCore  # noqa: F401  (changes ``import``)


@contextmanager
def plain_import() -> Iterator[None]:
    """Inside, ``import`` searches no sources."""
    searching = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", searching)
    try:
        yield
    finally:
        builtins.__import__ = searching
