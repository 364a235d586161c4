"""The engine process: messages in on stdin, answers out on stdout, nothing else on either.

Ends by itself when stdin ends, so no engine ever outlives its app, however that ended.
"""

import logging
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from importlib import metadata
from typing import TYPE_CHECKING, BinaryIO

from photomaker_desktop import logs, paths, settings
from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.core.messages import (
    Advanced,
    Analyse,
    Analysed,
    Cancel,
    Done,
    Encode,
    Encoded,
    Generate,
    Heartbeat,
    Message,
    Note,
    Pictured,
    Ready,
    Score,
    Scored,
    Shutdown,
    ToEngine,
)
from photomaker_desktop.core.wire import failure, frame, from_app
from photomaker_desktop.weights import offline

if TYPE_CHECKING:
    from photomaker_desktop.engine.studio import Studio

BEAT = 1.0
NAMED = ("torch", "diffusers", "transformers", "onnxruntime", "insightface", "photomaker-desktop")
log = logging.getLogger(__name__)


class Outgoing:
    """Writes messages whole, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._lock = stream, threading.Lock()

    def __call__(self, message: Message) -> None:
        with self._lock:
            self._stream.write(frame(message))
            self._stream.flush()


class Server:
    """One job at a time; ``Cancel`` is heard while one runs."""

    def __init__(self, incoming: BinaryIO, send: Callable[[Message], None]) -> None:
        self._incoming = from_app(incoming)
        self._send = send
        self._jobs: queue.Queue[ToEngine] = queue.Queue()
        self._cancelled: set[str] = set()

    def serve(self) -> None:
        """Until ``Shutdown``, or the end of stdin."""
        threading.Thread(target=self._listen, name="listen", daemon=True).start()
        from photomaker_desktop.engine.devices import memory_in_use
        from photomaker_desktop.engine.studio import Studio

        studio = Studio(settings.load().settings)
        self._send(
            Ready(
                device=studio.facts,
                dtype=studio.dtype_name,
                tier=studio.tier_name,
                versions=versions(),
                pid=os.getpid(),
            )
        )
        threading.Thread(
            target=beat,
            args=(self._send, lambda: memory_in_use(studio.facts)),
            name="beat",
            daemon=True,
        ).start()
        studio.warm_up()
        while not isinstance(message := self._jobs.get(), Shutdown):
            self._work(studio, message)

    def _listen(self) -> None:
        """Ends the whole process with the app: also in the middle of a step."""
        while (message := self._incoming.read()) is not None:
            if isinstance(message, Cancel):
                self.cancel(message.job)
            else:
                self._jobs.put(message)
        os._exit(0)

    def _work(self, studio: "Studio", message: ToEngine) -> None:
        job = getattr(message, "job", "")
        try:
            if job in self._cancelled:
                raise Cancelled("Stopped.")
            self.answer(studio, message)
        except Exception as error:
            log.exception("Job %s failed", job)
            self._send(failure(job, error))
        finally:
            self._cancelled.discard(job)

    def cancel(self, job: str) -> None:
        self._cancelled.add(job)

    def answer(self, studio: "Studio", message: ToEngine) -> None:
        """Do one job and send what it gives; raises what goes wrong."""
        match message:
            case Analyse():
                reports = studio.analyse(message.models, message.photos)
                self._send(Analysed(message.job, reports))
            case Encode():
                encoded = studio.encode(message.models, message.photos)
                self._send(
                    Encoded(
                        message.job,
                        encoded.tokens.version,
                        encoded.encoder_sha256,
                        encoded.tokens.to_bytes(),
                        encoded.reports,
                        encoded.thumbnails,
                        encoded.centroid,
                        encoded.recogniser,
                    )
                )
            case Generate():
                self._generate(studio, message)
            case Score():
                scores = studio.score(message.models, message.pictures, message.centroid)
                self._send(Scored(message.job, scores))
            case _:
                raise UsageError(f"The engine cannot do {type(message).__name__}.")

    def _generate(self, studio: "Studio", message: Generate) -> None:
        job = message.job
        for picture in studio.generate(
            message.models,
            message.request,
            on_progress=lambda progress: self._send(Advanced(job, progress)),
            on_note=lambda code, text, data: self._send(Note(job, code, text, data)),
            cancelled=lambda: job in self._cancelled,
        ):
            self._send(Pictured(job, picture.png, picture.recipe))
        self._send(Done(job))


def beat(send: Outgoing, memory: Callable[[], tuple[int, int]]) -> None:
    """Say every second that the process lives, and how much device memory is used."""
    while True:
        used, total = memory()
        try:
            send(Heartbeat(used, total))
        except OSError:
            return
        time.sleep(BEAT)


def versions() -> dict[str, str]:
    """Versions of the libraries that matter, without importing them."""
    found = {"python": sys.version.split()[0]}
    for name in NAMED:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def take_over_stdout() -> BinaryIO:
    """The pipe to the app; whatever a library prints goes to stderr from now on."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return pipe


def main() -> int:
    pipe = take_over_stdout()
    offline.lock()
    logs.start(paths.log_dir() / "engine")
    Server(sys.stdin.buffer, Outgoing(pipe)).serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())
