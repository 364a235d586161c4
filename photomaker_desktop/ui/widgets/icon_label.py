"""A picture beside words."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from photomaker_desktop.ui.theme import icon


class IconLabel(QWidget):
    """The icon ``name``, ``side`` pixels square, in the middle of the room that it gets.

    It is drawn anew in each theme and on each screen.
    """

    def __init__(
        self,
        name: str,
        side: int,
        tint: QPalette.ColorRole = QPalette.ColorRole.ButtonText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._side = icon(name, tint), side
        self.setMinimumSize(side, side)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRect(0, 0, self._side, self._side)
        place.moveCenter(self.rect().center())
        self._icon.paint(QPainter(self), place)
