"""A home that cannot be written: the program says so, and can use another folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import PhotoMakerError, StorageError
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.errors.crash import CrashWatch, take_crashes
from photomaker_desktop.ui.shell.opening import open_library, remember

START_AND_QUIT = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from photomaker_desktop.ui.shell.application import Application, run

app = Application([])

def quit_the_question():
    for box in app.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.text(), box.informativeText(), *(one.text() for one in box.buttons()))
            next(one for one in box.buttons() if one.text() == "Quit").click()

timer = QTimer()
timer.timeout.connect(quit_the_question)
timer.start(100)
raise SystemExit(run([]))
"""


def test_the_window_says_what_to_do_without_a_traceback(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_bytes(b"")  # nothing can be written below it, not even by root
    names = [name for name in os.environ if name.startswith(("PHOTOMAKER_", "XDG_"))]
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment |= {"HOME": str(home), "USERPROFILE": str(home)}
    environment |= {
        f"PHOTOMAKER_{name}_DIR": str(home / name) for name in ("DATA", "CACHE", "CONFIG", "LOG")
    }
    ended = subprocess.run(
        [sys.executable, "-c", START_AND_QUIT],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "Traceback" not in ended.stderr
    assert ended.returncode == 0, ended.stderr
    assert "could not be used" in ended.stdout
    assert "Use another folder" in ended.stdout


def test_another_folder_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "home").write_bytes(b"")
    heard: list[PhotoMakerError] = []

    def use_another(error: PhotoMakerError) -> Path:
        heard.append(error)
        return tmp_path / "elsewhere"

    library = open_library(tmp_path / "home" / "library", lambda _: None, use_another)
    assert library is not None
    with library:
        assert library.root == tmp_path / "elsewhere"
        assert library.writer
    assert [type(error) for error in heard] == [StorageError]


def test_another_folder_is_used_also_where_it_cannot_be_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.write_bytes(b"")
    monkeypatch.setenv("PHOTOMAKER_CONFIG_DIR", str(home / "config"))
    assert remember(Settings(), tmp_path).library_path() == tmp_path


def test_a_crash_that_cannot_be_kept_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"")
    watch = CrashWatch(folder / "log")
    watch.close()
    assert take_crashes(folder / "log") == ()
