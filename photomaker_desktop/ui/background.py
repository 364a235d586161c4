"""Runs work in a thread pool and delivers the result in the window's thread.

No thread but the window's ever frees what belongs to a window: Qt crashes on it, mostly later.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from photomaker_desktop.core.errors import PhotoMakerError

T = TypeVar("T")
log = logging.getLogger(__name__)


class _Job(QObject):
    """Holds the caller's functions, and drops them in the caller's thread.

    It belongs to the application, so that the thread never meets a deleted object; ``owner``
    decides whether the answer is still wanted.
    """

    ended = Signal()

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[PhotoMakerError], object],
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self._held: tuple[Any, ...] = (owner, work, done, failed)
        self._outcome: tuple[Any, PhotoMakerError | None] = (None, None)
        self.ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def attempt(self) -> None:
        """Called in the pool's thread, which keeps no reference."""
        try:
            self._outcome = self._held[1](), None
        except PhotoMakerError as ours:
            self._outcome = None, ours
        except Exception as other:
            log.exception("Background work failed")
            error = PhotoMakerError("Unexpected error.", f"{type(other).__name__}: {other}")
            self._outcome = None, error
        with suppress(RuntimeError):  # the application itself may end meanwhile
            self.ended.emit()

    @Slot()
    def _deliver(self) -> None:
        (owner, _, done, failed), (result, error) = self._held, self._outcome
        self._held, self._outcome = (), (None, None)
        self.deleteLater()
        if not isValid(owner):
            return
        if error is not None:
            failed(error)
        else:
            done(result)


class _Task(QRunnable):
    def __init__(self, job: _Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.attempt()


def run(
    owner: QObject,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[PhotoMakerError], object],
    pool: QThreadPool | None = None,
) -> None:
    """Call ``work`` in a thread; then ``done(result)`` or ``failed(error)`` in this one.

    Nothing is called once ``owner`` is deleted.
    """
    (pool or QThreadPool.globalInstance()).start(_Task(_Job(owner, work, done, failed)))
