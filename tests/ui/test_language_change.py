"""Another language while the window is open: all words change, and nothing is lost."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.batch.read_table import read_table
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.library.records import Query
from photomaker_desktop.ui import language
from photomaker_desktop.ui.people.photo_row import PhotoRow
from photomaker_desktop.ui.preferences.dialog import PreferencesDialog
from photomaker_desktop.ui.shell.window import MainWindow
from tests.support.ui.filled import PROMPT, open_window
from tests.support.ui.see import plain, seen

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(tmp_path / "library", qapp, (1280, 720)) as window:
        qtbot.waitUntil(lambda: len(window.studio.words.people()) == 2)
        qtbot.waitUntil(lambda: window.studio.stage.stage.current() is not None)
        yield window
    language.install(qapp, "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def languages(dialog: QWidget) -> QComboBox:
    (box,) = (box for box in dialog.findChildren(QComboBox) if box.findData("zh_CN") >= 0)
    return box


def choose(window: MainWindow, code: str, qtbot: QtBot) -> None:
    before = window.studio
    window.services.change_settings(language=code)
    qtbot.waitUntil(lambda: window.studio is not before)


def test_the_words_change_and_the_work_stays(window: MainWindow, qtbot: QtBot) -> None:
    studio = window.studio
    studio.words.negative.setPlainText("blurry")
    studio.words.styles.choose("Photographic")
    studio.settings.number.setValue(3)
    studio.settings.seed.set_seed(41)
    studio.settings.guidance.set_value(4.5)
    studio.words.negative_section.set_open(True)
    studio.toggle("queue")
    oldest = studio.stage.strip.pictures.rowCount() - 1
    studio.stage.stage.show_row(oldest)
    shown = studio.stage.stage.current()
    size = window.size()
    choose(window, "de", qtbot)
    studio = window.studio
    assert plain(studio.generate.button.text()).strip() == "Bilder machen"
    assert window.menuBar().actions()[0].text() == "&Datei"
    request = studio.settings.fill(studio.words.fill(GenerationRequest("")))
    assert (request.prompt, request.negative_prompt) == (PROMPT, "blurry")
    assert (request.number, request.seed) == (3, 41)
    assert studio.words.styles.wanted == "Photographic"
    assert request.guidance_scale == 4.5
    assert studio.words.person() is not None
    assert studio.words.negative.isVisible()
    assert studio.queue.isHidden()
    assert studio.stage.stage.current() == shown
    assert window.size() == size


def test_what_the_other_pages_show_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("prompt,seed\na garden,7\n")
    window.pages.show_page("tables")
    window.pages.batch.show_table(read_table(file), str(tmp_path / "out"))
    window.show_page("gallery")
    window.gallery.filters.show_query(Query(words="lighthouse", rating_at_least=2))
    choose(window, "es", qtbot)
    assert window.pages.on_gallery
    query = window.gallery.filters.query
    assert (query.words, query.rating_at_least) == ("lighthouse", 2)
    assert window.pages.batch.model.table == read_table(file)
    assert window.pages.batch.folder.text() == str(tmp_path / "out")
    assert window.pages.batch.title.text() == "table.csv"


def test_a_weight_that_was_just_moved_is_saved(window: MainWindow, qtbot: QtBot) -> None:
    people = window.services.library.identities
    (ada, *_) = people.list()
    window.pages.show_person(ada.id)
    window.findChildren(PhotoRow)[0].slider.setValue(0)
    choose(window, "de", qtbot)
    assert people.tokens(ada.id).weights[0] == 0
    assert "Fotos" in seen(window)


def test_undo_goes_back_past_the_change(window: MainWindow, qtbot: QtBot) -> None:
    services = window.services
    window.studio.stage.stage.actions_.named("trash").trigger()
    qtbot.waitUntil(lambda: services.library.gallery.count() == 1)
    choose(window, "de", qtbot)
    choose(window, "en", qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.library.gallery.count() == 2


def test_preferences_change_too_and_stay_open(window: MainWindow, qtbot: QtBot) -> None:
    """The dialog runs its own loop, as for a user; ``look`` is called inside it."""
    looked: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PreferencesDialog)
        try:
            choose_chinese(dialog)
        finally:
            dialog.done(0)

    def choose_chinese(dialog: PreferencesDialog) -> None:
        box = languages(dialog)
        box.setFocus()
        box.setCurrentIndex(box.findData("zh_CN"))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda: bool(CHINESE.search(dialog.windowTitle())))
        box = languages(dialog)
        looked.append(
            f"{dialog.navigation.currentRow()} {box.currentData()} {dialog.focusWidget() is box}"
        )
        looked.extend(seen(dialog).splitlines())

    QTimer.singleShot(0, window, look)
    window.show_page("preferences")
    first, *texts = looked
    assert first == "0 zh_CN True"
    assert [text for text in texts if not CHINESE.search(text)] == []
    assert CHINESE.search(window.studio.generate.button.text())


def test_work_that_would_break_off_is_left_alone(window: MainWindow, qtbot: QtBot) -> None:
    """While a face is chosen on the picture, the language waits for the next start."""
    stage, studio = window.studio.stage, window.studio
    picture = stage.stage.current()
    assert picture is not None
    stage.put_in.begin_with(picture)
    qtbot.waitUntil(stage.stage.is_drawn_on)
    with qtbot.waitSignal(window.services.toast) as said:
        window.services.change_settings(language="de")
    assert "next start" in said.args[0]
    assert window.studio is studio
    stage.stage.end_drawing()
