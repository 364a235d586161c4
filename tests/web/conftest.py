from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.web.server_config import ServerConfig
from photomaker_desktop.web.service import Service
from tests.support.data import YUNET
from tests.support.library import make
from tests.support.web.browsing import Page, browser, chromium
from tests.support.web.engines import ListeningEngine
from tests.support.web.serving import Served, served
from tests.support.worker.forks import Forks


@pytest.fixture(scope="module")
def server(
    tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths, forks: Forks
) -> Iterator[Served]:
    """One server for the tests of a file."""
    with served(tmp_path_factory.mktemp("web"), tiny_models, forks=forks) as running:
        yield running


@pytest.fixture(scope="session")
def sketchbook(tmp_path_factory: pytest.TempPathFactory, forks: Forks) -> Iterator[Served]:
    """One server with Sketchbook and a library for all browsers; each page is a visitor of its own.

    Skips without a browser.
    """
    chromium()
    with served(tmp_path_factory.mktemp("sketchbook"), None, forks=forks) as running:
        yield running


@pytest.fixture
def visit(sketchbook: Served, tmp_path: Path) -> Iterator[Page]:
    """A first-time visitor's page, just opened."""
    with browser(tmp_path / "chromium") as page:
        page.open(sketchbook.full_url)
        page.quiet()
        yield page


@pytest.fixture
def engine() -> ListeningEngine:
    return ListeningEngine()


@pytest.fixture
def service(tmp_path: Path, tiny_models: ModelPaths, engine: ListeningEngine) -> Iterator[Service]:
    """With a library in which Ada and Felix are, and an engine that draws nothing."""
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        make.add_person(library, "Ada")
        make.add_person(library, "Felix", seed=1)
    config = ServerConfig(
        replace(tiny_models, detector=str(YUNET)),
        Settings(),
        tmp_path / "root",
        library=lambda writes: Library.open(folder, writer=writes),
    )
    running = Service(config, engine)
    yield running
    running.close()
