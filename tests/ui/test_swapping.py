"""Theme, language, type and screen change while pages are open: each looks as if born so."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import astuple

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library
from photomaker_desktop.storage.paths import resources
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from photomaker_desktop.ui.theme.tokens import DARK, LIGHT
from tests.support.ui.filled import filled_library, filled_window
from tests.support.ui.places import MORE, PLACES
from tests.support.ui.still import still_look

ALL = PLACES | MORE
SIZE = (1280, 720)
STRAY = 20  # pixels of blended edges that may have such a colour by chance
NAMED = {
    name: frozenset(int(colour[1:], 16) for colour in astuple(colours))
    for name, colours in (("light", LIGHT), ("dark", DARK))
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = filled_library(tmp_path_factory.mktemp("swapping") / "library")
    yield library
    library.close()


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Iterator[Theme]:
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()
    qapp.setCursorFlashTime(flash)


def window_in(library: Library, theme: Theme, choice: str) -> MainWindow:
    theme.choose(choice)
    return filled_window(library, theme, SIZE)


def end(window: MainWindow) -> None:
    window.end()
    delete(window)


def delete(widget: QWidget) -> None:
    """At once: each widget that is left is restyled with every change of theme."""
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def window(library: Library, theme: Theme) -> Iterator[MainWindow]:
    window = window_in(library, theme, "light")
    yield window
    end(window)


PAGES = [name for name in PLACES if name in ("studio", "gallery", "person", "models", "tables")]
PAGES += ["mask", "places"]
DIALOGS = [name for name in ALL if name not in (*PAGES, "engine")]


@pytest.mark.parametrize(("before", "after"), [("light", "dark"), ("dark", "light")])
def test_nothing_that_is_open_keeps_a_colour_of_the_theme_before(
    window: MainWindow, *, before: str, after: str
) -> None:
    change = window.services.change_settings
    change(theme=before)
    dialogs = {name: ALL[name](window) for name in DIALOGS}
    for dialog in dialogs.values():
        dialog.show()
    for name in PAGES:
        still_look(ALL[name](window))
    stale = NAMED[before] - NAMED[after]
    change(theme=after)
    left = {name: count(still_look(dialog), stale) for name, dialog in dialogs.items()}
    for dialog in dialogs.values():
        ended(dialog)
    left |= {name: count(still_look(ALL[name](window)), stale) for name in PAGES}
    for name in [name for name, pixels in left.items() if pixels > STRAY]:
        born = ALL[name](window)  # pictures may have such colours in any theme
        born.show()
        left[name] -= count(still_look(born), stale)
        ended(born)
    assert {name: pixels for name, pixels in left.items() if pixels > STRAY} == {}


def count(look: QImage, colours: frozenset[int]) -> int:
    """The pixels that have exactly one of these."""
    whole = look.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(whole.constBits(), np.uint32) & 0xFFFFFF
    return int(np.isin(pixels, list(colours)).sum())


def ended(place: QWidget) -> None:
    if isinstance(place, QDialog):
        place.done(0)
        delete(place)


@pytest.fixture
def chinese() -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("app_zh_CN", str(resources() / "translations"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


NAMES = {
    *("Ada", "Bob", "Ada – a lighthouse", "a lighthouse", "base", "card"),
    *("man", "woman", "person", "girl", "boy"),  # words for the model, which reads English
    *("English", "Deutsch", "Español", "Sketchbook", "PhotoMaker V2", "CreativeML Open RAIL++-M"),
    *("NVIDIA / AMD (CUDA, ROCm)", "Apple (MPS)", "Intel (XPU)", "4 (dpmpp_2m_karras)"),
    *("https://…", "http://…", "Ada Lovelace, in the summer of 1843.pmid"),
    *("The passphrase is wrong.", "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567"),
}
OTHER = re.compile(r"(Ctrl|Shift)\+|Del$|Return$|/|<a href|woman\nPhotos from the summer")
"""Keys, files, addresses, and the note of the person in a file."""
WORDS = re.compile(r"[A-Za-z]{3,}")
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.usefixtures("chinese")
def test_no_text_on_any_page_stays_in_english(library: Library, theme: Theme, qtbot: QtBot) -> None:
    """Chinese shares no letters with English, so that nothing can hide."""
    window = window_in(library, theme, "light")
    left: set[str] = set()
    for name, open_place in ALL.items():
        place = open_place(window)
        place.show()
        still_look(place)
        left |= {f"{name}: {text}" for text in texts(place) if is_english(text)}
        ended(place)
    end(window)
    assert sorted(left) == []


def texts(place: QWidget) -> Iterator[str]:
    """What is to be read on it, tooltips and names for screen readers too."""
    for widget in place.findChildren(QWidget):
        if not widget.isVisibleTo(place):
            continue
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))


def is_english(text: str) -> bool:
    known = text in NAMES or OTHER.match(text)
    return bool(WORDS.search(text)) and not CHINESE.search(text) and not known


def test_larger_type_of_the_system_reaches_headings_and_captions(
    window: MainWindow, qapp: QApplication
) -> None:
    def heights(role: str) -> set[int]:
        labels = (one for one in window.findChildren(QLabel) if one.property("role") == role)
        return {one.fontMetrics().height() for one in labels}

    window.show_page("models")
    still_look(window)
    usual, before = qapp.font(), {role: heights(role) for role in ("display", "caption")}
    larger = qapp.font()
    larger.setPointSizeF(1.5 * usual.pointSizeF())
    try:
        qapp.setFont(larger)
        still_look(window)
        for role, sizes in before.items():
            assert max(heights(role)) > 1.3 * max(sizes), role
    finally:
        qapp.setFont(usual)
        still_look(window)
    assert {role: heights(role) for role in before} == before


def test_a_window_that_moves_to_a_sharper_screen_stays_whole_and_sharp() -> None:
    """In a process of its own, with a screen at 100 % and one at 200 %."""
    factors = {"QT_SCREEN_SCALE_FACTORS": "usual=1;sharp=2"}
    environment = os.environ | factors
    command = [sys.executable, "-m", "tests.support.ui.two_screens"]
    done = subprocess.run(
        command, env=environment, check=False, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"ratio": 2.0, "problems": []}
