"""The window's interface to the engine: jobs out, answers and signals back."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.messages import (
    Advanced,
    Answer,
    Done,
    Failed,
    FromEngine,
    Generate,
    Heartbeat,
    Job,
    Note,
    Pictured,
    Ready,
)
from photomaker_desktop.worker.client import END, EngineClient, Start, Stopped
from photomaker_desktop.worker.process import EngineProcess

log = logging.getLogger(__name__)
OnError = Callable[[PhotoMakerError], object]


class QtEngine(QObject):
    """An ``EngineClient`` whose messages are signals, under their own names, in this thread.

    Methods may be called before the engine is ready; jobs wait. ``ask`` answers by callback; a
    cancelled job calls ``failed(Cancelled)``. ``generate`` answers by the signals ``advanced``,
    ``pictured``, ``note``, ``done`` and ``failed``.
    """

    ready = Signal(Ready)
    heartbeat = Signal(Heartbeat)
    advanced = Signal(Advanced)
    pictured = Signal(Pictured)
    note = Signal(Note)
    done = Signal(Done)
    failed = Signal(str, object)
    stopped = Signal()
    _received = Signal(object)

    def __init__(self, parent: QObject | None = None, make: Start = EngineProcess) -> None:
        super().__init__(parent)
        self._answers: dict[str, tuple[Callable[[Any], object], OnError]] = {}
        self._listeners: dict[str, Callable[[FromEngine], object]] = {}
        self._received.connect(self._tell)
        self._client = EngineClient(self._receive, make)

    def ask(self, job: Job, done: Callable[[Any], object], failed: OnError) -> str:
        """Calls ``done(answer)`` or ``failed``; returns the job's id, for ``cancel``."""
        self._answers[job.job] = (done, failed)
        self._client.submit(job)
        return job.job

    def generate(self, job: Generate) -> None:
        self._client.submit(job)

    def lend(self, job: Generate, listener: Callable[[FromEngine], object]) -> None:
        """As ``generate``, but all messages go to ``listener``, in the client's thread."""
        self._listeners[job.job] = listener
        self._client.submit(job)

    def cancel(self, job: str) -> None:
        """Stop after this step; a second call restarts the engine."""
        self._client.cancel(job)

    def start(self) -> None:
        """Start the process, also after it stopped."""
        self._client.begin()

    def renew(self) -> None:
        """Restart the process once it is idle."""
        self._client.renew()

    def restart(self) -> None:
        """Restart the process now."""
        self._client.restart()

    def why_not_up(self) -> PhotoMakerError | None:
        """The error of the last process, if it failed to start."""
        return self._client.why_not_up

    def close(self) -> None:
        """End the engine process; returns when it is gone."""
        self._client.close()

    def _receive(self, message: FromEngine | Stopped) -> None:
        listener = self._listeners.get(getattr(message, "job", ""))
        if listener is None or isinstance(message, Stopped | Ready | Heartbeat):
            self._received.emit(message)
            return
        if isinstance(message, END):
            del self._listeners[message.job]
        listener(message)

    def _tell(self, message: FromEngine | Stopped) -> None:
        if isinstance(message, Answer):
            if message.job in self._answers:
                self._answers.pop(message.job)[0](message)
            return
        match message:
            case Failed():
                log.warning("The engine reports: %s", message.detail)
                self._fail(message.job, error_of(message))
            case Stopped():
                self.stopped.emit()
            case Ready():
                self.ready.emit(message)
            case Heartbeat():
                self.heartbeat.emit(message)
            case Advanced():
                self.advanced.emit(message)
            case Pictured():
                self.pictured.emit(message)
            case Note():
                self.note.emit(message)
            case Done():
                self.done.emit(message)

    def _fail(self, job: str, error: PhotoMakerError) -> None:
        if job in self._answers:
            self._answers.pop(job)[1](error)
        else:
            self.failed.emit(job, error)
