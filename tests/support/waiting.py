"""Waiting for a condition, never for a time."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 180.0
"""Seconds; generous, because only a failing test waits that long."""


def until(condition: Callable[[], T], what: str = "", seconds: float = PATIENCE) -> T:
    """The first true value of ``condition``; ``AssertionError`` with ``what`` if none comes."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < end, what or "this never came"
        time.sleep(0.05)
    return value
