"""The engine for Qt: a thread that owns the process and turns messages into signals."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QThread, Signal

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.messages import (
    Advanced,
    Analyse,
    Analysed,
    Cancel,
    Done,
    Encode,
    Encoded,
    Failed,
    FromEngine,
    Generate,
    Heartbeat,
    Note,
    Pictured,
    Ready,
    Score,
    Scored,
    Shutdown,
    ToEngine,
)
from photomaker_desktop.worker.process import EngineProcess

log = logging.getLogger(__name__)
Job = Analyse | Encode | Generate | Score
Start = Callable[[], EngineProcess]


class EngineWorker(QThread):
    """Starts the engine on request, and after a crash again with the next job.

    Only one job is sent at a time; the others wait here, so a crash fails only that one.

    Signals (delivered in the receiver's thread): ``ready(Ready)``, ``heartbeat(Heartbeat)``,
    ``progress(job, Progress)``, ``pictured(job, png, Recipe)``, ``answered(job, Analysed | Encoded
    | Scored)``, ``note(job, code, text, data)``, ``finished_job(job)``, ``failed(job, error)``, and
    ``stopped()`` when the process is gone. Every job ends in exactly one of ``answered``,
    ``finished_job`` or ``failed``, except those that ``close`` cuts short.
    """

    ready = Signal(object)
    heartbeat = Signal(object)
    progress = Signal(str, object)
    pictured = Signal(str, bytes, object)
    answered = Signal(str, object)
    note = Signal(str, str, str, object)
    finished_job = Signal(str)
    failed = Signal(str, object)
    stopped = Signal()

    def __init__(self, make: Start = EngineProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._wanted = threading.Condition()
        self._closing = self._start_now = self._is_up = False
        self._waiting: list[Job] = []
        self._running = ""
        self._stopping = self._renew = False
        self._trouble: PhotoMakerError | None = None
        self.why_not_up: PhotoMakerError | None = None
        self._process: EngineProcess | None = None

    def submit(self, job: Job) -> None:
        """Returns immediately; jobs submitted before the engine is ready wait."""
        with self._wanted:
            self._waiting.append(job)
            self._wanted.notify_all()
            self._send_next()

    def cancel(self, job: str) -> None:
        """Stop after this step; a second call kills the engine. Waiting jobs are removed."""
        with self._wanted:
            if job == self._running and self._process is not None:
                if self._stopping:
                    self._process.kill()
                else:
                    self._stopping = True
                    self._send(self._process, Cancel(job))
                return
            dropped = [waiting for waiting in self._waiting if waiting.job == job]
            self._waiting = [waiting for waiting in self._waiting if waiting.job != job]
        for waiting in dropped:
            self.failed.emit(waiting.job, Cancelled("Stopped."))

    def begin(self) -> None:
        """Start the thread and the engine."""
        with self._wanted:
            self._start_now = self._process is None
            self._wanted.notify_all()
        self.start()

    def renew(self) -> None:
        """End the process after its job; the receiver of ``stopped`` starts the next one."""
        with self._wanted:
            self._renew = self._process is not None
            self._send_next()
        if not self._renew:
            self.begin()

    def restart(self) -> None:
        """Kill the process now; the receiver of ``stopped`` starts the next one."""
        with self._wanted:
            process = self._process
            if process is not None:
                process.kill()
        if process is None:
            self.begin()

    def close(self) -> None:
        """End process and thread; returns when both are gone."""
        with self._wanted:
            self._closing = True
            self._wanted.notify_all()
            process = self._process
        if process is not None:
            process.close()
        self.wait()

    def run(self) -> None:
        while True:
            with self._wanted:
                self._wanted.wait_for(lambda: self._closing or self._start_now or self._waiting)
                if self._closing:
                    return
                self._start_now = False
            self._live_once()

    def _live_once(self) -> None:
        """Run one process from start to end."""
        try:
            process = self._make()
            process.start()
            with self._wanted:
                self._process = process
                closing = self._closing
            if closing:
                process.close()
            for message in process.messages():
                self._hear(message)
            error = process.ending()
        except PhotoMakerError as trouble:
            error = trouble
        for job, reason in self._lost(error):
            self.failed.emit(job, reason)
        self.stopped.emit()

    def _lost(self, error: PhotoMakerError) -> list[tuple[str, PhotoMakerError]]:
        """The jobs that fail with the process: the running one; all, if it never became ready."""
        with self._wanted:
            reason = self._trouble or error
            self.why_not_up = None if self._is_up else self._trouble
            lost = [(self._running, reason)] if self._running else []
            if lost and self._stopping:
                lost = [(self._running, Cancelled("Stopped."))]
            if not self._is_up:
                lost += [(waiting.job, reason) for waiting in self._waiting]
                self._waiting.clear()
            self._process, self._trouble = None, None
            self._running, self._is_up, self._stopping, self._renew = "", False, False, False
            return [] if self._closing else lost

    def _send_next(self) -> None:
        """Call with the lock held."""
        if self._process is None or not self._is_up or self._running:
            return
        if self._renew:
            self._renew = False
            self._send(self._process, Shutdown())
            return
        if not self._waiting:
            return
        job = self._waiting.pop(0)
        self._running = job.job
        self._send(self._process, job)

    def _send(self, process: EngineProcess, message: ToEngine) -> None:
        """Send; the reading thread handles a process that has ended."""
        with suppress(PhotoMakerError):
            process.send(message)

    def _hear(self, message: FromEngine) -> None:
        match message:
            case Ready():
                with self._wanted:
                    self._is_up = True
                    self._send_next()
                self.ready.emit(message)
            case Heartbeat():
                self.heartbeat.emit(message)
            case Advanced():
                self.progress.emit(message.job, message.progress)
            case Pictured():
                self.pictured.emit(message.job, message.png, message.recipe)
            case Note():
                self.note.emit(message.job, message.code, message.text, message.data)
            case Analysed() | Encoded() | Scored():
                self._ended()
                self.answered.emit(message.job, message)
            case Done():
                self._ended()
                self.finished_job.emit(message.job)
            case Failed(job=""):
                log.error("The engine cannot start: %s", message.detail)
                self._trouble = error_of(message)
            case Failed():
                log.warning("The engine reports: %s", message.detail)
                self._ended()
                self.failed.emit(message.job, error_of(message))

    def _ended(self) -> None:
        with self._wanted:
            self._running, self._stopping = "", False
            self._send_next()
