"""Files that the desktop hands over: by words, by a second start, and by macOS' event."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photomaker_desktop.cli import files_to_open
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.storage.settings import Settings
from tests.support.waiting import until

AGREES = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photomaker_desktop import app

def agree():
    dialog = QApplication.activeModalWidget()
    if type(dialog).__name__ == "ImportDialog":
        dialog.take.click()

def begin():
    timer = QTimer(QApplication.instance())
    timer.timeout.connect(agree)
    timer.start(50)

sys.exit(app.main(begin, sys.argv[1:]))
"""
"""The program, in which somebody agrees to every person that a file brings."""
EVENT = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from photomaker_desktop.ui.shell.application import Application
app = Application([])
app.opened.connect(print)
QCoreApplication.sendEvent(app, QFileOpenEvent("/home/Zoë/Ada.pmid"))
"""


def test_files_are_told_from_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("demo", "a.jpg", "b.jpg"):
        (tmp_path / name).touch()
    assert files_to_open(["a.jpg", "b.jpg"]) == (str(tmp_path / "a.jpg"), str(tmp_path / "b.jpg"))
    assert files_to_open(["gone.PMID"]) == (str(tmp_path / "gone.PMID"),)
    assert files_to_open(["--debug", "a.jpg"]) == (str(tmp_path / "a.jpg"),)
    assert files_to_open(["demo"]) == (), "a command, whatever lies here"
    assert (
        files_to_open(["--version"])
        == files_to_open(["--debug"])
        == files_to_open([])
        == files_to_open(["a.jpg", "x"])
        == ()
    )


def test_an_event_of_macos_is_a_file() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", EVENT]
    run = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert run.stdout.decode().strip() == "('/home/Zoë/Ada.pmid',)"


@pytest.mark.slow
def test_two_double_clicks_bring_two_people_into_one_window(tmp_path: Path) -> None:
    names = ("DATA", "CACHE", "CONFIG", "LOG")
    places = {f"PHOTOMAKER_{name}_DIR": str(tmp_path / name.lower()) for name in names}
    environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    settings_file.save(Settings(first_run_done=True), tmp_path / "config" / "settings.json")
    people = tmp_path / "data" / "library" / "people"

    def start(name: str) -> "subprocess.Popen[bytes]":
        file = resources() / "samples" / f"{name}.pmid"
        return subprocess.Popen([sys.executable, "-c", AGREES, str(file)],
                                env=environment, stderr=subprocess.DEVNULL)  # fmt: skip

    window = start("Ada")
    try:
        wait_for(people, 1)
        assert start("Noor").wait(60) == 0, "the second start ends; the first window has the file"
        wait_for(people, 2)
        assert window.poll() is None
    finally:
        window.terminate()
        window.wait(30)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only there are names any bytes")
def test_a_name_that_is_no_utf8_is_opened_like_any_other(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"Ada \xff.pmid")
    odd.write_bytes((resources() / "samples" / "Ada.pmid").read_bytes())
    noor = tmp_path / os.fsdecode(b"Noor \xff.pmid")
    noor.write_bytes((resources() / "samples" / "Noor.pmid").read_bytes())
    settings_file.save(Settings(first_run_done=True))
    people = tmp_path / "data" / "library" / "people"
    program = [sys.executable, "-c", AGREES]
    window = subprocess.Popen([*program, str(odd)], stderr=subprocess.DEVNULL)
    try:
        wait_for(people, 1)
        assert subprocess.run([*program, str(noor)], check=False, timeout=60).returncode == 0
        wait_for(people, 2)
        assert window.poll() is None
    finally:
        window.terminate()
        window.wait(30)


def wait_for(folder: Path, count: int) -> None:
    until(lambda: folder.is_dir() and len(list(folder.iterdir())) >= count, f"not {count} people")
