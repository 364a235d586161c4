"""Photos from wherever they come: files, folders, the clipboard."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.ui.decode import decode

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"}
TILE_PIXELS = 440


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


def on_the_web(data: QMimeData) -> bool:
    """Whether all that this carries are addresses of pages or pictures elsewhere."""
    return bool(data.urls()) and not has_photos(data)


def files_in(data: QMimeData) -> list[PhotoInput]:
    """Of what was dropped or pasted."""
    return list(from_paths(url.toLocalFile() for url in data.urls() if url.isLocalFile()))


def image_in(data: QMimeData) -> QImage:
    """A bare picture, without a file; null where there is none. Free of ``data``, which may go."""
    image = data.imageData() if data.hasImage() else None
    return QImage(image) if isinstance(image, QImage) else QImage()


def tile_image(photo: PhotoInput) -> QImage:
    """A small upright picture for the tile; null where the file is no picture."""
    return decode(photo.path if photo.data is None else photo.data, fit=TILE_PIXELS)
