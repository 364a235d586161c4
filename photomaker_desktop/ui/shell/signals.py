"""Closes the window cleanly on Ctrl+C and at the end of the session."""

import os
import signal

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class QuitOnSignal(QObject):
    """SIGINT and SIGTERM end the event loop; waiting jobs are kept for the next start.

    Does nothing on Windows.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._notifier: QSocketNotifier | None = None
        if os.name == "nt":
            return
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)
        self._before = signal.set_wakeup_fd(self._write)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(app.quit)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)  # the wakeup pipe notifies the event loop

    def close(self) -> None:
        if self._notifier is None:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        os.close(self._read)
        os.close(self._write)
