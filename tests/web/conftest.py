from collections.abc import Iterator
from pathlib import Path

import pytest

from photomaker_desktop.core.models import ModelPaths
from tests.support.web.browsing import Page, browser, chromium
from tests.support.web.serving import Served, served


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths) -> Iterator[Served]:
    """One server for the tests of a file."""
    with served(tmp_path_factory.mktemp("web"), tiny_models) as running:
        yield running


@pytest.fixture(scope="session")
def sketchbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server with Sketchbook and a library for all browsers; each page is a visitor of its own.

    Skips without a browser.
    """
    chromium()
    with served(tmp_path_factory.mktemp("sketchbook"), None) as running:
        yield running


@pytest.fixture
def visit(sketchbook: Served, tmp_path: Path) -> Iterator[Page]:
    """A first-time visitor's page, just opened."""
    with browser(tmp_path / "chromium") as page:
        page.open(sketchbook.full_url)
        page.quiet()
        yield page
