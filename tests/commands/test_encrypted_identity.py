"""``generate --identity`` opens an encrypted library as the other commands do."""

import argparse
from pathlib import Path

import pytest

from photomaker_desktop.commands.library_cli import PASSPHRASE
from photomaker_desktop.commands.subject_source import from_library
from photomaker_desktop.core.errors import LibraryLocked
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.library import Library
from tests.support.library import make


def test_the_passphrase_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Library.open(tmp_path / "library") as library:
        make.add_person(library, "Ada")
        library.encrypt(passphrase=make.PASSPHRASE, cost=make.CHEAP)
    arguments = argparse.Namespace(library=tmp_path / "library", prompt="Ada img", again=None)
    with pytest.raises(LibraryLocked):
        from_library(arguments, "Ada", ModelPaths("", ""))
    monkeypatch.setenv(PASSPHRASE, make.PASSPHRASE)
    found = from_library(arguments, "Ada", ModelPaths("", ""))
    assert found.subject is not None and found.subject.name == "Ada"
