"""Waits until a page has found its look."""

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.waiting import until

STILL = 3  # equal pictures in a row, with no thread at work: nothing is on its way any more
PATIENCE = 240.0  # seconds


def still_look(place: QWidget) -> QImage:
    """The picture of ``place`` once it looks the same several times in a row."""
    looks: list[QImage] = []

    def still() -> bool:
        QApplication.processEvents()
        if QThreadPool.globalInstance().activeThreadCount():
            return False
        looks.append(place.grab().toImage())
        return len(looks) > STILL and all(look == looks[-1] for look in looks[-STILL:])

    until(still, "the page never stands still", seconds=PATIENCE)
    return looks[-1]
