"""The program as it is started by a user: its process, its engine, and how both end."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from tests.support.waiting import until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="ends programs with POSIX signals"),
]
SERVER = "photomaker_desktop.engine.server"
Start = Callable[[], subprocess.Popen[bytes]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts the window, as often as wanted; whatever still runs is ended."""
    settings_file.save(Settings(first_run_done=True))
    started: list[subprocess.Popen[bytes]] = []

    def enter() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "photomaker_desktop"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        started.append(process)
        return process

    yield enter
    for process in started:
        process.kill()
        process.wait()


def engines(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    try:
        children = psutil.Process(process.pid).children()
        return [child for child in children if SERVER in child.cmdline()]
    except psutil.Error:
        return []


def gone(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_a_window_that_is_killed_leaves_no_engine(start: Start) -> None:
    program = start()
    until(lambda: engines(program))
    (engine,) = engines(program)
    program.kill()
    until(lambda: gone(engine), seconds=10)
    again = start()  # what the killed one left lying about is in nobody's way
    until(lambda: engines(again))


def test_a_window_that_is_asked_to_end_ends_both_processes_well(
    start: Start, tmp_path: Path
) -> None:
    program = start()
    until(lambda: engines(program))
    (engine,) = engines(program)
    program.send_signal(signal.SIGTERM)
    assert program.wait(30) == 0
    assert gone(engine)
    assert not list((tmp_path / "log").glob("running-*")), "this was no crash"


def test_a_second_start_brings_the_first_window_to_the_front_and_ends(start: Start) -> None:
    first = start()
    until(lambda: engines(first))
    second = start()
    assert second.wait(60) == 0
    assert first.poll() is None


def test_of_starts_at_the_same_moment_one_window_stays(start: Start) -> None:
    programs = [start() for _ in range(3)]
    until(lambda: sum(program.poll() is None for program in programs) == 1)
    (window,) = (program for program in programs if program.poll() is None)
    until(lambda: engines(window))
    assert [program.poll() for program in programs if program is not window] == [0, 0]


def test_two_windows_on_two_libraries_live_side_by_side(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    until(lambda: engines(first))
    monkeypatch.setenv("PHOTOMAKER_DATA_DIR", str(tmp_path / "other"))
    second = start()
    until(lambda: engines(second))
    assert (first.poll(), second.poll()) == (None, None)


def test_the_app_process_never_imports_the_engines_libraries() -> None:
    program = """
import sys
import photomaker_desktop.ui.shell.application
import photomaker_desktop.ui.models.page, photomaker_desktop.ui.preferences.dialog
import photomaker_desktop.ui.first_run.dialog, photomaker_desktop.ui.add_person.dialog
import photomaker_desktop.ui.viewer.dialog, photomaker_desktop.ui.prompt.measure
print([name for name in ("torch", "diffusers", "transformers", "cv2", "onnxruntime", "insightface")
       if name in sys.modules])
"""
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout.strip() == "[]"


def test_until_the_first_paint_nothing_heavy_is_imported_in_any_thread() -> None:
    program = """
import os, sys
from photomaker_desktop.app import main
def painted():
    heavy = ["numpy", "psutil", "httpx", "PIL", "cryptography", "c2pa", "multiprocessing"]
    heavy += ["subprocess", "PySide6.QtNetwork", "photomaker_desktop.marking"]
    heavy += ["photomaker_desktop.ui.drawing", "photomaker_desktop.worker.process"]
    print([name for name in heavy if name in sys.modules], flush=True)
    os._exit(0)
main(on_painted=painted)
"""
    command = [sys.executable, "-c", program]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert said.stdout.strip() == "[]"
