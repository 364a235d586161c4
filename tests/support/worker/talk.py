"""A conversation with a real engine process, for tests."""

import os
import queue
import sys
import threading
import time
from pathlib import Path
from typing import TypeVar

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.messages import Failed, FromEngine, Generate, Heartbeat, Ready
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine_runtime.environment import engine_environment
from photomaker_desktop.worker.process import EngineProcess
from tests.support.data import REPOSITORY

M = TypeVar("M")
PATIENCE = 120.0


def broken(kind: str, *, hang_after: float = PATIENCE) -> EngineProcess:
    """An engine with something wrong: see ``tests/support/worker/broken.py``."""
    return EngineProcess(
        command=[sys.executable, "-m", "tests.support.worker.broken", kind],
        environment=engine_environment() | {"PYTHONPATH": str(REPOSITORY)},
        hang_after=hang_after,
    )


def order(models: ModelPaths, job: str, **changes: object) -> Generate:
    """A small picture of nobody; ``changes`` are fields of the request."""
    usual = {"prompt": "portrait", "width": 64, "height": 64, "steps": 2, "seed": 1}
    return Generate(job, models, GenerationRequest(**(usual | changes)))  # type: ignore[arg-type]


class Talk:
    """Starts the process and hears it in a thread; heartbeats are left out."""

    def __init__(self, process: EngineProcess) -> None:
        self.process = process
        self.heard: queue.SimpleQueue[FromEngine | PhotoMakerError] = queue.SimpleQueue()
        process.start()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for message in self.process.messages():
            if not isinstance(message, Heartbeat):
                self.heard.put(message)
        self.heard.put(self.process.ending())

    def next(self, kind: type[M]) -> M:
        """The next message of this kind; those before it are forgotten."""
        end = time.monotonic() + PATIENCE
        while True:
            message = self.heard.get(timeout=max(0.0, end - time.monotonic()))
            if isinstance(message, kind):
                return message
            if isinstance(message, Failed) and not message.job:
                raise error_of(message)
            if isinstance(message, PhotoMakerError):
                raise message

    def failure(self) -> PhotoMakerError:
        return error_of(self.next(Failed))

    def ready(self) -> Ready:
        return self.next(Ready)

    def end(self) -> None:
        if self.process.alive:
            self.process.close()


def gone(pid: int, seconds: float = 10.0) -> bool:
    """Whether the process ends in time (a child that nobody waited for counts as ended)."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            state = "" if Path("/proc").exists() else _state_elsewhere(pid)
        if state in ("", "Z"):
            return True
        time.sleep(0.05)
    return False


def _state_elsewhere(pid: int) -> str:
    try:
        os.kill(pid, 0)
    except OSError:
        return ""
    return "R"
