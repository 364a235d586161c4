"""The engine for a Qt program: a thread that owns the process and turns messages into signals."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from photomaker_desktop.core.errors import PhotoMakerError
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
    ToEngine,
)
from photomaker_desktop.core.wire import error_of
from photomaker_desktop.worker.process import EngineProcess

log = logging.getLogger(__name__)
Job = Analyse | Encode | Generate | Score
Start = Callable[[], EngineProcess]


class EngineWorker(QThread):
    """Starts the engine when it is asked to, and again after it died, with the next job.

    Signals (delivered in the receiver's thread): ``ready(Ready)``, ``heartbeat(Heartbeat)``,
    ``progress(job, Progress)``, ``pictured(job, png, Recipe)``, ``answered(job, Analysed | Encoded
    | Scored)``, ``note(job, code, text, data)``, ``finished_job(job)``, ``failed(job, error)``, and
    ``stopped()`` when the process is gone. Every job ends in exactly one of ``answered``,
    ``finished_job`` or ``failed``.
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
        self._closing = self._start_now = False
        self._waiting: list[Job] = []
        self._running: set[str] = set()
        self._cancelled: set[str] = set()
        self._process: EngineProcess | None = None

    def submit(self, job: Job) -> None:
        """Answers at once; a job that comes before the engine is up waits for it."""
        with self._wanted:
            self._running.add(job.job)
            self._waiting.append(job)
            self._wanted.notify_all()
            self._send_waiting()

    def cancel(self, job: str) -> None:
        """Stop after this step; a second call for the same job ends the engine."""
        with self._wanted:
            again = job in self._cancelled
            self._cancelled.add(job)
            process = self._process
        if process is None or job not in self._running:
            return
        if again:
            process.kill()
        else:
            self._try_to_send(process, Cancel(job))

    def begin(self) -> None:
        """Start the thread and, right away, the engine."""
        with self._wanted:
            self._start_now = True
            self._wanted.notify_all()
        self.start()

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
        """One process, from its start to its end."""
        process = self._make()
        try:
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
        with self._wanted:
            self._process, self._is_up = None, False
            lost, self._running = self._running, set()
            self._waiting.clear()
            self._cancelled.clear()
        for job in sorted(lost):
            self.failed.emit(job, error)
        self.stopped.emit()

    _is_up = False

    def _send_waiting(self) -> None:
        """With the lock held."""
        if self._process is None or not self._is_up:
            return
        while self._waiting:
            self._try_to_send(self._process, self._waiting.pop(0))

    def _try_to_send(self, process: EngineProcess, message: ToEngine) -> None:
        """A process that is gone is noticed by the thread that reads from it."""
        try:
            process.send(message)
        except PhotoMakerError as error:
            log.info("Not sent: %s", error.what)

    def _hear(self, message: FromEngine) -> None:
        match message:
            case Ready():
                with self._wanted:
                    self._is_up = True
                    self._send_waiting()
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
                self._ended(message.job)
                self.answered.emit(message.job, message)
            case Done():
                self._ended(message.job)
                self.finished_job.emit(message.job)
            case Failed():
                log.warning("The engine reports: %s", message.detail)
                self._ended(message.job)
                self.failed.emit(message.job, error_of(message))

    def _ended(self, job: str) -> None:
        with self._wanted:
            self._running.discard(job)
            self._cancelled.discard(job)
