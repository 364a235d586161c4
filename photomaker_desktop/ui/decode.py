"""Pictures from files and bytes, in a thread without stopping the others.

``QImage.fromData`` and ``QImage.scaled`` keep Python's lock while they work, so the window would
wait for them; ``QImageReader.read`` gives it away.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

COVER = Qt.AspectRatioMode.KeepAspectRatioByExpanding
FIT = Qt.AspectRatioMode.KeepAspectRatio


def decode(source: bytes | str, *, cover: int = 0, fit: int = 0) -> QImage:
    """The picture, upright; a null one where ``source`` (bytes, or a path) is none.

    It is made smaller while it is read: to just ``cover`` a square of that side, or to ``fit``
    into one.
    """
    held = QByteArray(source if isinstance(source, bytes) else b"")
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source) if isinstance(source, str) else QImageReader(buffer)
    reader.setAutoTransform(True)
    side, mode = (cover, COVER) if cover else (fit, FIT)
    if side and (smaller := _smaller(reader.size(), side, mode)):
        reader.setScaledSize(smaller)
    return reader.read()


def _smaller(size: QSize, side: int, mode: Qt.AspectRatioMode) -> QSize | None:
    """None where the picture is no larger than that."""
    wanted = size.scaled(QSize(side, side), mode)
    if not wanted.isValid() or wanted.width() >= size.width():
        return None
    return wanted.expandedTo(QSize(1, 1))
