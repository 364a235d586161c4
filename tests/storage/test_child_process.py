"""What a process that we start gets from us: no secret, no code of the current folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photomaker_desktop.storage.child_process import (
    absolute_entries,
    allowed,
    child_environment,
    child_folder,
    python_command,
)

HERE, THERE = (str(Path(name).absolute()) for name in ("here", "there"))


@pytest.mark.parametrize("name", ["PATH", "HOME", "LC_ALL", "CUDA_VISIBLE_DEVICES", "HF_HOME"])
def test_devices_languages_and_folders_are_passed_on(name: str) -> None:
    assert allowed(name)


@pytest.mark.parametrize(
    "name",
    ["PHOTOMAKER_PASSPHRASE", "HF_TOKEN", "AWS_SECRET_ACCESS_KEY", "PYTHONSTARTUP", "MYPATH"],
)
def test_secrets_and_what_is_unknown_are_not(name: str) -> None:
    assert not allowed(name)
    assert name not in child_environment({name: "x", "PATH": HERE})


def test_search_paths_have_no_entry_that_depends_on_the_current_folder() -> None:
    path = os.pathsep.join([HERE, "", ".", "bin", THERE])
    assert absolute_entries(path) == os.pathsep.join([HERE, THERE])
    made = child_environment({"PATH": path, "PYTHONPATH": path})
    assert made["PATH"] == os.pathsep.join([HERE, THERE])
    assert made["PYTHONPATH"].split(os.pathsep)[1:] == [HERE, THERE]


def test_a_child_runs_the_same_code_as_we_do(tmp_path: Path) -> None:
    (tmp_path / "photomaker_desktop.py").write_text("raise SystemExit('the wrong one')")
    program = (
        "import photomaker_desktop, sys; print(photomaker_desktop.__file__, sys.flags.safe_path)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path, env=child_environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    import photomaker_desktop

    assert done.stdout.split() == [photomaker_desktop.__file__, "True"]
    assert child_folder() == Path(sys.prefix)


def test_an_installed_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert python_command("a.b", "--engine")[-2:] == ["-m", "a.b"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert python_command("a.b", "--engine") == [sys.executable, "--engine"]
    assert child_folder() == Path(sys.executable).parent
    assert "PYTHONPATH" not in child_environment({"PYTHONPATH": HERE})
