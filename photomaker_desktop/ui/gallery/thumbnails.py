"""Thumbnails, decoded in a thread; rows that scrolled away are skipped."""

import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QThread, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from photomaker_desktop.ui import background
from photomaker_desktop.ui.decode import decode

MOST_BYTES = 48 << 20
MOST_WAITING = 160
ROUND = 64

log = logging.getLogger(__name__)
Read = Callable[[str], bytes]


class Decoded(NamedTuple):
    """A thumbnail for squares of ``side`` pixels; a null ``image`` is a broken picture."""

    picture: str
    side: int
    image: QImage


class Thumbnails(QObject):
    """Asks ``read(picture id) -> encoded bytes`` in a pool; ``ready(id)`` when one can be drawn.

    They are cached at their drawn size, so that a screen full of small ones fits.
    """

    ready = Signal(str)

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(1, min(2, QThread.idealThreadCount() - 1)))
        self._side = 0
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._waiting: set[str] = set()
        self._stack: deque[str] = deque()
        self._broken: set[str] = set()
        self._asked: list[str] = []
        self._begin = QTimer(self, interval=0, singleShot=True)
        self._begin.timeout.connect(self._start)

    def resize(self, side: float) -> None:
        """Drawn on squares of ``side`` device pixels; rounded up, so that few sizes occur."""
        rounded = -(-int(side) // ROUND) * ROUND
        if rounded != self._side:
            self._side = rounded
            self._kept.clear()

    def pixmap(self, picture: str) -> QPixmap | None:
        """The thumbnail if cached; otherwise it is requested and ``ready`` follows."""
        if picture in self._kept:
            self._kept.move_to_end(picture)
            return self._kept[picture]
        if picture not in self._waiting and picture not in self._broken:
            self._asked.append(picture)
            self._begin.start()
        return None

    def forget(self, picture: str) -> None:
        """Drop a changed or removed picture from the cache."""
        self._kept.pop(picture, None)
        self._broken.discard(picture)

    def close(self) -> None:
        """Drop waiting requests and finish running ones, before the library closes."""
        self._begin.stop()
        self._stack.clear()
        self._pool.waitForDone(2_000)
        self._waiting.clear()

    def _start(self) -> None:
        """Start decoding after painting, so that it does not slow it down."""
        asked, self._asked = dict.fromkeys(self._asked), []
        for picture in asked:
            self._ask(picture)

    def _ask(self, picture: str) -> None:
        self._waiting.add(picture)
        self._stack.append(picture)
        if len(self._stack) <= MOST_WAITING:
            background.run(self, self._decode_newest, self._store, log.warning, self._pool)
        else:  # the oldest request gives its thread to this one
            self._waiting.discard(self._stack.popleft())

    def _decode_newest(self) -> Decoded | None:
        """Decode the latest request, which is on the screen; called in a thread."""
        try:
            picture = self._stack.pop()
        except IndexError:
            return None
        side = self._side
        try:
            return Decoded(picture, side, decode(self._read(picture), cover=side))
        except Exception:  # noqa: BLE001 - whatever is wrong, the grid shows a broken picture
            return Decoded(picture, side, QImage())

    def _store(self, decoded: Decoded | None) -> None:
        if decoded is None:
            return
        picture, side, image = decoded
        self._waiting.discard(picture)
        if image.isNull():
            self._broken.add(picture)
        elif side == self._side:
            self._kept[picture] = QPixmap.fromImage(image)
            self._drop_least_used()
        self.ready.emit(picture)

    def _drop_least_used(self) -> None:
        while len(self._kept) > max(MOST_BYTES // (4 * self._side**2), 1):
            self._kept.popitem(last=False)
