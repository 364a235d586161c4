"""Thumbnails decoded off the window's thread; rows that scrolled away are never decoded."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap, QPixmapCache
from shiboken6 import isValid

CACHE_KIB = 64 * 1024
MOST_WAITING = 160

Read = Callable[[str], bytes]


class Thumbnails(QObject):
    """Asks ``read(picture id) -> encoded bytes`` in a pool; ``ready(id)`` when one can be drawn."""

    ready = Signal(str)
    _decoded = Signal(str, QImage)

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QPixmapCache.setCacheLimit(CACHE_KIB)
        self._read = read
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._waiting: dict[str, _Decode] = {}
        self._broken: set[str] = set()
        self._decoded.connect(self._store)

    def pixmap(self, picture: str) -> QPixmap | None:
        """The thumbnail if it is at hand; else it is asked for and ``ready`` follows."""
        found = QPixmap()
        if QPixmapCache.find(_key(picture), found):
            return found
        if picture not in self._waiting and picture not in self._broken:
            self._ask(picture)
        return None

    def forget(self, picture: str) -> None:
        """The picture changed or went."""
        QPixmapCache.remove(_key(picture))
        self._broken.discard(picture)

    def close(self) -> None:
        """Drop what waits and let the running ones end, before the library closes."""
        self._pool.clear()
        self._pool.waitForDone(2_000)
        self._waiting.clear()

    def _ask(self, picture: str) -> None:
        while len(self._waiting) >= MOST_WAITING and self._drop_oldest():
            pass
        task = _Decode(picture, self._read, self)
        self._waiting[picture] = task
        self._pool.start(task, len(self._waiting))

    def _drop_oldest(self) -> bool:
        for picture, task in self._waiting.items():
            if self._pool.tryTake(task):
                del self._waiting[picture]
                return True
        return False

    def _store(self, picture: str, image: QImage) -> None:
        self._waiting.pop(picture, None)
        if image.isNull():
            self._broken.add(picture)
        else:
            QPixmapCache.insert(_key(picture), QPixmap.fromImage(image))
        self.ready.emit(picture)


class _Decode(QRunnable):
    def __init__(self, picture: str, read: Read, owner: Thumbnails) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._picture, self._read, self._owner = picture, read, owner

    def run(self) -> None:
        try:
            image = QImage.fromData(self._read(self._picture))
        except Exception:  # noqa: BLE001 - the edge of a thread; the grid shows a broken picture
            image = QImage()
        if isValid(self._owner):
            self._owner._decoded.emit(self._picture, image)


def _key(picture: str) -> str:
    return f"thumbnail/{picture}"
