"""The engine in this process: for Spaces that give a GPU to decorated functions only."""

import io
import queue
import threading
from collections.abc import Callable, Iterator

from photomaker_desktop.core.errors import Cancelled
from photomaker_desktop.core.framing import error_of, failure
from photomaker_desktop.core.messages import Failed, Job, Message
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.server import Server

Answering = Callable[[Job], Iterator[Message]]


class InProcessEngine:
    """The same answers as the engine process. ``lend`` wraps the function that needs the device.

    The wrapped function may run in another process, so only the job goes in and only messages come
    out, and ``cancel`` acts between two messages.
    """

    def __init__(self, lend: Callable[[Answering], Answering] = lambda answer: answer) -> None:
        studio: list[Generator] = []

        def answer(job: Job) -> Iterator[Message]:
            if not studio:
                studio.append(Generator(job.options))
            yield from answers(studio[0], job)

        self._answer = lend(answer)
        self._turn = threading.Lock()
        self._cancelled: set[str] = set()

    def ask(self, job: Job) -> Iterator[Message]:
        with self._turn:
            for message in self._answer(job):
                if isinstance(message, Failed):
                    raise error_of(message)
                yield message
                if job.job in self._cancelled:
                    self._cancelled.discard(job.job)
                    raise Cancelled("Stopped.")

    def cancel(self, job: str) -> None:
        self._cancelled.add(job)

    def close(self) -> None:
        """Nothing to do: it ends with this process."""


def answers(studio: Generator, job: Job) -> Iterator[Message]:
    """The engine server's messages as they come; the job stops when the generator is closed."""
    heard: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    server = Server(io.BytesIO(), heard.put)

    def work() -> None:
        try:
            server.answer(studio, job)
        except Exception as error:  # noqa: BLE001 - the edge of this thread
            heard.put(failure(job.job, error))
        finally:
            heard.put(None)

    working = threading.Thread(target=work, name="inside", daemon=True)
    working.start()
    try:
        while (message := heard.get()) is not None:
            yield message
    finally:
        server.cancel(job.job)
        working.join()
