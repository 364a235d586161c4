"""A mask that is painted over the picture, seen through."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from photomaker_desktop.core.face_pass import is_beyond
from photomaker_desktop.ui.drawing.history import DrawingHistory
from photomaker_desktop.ui.drawing.layer import DrawnLayer
from photomaker_desktop.ui.drawing.strokes import (
    Stroke,
    blank,
    marked_area,
    mask_png,
    paint_strokes,
    scaled,
)

LONGEST = 2048  # pixels of what is shown and sent; larger pictures are enlarged from that
MARK = QColor(219, 26, 92, 130)
"""Ruby, seen through: it stands out on skin, sky and leaves, in both themes."""
DARK, BRIGHT = QColor(0, 0, 0, 160), QColor(255, 255, 255, 230)
CLOSED = 3
"""Points that a lasso needs."""


class Brush(StrEnum):
    """What the mouse does on the picture."""

    FACE = "face"
    BRUSH = "brush"
    ERASER = "eraser"
    LASSO = "lasso"


class MaskLayer(DrawnLayer):
    """Lies over a picture of ``size``; ``width`` is the brush's, in pixels of the picture.

    With ``Brush.FACE`` the mouse goes through to what is below.
    """

    history: DrawingHistory[tuple[Stroke, ...]]

    def __init__(self, size: QSize) -> None:
        super().__init__(size, DrawingHistory(()))
        self._scale = min(1.0, LONGEST / max(size.width(), size.height(), 1))
        self._image = blank(scaled(size, self._scale))
        self._points: list[QPointF] = []
        self._mouse: QPointF | None = None
        self.brush, self.width = Brush.FACE, 32.0
        self.setZValue(2)
        self.use(Brush.FACE)

    def use(self, brush: Brush) -> None:
        self.brush = brush
        paints = brush is not Brush.FACE
        buttons = Qt.MouseButton.LeftButton if paints else Qt.MouseButton.NoButton
        self.setAcceptedMouseButtons(buttons)
        self.setAcceptHoverEvents(paints)
        ring = brush in (Brush.BRUSH, Brush.ERASER)
        cursor = Qt.CursorShape.BlankCursor if ring else Qt.CursorShape.CrossCursor
        self.setCursor(cursor) if paints else self.unsetCursor()
        self.update()

    def set_width(self, width: float) -> None:
        self.prepareGeometryChange()
        self.width = width
        self.update()

    def is_marked(self) -> bool:
        return not self._marked().isEmpty()

    def is_beyond(self) -> bool:
        """Whether more is marked than can change at once."""
        area, whole = self._marked().size(), self._size
        return is_beyond(area.toTuple(), whole.toTuple())

    def _marked(self) -> QRect:
        return marked_area(self.history.state, self._size)

    def png(self) -> bytes:
        """White where something is marked."""
        return mask_png(self.history.state, self._size, LONGEST)

    def drop_unfinished(self) -> bool:
        """Take the unfinished stroke back; False if there is none."""
        if not self._points:
            return False
        self._points = []
        self._redraw()
        return True

    def boundingRect(self) -> QRectF:
        return self._area.adjusted(-self.width, -self.width, self.width, self.width)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._points = [event.pos()]
        self._paint_last()

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._mouse = event.pos()
        if self._points:
            self._points.append(event.pos())
            self._paint_last()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        points, self._points = self._points, []
        if not points or (self.brush is Brush.LASSO and len(points) < CLOSED):
            self.update()
            return
        self.history.become((*self.history.state, self._stroke(points)))
        self._redraw()

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._mouse = event.pos()
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._mouse = None
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(self._area, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thickness in ((DARK, 3), (BRIGHT, 1.4)):
            pen = QPen(colour, thickness)
            pen.setCosmetic(True)
            painter.setPen(pen)
            if self.brush is Brush.LASSO and self._points:
                painter.drawPath(Stroke(tuple(self._points)).path())
            elif self._mouse is not None and self.brush in (Brush.BRUSH, Brush.ERASER):
                painter.drawEllipse(self._mouse, self.width / 2, self.width / 2)

    def _stroke(self, points: list[QPointF]) -> Stroke:
        if self.brush is Brush.LASSO:
            return Stroke(tuple(points))
        return Stroke(tuple(points), self.width, erases=self.brush is Brush.ERASER)

    def _paint_last(self) -> None:
        """The newest piece of the stroke that is being drawn."""
        if self.brush is not Brush.LASSO:
            piece = self._stroke(self._points[-2:])
            paint_strokes(self._image, [piece], self._scale, MARK)
        self.update()

    def _redraw(self) -> None:
        self._image = blank(self._image.size())
        paint_strokes(self._image, self.history.state, self._scale, MARK)
        super()._redraw()
