"""Which program the engine is, and what it inherits."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.messages import Ready
from photomaker_desktop.engine_runtime.environment import engine_command, engine_environment
from photomaker_desktop.storage.child_process import allowed
from photomaker_desktop.worker.process import EngineProcess
from tests.support.data import NEWTON, REPOSITORY


def test_a_frozen_programs_libraries_do_not_leak() -> None:
    given = {
        "LD_LIBRARY_PATH": "/bundle",
        "LD_LIBRARY_PATH_ORIG": "/usr/own",
        "QT_PLUGIN_PATH": "x",
        "PYTHONHOME": "x",
        "_PYI_ARCHIVE_FILE": "x",
        "HOME": "/home/ada",
    }
    kept = engine_environment(given, frozen=True)
    assert kept.items() >= {"LD_LIBRARY_PATH": "/usr/own", "HOME": "/home/ada"}.items()
    assert not kept.keys() & {"QT_PLUGIN_PATH", "PYTHONHOME", "_PYI_ARCHIVE_FILE"}


def test_a_checkout_keeps_its_python_path_but_for_the_current_folder(tmp_path: Path) -> None:
    given = os.pathsep.join([str(tmp_path), "", ".", "src"])
    kept = engine_environment({"PYTHONPATH": given, "QT_QPA_PLATFORM": "x"}, frozen=False)
    assert kept["PYTHONPATH"].split(os.pathsep) == [str(REPOSITORY), str(tmp_path)]
    assert kept["PYTHONSAFEPATH"] == "1"
    assert "QT_QPA_PLATFORM" not in kept


@given(st.dictionaries(st.from_regex(r"[A-Z][A-Z0-9_]{2,30}", fullmatch=True), st.just("secret")))
def test_what_is_unknown_stays_here(given_: dict[str, str]) -> None:
    kept = engine_environment(given_, frozen=False)
    assert all(allowed(name) for name, value in kept.items() if value == "secret")


@pytest.mark.parametrize(
    "name",
    ["PHOTOMAKER_PASSPHRASE", "PHOTOMAKER_FILE_PASSPHRASE", "PHOTOMAKER_WEB_PASSWORD", "HF_TOKEN",
     "HUGGING_FACE_HUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "http_proxy", "HTTPS_PROXY",
     "LD_PRELOAD", "PYTHONSTARTUP", "PYTHONHOME", "PYTHONINSPECT"],
)  # fmt: skip
def test_no_secret_and_no_code_reaches_a_child(name: str) -> None:
    assert name not in engine_environment({name: "x"}, frozen=False)


@pytest.mark.parametrize(
    "name", ["CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "HSA_OVERRIDE_GFX_VERSION", "TMPDIR",
             "OMP_NUM_THREADS", "PYTORCH_CUDA_ALLOC_CONF", "XDG_CACHE_HOME", "LC_ALL", "HF_HOME"]
)  # fmt: skip
def test_what_a_device_or_a_folder_needs_arrives(name: str) -> None:
    assert engine_environment({name: "/x"}, frozen=False)[name] == "/x"


def test_one_core_is_left_unless_the_user_decides() -> None:
    assert int(engine_environment({}, frozen=False)["OMP_NUM_THREADS"]) >= 1
    assert engine_environment({"OMP_NUM_THREADS": "7"}, frozen=False)["OMP_NUM_THREADS"] == "7"


def test_an_engine_environment_has_a_python_of_its_own() -> None:
    assert engine_command("/engine/bin/python")[0] == "/engine/bin/python"
    assert engine_command()[0] == sys.executable


@pytest.mark.slow
def test_the_program_starts_itself_as_engine() -> None:
    """What a frozen executable does, which has no Python to start."""
    engine = EngineProcess(command=[sys.executable, "-m", "photomaker_desktop", "--engine-server"])
    engine.start()
    ready = next(message for message in engine.messages() if isinstance(message, Ready))
    assert ready.pid == engine.pid
    engine.close()
    assert not engine.alive


HOSTILE = (
    "torch", "numpy", "PIL", "msgspec", "json", "argparse", "logging", "struct", "diffusers", "cv2",
    "transformers", "psutil", "filelock", "platformdirs", "onnxruntime", "sitecustomize", "pi_heif",
)  # fmt: skip


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder is full of modules that leave a mark where they are imported."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name in HOSTILE:
        code = f"open({str(tmp_path / 'ran')!r}, 'a').write({name!r} + ' ')"
        (folder / f"{name}.py").write_text(code)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    return tmp_path / "ran"


@pytest.mark.slow
def test_the_engine_runs_no_code_from_the_current_folder(hostile: Path) -> None:
    engine = EngineProcess()
    engine.start()
    ready = next(message for message in engine.messages() if isinstance(message, Ready))
    assert ready.pid == engine.pid
    engine.close()
    assert not hostile.exists(), hostile.read_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    "words", [["--version"], ["identity", "look", str(NEWTON[0])], ["models", "sets"]]
)
def test_the_program_runs_no_code_from_the_current_folder(hostile: Path, words: list[str]) -> None:
    command = [sys.executable, "-m", "photomaker_desktop", *words]
    done = subprocess.run(command, capture_output=True, check=False, timeout=200)
    assert b"Traceback" not in done.stderr, done.stderr
    assert not hostile.exists(), hostile.read_text()
