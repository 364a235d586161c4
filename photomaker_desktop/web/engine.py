"""The engine for the server: one process for all visitors, started on demand and after a crash."""

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Protocol

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.framing import error_of, failure
from photomaker_desktop.core.messages import Failed, FromEngine, Heartbeat, Job, Message, Ready
from photomaker_desktop.worker.client import END, EngineClient, Stopped
from photomaker_desktop.worker.process import EngineProcess


class Engine(Protocol):
    """The engine interface that the service needs."""

    def ask(self, job: Job) -> Iterator[Message]:
        """The answers to one job until it ends; raises its error."""
        ...

    def cancel(self, job: str) -> None: ...
    def close(self) -> None: ...


class ProcessEngine:
    """Runs jobs one after another; ``EngineDied`` if the process ends during a job."""

    def __init__(self, make: Callable[[], EngineProcess] = EngineProcess) -> None:
        self._turn = threading.Lock()
        self._asked: dict[str, queue.SimpleQueue[FromEngine]] = {}
        self._closed = False
        self._client = EngineClient(self._hear, make)

    def ask(self, job: Job) -> Iterator[Message]:
        with self._turn:
            heard = self._asked[job.job] = queue.SimpleQueue()
            try:
                if self._closed:
                    raise EngineDied("The server is shutting down.")
                self._client.listen()
                self._client.submit(job)
                yield from self._answers(heard)
            finally:
                del self._asked[job.job]

    def cancel(self, job: str) -> None:
        """Stop after this step; a second call ends the process."""
        self._client.cancel(job)

    def close(self) -> None:
        self._closed = True
        self._client.close()
        for job, heard in list(self._asked.items()):
            heard.put(failure(job, EngineDied("The server is shutting down.")))

    def _answers(self, heard: "queue.SimpleQueue[FromEngine]") -> Iterator[Message]:
        while True:
            message = heard.get()
            if isinstance(message, Failed):
                raise error_of(message)
            yield message
            if isinstance(message, END):
                return

    def _hear(self, message: FromEngine | Stopped) -> None:
        """Messages of a job that nobody waits for any more are dropped."""
        heard = self._asked.get(getattr(message, "job", ""))
        if heard is not None and not isinstance(message, Stopped | Ready | Heartbeat):
            heard.put(message)
