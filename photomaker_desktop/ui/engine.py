"""The window's interface to the engine: jobs out, answers and signals back."""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.messages import (
    Advanced,
    Analyse,
    Analysed,
    Answer,
    Done,
    Encode,
    Encoded,
    Failed,
    FromEngine,
    Generate,
    Heartbeat,
    Job,
    NetworkTried,
    Note,
    Pictured,
    Prepare,
    ReadWatermark,
    Ready,
    TryNetwork,
    WatermarkRead,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import TRUSTMARK, check_paths, find, model_paths
from photomaker_desktop.worker.client import END, EngineClient, Start, Stopped

if TYPE_CHECKING:
    from photomaker_desktop.worker.process import EngineProcess

log = logging.getLogger(__name__)
OnError = Callable[[PhotoMakerError], object]


class QtEngine(QObject):
    """An ``EngineClient`` whose messages are signals, under their own names, in this thread.

    Jobs go out with the models and options of the present ``settings()``. Methods may be called
    before the engine is ready; jobs wait. ``generate`` answers by the signals ``advanced``,
    ``pictured``, ``note``, ``done`` and ``failed``; all other jobs by ``done(answer)`` or
    ``failed(error)`` (``Cancelled`` after ``cancel``), and they return their id. ``make`` starts a
    process, in the client's thread.
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

    def __init__(
        self,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
        make: Start | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._answers: dict[str, tuple[Callable[[Any], object], OnError]] = {}
        self._listeners: dict[str, Callable[[FromEngine], object]] = {}
        self._received.connect(self._tell)
        self._client = EngineClient(self._receive, make or self._process)

    def analyse(
        self, photos: Sequence[PhotoInput], done: Callable[[Analysed], object], failed: OnError
    ) -> str:
        """Analyse photos, with or without the chosen models."""
        models, options = check_paths(self._settings()), self._settings().engine_options()
        return self.ask(Analyse(uuid4().hex, models, tuple(photos), options), done, failed)

    def encode(
        self, photos: Sequence[PhotoInput], done: Callable[[Encoded], object], failed: OnError
    ) -> str:
        """Encode photos to identity tokens.

        Raises ``WeightsMissing`` if the chosen models are not installed.
        """
        models, options = model_paths(self._settings()), self._settings().engine_options()
        return self.ask(Encode(uuid4().hex, models, tuple(photos), options), done, failed)

    def read_watermark(
        self, picture: bytes, done: Callable[[WatermarkRead], object], failed: OnError
    ) -> None:
        """Look for a watermark in a picture; nothing happens where its models are not installed."""
        if folder := find(self._settings(), TRUSTMARK):
            models, options = ModelPaths(watermark=folder), self._settings().engine_options()
            self.ask(ReadWatermark(uuid4().hex, models, picture, options), done, failed)

    def try_network(self, done: Callable[[NetworkTried], object], failed: OnError) -> str:
        """Let the engine try to reach another computer."""
        return self.ask(TryNetwork(uuid4().hex, self._settings().engine_options()), done, failed)

    def ask(self, job: Job, done: Callable[[Any], object], failed: OnError) -> str:
        """Any job but ``Generate``."""
        self._answers[job.job] = (done, failed)
        self._client.submit(job)
        return job.job

    def generate(self, job: str, request: GenerationRequest) -> None:
        """Raises ``WeightsMissing`` if the chosen models are not installed."""
        models, options = model_paths(self._settings()), self._settings().engine_options()
        self._client.submit(Generate(job, models, request, options))

    def lend(self, job: Generate, listener: Callable[[FromEngine], object]) -> None:
        """A job whose messages all go to ``listener``, in the client's thread."""
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

    def _process(self) -> "EngineProcess":
        """A new engine that loads the chosen models, if they are installed."""
        from photomaker_desktop.worker.process import EngineProcess

        try:
            models = model_paths(self._settings())
        except PhotoMakerError:
            models = None
        return EngineProcess(Prepare(self._settings().engine_options(), models))

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
