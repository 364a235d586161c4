"""Fits windows to the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)  # pixels of a window's frame and title bar, at most


def size_up_to(window: QWidget, width: int, height: int) -> None:
    """Resize to this size, or to the screen's if it is smaller."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(QSize(width, height).boundedTo(room))
