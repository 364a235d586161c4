"""The app's side of the engine: starts it, sends it one job at a time, and passes on its messages.

No Qt here: the window (``ui/engine.py``) and the web server (``web/engine.py``) both use it.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.core.framing import error_of, failure
from photomaker_desktop.core.messages import (
    Answer,
    Cancel,
    Done,
    Failed,
    FromEngine,
    Job,
    Ready,
    Shutdown,
    ToEngine,
)

if TYPE_CHECKING:
    from photomaker_desktop.worker.process import EngineProcess

log = logging.getLogger(__name__)
Start = Callable[[], "EngineProcess"]
END = Answer | Done | Failed
"""Each job ends with exactly one of these."""


@dataclass(frozen=True)
class Stopped:
    """The engine process is gone."""


Hear = Callable[[FromEngine | Stopped], None]


def new_process() -> "EngineProcess":
    """Loaded with the first engine, as the window starts without it."""
    from photomaker_desktop.worker.process import EngineProcess

    return EngineProcess()


class EngineClient:
    """Starts the engine on request, and after a crash again with the next job.

    Only one job is sent at a time; the others wait here, so a crash fails only that one.

    ``hear`` gets every message of the engine as it comes, in this client's thread; a job that the
    engine cannot answer any more ends with ``Failed``, too, unless ``close`` cut it short.
    """

    def __init__(self, hear: Hear, make: Start = new_process) -> None:
        self._hear, self._make = hear, make
        self._thread: threading.Thread | None = None
        self._wanted = threading.Condition()
        self._closing = self._start_now = self._is_up = False
        self._waiting: list[Job] = []
        self._running = ""
        self._stopping = self._renew = self._making = self._outdated = False
        self._trouble: PhotoMakerError | None = None
        self.why_not_up: PhotoMakerError | None = None
        self._process: EngineProcess | None = None

    @property
    def is_running(self) -> bool:
        """Whether the client's thread lives."""
        return self._thread is not None and self._thread.is_alive()

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
            self._hear(failure(waiting.job, Cancelled("Stopped.")))

    def begin(self) -> None:
        """Start the thread and the engine."""
        with self._wanted:
            self._start_now = self._process is None
            self._wanted.notify_all()
        self.listen()

    def listen(self) -> None:
        """Start the thread alone: the engine starts with the first job."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
            self._thread.start()

    def renew(self) -> None:
        """End the process after its job; the receiver of ``Stopped`` starts the next one."""
        with self._wanted:
            self._renew = self._process is not None
            self._send_next()
        if not self._renew:
            self.begin()

    def restart(self) -> None:
        """Kill the process now; the receiver of ``Stopped`` starts the next one."""
        with self._wanted:
            process = self._process
            if process is not None:
                process.kill()
            self._outdated = self._making
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
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._wanted:
                self._wanted.wait_for(lambda: self._closing or self._start_now or self._waiting)
                if self._closing:
                    return
                self._start_now = False
            self._live_once()

    def _live_once(self) -> None:
        """Run one process from start to end."""
        with self._wanted:
            self._making, self._outdated = True, False
        try:
            process = self._make()
            process.start()
            with self._wanted:
                self._process, self._making = process, False
                closing, outdated = self._closing, self._outdated
            if closing:
                process.close()
            elif outdated:  # made for what was chosen before ``restart``
                process.kill()
            for message in process.messages():
                self._take(message)
            error = process.ending()
        except PhotoMakerError as trouble:
            error = trouble
        for job, reason in self._lost(error):
            self._hear(failure(job, reason))
        self._hear(Stopped())

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
            self._process, self._trouble, self._making = None, None, False
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

    def _send(self, process: "EngineProcess", message: ToEngine) -> None:
        """Send; the reading thread handles a process that has ended."""
        with suppress(PhotoMakerError):
            process.send(message)

    def _take(self, message: FromEngine) -> None:
        match message:
            case Failed(job=""):
                log.error("The engine cannot start: %s", message.detail)
                self._trouble = error_of(message)
                return
            case Ready():
                with self._wanted:
                    self._is_up = True
                    self._send_next()
            case _ if isinstance(message, END):
                self._ended()
        self._hear(message)

    def _ended(self) -> None:
        with self._wanted:
            self._running, self._stopping = "", False
            self._send_next()
