"""The client with real engine processes: every job ends once, and the next one works."""

import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import Cancelled, DeviceError, EngineDied, PhotoMakerError
from photomaker_desktop.core.framing import error_of
from photomaker_desktop.core.messages import Advanced, Done, Failed, FromEngine, Ready
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.worker.client import EngineClient, Stopped
from photomaker_desktop.worker.process import EngineProcess
from tests.support.worker.talk import broken, gone, order

pytestmark = pytest.mark.slow
Make = Callable[[], EngineProcess]


class Heard:
    """A client, and what it said, in order."""

    def __init__(self, make: Make, qtbot: QtBot) -> None:
        self.worker, self.qtbot = EngineClient(self.hear, make), qtbot
        self.pids: list[int] = []
        self.done: list[str] = []
        self.failed: list[tuple[str, PhotoMakerError]] = []
        self.steps: list[str] = []

    def hear(self, message: FromEngine | Stopped) -> None:
        match message:
            case Ready():
                self.pids.append(message.pid)
            case Done():
                self.done.append(message.job)
            case Failed():
                self.failed.append((message.job, error_of(message)))
            case Advanced():
                self.steps.append(message.job)

    def until(self, true: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()))


@pytest.fixture
def hear(qtbot: QtBot, quick_engine: None) -> Iterator[Callable[..., Heard]]:
    heard: list[Heard] = []

    def start(make: Make = EngineProcess) -> Heard:
        heard.append(Heard(make, qtbot))
        heard[-1].worker.begin()
        return heard[-1]

    yield start
    for one in heard:
        one.worker.close()
        assert not one.worker.is_running
        assert all(gone(pid) for pid in one.pids)


def test_a_queue_through_stop_and_kill(hear: Callable[..., Heard], tiny_models: ModelPaths) -> None:
    """A job that waits is dropped at once, one that runs stops, and a kill costs one job only."""
    here = hear()
    worker = here.worker
    for job in ("dropped", "one"):
        worker.submit(order(tiny_models, job))
    worker.cancel("dropped")
    here.until(lambda: here.failed)
    assert not here.pids, "it waited for the engine to come up"
    assert isinstance(here.failed[0][1], Cancelled)
    here.until(lambda: here.done == ["one"])

    worker.submit(order(tiny_models, "long", steps=150))
    worker.submit(order(tiny_models, "two"))
    here.until(lambda: "long" in here.steps)
    worker.cancel("long")
    here.until(lambda: here.done == ["one", "two"])
    assert [(job, type(error)) for job, error in here.failed[1:]] == [("long", Cancelled)]
    assert len(here.pids) == 1

    worker.submit(order(tiny_models, "killed", steps=150))
    worker.submit(order(tiny_models, "three"))
    here.until(lambda: "killed" in here.steps)
    os.kill(here.pids[0], getattr(signal, "SIGKILL", signal.SIGTERM))
    here.until(lambda: here.done == ["one", "two", "three"])
    assert [(job, type(error)) for job, error in here.failed[2:]] == [("killed", EngineDied)]
    assert len(here.pids) == 2


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system cannot stop a process")
def test_a_second_cancel_ends_an_engine_that_does_not_listen(
    hear: Callable[..., Heard], tiny_models: ModelPaths
) -> None:
    here = hear()
    here.worker.submit(order(tiny_models, "stuck", steps=150))
    here.until(lambda: "stuck" in here.steps)
    os.kill(here.pids[0], signal.SIGSTOP)
    here.worker.cancel("stuck")
    here.worker.cancel("stuck")
    here.until(lambda: here.failed)
    assert [(job, type(error)) for job, error in here.failed] == [("stuck", Cancelled)]


def test_a_start_that_fails_tells_every_job_why(
    hear: Callable[..., Heard], tiny_models: ModelPaths
) -> None:
    here = hear(lambda: broken("no_device"))
    for job in ("a", "b"):
        here.worker.submit(order(tiny_models, job))
    here.until(lambda: len(here.failed) == 2)
    assert [(job, type(error)) for job, error in here.failed] == [
        ("a", DeviceError),
        ("b", DeviceError),
    ]


def test_an_engine_that_dies_before_it_is_ready_is_not_started_again_and_again(
    hear: Callable[..., Heard], tiny_models: ModelPaths, qtbot: QtBot
) -> None:
    starts: list[EngineProcess] = []

    def make() -> EngineProcess:
        starts.append(broken("dies_early"))
        return starts[-1]

    here = hear(make)
    here.worker.submit(order(tiny_models, "a"))
    here.until(lambda: here.failed)
    assert isinstance(here.failed[0][1], EngineDied)
    here.worker.submit(order(tiny_models, "b"))
    here.until(lambda: len(here.failed) == 2)
    assert len(starts) == 2, "one start for each job"


def test_a_job_dropped_before_the_engine_was_ever_begun(
    qtbot: QtBot, tiny_models: ModelPaths
) -> None:
    here = Heard(EngineProcess, qtbot)
    here.worker.submit(order(tiny_models, "early"))
    here.worker.cancel("early")
    assert [(job, type(error)) for job, error in here.failed] == [("early", Cancelled)]


def test_closing_while_the_engine_starts(hear: Callable[..., Heard]) -> None:
    here = hear()
    here.worker.close()
    assert not here.worker.is_running
