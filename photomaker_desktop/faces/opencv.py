"""Imports OpenCV without side effects on Qt.

``opencv-python`` points Qt at plugins and fonts of its own when it is imported, and every child
process would inherit that.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_QT = {name: os.environ.get(name) for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")}

import cv2  # noqa: E402

for _name, _before in _QT.items():
    if _before is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _before

__all__ = ["cv2", "only_errors"]

LOG_LEVEL_ERROR = 2


@contextmanager
def only_errors() -> Iterator[None]:
    """Keep OpenCV's warnings off the terminal; version 5 moved the switch to ``cv2.utils``."""
    switch = getattr(cv2.utils, "logging", cv2)
    before = switch.setLogLevel(LOG_LEVEL_ERROR)
    try:
        yield
    finally:
        switch.setLogLevel(before)
