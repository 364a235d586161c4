"""Where the program keeps its files, and its log."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photomaker_desktop.storage import logs, paths

KINDS = {
    "DATA": (paths.data_dir, "data"),
    "CACHE": (paths.cache_dir, "cache"),
    "CONFIG": (paths.config_dir, "config"),
    "LOG": (paths.log_dir, "logs"),
}


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed program, without any folder chosen by a variable."""
    for kind in KINDS:
        monkeypatch.delenv(f"PHOTOMAKER_{kind}_DIR", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "program"))
    return tmp_path


@pytest.mark.parametrize("kind", KINDS)
def test_a_variable_names_the_folder(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"PHOTOMAKER_{kind}_DIR", str(tmp_path / "chosen"))
    assert KINDS[kind][0]() == tmp_path / "chosen"


@pytest.mark.parametrize("kind", KINDS)
def test_a_portable_program_keeps_everything_beside_itself(kind: str, program: Path) -> None:
    folder, name = KINDS[kind]
    assert paths.portable_root() is None
    assert paths.APP in folder().parts and program not in folder().parents
    (program / "portable").touch()
    assert folder() == program / name


def test_a_mark_beside_python_does_not_make_a_checkout_portable(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "portable").touch()
    monkeypatch.delattr(sys, "frozen")
    assert paths.portable_root() is None


def test_resources_are_found_and_can_be_pointed_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (paths.resources() / "models" / "manifest.toml").is_file()
    monkeypatch.setenv("PHOTOMAKER_RESOURCES_DIR", str(tmp_path))
    assert paths.resources() == tmp_path


@pytest.fixture
def handlers() -> Iterator[None]:
    """The log's handlers and level are as before."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield
    for handler in root.handlers[:]:
        if handler not in before:
            handler.close()
            root.removeHandler(handler)
    root.setLevel(level)


def test_the_last_lines_of_the_log(tmp_path: Path, handlers: None) -> None:
    assert logs.tail(tmp_path) == ""
    assert logs.start(tmp_path / "log") == tmp_path / "log" / "app.log"
    for number in range(200):
        logging.getLogger("test").info("line %d", number)
    logging.getLogger("test").debug("too much")
    lines = logs.tail(tmp_path / "log", 3).splitlines()
    assert [line.split()[-1] for line in lines] == ["197", "198", "199"]
    assert "INFO test: line 199" in lines[-1]
    assert len(logs.tail(tmp_path / "log").splitlines()) == 120


def test_a_folder_that_cannot_be_written_costs_only_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").touch()
    assert logs.start(tmp_path / "taken") is None
    assert "No log file" in caplog.text
