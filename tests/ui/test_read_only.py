"""A library that cannot be written opens, the window says so, and nothing offers to change it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.opening import open_library
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add, add_person
from tests.support.ui.see import seen


def never(_: object) -> str:
    raise AssertionError("nothing has to be asked")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A library whose lock cannot be taken: what a read-only disk does, also to root."""
    root = tmp_path / "library"
    with Library.open(root) as library:
        add(library, 1)
        add_person(Services(Settings(), library), "Ada")
    (root / "library.lock").unlink(missing_ok=True)
    (root / "library.lock").mkdir()
    return root


@pytest.fixture
def window(frozen: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    library = open_library(frozen, never, never)
    assert library is not None
    assert "library.lock could not be used" in str(library.messages[0])
    theme = Theme(app, "light")
    made = MainWindow(Services(Settings(first_run_done=True), library), theme)
    qtbot.addWidget(made)
    made.show()
    made.show_read_only()
    yield made
    made.end()
    library.close()
    theme.deleteLater()


def test_it_opens_without_a_question_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    assert window.services.read_only
    assert "Read-only" in seen(window.status)
    assert window.gallery.model.rowCount() == 1
    assert window.studio.people.model.rowCount() == 1


def test_nothing_offers_to_change_it(window: MainWindow) -> None:
    studio = window.studio
    window.gallery.grid.setCurrentIndex(window.gallery.model.index(0))
    studio.people.list.setCurrentIndex(studio.people.model.index(0))
    offered = {
        action.text()
        for menu in (window.gallery.actions_.menu(), studio.people.actions_.menu())
        for action in menu.actions()
    }
    assert offered == {
        "Use settings",
        "Copy",
        "Save …",
        "Save without recipe …",
        "Show in folder",
        "Add to prompt",
        "Open page",
        "Export …",
    }
    assert not studio.generate.button.isEnabled()
    assert not studio.people.add.isEnabled()
    assert not studio.people.acceptDrops()
    assert not window.commands.get("add_person").isEnabled()


def test_a_place_without_a_library_is_asked_about(frozen: Path) -> None:
    shutil.rmtree(frozen)
    frozen.write_bytes(b"not a folder")
    heard: list[PhotoMakerError] = []

    def leave(error: PhotoMakerError) -> str:
        heard.append(error)
        return "quit"

    assert open_library(frozen, never, leave) is None
    assert len(heard) == 1


def test_a_double_clicked_file_is_told_why_it_stays_outside(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.services.toast) as told:
        window.open_files(("Ada.pmid",))
    assert "read-only" in told.args[0]
    assert window.studio.people.model.rowCount() == 1
