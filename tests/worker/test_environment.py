"""Which program the engine is, and what it inherits."""

import sys

import pytest

from photomaker_desktop.core.messages import Ready
from photomaker_desktop.engine_runtime.environment import engine_command, engine_environment
from photomaker_desktop.worker.process import EngineProcess


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


def test_a_checkout_keeps_its_python_variables() -> None:
    kept = engine_environment({"PYTHONPATH": "src", "QT_QPA_PLATFORM": "x"}, frozen=False)
    assert kept.get("PYTHONPATH") == "src"
    assert "QT_QPA_PLATFORM" not in kept


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
