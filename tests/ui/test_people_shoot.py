"""*Shoot* in the people list opens the shoot's table on the page *Tables*."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photomaker_desktop.batch.shoots import load_shoots
from photomaker_desktop.ui import language
from photomaker_desktop.ui.batch.page import BatchPage
from photomaker_desktop.ui.shell.window import MainWindow
from tests.support.data import NEWTON
from tests.support.ui.desk import Desk, add_person
from tests.support.ui.filled import open_window
from tests.support.ui.see import part, seen


@pytest.mark.slow
@pytest.mark.xdist_group("engine")
def test_a_shoot_of_one_person_is_a_table_of_six(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    add_person(window, qtbot, [str(NEWTON[1])], "Ada")
    people = window.services.library.identities
    qtbot.waitUntil(lambda: bool(people.list()))
    window.services.shoot.emit("portraits", ("Ada",))
    model = window.pages.currentWidget().model  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: model.rowCount() == 6)


@pytest.fixture
def german(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    """Ada and Bob are in its library."""
    language.install(qapp, "de")
    with open_window(tmp_path / "library", qapp, (1280, 720)) as window:
        yield window


def test_every_shoot_has_a_title_and_a_folder_of_its_own(
    german: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """No file says where; the folder that the program was started in is no place for pictures."""
    monkeypatch.chdir(tmp_path)
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    titles = {"portraits": "Porträts für den Beruf", "holiday": "Urlaub", "painter": "Im Atelier"}
    assert titles.keys() == load_shoots().keys()
    for name, title in titles.items():
        german.services.shoot.emit(name, ("Ada", "Bob"))
        page = part(german, BatchPage)
        qtbot.waitUntil(lambda page=page, title=title: title in page.title.text())
        assert page.folder.text() == str(Path(pictures, f"{page.title.text()} Ada Bob"))


def test_mistakes_of_the_first_row_of_a_shoot_are_told_at_their_cell_alone(
    german: MainWindow, qtbot: QtBot
) -> None:
    german.services.shoot.emit("holiday", ("Ada",))
    page = part(german, BatchPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    with qtbot.waitSignal(page.controller.planned):
        page.model.setData(page.model.index(0, 0), "Eve")
    assert "Zeilen mit Fehlern: 1" in seen(page)
    assert "Eve" not in page.found.text()
