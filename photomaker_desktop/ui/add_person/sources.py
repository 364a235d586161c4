"""Photos from wherever they come: files, folders, the clipboard."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize
from PySide6.QtGui import QImage, QImageReader, QPixmap

from photomaker_desktop.core.photo import PhotoInput

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"}
TILE_PIXELS = 440
MOST_FILE = 400_000_000


def from_paths(paths: Iterable[str]) -> Iterator[PhotoInput]:
    """Files as they are; of a folder, the pictures in it."""
    for path in map(Path, paths):
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES)
            yield from (PhotoInput(str(file)) for file in files)
        else:
            yield PhotoInput(str(path))


def from_mime(data: QMimeData, name: str) -> list[PhotoInput]:
    """What was dropped or pasted; a bare picture is given ``name``."""
    if data.hasUrls():
        return list(from_paths(url.toLocalFile() for url in data.urls() if url.isLocalFile()))
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [PhotoInput(name, data=png_bytes(image))]
    return []


def png_bytes(image: QImage) -> bytes:
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(array.data())


def tile_image(photo: PhotoInput) -> QImage:
    """A small upright picture for the tile; null where the file is no picture."""
    if photo.data is not None:
        image = QImage.fromData(photo.data)
        return image.scaled(_fit(image.size())) if not image.isNull() else image
    reader = QImageReader(photo.path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(_fit(size))
    return reader.read()


def tile_pixmap(image: QImage) -> QPixmap:
    return QPixmap.fromImage(image)


def _fit(size: QSize) -> QSize:
    longest = max(size.width(), size.height(), 1)
    scale = min(1.0, TILE_PIXELS / longest)
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
