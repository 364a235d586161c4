"""A real engine process in trouble: every failure is told by its name, and the next job works."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import (
    Cancelled,
    DeviceError,
    EngineDied,
    OutOfMemory,
    PictureError,
    StorageError,
    UsageError,
    WeightsMissing,
)
from photomaker_desktop.core.messages import (
    Analyse,
    Cancel,
    Done,
    Encode,
    Generate,
    Note,
    Pictured,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.engine_runtime.environment import engine_environment
from photomaker_desktop.worker.process import EngineProcess
from tests.support.worker.broken import HOPELESS, LOST, TIGHT
from tests.support.worker.forks import Forks
from tests.support.worker.talk import Talk, broken, order

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("config")


@pytest.fixture(scope="module")
def talk(config: Path, forks: Forks) -> Iterator[Talk]:
    """One engine for all tests that leave it whole, with its settings in ``config``."""
    environment = engine_environment() | {"PHOTOMAKER_CONFIG_DIR": str(config)}
    talk = Talk(EngineProcess(command=forks.command(), environment=environment))
    talk.ready()
    yield talk
    talk.end()


def make(talk: Talk, models: ModelPaths, job: str, **changes: object) -> Pictured:
    talk.process.send(order(models, job, **changes))
    picture = talk.next(Pictured)
    assert talk.next(Done).job == job == picture.job
    return picture


def test_a_job_is_cancelled_before_it_begins(talk: Talk, tiny_models: ModelPaths) -> None:
    talk.process.send(order(tiny_models, "now", steps=60))
    talk.process.send(order(tiny_models, "later"))
    talk.process.send(Cancel("later"))
    talk.next(Done)
    assert isinstance(talk.failure(), Cancelled)
    make(talk, tiny_models, "after")


def test_a_late_cancel_does_not_stop_a_retry(talk: Talk, tiny_models: ModelPaths) -> None:
    make(talk, tiny_models, "again")
    talk.process.send(Cancel("again"))
    make(talk, tiny_models, "again")


def test_errors_arrive_typed(talk: Talk, tiny_models: ModelPaths, tmp_path: Path) -> None:
    wrong = {
        UsageError: {"steps": 0},
        PictureError: {"picture": PictureInput(image=str(tmp_path / "none.png"))},
    }
    for kind, changes in wrong.items():
        talk.process.send(order(tiny_models, "wrong", **changes))
        assert isinstance(talk.failure(), kind)
    talk.process.send(Encode("a", ModelPaths(), (PhotoInput("x.jpg"),)))
    assert isinstance(talk.failure(), WeightsMissing)
    make(talk, tiny_models, "after")


def test_options_come_with_the_job_and_need_no_restart(talk: Talk, tiny_models: ModelPaths) -> None:
    before = make(talk, tiny_models, "roomy").recipe.memory_tier
    tight = order(tiny_models, "tight")
    options = EngineOptions(memory_tier="one_at_a_time")
    talk.process.send(Generate("tight", tight.models, tight.request, options))
    assert talk.next(Pictured).recipe.memory_tier == "one_at_a_time" != before
    assert talk.next(Done).job == "tight"


@posix
@pytest.mark.timeout(60)
def test_sending_never_waits_for_a_stopped_engine() -> None:
    talk = Talk(broken("silent"))
    for _ in range(8):  # more than any pipe holds: one that waits would wait here for ever
        talk.process.send(Analyse("a", ModelPaths(), (PhotoInput("x", data=bytes(1_000_000)),)))
    talk.process.kill()
    with pytest.raises(EngineDied):
        talk.next(Done)


def test_an_engine_that_cannot_read_its_app_ends(forks: Forks) -> None:
    """It would wait for a message that never comes, and the app for its answer."""
    environment = engine_environment()
    done = subprocess.run(
        forks.command(), input=b"another protocol" * 99, env=environment, timeout=60,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert done.returncode == 1


def test_an_engine_that_says_nothing_at_all_hangs() -> None:
    talk = Talk(broken("silent", hang_after=1))
    with pytest.raises(EngineDied, match="stopped responding"):
        talk.ready()


def test_a_failed_start_tells_why() -> None:
    with pytest.raises(DeviceError, match="cuda"):
        Talk(broken("no_device")).ready()
    with pytest.raises(EngineDied, match="code 3"):
        Talk(broken("dies_early")).ready()
    with pytest.raises(StorageError, match="protocol error"):
        Talk(broken("babbles")).ready()
    with pytest.raises(EngineDied, match="could not start"):
        EngineProcess(command=["/no/such/program"]).start()


def test_memory_that_runs_out_and_a_device_that_is_lost(tiny_models: ModelPaths) -> None:
    talk = Talk(broken("trouble"))
    talk.process.send(order(tiny_models, "tight", seed=TIGHT, number=2))
    first = talk.next(Pictured)
    note = talk.next(Note)
    second = talk.next(Pictured)
    talk.next(Done)
    assert note.code == "memory_lowered"
    assert (first.recipe.seed, second.recipe.seed) == (TIGHT, TIGHT + 1)
    assert second.recipe.memory_tier == note.data["tier"] != first.recipe.memory_tier
    assert make(talk, tiny_models, "next").recipe.memory_tier == note.data["tier"]

    talk.process.send(order(tiny_models, "hopeless", seed=HOPELESS))
    assert isinstance(talk.failure(), OutOfMemory)
    make(talk, tiny_models, "after")

    talk.process.send(order(tiny_models, "lost", seed=LOST))
    assert "AcceleratorError" in str(talk.failure().why)
    with pytest.raises(EngineDied, match="code 1"):
        talk.next(Done)
