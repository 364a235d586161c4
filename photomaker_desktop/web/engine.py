"""The engine for the server: one process for all visitors, started on demand and after a crash."""

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Protocol

from photomaker_desktop.core.errors import EngineDied, PhotoMakerError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.messages import (
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
    Message,
    Ready,
    Scored,
)
from photomaker_desktop.worker.process import EngineProcess

Job = Analyse | Encode | Generate
ENDS = (Analysed, Encoded, Scored, Done)


class Engine(Protocol):
    """The engine interface that the service needs."""

    def ask(self, job: Job) -> Iterator[Message]:
        """The answers to one job until it ends; raises its error."""
        ...

    def cancel(self, job: str) -> None: ...
    def close(self) -> None: ...


class _Life:
    """One process and its messages, without heartbeats; None means that it has ended."""

    def __init__(self, process: EngineProcess) -> None:
        self.process = process
        self.heard: queue.SimpleQueue[FromEngine | None] = queue.SimpleQueue()
        process.start()
        threading.Thread(target=self._listen, name="engine-listen", daemon=True).start()

    def _listen(self) -> None:
        for message in self.process.messages():
            if not isinstance(message, Heartbeat | Ready):
                self.heard.put(message)
        self.heard.put(None)


class ProcessEngine:
    """Runs jobs one after another; ``EngineDied`` if the process ends during a job."""

    def __init__(self, make: Callable[[], EngineProcess] = EngineProcess) -> None:
        self._make = make
        self._turn = threading.Lock()
        self._life: _Life | None = None
        self._closed = False

    @property
    def pid(self) -> int:
        return self._life.process.pid if self._life else 0

    def ask(self, job: Job) -> Iterator[Message]:
        with self._turn:
            life = self._alive()
            life.process.send(job)
            while (message := life.heard.get()) is not None:
                if getattr(message, "job", "") != job.job:
                    continue
                if isinstance(message, Failed):
                    raise error_of(message)
                yield message
                if isinstance(message, ENDS):
                    return
            raise self._ending(life)

    def cancel(self, job: str) -> None:
        """Stop after this step."""
        if (life := self._life) is not None and life.process.alive:
            try:
                life.process.send(Cancel(job))
            except EngineDied:
                return  # the thread that waits for answers raises it

    def close(self) -> None:
        self._closed = True
        if self._life is not None:
            self._life.process.close()

    def _alive(self) -> _Life:
        if self._closed:
            raise EngineDied("The server is shutting down.")
        if self._life is None or not self._life.process.alive:
            self._life = _Life(self._make())
        return self._life

    def _ending(self, life: _Life) -> PhotoMakerError:
        self._life = None
        return life.process.ending()
