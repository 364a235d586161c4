"""The faces that were found, as outlines on the picture; a click chooses one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsObject,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

DARK, BRIGHT = QColor(0, 0, 0, 150), QColor(255, 255, 255, 230)
ROUND = 6.0  # pixels of the screen


class FaceMarks(QGraphicsObject):
    """``boxes`` in pixels of the picture, from left to right; ``chosen`` is one of their places."""

    picked = Signal(int)

    def __init__(self, boxes: Sequence[QRectF], accent: QColor) -> None:
        super().__init__()
        self.boxes, self.chosen = tuple(boxes), -1
        self._accent = accent
        self.setZValue(1)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def choose(self, place: int) -> None:
        """-1: none."""
        self.chosen = place
        self.update()

    def boundingRect(self) -> QRectF:
        whole = QRectF()
        for box in self.boxes:
            whole = whole.united(box)
        return whole.adjusted(-ROUND, -ROUND, ROUND, ROUND)

    def shape(self) -> QPainterPath:
        """Only the faces: the picture between them can be moved."""
        path = QPainterPath()
        for box in self.boxes:
            path.addRect(box)
        return path

    def at(self, point: QPointF) -> int:
        """The smallest face there; -1 for none."""
        hits = [place for place, box in enumerate(self.boxes) if box.contains(point)]
        sizes = {place: self.boxes[place].width() * self.boxes[place].height() for place in hits}
        return min(hits, key=sizes.__getitem__, default=-1)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        place = self.at(event.pos())
        if place < 0:
            event.ignore()
        else:
            self.picked.emit(place)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = ROUND / (painter.worldTransform().m11() or 1.0)
        for place, box in enumerate(self.boxes):
            chosen = place == self.chosen
            line = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
            for colour, width in ((DARK, 4), (self._accent if chosen else BRIGHT, 2)):
                pen = QPen(colour, width, line if colour is not DARK else Qt.PenStyle.SolidLine)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawRoundedRect(box, radius, radius)
