"""Runs work in a thread pool and delivers the result in the window's thread."""

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from photomaker_desktop.core.errors import PhotoMakerError

T = TypeVar("T")
log = logging.getLogger(__name__)


class _Answer(QObject):
    """Lives in the caller's thread, so that its slots run there."""

    arrived = Signal(object, object)

    def __init__(
        self,
        owner: QObject,
        done: Callable[[Any], object],
        failed: Callable[[PhotoMakerError], object],
    ) -> None:
        super().__init__(owner)
        self._done, self._failed = done, failed
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _deliver(self, result: Any, error: PhotoMakerError | None) -> None:
        self.deleteLater()
        if error is not None:
            self._failed(error)
        else:
            self._done(result)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        result: Any = None
        error: PhotoMakerError | None = None
        try:
            result = self._work()
        except PhotoMakerError as ours:
            error = ours
        except Exception as other:
            log.exception("Background work failed")
            error = PhotoMakerError("Unexpected error.", f"{type(other).__name__}: {other}")
        with suppress(RuntimeError):  # the owner may be deleted between the check and the signal
            if isValid(self._answer):
                self._answer.arrived.emit(result, error)


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
    (pool or QThreadPool.globalInstance()).start(_Task(work, _Answer(owner, done, failed)))
