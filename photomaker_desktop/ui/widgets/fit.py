"""Windows that are no larger than the screen they open on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)  # pixels of a window's frame and title bar, at most


def size_up_to(window: QWidget, width: int, height: int) -> None:
    """Make it that large, or as large as the screen lets it be."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(QSize(width, height).boundedTo(room))
