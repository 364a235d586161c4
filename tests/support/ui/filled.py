"""A window with people, pictures and a prompt in it, as it looks in use."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add_person, add_picture

PROMPT = "@Ada in a (garden:1.3) with [fog], by the {sea|lake}"


def filled_library(folder: Path) -> Library:
    """Opened; the caller closes it."""
    library = Library.open(folder)
    services = Services(Settings(first_run_done=True), library)
    ada = add_person(services, "Ada")
    add_person(services, "Bob", 1)
    for prompt in ("a garden", "a lighthouse"):
        add_picture(services, prompt, ada)
    services.close()
    return library


def filled_window(library: Library, theme: Theme, size: tuple[int, int]) -> MainWindow:
    """Shown; no engine runs behind it."""
    services = Services(Settings(first_run_done=True), library)
    window = MainWindow(services, theme)
    window.controller.load()
    window.resize(*size)
    window.show()
    editor = window.studio.words.editor
    editor.set_prompt(PROMPT)
    editor.mark_lost([(len(PROMPT) - 11, len(PROMPT))])
    return window


@contextmanager
def open_window(folder: Path, app: QApplication, size: tuple[int, int]) -> Iterator[MainWindow]:
    """``filled_window`` with a library in ``folder``; everything is closed afterwards."""
    with filled_library(folder) as library:
        window = filled_window(library, Theme(app, "light"), size)
        yield window
        window.end()
    window.theme.deleteLater()
    window.deleteLater()
