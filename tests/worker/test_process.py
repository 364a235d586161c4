"""The real engine process: what it says, and every way in which it can end."""

import os
import queue
import signal
import sys
import threading

import psutil
import pytest

from photomaker_desktop.core.errors import EngineDied
from photomaker_desktop.core.messages import (
    Advanced,
    Cancel,
    Done,
    Failed,
    FromEngine,
    Generate,
    Heartbeat,
    Pictured,
    Ready,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.worker.process import EngineProcess
from tests.support.data import REPOSITORY
from tests.support.waiting import until

pytestmark = pytest.mark.slow
PATIENCE = 150.0


class Talk:
    """Starts an engine and hears it in a thread; heartbeats are left out."""

    def __init__(self, process: EngineProcess) -> None:
        self.process = process
        self.heard: queue.SimpleQueue[FromEngine | EngineDied] = queue.SimpleQueue()
        process.start()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for message in self.process.messages():
            if not isinstance(message, Heartbeat):
                self.heard.put(message)
        self.heard.put(self.process.ending())

    def until(self, *kinds: type) -> list[FromEngine | EngineDied]:
        """Everything up to the first message of one of these kinds, or the end."""
        found: list[FromEngine | EngineDied] = []
        while not found or not isinstance(found[-1], (*kinds, EngineDied)):
            found.append(self.heard.get(timeout=PATIENCE))
        return found


def order(models: ModelPaths, job: str, steps: int = 2) -> Generate:
    return Generate(job, models, GenerationRequest("a cat", width=64, height=64, steps=steps))


def test_the_life_of_an_engine(tiny_models: ModelPaths) -> None:
    """Ready, a picture, a typed error, a stop at the next step, another picture, a kill."""
    talk = Talk(EngineProcess())
    ready = talk.until(Ready)[-1]
    assert isinstance(ready, Ready)
    assert ready.pid == talk.process.pid

    talk.process.send(order(tiny_models, "first"))
    said = talk.until(Done, Failed)
    pictures = [message for message in said if isinstance(message, Pictured)]
    assert [message.progress.step for message in said if isinstance(message, Advanced)] == [1, 2]
    assert read_recipe(pictures[0].png) == pictures[0].recipe

    talk.process.send(order(ModelPaths(), "second"))
    failed = talk.until(Done, Failed)[-1]
    assert isinstance(failed, Failed)
    assert failed.code == "WeightsMissing"

    talk.process.send(order(tiny_models, "third", steps=200))
    talk.until(Advanced, Failed)
    talk.process.send(Cancel("third"))
    stopped = talk.until(Done, Failed)
    assert isinstance(stopped[-1], Failed)
    assert stopped[-1].code == "Cancelled"
    assert not any(isinstance(message, Pictured) for message in stopped)

    talk.process.send(order(tiny_models, "fourth"))
    assert isinstance(talk.until(Done, Failed)[-1], Done)

    os.kill(talk.process.pid, signal.SIGKILL)
    died = talk.until(EngineDied)[-1]
    assert isinstance(died, EngineDied)
    assert "ended" in str(died.what)
    with pytest.raises(EngineDied):
        talk.process.send(order(tiny_models, "fifth"))


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")
def test_an_engine_that_stops_answering_is_ended_and_told() -> None:
    talk = Talk(EngineProcess(hang_after=10))
    assert isinstance(talk.until(Ready)[-1], Ready)
    os.kill(talk.process.pid, signal.SIGSTOP)
    died = talk.until(EngineDied)[-1]
    assert isinstance(died, EngineDied)
    assert "stopped responding" in str(died.what)


def test_the_engine_ends_when_its_app_is_killed() -> None:
    program = (
        "from photomaker_desktop.worker.process import EngineProcess\n"
        "engine = EngineProcess(); engine.start(); print(engine.pid, flush=True)\n"
        "[None for _ in engine.messages()]\n"
    )
    owner = psutil.Popen([sys.executable, "-c", program], stdout=-1, cwd=REPOSITORY)
    assert owner.stdout is not None
    engine = int(owner.stdout.readline())
    owner.kill()
    owner.wait()
    until(lambda: not psutil.pid_exists(engine), "the engine goes on without its app")


def test_closing_ends_the_process() -> None:
    process = EngineProcess()
    process.start()
    process.close()
    assert not process.alive
