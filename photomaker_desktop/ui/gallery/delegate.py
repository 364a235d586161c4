"""Draws one picture of the grid: rounded, and below it day, likeness and rating."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.theme import Size, colours, pixmap

ID = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
FAVOURITE = Qt.ItemDataRole.UserRole + 3
LIKENESS = Qt.ItemDataRole.UserRole + 4
RATING = Qt.ItemDataRole.UserRole + 5

Index = QModelIndex | QPersistentModelIndex


class PictureDelegate(QStyledItemDelegate):
    """Cells of one size: a square picture and, with ``caption``, a line of words below it.

    Nothing lies on the picture but a heart in its corner. The first of a group tells the group.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget, *, caption: bool = True) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.side = Size.THUMBNAIL
        self._caption = caption

    @property
    def caption(self) -> int:
        """The height of the line of words, which grows with the font."""
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return QFontMetrics(parent.font()).height() + 2 if self._caption else 0

    @property
    def height(self) -> int:
        return self.side + self.caption

    def resize(self, side: int, pixel_ratio: float) -> None:
        self.side = side
        self._thumbnails.resize(side * pixel_ratio)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.side, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        cell = QRectF(option.rect).adjusted(4, 4, -4, -4 - self.caption)
        shape = QPainterPath()
        shape.addRoundedRect(cell, Size.RADIUS, Size.RADIUS)
        painter.setClipPath(shape)
        painter.fillPath(shape, option.palette.midlight())
        picture = self._thumbnails.pixmap(index.data(ID))
        if picture is not None:
            painter.drawPixmap(cell, picture, _cover(picture, cell))
        self._paint_heart(painter, cell, index)
        painter.setClipping(False)
        self._paint_state(painter, shape, option)
        if self._caption:
            below = QRectF(cell.left() + 2, cell.bottom(), cell.width() - 4, self.caption + 2)
            _paint_words(painter, below, index, option)
        painter.restore()

    def _paint_heart(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        if index.data(FAVOURITE):
            side = 16 if self._caption else 12
            heart = pixmap("heart-filled", side, "#ffffff")
            painter.drawPixmap(int(cell.right()) - side - 8, int(cell.top()) + 8, heart)

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


def _paint_words(
    painter: QPainter, area: QRectF, index: Index, option: QStyleOptionViewItem
) -> None:
    """The group on one side, likeness and stars on the other; the group gives way."""
    likeness, rating = index.data(LIKENESS), index.data(RATING)
    marks = [percent(likeness)] if likeness is not None else []
    marks += ["★" * rating] if rating else []
    metrics, flags = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
    right = "  ".join(marks)
    painter.setPen(colours().muted)
    painter.drawText(area, int(flags | Qt.AlignmentFlag.AlignTrailing), right)
    room = int(area.width() - metrics.horizontalAdvance(right) - 8)
    heading = metrics.elidedText(index.data(HEADING) or "", Qt.TextElideMode.ElideRight, room)
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    painter.drawText(area, int(flags | Qt.AlignmentFlag.AlignLeading), heading)


def _cover(picture: QPixmap, cell: QRectF) -> QRectF:
    """The picture cropped to the cell's proportions, keeping the top."""
    width, height = picture.width(), picture.height()
    scale = max(cell.width() / max(width, 1), cell.height() / max(height, 1))
    part_width, part_height = cell.width() / scale, cell.height() / scale
    return QRectF((width - part_width) / 2, (height - part_height) / 4, part_width, part_height)
