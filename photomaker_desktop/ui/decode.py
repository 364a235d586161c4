"""Decoding and encoding pictures in a thread, without blocking others.

Pillow releases the GIL while it works; ``QImage.fromData`` does not. ``QImageReader`` does, but
acquires the GIL again (for every device made in Python) while it holds one of Qt's own locks, which
can deadlock with a window that reads a picture.
"""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging.opening import open_picture

if TYPE_CHECKING:
    from PIL import Image

COVER = Qt.AspectRatioMode.KeepAspectRatioByExpanding
FIT = Qt.AspectRatioMode.KeepAspectRatio
LONGEST = 4  # times as long as wide: what still covers a square when a JPEG is read smaller
FAST = 1  # of 9: larger files, sooner


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
