"""What is drawn lies over the picture, and can be undone."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QGraphicsObject

from photomaker_desktop.ui.drawing.history import DrawingHistory


class DrawnLayer(QGraphicsObject):
    """Over a picture of ``size``; ``changed`` after whatever is drawn, undone or redone.

    The history's states are tuples of what is drawn.
    """

    changed = Signal()

    def __init__(self, size: QSize, history: DrawingHistory[Any]) -> None:
        super().__init__()
        self._size = size
        self._area = QRectF(0, 0, size.width(), size.height())
        self.history = history

    def undo(self) -> None:
        self.history.undo()
        self._redraw()

    def redo(self) -> None:
        self.history.redo()
        self._redraw()

    def clear(self) -> None:
        self.history.become(())
        self._redraw()

    def drop_unfinished(self) -> bool:
        """Take back what the mouse is drawing now; False if that is nothing."""
        raise NotImplementedError

    def boundingRect(self) -> QRectF:
        return self._area

    def _redraw(self) -> None:
        self.update()
        self.changed.emit()
