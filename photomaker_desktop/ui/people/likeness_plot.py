"""The likeness of a person's pictures, from the oldest to the newest."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.theme import Space, colours

TALL = 72
DOT = 3.0


class LikenessPlot(QWidget):
    """A dot per picture on a scale from 0 to 100 %, and a line at their mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TALL)
        self.setAccessibleName(self.tr("Likeness"))

    def show_values(self, values: Sequence[float]) -> None:
        self._values = tuple(values)
        self.setAccessibleDescription(self.summary())
        self.setToolTip(self.summary())
        self.setVisible(len(self._values) > 1)
        self.update()

    def summary(self) -> str:
        """Mean and best; empty without a measured picture."""
        if not self._values:
            return ""
        mean, best = sum(self._values) / len(self._values), max(self._values)
        text = self.tr("Likeness {mean} on average, {best} at best")
        return text.format(mean=percent(mean), best=percent(best))

    def sizeHint(self) -> QSize:
        return QSize(300, TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(Space.S, Space.S, -Space.S, -Space.S)
        of = colours()
        painter.setPen(QPen(QColor(of.border), 1))
        for share in (0.0, 0.5, 1.0):
            y = room.bottom() - share * room.height()
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        if not self._values:
            return
        mean = sum(self._values) / len(self._values)
        y = room.bottom() - mean * room.height()
        painter.setPen(QPen(QColor(of.accent_soft), 3))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(QPen(QColor(of.accent), 0))
        painter.setBrush(QColor(of.accent))
        gap = room.width() / max(len(self._values) - 1, 1)
        for place, value in enumerate(self._values):
            spot = QPointF(room.left() + place * gap, room.bottom() - value * room.height())
            painter.drawEllipse(spot, DOT, DOT)
