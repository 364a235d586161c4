"""The engine as the window sees it: orders out, answers and signals back."""

import logging
from collections.abc import Callable, Sequence
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import Analysed, Encoded
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest

log = logging.getLogger(__name__)
Failed = Callable[[PhotoMakerError], object]


class Engine(QObject):
    """Owns the worker. Everything may be called before the engine is up: it waits its turn.

    ``analyse`` and ``encode`` answer by callback and return a job id for ``cancel``; a cancelled
    one answers ``failed(Cancelled)``.
    """

    ready = Signal(object)
    stopped = Signal()
    memory = Signal(object, object)
    advanced = Signal(str, object)
    pictured = Signal(str, bytes, object)
    noted = Signal(str, str, str)
    done = Signal(str)
    failed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: dict[str, tuple[Callable[[Any], object], Failed]] = {}

    def analyse(
        self,
        models: ModelPaths,
        photos: Sequence[PhotoInput],
        done: Callable[[Analysed], object],
        failed: Failed,
    ) -> str:
        raise NotImplementedError

    def encode(
        self,
        models: ModelPaths,
        photos: Sequence[PhotoInput],
        done: Callable[[Encoded], object],
        failed: Failed,
    ) -> str:
        raise NotImplementedError

    def generate(self, job: str, models: ModelPaths, request: GenerationRequest) -> None:
        """Answers by the signals ``advanced``, ``pictured``, ``noted``, ``done``, ``failed``."""
        raise NotImplementedError

    def cancel(self, job: str) -> None:
        """Stop after this step; a second call ends the engine and starts a new one."""
        raise NotImplementedError

    def start(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """End the engine process; returns when it is gone."""
        raise NotImplementedError

    def _wait_for(self, done: Callable[[Any], object], failed: Failed) -> str:
        job = uuid4().hex
        self._answers[job] = (done, failed)
        return job
