"""A photo with face boxes and crop; the user can draw the crop."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from photomaker_desktop.core.photo import Box, PhotoReport
from photomaker_desktop.ui.add_person.geometry import Fit, face_at, square_between
from photomaker_desktop.ui.theme import Size


class PhotoView(QWidget):
    """Shows a photo once it is decoded and, once there is one, its report.

    Clicking another face chooses it; in crop mode a drag draws the square.
    """

    face_chosen = Signal(int)
    cropped = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._report: PhotoReport | None = None
        self._start: QPointF | None = None
        self._drawn: Box | None = None
        self.cropping = False
        self.setAccessibleName(name)
        self.setMinimumHeight(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(220, 180)

    def show_image(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    @property
    def shown_size(self) -> QSize:
        """Size of the displayed picture; empty until the photo is decoded."""
        return self._pixmap.size()

    def set_report(self, report: PhotoReport) -> None:
        self._report, self._drawn = report, None
        count = len(report.faces)
        self.setAccessibleDescription(self.tr("%n face(s) found", "", count))
        self.update()

    def set_cropping(self, on: bool) -> None:
        """In crop mode the next drag draws a square; Escape leaves it."""
        self.cropping, self._drawn, self._start = on, None, None
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        fit = self._fit()
        width, height = self._photo_size()
        whole = QRectF(fit.left, fit.top, width * fit.scale, height * fit.scale)
        rounded = QPainterPath()
        rounded.addRoundedRect(whole, Size.RADIUS, Size.RADIUS)
        painter.setClipPath(rounded)
        painter.drawPixmap(whole, self._pixmap, QRectF(self._pixmap.rect()))
        self._paint_crop(painter, fit, rounded)
        self._paint_faces(painter, fit)

    def _paint_crop(self, painter: QPainter, fit: Fit, whole: QPainterPath) -> None:
        box = self._drawn or (self._report.crop if self._report and not self.cropping else None)
        if box is None:
            return
        inside = QPainterPath()
        inside.addRect(QRectF(*fit.to_view(box)))
        painter.fillPath(whole - inside, QColor(0, 0, 0, 120))

    def _paint_faces(self, painter: QPainter, fit: Fit) -> None:
        if self._report is None or self.cropping:
            return
        accent = self.palette().highlight().color()
        for index, face in enumerate(self._report.faces):
            chosen = index == self._report.chosen
            pen = QPen(accent if chosen else QColor(255, 255, 255, 200), 2 if chosen else 1.2)
            pen.setStyle(Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(*fit.to_view(face.box)), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.cropping:
            self._start = event.position()
            return
        if self._report is not None:
            chosen = face_at(self._report.faces, *self._point(event.position()))
            if chosen is not None and chosen != self._report.chosen:
                self.face_chosen.emit(chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            start, end = self._point(self._start), self._point(event.position())
            self._drawn = square_between(start, end, *self._photo_size())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drawn = self._drawn
        if self._start is not None and drawn is not None:
            self.set_cropping(False)
            self.cropped.emit(drawn)
        self._start = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.cropping:
            self.set_cropping(False)
            self.cropped.emit(None)
        else:
            super().keyPressEvent(event)

    def _photo_size(self) -> tuple[int, int]:
        if self._report is not None and self._report.width:
            return self._report.width, self._report.height
        return max(self._pixmap.width(), 1), max(self._pixmap.height(), 1)

    def _fit(self) -> Fit:
        return Fit.inside(*self._photo_size(), self.width(), self.height())

    def _point(self, position: QPointF) -> tuple[float, float]:
        return self._fit().to_photo(position.x(), position.y())
