"""In every language every page has room for its words, on a small screen too."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as PyTestQtTimeoutError
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library
from photomaker_desktop.prompt.styles import load_styles
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.language import LANGUAGES
from photomaker_desktop.ui.prompt.styles import StylePicker
from photomaker_desktop.ui.prompt.tile import small
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add_person, add_picture
from tests.support.ui.layout import cut, problems
from tests.support.ui.places import MORE, PLACES

SMALL_SCREEN = (1280, 720)
FRAME = 40  # pixels of a title bar
ALL = PLACES | MORE


@pytest.fixture(scope="module", params=LANGUAGES)
def window(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[MainWindow]:
    translator = QTranslator()
    if translator.load(f"app_{request.param}", str(resources() / "translations")):
        QCoreApplication.installTranslator(translator)
    with Library.open(tmp_path_factory.mktemp("cut") / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        ada = add_person(services, "Ada")
        add_person(services, "Bob", 1)
        add_picture(services, "a garden", ada)
        window = MainWindow(services, Theme(qapp, "light"))
        window.controller.load()
        window.resize(*SMALL_SCREEN)
        window.show()
        yield window
        window.end()
        window.theme.deleteLater()
        window.deleteLater()
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("width", [1024, 1200, 1360, 1500, 1920])
def test_the_studio_has_room_at_every_width(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.show_page("studio")
    window.resize(width, 900)
    assert what_is_cut(window, qtbot) == []
    assert lasting_problems(window, qtbot) == []


@pytest.mark.parametrize("name", ALL)
def test_every_page_has_room_for_its_words(window: MainWindow, qtbot: QtBot, name: str) -> None:
    window.resize(*SMALL_SCREEN)
    place = ALL[name](window)
    if place is not window:
        qtbot.addWidget(place, before_close_func=ended)
        place.show()
    assert what_is_cut(place, qtbot) == []
    assert lasting_problems(place, qtbot) == []
    least = place.minimumSizeHint().expandedTo(place.minimumSize())
    assert least.width() <= SMALL_SCREEN[0]
    assert least.height() <= SMALL_SCREEN[1] - FRAME


def test_every_style_tile_shows_its_whole_name(window: MainWindow) -> None:
    picker = StylePicker()
    picker.set_styles(load_styles().by_name)
    metrics = QFontMetrics(small(picker.font()))
    names = [picker.item(row).text() for row in range(picker.count())]
    rooms = [picker.visualItemRect(picker.item(row)).width() for row in range(picker.count())]
    picker.deleteLater()
    assert len(names) > 20
    cramped = [
        name
        for name, room in zip(names, rooms, strict=True)
        if metrics.horizontalAdvance(name) > room
    ]
    assert cramped == []


def ended(place: QWidget) -> None:
    """A dialog with work in it would ask before it closes."""
    if isinstance(place, QDialog):
        place.done(0)


def lasting_problems(place: QWidget, qtbot: QtBot) -> list[str]:
    """What is still wrong when everything has found its place."""
    with suppress(PyTestQtTimeoutError):
        qtbot.waitUntil(lambda: not problems(place), timeout=3000)
    return problems(place)


def what_is_cut(place: QWidget, qtbot: QtBot) -> list[str]:
    """Once everything has found its place."""
    with suppress(PyTestQtTimeoutError):
        qtbot.waitUntil(lambda: not all_cut(place), timeout=1000)
    return all_cut(place)


def all_cut(place: QWidget) -> list[str]:
    shown = (widget for widget in place.findChildren(QWidget) if widget.isVisible())
    return [said for widget in shown if (said := cut(widget))]


SMALL = """
from PySide6.QtWidgets import QApplication, QWidget
from photomaker_desktop.ui.widgets import size_up_to
app = QApplication([])
wide, fits = QWidget(), QWidget()
size_up_to(wide, 1360, 880)
size_up_to(fits, 500, 400)
room = app.primaryScreen().availableGeometry()
assert wide.frameGeometry().width() < room.width() < 1360
assert wide.frameGeometry().height() < room.height() < 880
assert fits.size().toTuple() == (500, 400)
"""


def test_no_window_opens_larger_than_the_screen() -> None:
    """As on a small laptop, or a large screen at 200 %: the scale makes this one small."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.4"}
    subprocess.run([sys.executable, "-c", SMALL], env=environment, check=True, timeout=60)
