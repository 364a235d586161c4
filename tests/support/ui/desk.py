"""A window over a library of its own, with a real engine process and a tiny model."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.messages import Ready
from photomaker_desktop.core.text import NO_TEXT
from photomaker_desktop.library import JobState, Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.add_person.form import PersonForm
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.worker.process import EngineProcess
from tests.support.ui.see import button, part, popup


class Desk:
    """Opens the window on one library, as often as wanted: the one before is closed first.

    ``process`` makes another engine than the usual one; ``changes`` are fields of the settings.
    """

    def __init__(self, qtbot: QtBot, library: Path, overrides: dict[str, str]) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._qtbot, self._library, self._overrides = qtbot, library, overrides
        self._theme = Theme(app, "light")
        self._window: MainWindow | None = None
        self.engine = 0
        """The present engine's process id."""

    def open(
        self, process: Callable[[], EngineProcess] | None = None, **changes: Any
    ) -> MainWindow:
        self.close()
        usual = Settings(
            first_run_done=True,
            model_set="photographs",
            model_overrides=self._overrides,
            preset="draft",
        )
        library = Library.open(self._library)
        services = Services(replace(usual, **changes), library, process=process)
        services.engine.ready.connect(self._engine_is_ready)
        window = MainWindow(services, self._theme)
        self._window = window
        window.show()
        with self._qtbot.waitSignal(window.services.device_found):
            window.begin((), NO_TEXT)
        self._qtbot.waitUntil(lambda: window.studio.words.styles.count() > 0)
        return window

    def close(self) -> None:
        if self._window is None:
            return
        self._window.end()
        self._window.services.library.close()
        self._window.deleteLater()
        self._window = None

    def _engine_is_ready(self, ready: Ready) -> None:
        self.engine = ready.pid

    def leave(self) -> None:
        self.close()
        self._theme.deleteLater()


def add_person(window: MainWindow, qtbot: QtBot, photos: list[str], name: str) -> None:
    dialog = AddPersonDialog(window.services, photos, window)
    dialog.show()
    form, add = part(dialog, PersonForm), button(dialog, "Add")
    form.name.setText(name)
    form.class_word.setCurrentText("woman")
    form.consent.setChecked(True)
    qtbot.waitUntil(add.isEnabled)
    with qtbot.waitSignal(window.services.identities_changed):
        dialog.learn()


def write(window: MainWindow, qtbot: QtBot, before: str, name: str, after: str) -> None:
    """Type with the keyboard, taking the person from the list that ``@`` opens."""
    words = window.studio.words
    qtbot.waitUntil(lambda: name in words.people())
    editor = words.editor
    editor.clear()
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, f"{before}@{name[:2]}")
    qtbot.waitUntil(popup(editor).isVisible)
    qtbot.keyClick(popup(editor), Qt.Key.Key_Return)
    qtbot.keyClicks(editor, after)


def states(window: MainWindow) -> list[JobState]:
    return [order.state for order in window.services.orders.all()]


def ended(window: MainWindow, state: JobState) -> bool:
    return set(states(window)) == {state}
