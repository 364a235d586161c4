"""A picture that can be zoomed with the wheel or keys and moved with the mouse."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from photomaker_desktop.ui.theme import Size

STEP = 1.25
MOST, LEAST = 16.0, 0.02


class PictureCanvas(QGraphicsView):
    """Fits the picture until the user zooms; ``zoomed`` tells the scale (1.0 = pixel for pixel).

    The scene's unit is one pixel of the picture, so items that are added to ``scene()`` lie on it.
    While ``drawing``, keys and double clicks are the tool's. The middle button always moves the
    picture.
    """

    zoomed = Signal(float)
    opened = Signal()
    """Space or a double click: show it full screen, or leave that."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setAcceptDrops(False)  # a scene takes every drop, and does nothing with it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setAccessibleName(name)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitted = True
        self.drawing = False
        self._grip: QPoint | None = None

    def show_image(self, image: QImage) -> None:
        self._item.setPixmap(QPixmap.fromImage(image))
        self._scene.setSceneRect(QRectF(image.rect()))
        self.fit()

    def replace_image(self, image: QImage) -> None:
        """Another version of the same picture: the zoom stays."""
        if image.size() == self._item.pixmap().size():
            self._item.setPixmap(QPixmap.fromImage(image))
        else:
            self.show_image(image)

    def pixmap(self) -> QPixmap:
        """The picture; null where none is shown."""
        return self._item.pixmap()

    def place(self) -> QRectF:
        """Where the picture lies, in this widget's pixels."""
        return QRectF(self.mapFromScene(self._item.boundingRect()).boundingRect())

    def fit(self) -> None:
        """Show the whole picture."""
        self._fitted = True
        if not self._item.pixmap().isNull():
            self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)
        self.zoomed.emit(self.transform().m11())

    def zoom(self, factor: float) -> None:
        scale = self.transform().m11() * factor
        if LEAST <= scale <= MOST:
            self._fitted = False
            self.scale(factor, factor)
            self.zoomed.emit(scale)

    def zoom_in(self) -> None:
        self.zoom(STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / STEP)

    def actual_size(self) -> None:
        self.zoom(1 / self.transform().m11())

    def toggle_size(self) -> None:
        """Between the whole picture and pixel for pixel."""
        self.actual_size() if self._fitted else self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.drawing:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.drawing:
            super().mouseDoubleClickEvent(event)
        else:
            self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._grip = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        moved, self._grip = here - self._grip, here
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - moved.x())
        down.setValue(down.value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._grip = None
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            ring = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, Size.RADIUS, Size.RADIUS)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
