"""A box with a name for each of several people, over the picture."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from photomaker_desktop.ui.drawing.box_geometry import Grip, between, dragged, grip_at, moved
from photomaker_desktop.ui.drawing.history import DrawingHistory
from photomaker_desktop.ui.drawing.layer import DrawnLayer

Boxes = tuple[tuple[str, QRectF], ...]
"""Names and their boxes in pixels of the picture, the topmost last."""
COLOURS = ("#0d8a80", "#b3541e", "#6a4fb3", "#a8326d")
"""One for each of at most four people; white text on it reaches 4.1:1."""
REACH = 7  # pixels of the screen
NUDGE = 0.01  # of the picture's side
FILL = 46  # of 255


@dataclass(frozen=True)
class Drag:
    """``box`` as it was, and where the mouse took hold of it."""

    name: str
    box: QRectF
    grip: Grip
    start: QPointF


class BoxesLayer(DrawnLayer):
    """A drag on a free place draws the box of the next of ``names``; a box moves by its middle,
    its edges resize it. ``chosen`` is the name whose box has the keys."""

    history: DrawingHistory[Boxes]

    def __init__(self, size: QSize, names: tuple[str, ...], boxes: Boxes = ()) -> None:
        super().__init__(size, DrawingHistory(boxes))
        self.names, self.chosen = names, ""
        self._drag: Drag | None = None
        self._live: tuple[str, QRectF] | None = None
        self._start: QPointF | None = None
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def boxes(self) -> Boxes:
        return self.history.state

    def missing(self) -> tuple[str, ...]:
        """Who has no box yet."""
        there = {name for name, _ in self.boxes}
        return tuple(name for name in self.names if name not in there)

    def delete(self) -> None:
        """The chosen box."""
        self.history.become(tuple(one for one in self.boxes if one[0] != self.chosen))
        self._redraw()

    def choose_next(self) -> None:
        """The keys go round."""
        names = [name for name, _ in self.boxes]
        if names:
            place = names.index(self.chosen) + 1 if self.chosen in names else 0
            self.chosen = names[place % len(names)]
            self.update()

    def nudge(self, across: int, down: int) -> None:
        """Move the chosen box by steps of ``NUDGE``."""
        by = QPointF(across * self._area.width() * NUDGE, down * self._area.height() * NUDGE)
        found = dict(self.boxes).get(self.chosen)
        if found is not None:
            self._put(self.chosen, moved(found, by, self._area))

    def drop_unfinished(self) -> bool:
        """Take the unfinished drag back; False if there is none."""
        busy = self._drag is not None or self._start is not None
        self._drag = self._start = self._live = None
        self.update()
        return busy

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        held = self._held(event.pos())
        self._drag = held
        self._start = event.pos() if held is None and self.missing() else None
        self.chosen = held.name if held else ""
        self.update()

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        drag = self._drag
        if drag is not None:
            by = event.pos() - drag.start
            self._live = (drag.name, dragged(drag.box, drag.grip, by, self._area))
        elif self._start is not None:
            box = between(self._start, event.pos(), self._area)
            self._live = (self.missing()[0], box) if box is not None else None
        self.update()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        live = self._live
        self.drop_unfinished()
        if live is not None:
            self.chosen = live[0]
            self._put(*live)

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        held = self._held(event.pos())
        self.setCursor(cursor_of(held.grip) if held else Qt.CursorShape.CrossCursor)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = painter.worldTransform().m11() or 1.0
        shown = dict(self.boxes)
        if self._live is not None:
            shown[self._live[0]] = self._live[1]
        for name, box in shown.items():
            self._paint_box(painter, name, box, scale)

    def _paint_box(self, painter: QPainter, name: str, box: QRectF, scale: float) -> None:
        colour = self._colour(name)
        inside = QColor(colour)
        inside.setAlpha(FILL)
        for edge, width in ((QColor(255, 255, 255, 220), 4.5), (colour, 2.5)):
            pen = QPen(edge, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        painter.fillRect(box, inside)
        font = QFont(painter.font())
        font.setPixelSize(13)
        font.setBold(name == self.chosen)
        words = QFontMetricsF(font)
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(1 / scale, 1 / scale)
        room = box.width() * scale
        text = words.elidedText(name, Qt.TextElideMode.ElideRight, max(0.0, room - 12))
        plate = QRectF(0, 0, words.horizontalAdvance(text) + 12, words.height() + 6)
        painter.fillRect(plate, colour)
        painter.setFont(font)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _colour(self, name: str) -> QColor:
        return QColor(COLOURS[self.names.index(name) % len(COLOURS)])

    def _held(self, point: QPointF) -> Drag | None:
        """The topmost box there."""
        reach = REACH / self._view_scale()
        for name, box in reversed(self.boxes):
            grip = grip_at(box, point, reach)
            if grip is not None:
                return Drag(name, box, grip, point)
        return None

    def _view_scale(self) -> float:
        scene = self.scene()
        views = scene.views() if scene else []
        return float(views[0].transform().m11()) if views else 1.0

    def _put(self, name: str, box: QRectF) -> None:
        others = tuple(one for one in self.boxes if one[0] != name)
        self.history.become((*others, (name, box)))
        self._redraw()


def cursor_of(grip: Grip) -> Qt.CursorShape:
    if grip.is_whole:
        return Qt.CursorShape.SizeAllCursor
    if grip.left == grip.right:
        return Qt.CursorShape.SizeVerCursor
    if grip.top == grip.bottom:
        return Qt.CursorShape.SizeHorCursor
    falling = grip.left == grip.top
    return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
