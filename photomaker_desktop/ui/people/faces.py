"""Thumbnails of people as pixmaps."""

from PySide6.QtGui import QPixmap

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.ui.people.model import PersonCard


def face_pixmap(data: bytes) -> QPixmap:
    """An encoded thumbnail, centre-cropped; null if it cannot be decoded."""
    picture = QPixmap()
    if not data or not picture.loadFromData(data):
        return QPixmap()
    side = min(picture.width(), picture.height())
    return picture.copy((picture.width() - side) // 2, (picture.height() - side) // 3, side, side)


def cards(people: list[tuple[Identity, bytes]]) -> list[PersonCard]:
    return [PersonCard(identity, face_pixmap(thumbnail)) for identity, thumbnail in people]
