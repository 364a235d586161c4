"""Draws one picture of the grid: rounded, with rating, and a heading per group."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.theme import Size, Space, pixmap

ID = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
FAVOURITE = Qt.ItemDataRole.UserRole + 3
LIKENESS = Qt.ItemDataRole.UserRole + 4
RATING = Qt.ItemDataRole.UserRole + 5

Index = QModelIndex | QPersistentModelIndex


class PictureDelegate(QStyledItemDelegate):
    """Draws cells of one size; the heading is on the first picture of a group."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.side = Size.THUMBNAIL

    def resize(self, side: int, pixel_ratio: float) -> None:
        self.side = side
        self._thumbnails.resize(side * pixel_ratio)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.side, self.side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        cell = QRectF(option.rect).adjusted(4, 4, -4, -4)
        shape = QPainterPath()
        shape.addRoundedRect(cell, Size.RADIUS, Size.RADIUS)
        painter.setClipPath(shape)
        painter.fillPath(shape, option.palette.midlight())
        picture = self._thumbnails.pixmap(index.data(ID))
        if picture is not None:
            painter.drawPixmap(cell, picture, _cover(picture, cell))
        self._paint_marks(painter, cell, index)
        painter.setClipping(False)
        self._paint_state(painter, shape, option)
        painter.restore()

    def _paint_marks(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        if heading := index.data(HEADING):
            _pill(painter, heading, cell.left() + Space.S, cell.top() + Space.S, bold=True)
        if index.data(FAVOURITE):
            heart = pixmap("heart-filled", 16, "#ffffff")
            painter.drawPixmap(int(cell.right()) - 24, int(cell.top()) + 8, heart)
        likeness = index.data(LIKENESS)
        if likeness is not None:
            _pill(painter, percent(likeness), cell.left() + Space.S, cell.bottom() - 28)
        if rating := index.data(RATING):
            _pill(painter, "★" * rating, cell.right() - 12 - 11 * rating, cell.bottom() - 28)

    def _paint_state(
        self, painter: QPainter, shape: QPainterPath, option: QStyleOptionViewItem
    ) -> None:
        state = QStyle.StateFlag(option.state)
        accent = option.palette.highlight().color()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if state & QStyle.StateFlag.State_Selected:
            painter.strokePath(shape, QPen(accent, 3))
        elif focused or state & QStyle.StateFlag.State_MouseOver:
            painter.strokePath(shape, QPen(accent, 1.5))
        if focused:
            inner = shape.boundingRect().adjusted(3, 3, -3, -3)
            painter.setPen(QPen(option.palette.base().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, Size.RADIUS - 3, Size.RADIUS - 3)


def _cover(picture: QPixmap, cell: QRectF) -> QRectF:
    """The picture cropped to the cell's proportions, keeping the top."""
    width, height = picture.width(), picture.height()
    scale = max(cell.width() / max(width, 1), cell.height() / max(height, 1))
    part_width, part_height = cell.width() / scale, cell.height() / scale
    return QRectF((width - part_width) / 2, (height - part_height) / 4, part_width, part_height)


def _pill(painter: QPainter, text: str, left: float, top: float, *, bold: bool = False) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() * 0.85)
    font.setBold(bold)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(text) + 12
    back = QRectF(left, top, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(back, 10, 10)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(back, Qt.AlignmentFlag.AlignCenter, text)
