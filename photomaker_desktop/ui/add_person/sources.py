"""Photos from wherever they come: files, folders, the clipboard."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter

from photomaker_desktop.core.photo import PhotoInput

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"}
TILE_PIXELS = 440
FAST = 90  # of 100: less is smaller and slower


def from_paths(paths: Iterable[str]) -> Iterator[PhotoInput]:
    """Files as they are; of a folder, the pictures in it."""
    for path in map(Path, paths):
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES)
            yield from (PhotoInput(str(file)) for file in files)
        else:
            yield PhotoInput(str(path))


def clipboard() -> QMimeData:
    """What was copied last; Qt has none at all where that is nothing."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def has_photos(data: QMimeData) -> bool:
    """Whether this carries a picture or files, and not only words."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def files_in(data: QMimeData) -> list[PhotoInput]:
    """Of what was dropped or pasted."""
    return list(from_paths(url.toLocalFile() for url in data.urls() if url.isLocalFile()))


def image_in(data: QMimeData) -> QImage:
    """A bare picture, without a file; null where there is none. Free of ``data``, which may go."""
    image = data.imageData() if data.hasImage() else None
    return QImage(image) if isinstance(image, QImage) else QImage()


def png_bytes(image: QImage) -> bytes:
    """Large, but soon ready."""
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(FAST)
    writer.write(image)
    return bytes(array.data())


def tile_image(photo: PhotoInput) -> QImage:
    """A small upright picture for the tile; null where the file is no picture.

    Runs in a thread: the reader lets the others go on meanwhile, ``QImage`` itself would not.
    """
    held = QByteArray(photo.data or b"")
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(photo.path) if photo.data is None else QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(_fit(size))
    return reader.read()


def _fit(size: QSize) -> QSize:
    longest = max(size.width(), size.height(), 1)
    scale = min(1.0, TILE_PIXELS / longest)
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
