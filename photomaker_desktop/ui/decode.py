"""Pictures from bytes, in a thread without stopping the others.

``QImage.fromData`` and ``QImage.scaled`` keep Python's lock while they work, so the window would
wait for them; ``QImageReader.read`` gives it away.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader


def decode(data: bytes, cover: int = 0) -> QImage:
    """The picture; a null one where ``data`` is none.

    With ``cover`` made smaller while it is read, so that it just covers a square of that side.
    """
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if cover and (smaller := _covering(reader.size(), cover)):
        reader.setScaledSize(smaller)
    return reader.read()


def _covering(size: QSize, side: int) -> QSize | None:
    """None where the picture is no larger than that."""
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    return wanted if wanted.isValid() and wanted.width() < size.width() else None
