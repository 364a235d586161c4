"""What was dropped or pasted: files of photos and people, or a bare picture."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from photomaker_desktop.imaging.formats import SUFFIXES


def is_person(path: str) -> bool:
    return Path(path).suffix.lower() == ".pmid"


def is_picture(path: str) -> bool:
    """By its name."""
    return Path(path).suffix.lower() in SUFFIXES


def files_in(data: QMimeData) -> tuple[str, ...]:
    """Paths of files and folders on this computer."""
    return tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile())


def clipboard() -> QMimeData:
    """The clipboard's data; Qt returns None if it is empty."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def has_photos(data: QMimeData) -> bool:
    """Whether the data has a picture or files, not only text."""
    return data.hasImage() or bool(files_in(data))


def on_the_web(data: QMimeData) -> bool:
    """Whether the data has only web addresses."""
    return bool(data.urls()) and not has_photos(data)


def image_in(data: QMimeData) -> QImage:
    """A bare picture, without a file; null where there is none. Free of ``data``, which may go."""
    image = data.imageData() if data.hasImage() else None
    return QImage(image) if isinstance(image, QImage) else QImage()
