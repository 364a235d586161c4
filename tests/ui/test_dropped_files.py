"""Files that are dropped anywhere on the window: a photo, several, a table, one's own picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.ui.add_person.dialog import AddPersonDialog
from photomaker_desktop.ui.batch.page import BatchPage
from photomaker_desktop.ui.shell.picture_use import PictureUse
from photomaker_desktop.ui.shell.window import MainWindow
from tests.support.batch.make import write_csv
from tests.support.data import ASTRONAUT, NEWTON
from tests.support.ui.filled import open_window
from tests.support.ui.see import button, part


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    with open_window(tmp_path / "library", qapp, (1280, 720)) as window:
        yield window


def drop(target: QWidget, *files: Path) -> bool:
    """As a file manager does; whether anybody takes it."""
    data, place = QMimeData(), target.rect().center()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, *how, none)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(place), *how, none, QEvent.Type.Drop))
    return enter.isAccepted()


def asked(qtbot: QtBot) -> PictureUse:
    """The question what the picture is for."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PictureUse))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PictureUse)
    return dialog


def learning(qtbot: QtBot) -> AddPersonDialog:
    """The dialog that learns from the photos."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), AddPersonDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AddPersonDialog)
    return dialog


def test_one_photo_on_the_stage_asks_what_it_is_for(window: MainWindow, qtbot: QtBot) -> None:
    assert drop(window.studio.stage.stage.canvas.viewport(), NEWTON[0])
    button(asked(qtbot), "Add a person from this photo …").click()
    learning(qtbot).done(0)


def test_a_person_is_put_into_a_dropped_photo(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("gallery")
    assert drop(window.gallery.grid.viewport(), ASTRONAUT)
    button(asked(qtbot), "Put a person into this photo …").click()
    qtbot.waitUntil(window.studio.stage.put_in.bar.isVisible)
    assert window.pages.currentWidget() is window.studio


def test_the_settings_of_a_dropped_picture_are_used(window: MainWindow, qtbot: QtBot) -> None:
    gallery = window.services.library.gallery
    made = {one.recipe.request.prompt: one.id for one in gallery.page().pictures if one.recipe}
    assert drop(window.studio.queue, gallery.file(made["a lighthouse"]))
    button(asked(qtbot), "Use the settings of this picture").click()
    qtbot.waitUntil(lambda: "lighthouse" in window.studio.words.editor.prompt())


def test_several_photos_are_one_new_person(window: MainWindow, qtbot: QtBot) -> None:
    assert drop(window.studio.settings, *NEWTON[:2])
    learning(qtbot).done(0)


@pytest.mark.parametrize("field", ["Search pictures", "Seed"])
def test_a_file_on_a_field_is_not_its_path(window: MainWindow, qtbot: QtBot, field: str) -> None:
    window.show_page("gallery" if field == "Search pictures" else "studio")
    line = field_named(window, field)
    assert drop(line, NEWTON[0])
    button(asked(qtbot), "Cancel").click()
    assert line.text() == ""


def test_a_photo_on_the_search_for_people_is_a_new_person(window: MainWindow, qtbot: QtBot) -> None:
    assert drop(field_named(window, "Search people"), NEWTON[0])
    learning(qtbot).done(0)


def field_named(window: MainWindow, name: str) -> QLineEdit:
    """By its name for people who do not see."""
    return next(one for one in window.findChildren(QLineEdit) if one.accessibleName() == name)


def test_a_file_on_a_prompt_is_not_its_path(window: MainWindow, qtbot: QtBot) -> None:
    words = window.studio.words
    words.negative_section.set_open(True)
    before = words.editor.prompt(), words.negative.toPlainText()
    for editor in (words.editor, words.negative):
        assert drop(editor.viewport(), NEWTON[0])
        button(asked(qtbot), "Cancel").click()
    assert (words.editor.prompt(), words.negative.toPlainText()) == before


def test_a_table_opens_on_tables(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    table = write_csv(tmp_path / "orders.csv", ["prompt", "a hat"])
    assert drop(window.studio.stage.stage.canvas.viewport(), table)
    qtbot.waitUntil(lambda: bool(window.findChildren(BatchPage)))
    qtbot.waitUntil(lambda: part(window, BatchPage).model.rowCount() == 1)
