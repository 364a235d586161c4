"""A library in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photomaker_desktop.library import Library


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(root: Path) -> Iterator[Library]:
    with Library.open(root) as library:
        yield library
