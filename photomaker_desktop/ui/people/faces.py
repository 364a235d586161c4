"""Thumbnails of people: as pixmaps, and as a widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.ui.people.model import PersonCard
from photomaker_desktop.ui.theme import icon

SIDE = 56


def face_pixmap(data: bytes) -> QPixmap:
    """An encoded thumbnail, centre-cropped; null if it cannot be decoded."""
    picture = QPixmap()
    if not data or not picture.loadFromData(data):
        return QPixmap()
    side = min(picture.width(), picture.height())
    return picture.copy((picture.width() - side) // 2, (picture.height() - side) // 3, side, side)


def cards(people: list[tuple[Identity, bytes]]) -> list[PersonCard]:
    return [PersonCard(identity, face_pixmap(thumbnail)) for identity, thumbnail in people]


class FaceLabel(QWidget):
    """A thumbnail as a square, sharp on every screen; an icon without one."""

    def __init__(self, thumbnail: bytes = b"", name: str = "", side: int = SIDE) -> None:
        super().__init__()
        self.face, self._icon = face_pixmap(thumbnail), icon("person")
        self.setFixedSize(side, side)
        self.setAccessibleName(name)

    def show_face(self, thumbnail: bytes) -> None:
        self.face = face_pixmap(thumbnail)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.face.isNull():
            self._icon.paint(painter, self.rect())
            return
        pixels = round(self.width() * self.devicePixelRatioF())
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawPixmap(self.rect(), self.face.scaledToWidth(pixels, smooth))
