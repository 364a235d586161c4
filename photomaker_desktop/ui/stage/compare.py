"""A picture beside another one, or below a line that is moved across both."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QGridLayout,
    QStyleOptionGraphicsItem,
    QWidget,
)

from photomaker_desktop.ui.stage.canvas import PictureCanvas
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import ElidedLabel

HALF = 0.5
HANDLE = 11  # pixels of the screen


class SwipeItem(QGraphicsItem):
    """The other picture right of a line, scaled to cover the one below; the mouse moves it."""

    def __init__(self, compare: "Compare") -> None:
        super().__init__()
        self._compare = compare
        self.other, self.area, self.share = QPixmap(), QRectF(), HALF
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)

    def boundingRect(self) -> QRectF:
        return self.area

    def move_line(self, share: float) -> None:
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        across: QPointF = event.pos()
        self._compare.set_line((across.x() - self.area.left()) / max(self.area.width(), 1))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        x = self.area.left() + self.area.width() * self.share
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        painter.setClipRect(QRectF(x, self.area.top(), self.area.right() - x, self.area.height()))
        if not self.other.isNull():
            painter.drawPixmap(self.area, self.other, covering(self.other, self.area))
        painter.restore()
        scale = painter.worldTransform().m11() or 1.0
        for colour, width in ((QColor(0, 0, 0, 120), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, width / scale))
            painter.drawLine(QPointF(x, self.area.top()), QPointF(x, self.area.bottom()))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(QPointF(x, self.area.center().y()), HANDLE / scale, HANDLE / scale)


def covering(picture: QPixmap, area: QRectF) -> QRectF:
    """The part of ``picture`` that covers ``area`` without being stretched."""
    scale = max(area.width() / picture.width(), area.height() / picture.height())
    width, height = area.width() / scale, area.height() / scale
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)


class Compare(QWidget):
    """``main`` alone, until ``compare`` puts another picture beside it or over it.

    ``line_moved(share)`` tells the swipe line's place, 0 (left) to 1.
    """

    line_moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main = PictureCanvas(self.tr("Picture"))
        self.other = PictureCanvas(self.tr("Picture to compare with"))
        self._captions = (ElidedLabel(), ElidedLabel())
        self._swipe = SwipeItem(self)
        self._on = self._swiping = False
        self.main.scene().addItem(self._swipe)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.XS)
        grid.addWidget(self.main, 0, 0)
        grid.addWidget(self.other, 0, 1)
        for column, caption in enumerate(self._captions):
            caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(caption, 1, column)
        grid.setRowStretch(0, 1)
        self._grid = grid
        self._arrange()

    def show_image(self, image: QImage) -> None:
        self.main.show_image(image)
        self._swipe.prepareGeometryChange()
        self._swipe.area = QRectF(image.rect())

    def show_other(self, image: QImage, caption: str) -> None:
        self.other.show_image(image)
        self._swipe.other = QPixmap.fromImage(image)
        self._swipe.update()
        self._captions[1].setText(caption)

    def set_caption(self, caption: str) -> None:
        self._captions[0].setText(caption)

    def set_mode(self, *, on: bool, swipe: bool) -> None:
        self._on, self._swiping = on, swipe
        self._arrange()

    def set_line(self, share: float) -> None:
        self._swipe.move_line(share)
        self.line_moved.emit(self._swipe.share)

    def line(self) -> float:
        return self._swipe.share

    def _arrange(self) -> None:
        beside = self._on and not self._swiping
        self._grid.removeWidget(self.main)
        self._grid.addWidget(self.main, 0, 0, 1, 1 if beside else 2)
        self.other.setVisible(beside)
        self._swipe.setVisible(self._on and self._swiping)
        for caption in self._captions:
            caption.setVisible(self._on)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, int(self._on))
