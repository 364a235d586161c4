"""Answers to the dialogs that a press opens: they run an event loop of their own."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

D = TypeVar("D", bound=QDialog)
SOON = 10  # milliseconds


def when_asked(kind: type[D], act: Callable[[D], object]) -> None:
    """``act`` with the next dialog of this kind, as soon as it is open."""
    timer = QTimer(QApplication.instance())

    def look() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        if found:
            timer.deleteLater()
            act(found[0])

    timer.timeout.connect(look)
    timer.start(SOON)
