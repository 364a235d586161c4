"""Strokes of a brush, an eraser and a lasso over a picture; drawn at any size."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QPainterPath, QPen, QRegion

from photomaker_desktop.ui.decode import encode_png

WHITE = QColor(255, 255, 255)
NOTHING = QColor(0, 0, 0, 0)
GLANCE = 256  # pixels of the longer side that show whether anything is marked


@dataclass(frozen=True)
class Stroke:
    """``points`` in pixels of the picture. Without a ``width`` it is a lasso, which fills what it
    encloses; ``erases`` takes away what was marked."""

    points: tuple[QPointF, ...]
    width: float = 0.0
    erases: bool = False

    def path(self) -> QPainterPath:
        path = QPainterPath(self.points[0])
        for point in self.points[1:]:
            path.lineTo(point)
        if len(self.points) == 1:
            path.lineTo(self.points[0] + QPointF(0.01, 0))  # a dot
        return path

    def paint(self, painter: QPainter, mark: QColor) -> None:
        """In pixels of the picture; what is erased becomes transparent."""
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        colour = NOTHING if self.erases else mark
        if self.width:
            round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(colour, self.width, Qt.PenStyle.SolidLine, *round_ends))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        painter.drawPath(self.path())


def paint_strokes(image: QImage, strokes: Sequence[Stroke], scale: float, mark: QColor) -> None:
    """Onto ``image``, which is ``scale`` times as large as the picture."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    for stroke in strokes:
        stroke.paint(painter, mark)
    painter.end()


def blank(size: QSize) -> QImage:
    """Transparent."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(NOTHING)
    return image


def marked_area(strokes: Sequence[Stroke], size: QSize) -> QRect:
    """Round what is left of what was marked on a picture of ``size``, roughly, in its pixels."""
    scale = min(1.0, GLANCE / max(size.width(), size.height(), 1))
    image = blank(scaled(size, scale))
    paint_strokes(image, strokes, scale, WHITE)
    found = QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()
    return QRectF(
        found.left() / scale, found.top() / scale, found.width() / scale, found.height() / scale
    ).toAlignedRect()


def mask_png(strokes: Sequence[Stroke], size: QSize, longest: int) -> bytes:
    """White on black in the picture's proportions, with at most ``longest`` pixels a side."""
    scale = min(1.0, longest / max(size.width(), size.height(), 1))
    layer = blank(scaled(size, scale))
    paint_strokes(layer, strokes, scale, WHITE)
    mask = QImage(layer.size(), QImage.Format.Format_Grayscale8)
    mask.fill(Qt.GlobalColor.black)
    painter = QPainter(mask)
    painter.drawImage(0, 0, layer)
    painter.end()
    return encode_png(mask)


def scaled(size: QSize, scale: float) -> QSize:
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
