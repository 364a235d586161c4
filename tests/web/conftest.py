from collections.abc import Iterator

import pytest

from photomaker_desktop.core.models import ModelPaths
from tests.support.web.serving import Served, served


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths) -> Iterator[Served]:
    """One server for the tests of a file."""
    with served(tmp_path_factory.mktemp("web"), tiny_models) as running:
        yield running
