"""The window's interface to the engine: jobs out, answers and signals back."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import (
    Analyse,
    Analysed,
    Encode,
    Encoded,
    Generate,
    Heartbeat,
    Score,
    Scored,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.worker.qt import EngineWorker

Failed = Callable[[PhotoMakerError], object]


class Engine(QObject):
    """Owns the worker. Jobs submitted before the engine is ready wait.

    ``analyse``, ``encode`` and ``score`` answer by callback and return a job id for ``cancel``; a
    cancelled one answers ``failed(Cancelled)``. Jobs of ``generate`` answer by the signals
    ``advanced``, ``pictured``, ``noted``, ``done`` and ``failed``.
    """

    ready = Signal(object)
    stopped = Signal()
    memory = Signal(object, object)
    tried = Signal(object)
    advanced = Signal(str, object)
    pictured = Signal(str, bytes, object)
    noted = Signal(str, str, object)
    done = Signal(str)
    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None, worker: EngineWorker | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, tuple[Callable[[Any], object], Failed]] = {}
        self._worker = worker or EngineWorker(parent=self)
        self._worker.ready.connect(self.ready)
        self._worker.stopped.connect(self.stopped)
        self._worker.heartbeat.connect(self._heard)
        self._worker.progress.connect(self.advanced)
        self._worker.pictured.connect(self.pictured)
        self._worker.note.connect(lambda _job, code, text, data: self.noted.emit(code, text, data))
        self._worker.finished_job.connect(self.done)
        self._worker.answered.connect(self._answered)
        self._worker.failed.connect(self._failed)

    def analyse(
        self,
        options: EngineOptions,
        models: ModelPaths,
        photos: Sequence[PhotoInput],
        done: Callable[[Analysed], object],
        failed: Failed,
    ) -> str:
        job = self._wait_for(done, failed)
        self._worker.submit(Analyse(job, models, tuple(photos), options))
        return job

    def encode(
        self,
        options: EngineOptions,
        models: ModelPaths,
        photos: Sequence[PhotoInput],
        done: Callable[[Encoded], object],
        failed: Failed,
    ) -> str:
        job = self._wait_for(done, failed)
        self._worker.submit(Encode(job, models, tuple(photos), options))
        return job

    def score(
        self,
        options: EngineOptions,
        models: ModelPaths,
        pictures: Sequence[bytes],
        centroid: bytes,
        done: Callable[[Scored], object],
        *,
        failed: Failed,
    ) -> str:
        job = self._wait_for(done, failed)
        self._worker.submit(Score(job, models, tuple(pictures), centroid, options))
        return job

    def generate(
        self, job: str, options: EngineOptions, models: ModelPaths, request: GenerationRequest
    ) -> None:
        self._worker.submit(Generate(job, models, request, options))

    def cancel(self, job: str) -> None:
        """Stop after this step; a second call restarts the engine."""
        self._worker.cancel(job)

    def start(self) -> None:
        """Start the process, also after it stopped."""
        self._worker.begin()

    def renew(self) -> None:
        """Restart the process once it is idle."""
        self._worker.renew()

    def restart(self) -> None:
        """Restart the process now."""
        self._worker.restart()

    def why_not_up(self) -> PhotoMakerError | None:
        """The error of the last process, if it failed to start."""
        return self._worker.why_not_up

    def close(self) -> None:
        """End the engine process; returns when it is gone."""
        self._worker.close()

    def _wait_for(self, done: Callable[[Any], object], failed: Failed) -> str:
        job = uuid4().hex
        self._answers[job] = (done, failed)
        return job

    def _answered(self, job: str, answer: Analysed | Encoded | Scored) -> None:
        if job in self._answers:
            self._answers.pop(job)[0](answer)

    def _failed(self, job: str, error: PhotoMakerError) -> None:
        if job in self._answers:
            self._answers.pop(job)[1](error)
        else:
            self.failed.emit(job, error)

    def _heard(self, beat: Heartbeat) -> None:
        self.memory.emit(beat.memory_used, beat.memory_total)
        if beat.attempts:
            self.tried.emit(beat.attempts)
