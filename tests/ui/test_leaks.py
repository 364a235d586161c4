"""Nothing is left behind: dialogs that were closed, and the whole window at the end."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add

DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "preferences": lambda window: window.show_page("preferences"),
    "keyboard": MainWindow.show_keyboard,
    "first run": lambda window: window.dialogs().first_run(),
    "proof": lambda window: window.dialogs().network_activity(),
    "palette": MainWindow.open_palette,
    "crash": lambda window: window.dialogs().crash("Traceback"),
    "resume": lambda window: window.ask_resume(2),
    "about": lambda window: window.dialogs().about(),
    "add a person": lambda window: window.dialogs().add_person(()),
    "viewer": lambda window: window.gallery.open_viewer(window.gallery.model.index(0)),
    "menu of a picture": lambda window: window.gallery.grid.customContextMenuRequested.emit(
        QPoint()
    ),
    "templates": lambda window: window.studio.words.template_button.click(),
}


pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    library = Library.open(tmp_path / "library")
    add(library, 1)
    window = MainWindow(Services(Settings(first_run_done=True), library), Theme(app, "light"))
    window.show()
    window.gallery.grid.setCurrentIndex(window.gallery.model.index(0))
    return window


def leave(window: MainWindow) -> None:
    window.end()
    window.services.library.close()
    window.theme.deleteLater()
    window.deleteLater()


def settle() -> None:
    """Let everything that was asked to go, go."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def close_what_opened() -> None:
    for widget in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
        if widget is not None:
            widget.close()


def widgets() -> Counter[str]:
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def test_a_closed_dialog_is_freed(window: MainWindow) -> None:
    for name, open_dialog in DIALOGS.items():
        found = []
        for _ in range(3):
            QTimer.singleShot(0, close_what_opened)
            open_dialog(window)
            close_what_opened()
            for dialog in window.findChildren(QDialog):
                dialog.close()
            settle()
            found.append(widgets())
        assert found[1] == found[2], f"{name} leaves {found[2] - found[1]}"
    leave(window)
    settle()


def test_a_closed_window_is_freed_with_all_its_threads(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.gallery.model.rowCount() == 1)
    for page in ("models", "engine", "studio"):
        window.show_page(page)
    leave(window)
    settle()
    assert not [widget for widget in QApplication.allWidgets() if widget.window() is window]
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


def test_the_program_ends_with_no_thread_and_no_complaint(tmp_path: Path) -> None:
    """Qt says so on stderr where a thread, a timer or a pool outlives what owns it."""
    program = """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photomaker_desktop.storage import settings
from photomaker_desktop.ui.shell import application
from photomaker_desktop.ui.shell.window import MainWindow
settings.save(settings.Settings(first_run_done=True))
def end():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    window.services.device_found.connect(lambda _: QTimer.singleShot(500, QApplication.quit))
print(application.run(["test"], on_painted=end))
foreign = threading._DummyThread  # Python's note of a Qt thread; it outlives the thread
print([one.name for one in threading.enumerate() if not isinstance(one, foreign)])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=100
    )
    assert done.stdout.splitlines() == ["0", "['MainThread']"]
    assert "QThread" not in done.stderr
    assert "QObject" not in done.stderr
