"""Stars by keys, and Ctrl+Z: with real keys in the whole window and in the viewer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.errors import PhotoMakerError, UsageError
from photomaker_desktop.library import Library
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.people.import_dialog import ImportDialog
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.keyboard import KeyboardPage
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.ui.undo import MOST, UndoStack
from photomaker_desktop.ui.viewer.dialog import Viewer
from tests.support.ui.answers import when_asked
from tests.support.ui.entries import add_person, add_picture, names
from tests.support.ui.see import button, seen

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """With three people and three pictures; the newest picture is chosen and has the focus."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        for number, name in enumerate(("Ada", "Noor", "Felix")):
            add_person(services, name, number)
        for prompt in ("one", "two", "three"):
            add_picture(services, prompt)
        theme = Theme(app, "light")
        made = MainWindow(services, theme)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        made.show_page("gallery")
        grid = made.gallery.grid
        grid.setCurrentIndex(grid.model().index(0, 0))
        grid.setFocus()
        qtbot.waitUntil(grid.hasFocus)
        yield made
        made.end()
        theme.deleteLater()


def ratings(window: MainWindow) -> list[int]:
    return [picture.rating for picture in window.services.library.gallery.page().pictures]


def test_number_keys_give_stars_and_ctrl_z_gives_the_old_ones_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    grid = window.gallery.grid
    qtbot.keyClick(grid, Qt.Key.Key_4)
    assert ratings(window) == [4, 0, 0]
    grid.selectAll()
    qtbot.keyClick(grid, Qt.Key.Key_2)
    assert ratings(window) == [2, 2, 2]
    qtbot.keyClick(grid, Qt.Key.Key_0)
    assert ratings(window) == [0, 0, 0]
    for expected in ([2, 2, 2], [4, 0, 0], [0, 0, 0]):
        qtbot.keyClick(grid, Qt.Key.Key_Z, CTRL)
        assert ratings(window) == expected


def test_redo_gives_stars_and_the_trash_again(window: MainWindow, qtbot: QtBot) -> None:
    grid, gallery = window.gallery.grid, window.services.library.gallery
    qtbot.keyClick(grid, Qt.Key.Key_4)
    window.commands.get("undo").trigger()
    assert ratings(window) == [0, 0, 0]
    window.commands.get("redo").trigger()
    assert ratings(window) == [4, 0, 0]
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    window.services.undo()
    assert gallery.count() == 3
    window.services.redo()
    assert gallery.count() == 2
    window.services.undo()
    grid.selectAll()
    qtbot.keyClick(grid, Qt.Key.Key_3)
    window.services.redo()
    assert gallery.count() == 3, "a new change ends what can be redone"
    assert seen(window.toast) == "Nothing to redo"


def test_redo_moves_people_again(window: MainWindow) -> None:
    people = window.studio.people
    people.model.move(2, 0)
    window.services.undo()
    window.services.redo()
    assert names(people) == ["Felix", "Ada", "Noor"]
    people.list.setCurrentIndex(people.model.index(0))
    people.actions_.trash()
    window.services.undo()
    window.services.redo()
    assert names(people) == ["Ada", "Noor"]


def test_ctrl_z_brings_pictures_and_hearts_back(window: MainWindow, qtbot: QtBot) -> None:
    gallery, grid = window.services.library.gallery, window.gallery.grid
    first = gallery.page().pictures[0]
    qtbot.keyClick(grid, Qt.Key.Key_F)
    assert gallery.get(first.id).favourite
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert gallery.count() == 2
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert gallery.count() == 3
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert not gallery.get(first.id).favourite


def test_the_toasts_button_and_ctrl_z_take_back_the_same_change_only_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    people = window.studio.people
    people.list.setCurrentIndex(people.model.index(0))
    people.actions_.trash()
    people.list.setCurrentIndex(people.model.index(0))
    people.actions_.trash()
    assert names(people) == ["Felix"]
    qtbot.mouseClick(button(window.toast, "Undo"), Qt.MouseButton.LeftButton)
    assert names(people) == ["Noor", "Felix"]
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert names(people) == ["Ada", "Noor", "Felix"]
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert seen(window.toast) == "Nothing to undo"


def test_a_card_that_was_moved_goes_back_to_its_place(window: MainWindow, qtbot: QtBot) -> None:
    people = window.studio.people
    people.model.move(2, 0)
    assert names(people) == ["Felix", "Ada", "Noor"]
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert names(people) == ["Ada", "Noor", "Felix"]
    assert [p.name for p in window.services.library.identities.list()] == names(people)


def test_in_the_words_ctrl_z_undoes_typing(window: MainWindow, qtbot: QtBot) -> None:
    window.gallery.actions_.changes.trash()
    editor = window.studio.words.editor
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "moon")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.prompt() == ""
    assert window.services.library.gallery.count() == 2


def test_the_viewer_shows_stars_and_undoes_also_after_it_was_closed(
    window: MainWindow, qtbot: QtBot
) -> None:
    gallery = window.services.library.gallery
    viewer = Viewer(window.services, window.gallery.model, 0, window)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    with qtbot.waitActive(viewer):
        viewer.show()
        viewer.activateWindow()
    qtbot.keyClick(viewer, Qt.Key.Key_3)
    assert ratings(window) == [3, 0, 0]
    assert viewer.stage.tools.stars.rating() == 3
    qtbot.keyClick(viewer, Qt.Key.Key_Z, CTRL)
    assert ratings(window) == [0, 0, 0]
    assert viewer.stage.tools.stars.rating() == 0
    qtbot.keyClick(viewer, Qt.Key.Key_Delete)
    with qtbot.waitSignal(viewer.destroyed):
        viewer.close()
    assert gallery.count() == 2
    window.services.undo()
    assert gallery.count() == 3


def test_the_keyboard_page_and_the_palette_know_what_pictures_and_people_offer(
    window: MainWindow, qtbot: QtBot
) -> None:
    pictures, people = window.gallery.actions_, window.studio.people.actions_
    page = KeyboardPage(window.commands, window, people.all(), pictures.all())
    qtbot.addWidget(page)
    listed = {label.text() for label in page.findChildren(QLabel)}
    assert {"Ctrl+Z", "F", "Del", "F2", "Ctrl+E", "0 … 5"} <= listed
    assert {"Undo", "Vary", "Set rating"} <= listed


def test_a_change_that_cannot_be_taken_back_is_told_and_forgotten() -> None:
    told: list[PhotoMakerError] = []
    stack = UndoStack(told.append)

    def fail() -> None:
        raise UsageError("It is gone.")

    stack.remember(fail, fail)
    assert stack.undo()
    assert [str(error.what) for error in told] == ["It is gone."]
    assert not stack.undo()


def test_only_the_latest_changes_are_remembered() -> None:
    stack, done = UndoStack(print), []
    for number in range(MOST + 5):
        stack.remember(lambda number=number: done.append(number), print)
    while stack.undo():
        pass
    assert done == list(range(MOST + 4, 4, -1))


def test_a_person_that_a_double_click_brought_can_be_sent_away_again(window: MainWindow) -> None:
    when_asked(ImportDialog, lambda dialog: dialog.take.click())
    window.open_files((str(resources() / "samples" / "Ada.pmid"),))
    assert len(window.services.library.identities.list()) == 4
    window.services.undo()
    assert names(window.studio.people) == ["Ada", "Noor", "Felix"]
