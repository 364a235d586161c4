"""Python's garbage collection, in step with the window's events."""

import gc

from PySide6.QtCore import QObject, QTimer

COLLECTED_EVERY = 1_000
"""Milliseconds."""
OLDER_EVERY = 10
"""As in CPython's collector: every tenth collection takes the next older generation, too."""


class Collector(QObject):
    """Collects Python's cyclic garbage in the window's thread, between two events.

    CPython would collect in whichever thread allocates, and so delete widgets there, or in the
    middle of an event that Qt is still delivering to them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._rounds = 0
        timer = QTimer(self, interval=COLLECTED_EVERY)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect what is due; nearly always this is the young generation, or nothing."""
        if gc.get_count()[0] < gc.get_threshold()[0]:
            return
        self._rounds += 1
        older = self._rounds % OLDER_EVERY == 0
        oldest = self._rounds % OLDER_EVERY**2 == 0
        gc.collect(int(older) + int(oldest))
