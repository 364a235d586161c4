"""Decoding and encoding pictures in a thread, without blocking others.

Pillow releases the GIL while it works; ``QImage.fromData`` does not. ``QImageReader`` does, but
acquires the GIL again (for every device made in Python) while it holds one of Qt's own locks, which
can deadlock with a window that reads a picture.
"""

import io
import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from photomaker_desktop.core.errors import PhotoMakerError, PictureError
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.ui import background

if TYPE_CHECKING:
    from PIL import Image

log = logging.getLogger(__name__)

COVER = Qt.AspectRatioMode.KeepAspectRatioByExpanding
FIT = Qt.AspectRatioMode.KeepAspectRatio
LONGEST = 4  # times as long as wide: what still covers a square when a JPEG is read smaller
FAST = 1  # of 9: larger files, sooner


class NewestPicture(QObject):
    """Decodes a stream of pictures in a thread; while one is decoded only the newest waits."""

    decoded = Signal(str, QImage)

    def __init__(self, parent: QObject, cover: int = 0) -> None:
        super().__init__(parent)
        self._cover = cover
        self._busy = False
        self._waiting: tuple[str, bytes] | None = None

    def ask(self, name: str, data: bytes) -> None:
        """``decoded(name, image)`` follows, unless something newer comes before."""
        if self._busy:
            self._waiting = name, data
            return
        self._busy = True
        work = partial(decode, data, cover=self._cover)
        background.run(self, work, partial(self._answer, name), self._failed)

    def drop(self) -> None:
        """Forget what waits."""
        self._waiting = None

    def _answer(self, name: str, image: QImage) -> None:
        self._busy = False
        self.decoded.emit(name, image)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.ask(*waiting)

    def _failed(self, error: PhotoMakerError) -> None:
        log.warning("A preview could not be decoded: %s", error)
        self._answer("", QImage())


def decode(source: bytes | str, *, cover: int = 0, fit: int = 0) -> QImage:
    """The picture, upright; a null image if ``source`` (bytes, or a path) is not a picture.

    It is scaled down to just ``cover`` a square of that side, or to ``fit`` into one.
    """
    file = Path(source) if isinstance(source, str) else source
    side, mode = (cover, COVER) if cover else (fit, FIT)
    try:
        picture = open_picture(file, at_least=(LONGEST * cover or 2 * fit) or None)
    except PictureError:
        return QImage()
    if side and (smaller := _smaller(QSize(*picture.size), side, mode)):
        picture = picture.resize((smaller.width(), smaller.height()), reducing_gap=2.0)
    return _image(picture)


def encode_png(image: QImage) -> bytes:
    """Encode quickly, with little compression."""
    from PIL import Image  # imported late: the window starts without it

    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size, line = (rgba.width(), rgba.height()), rgba.bytesPerLine()
    data = io.BytesIO()
    picture = Image.frombytes("RGBA", size, bytes(rgba.constBits()), "raw", "RGBA", line)
    picture.save(data, "PNG", compress_level=FAST)
    return data.getvalue()


def _image(picture: "Image.Image") -> QImage:
    data = picture.tobytes("raw", "BGRX")
    width, height = picture.size
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _smaller(size: QSize, side: int, mode: Qt.AspectRatioMode) -> QSize | None:
    """The smaller size; None if the picture is not larger."""
    wanted = size.scaled(QSize(side, side), mode)
    if not wanted.isValid() or wanted.width() >= size.width():
        return None
    return wanted.expandedTo(QSize(1, 1))
