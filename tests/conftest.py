"""Every test runs offline, without a display, in folders of its own."""

import gc
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.worker import process
from tests.support.ui.patient import PatientBot
from tests.support.worker.forks import Forks

pytest_plugins = [
    "tests.support.weights.world",
    "tests.support.weights.small_disk",
    "tests.support.engine_runtime.world",
    "tests.support.engine_runtime.packing",
    "tests.support.ui.engine_page",
]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """As in the program: no thread but the main one deletes widgets, and none in mid-event."""
    gc.disable()
    result = yield
    gc.collect(1)
    return result


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests first: a long file that begins last leaves the other worker idle."""
    slow = Counter(item.path for item in items if item.get_closest_marker("slow"))
    items.sort(key=lambda item: -slow[item.path])


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The user's real folders are never touched."""
    for name in ("DATA", "CACHE", "CONFIG", "LOG"):
        monkeypatch.setenv(f"PHOTOMAKER_{name}_DIR", str(tmp_path / name.lower()))
    yield


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory) -> ModelPaths:
    """A tiny SDXL with PhotoMaker V1: see ``tests/support/tiny.py``."""
    from tests.support.tiny import build_tiny

    return build_tiny(tmp_path_factory.mktemp("tiny_v1"))


@pytest.fixture(scope="session")
def tiny_models_v2(tmp_path_factory: pytest.TempPathFactory) -> ModelPaths:
    """A tiny SDXL with PhotoMaker V2."""
    from photomaker_desktop.core.identity import AdapterVersion
    from tests.support.tiny import build_tiny

    return build_tiny(tmp_path_factory.mktemp("tiny_v2"), AdapterVersion.V2)


@pytest.fixture(scope="session", autouse=True)
def whole_application(qapp: object) -> object:
    """Widgets need a ``QApplication``; whoever only draws would make a smaller one first."""
    return qapp


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """Gives engines that need no time for imports."""
    made = Forks()
    yield made
    made.end()


@pytest.fixture
def quick_engine(forks: Forks, monkeypatch: pytest.MonkeyPatch) -> None:
    """Engine processes are forked."""
    monkeypatch.setattr(process, "engine_command", forks.command)
