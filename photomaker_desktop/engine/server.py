"""The engine process: reads messages from stdin, writes answers to stdout.

It exits when stdin closes, so no engine outlives its app, however that ended.
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

from photomaker_desktop.core.errors import Cancelled, StorageError, UsageError
from photomaker_desktop.core.framing import failure, frame, from_app
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
    Job,
    Message,
    NetworkTried,
    Note,
    Pictured,
    Prepare,
    ReadWatermark,
    Ready,
    Score,
    Scored,
    Shutdown,
    ToEngine,
    TryNetwork,
    WatermarkRead,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.read_ahead import read_ahead
from photomaker_desktop.network import offline
from photomaker_desktop.network.trial import try_native, try_python
from photomaker_desktop.storage import logs, paths

if TYPE_CHECKING:
    from photomaker_desktop.engine.generator import Generator

BEAT = 1.0
NAMED = ("torch", "diffusers", "transformers", "onnxruntime", "insightface", "photomaker-desktop")
log = logging.getLogger(__name__)


class Outgoing:
    """Writes messages atomically, from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._lock = stream, threading.Lock()

    def __call__(self, message: Message) -> None:
        with self._lock:
            self._stream.write(frame(message))
            self._stream.flush()


class Server:
    """Runs one job at a time; ``Cancel`` works while one runs."""

    def __init__(self, incoming: BinaryIO, send: Callable[[Message], None]) -> None:
        self._incoming = from_app(incoming)
        self._send = send
        self._jobs: queue.Queue[ToEngine] = queue.Queue()
        self._cancelled: set[str] = set()
        self._ended = ""
        self._memory: Callable[[], tuple[int, int]] = lambda: (0, 0)

    def serve(self) -> None:
        """Until ``Shutdown``, or the end of stdin."""
        for work in (self._listen, self._beat):
            threading.Thread(target=work, name=work.__name__, daemon=True).start()
        first = self._jobs.get()
        if isinstance(first, Shutdown | Cancel):
            return
        try:
            studio = self.start(first)
        except Exception as error:
            log.exception("The engine cannot start")
            self._send(failure("", error))
            return
        if not isinstance(first, Prepare):
            self._work(studio, first)
        while not isinstance(message := self._jobs.get(), Shutdown):
            self._work(studio, message)

    def start(self, first: Prepare | Job) -> "Generator":
        """Send ``Ready`` as soon as the device is known, then prepare for the first picture."""
        models = first.models if isinstance(first, Prepare) else None
        if models:
            read_ahead(models)
        from photomaker_desktop.engine.devices import memory_in_use
        from photomaker_desktop.engine.generator import Generator

        studio = Generator(first.options)
        self._memory = lambda: memory_in_use(studio.facts)
        self._send(
            Ready(
                device=studio.facts,
                dtype=studio.dtype_name,
                tier=studio.tier_name,
                versions=versions(),
                pid=os.getpid(),
                trials=(try_python(), try_native()),
            )
        )
        studio.warm_up()
        if models and self._jobs.empty():
            self._preload(studio, models)
        return studio

    def _preload(self, studio: "Generator", models: ModelPaths) -> None:
        """Preload models; errors are reported by the first request instead."""
        try:
            studio.preload(models)
        except Exception:
            log.info("The models were not loaded beforehand", exc_info=True)

    def _listen(self) -> None:
        """Read messages; exit the process when the app is gone, even during a step.

        Also when it sends what this engine cannot read: it would wait for an answer forever.
        """
        try:
            while (message := self._incoming.read()) is not None:
                if not isinstance(message, Cancel):
                    self._ended = ""
                    self._jobs.put(message)
                elif message.job != self._ended:  # too late: it must not stop a retry of that name
                    self.cancel(message.job)
        except StorageError:
            log.exception("The app sent something else than messages")
            os._exit(1)
        os._exit(0)

    def _beat(self) -> None:
        """Send a heartbeat every second, with the device memory in use."""
        sent = 0
        while True:
            try:
                used, total = self._memory()
            except RuntimeError:  # the device failed; the job that uses it reports it
                used, total = 0, 0
            tried = offline.attempts()[sent:]
            try:
                self._send(Heartbeat(used, total, tried))
            except OSError:
                return
            sent += len(tried)
            time.sleep(BEAT)

    def _work(self, studio: "Generator", message: ToEngine) -> None:
        job = getattr(message, "job", "")
        try:
            if job in self._cancelled:
                raise Cancelled("Stopped.")
            self.answer(studio, message)
        except Exception as error:
            log.exception("Job %s failed", job)
            self._send(failure(job, error))
            if is_device_lost(error):
                os._exit(1)
        finally:
            self._ended = job
            self._cancelled.discard(job)

    def cancel(self, job: str) -> None:
        self._cancelled.add(job)

    def answer(self, studio: "Generator", message: ToEngine) -> None:
        """Run one job and send its answers."""
        if isinstance(message, Job):
            studio.apply(message.options)
        match message:
            case Analyse():
                reports = studio.analyse(message.models, message.photos)
                self._send(Analysed(message.job, reports))
            case Encode():
                identity = studio.encode(message.models, message.photos)
                self._send(Encoded(message.job, identity))
            case Generate():
                self._generate(studio, message)
            case Score():
                person = message.centroid, message.vectors
                scores = studio.score(message.models, message.pictures, *person)
                self._send(Scored(message.job, scores))
            case ReadWatermark():
                value = studio.read_watermark(message.models, message.picture)
                self._send(WatermarkRead(message.job, value))
            case TryNetwork():
                self._send(NetworkTried(message.job, (try_python(), try_native())))
            case _:
                raise UsageError(
                    Text("The engine does not support {kind}.", kind=type(message).__name__)
                )

    def _generate(self, studio: "Generator", message: Generate) -> None:
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


def is_device_lost(error: BaseException) -> bool:
    """After such an error every further call fails; only a new process helps."""
    import torch

    lost = isinstance(error, torch.AcceleratorError)
    return lost and not isinstance(error, torch.OutOfMemoryError)


def versions() -> dict[str, str]:
    """Versions of the libraries that matter, without importing them."""
    found = {"python": sys.version.split()[0]}
    for name in NAMED:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes from and to the app; library output goes to stderr from now on.

    By number: a frozen program without a console has no ``sys.stdin`` and no ``sys.stderr``.
    """
    incoming, outgoing = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    if sys.stderr is None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return incoming, outgoing


def main() -> int:
    incoming, outgoing = take_over_pipes()
    offline.lock()
    offline.close_to_sockets()
    logs.start(paths.log_dir() / "engine")
    Server(incoming, Outgoing(outgoing)).serve()
    return 0


if __name__ == "__main__":
    sys.exit(main())
