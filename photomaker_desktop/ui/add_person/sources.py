"""Photos from files, folders and the clipboard."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.imaging.formats import picture_files
from photomaker_desktop.ui.decode import decode

TILE_PIXELS = 440


@dataclass(frozen=True)
class PhotoFiles:
    """``left_out``: names of pictures in folders that cannot be opened here."""

    photos: tuple[PhotoInput, ...] = ()
    left_out: tuple[str, ...] = ()


def from_paths(paths: Iterable[str]) -> PhotoFiles:
    """Files, and the pictures in folders; files of people (``.pmid``) are left to the library."""
    photos: list[PhotoInput] = []
    left_out: list[str] = []
    for path in map(Path, paths):
        if is_person(path):
            continue
        files = [path]
        if path.is_dir():
            files, others = picture_files(path.iterdir())
            left_out += (file.name for file in others)
        photos += (PhotoInput(str(file)) for file in files)
    return PhotoFiles(tuple(photos), tuple(left_out))


def is_person(path: Path) -> bool:
    return path.suffix.lower() == ".pmid"


def people_in(data: QMimeData) -> tuple[str, ...]:
    """The files of people in what was dropped or pasted."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(str(path) for path in paths if is_person(path))


def clipboard() -> QMimeData:
    """The clipboard's data; Qt returns None if it is empty."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def has_photos(data: QMimeData) -> bool:
    """Whether the data has a picture or files, not only text."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def on_the_web(data: QMimeData) -> bool:
    """Whether the data has only web addresses."""
    return bool(data.urls()) and not has_photos(data)


def files_in(data: QMimeData) -> PhotoFiles:
    """Of what was dropped or pasted."""
    return from_paths(url.toLocalFile() for url in data.urls() if url.isLocalFile())


def image_in(data: QMimeData) -> QImage:
    """A bare picture, without a file; null where there is none. Free of ``data``, which may go."""
    image = data.imageData() if data.hasImage() else None
    return QImage(image) if isinstance(image, QImage) else QImage()


def tile_image(photo: PhotoInput) -> QImage:
    """A small upright picture for the tile; null if the file is not a picture."""
    return decode(photo.path if photo.data is None else photo.data, fit=TILE_PIXELS)
