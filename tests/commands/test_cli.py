"""How a command ends: in one line and a code, whatever happens."""

import json
import os
import subprocess
import sys

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.commands import doctor
from photomaker_desktop.storage import paths


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(arguments: object) -> int:
        raise RuntimeError("a wheel came off\nand rolled away")

    monkeypatch.setattr(doctor, "run", run)


@pytest.mark.usefixtures("fault")
def test_an_unexpected_error_is_one_line_and_the_log_has_the_rest(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["doctor"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "RuntimeError: a wheel came off" in line
    log = paths.log_dir() / "app.log"
    assert str(log) in line
    assert "Traceback" in log.read_text()


@pytest.mark.usefixtures("fault")
def test_json_stays_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 1
    assert "wheel" in json.loads(capsys.readouterr().out)["error"]["why"]


@pytest.mark.usefixtures("fault")
@pytest.mark.parametrize("words", [["--debug", "doctor"], ["doctor", "--debug"]])
def test_debug_shows_where(words: list[str]) -> None:
    with pytest.raises(RuntimeError, match="wheel"):
        main(words)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_enough_is_no_error(unbuffered: str) -> None:
    command = f"{sys.executable} -m photomaker_desktop models list --json | true"
    environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    done = subprocess.run(
        command, shell=True, capture_output=True, text=True, check=True, env=environment
    )
    assert done.stderr == ""
