"""A library in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photomaker_desktop.library import Library
from tests.support.library import make
from tests.support.library.sealed import encrypt, fill
from tests.support.library.told import Told


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(root: Path) -> Iterator[Library]:
    with Library.open(root) as library:
        yield library


@pytest.fixture
def filled(root: Path) -> Path:
    with Library.open(root) as library:
        make.add_person(library, "Ada")
        make.add_person(library, "Bob", 2, 4)
        for index in range(3):
            library.gallery.add(make.png(f"a cat {index}", index))
    return root


@pytest.fixture
def tell(filled: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(filled, capsys)


@pytest.fixture
def sealed(root: Path) -> Path:
    with Library.open(root) as library:
        fill(library)
        encrypt(library)
    return root
