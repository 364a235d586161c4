"""Whoever uses the keyboard reaches everything, hears its name, and sees where the keys are."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photomaker_desktop.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.shell.window import MainWindow
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.entries import add_person, add_picture
from tests.support.ui.places import PLACES

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QSlider)
INSIDE = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)  # their parts are theirs
MOST = 150  # controls of one page
SEEN = 60  # pixels: more than a text cursor


@pytest.fixture(params=["light", "dark"])
def window(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with Library.open(tmp_path / "library") as library:
        services = Services(Settings(first_run_done=True), library)
        ada = add_person(services, "Ada")
        add_person(services, "Bob", 1)
        add_picture(services, "a garden", ada)
        window = MainWindow(services, Theme(app, request.param))
        window.controller.load()
        window.show()
        yield window
        window.end()
        window.theme.deleteLater()
        window.deleteLater()


def wanted(place: QWidget) -> list[QWidget]:
    """Every control that is there for the user's hand."""
    found = []
    for control in place.findChildren(QWidget):
        parents = [control.parentWidget(), control.parentWidget().parentWidget()]
        part = any(isinstance(parent, INSIDE) for parent in parents)
        own_window = control.window() is place.window()
        usable = control.isVisible() and control.isEnabled() and own_window and not part
        if isinstance(control, CONTROLS) and usable and not _beside_the_chosen(control):
            found.append(control)
    return found


def _beside_the_chosen(control: QWidget) -> bool:
    """Arrows go through a group; Tab comes to the chosen one."""
    if not isinstance(control, QAbstractButton) or control.isChecked():
        return False
    group = control.group()
    return isinstance(control, QRadioButton) or bool(group and group.exclusive())


def reached(place: QWidget, start: QWidget) -> list[QWidget]:
    """By the Tab key, beginning at ``start``, until it comes round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None or here in found:
            break
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 4].copy()


def shown_by(widget: QWidget) -> int:
    """How many pixels the focus changes."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = pixels(widget)
    widget.clearFocus()
    return int((focused != pixels(widget)).reshape(len(focused), -1, 4).any(axis=2).sum())


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")() or getattr(widget, "title", lambda: "")()
    return f"{type(widget).__name__} {widget.accessibleName() or text!r}"


@pytest.mark.parametrize("name", PLACES)
def test_keys_reach_everything_and_it_is_seen(window: MainWindow, qtbot: QtBot, name: str) -> None:
    place = PLACES[name](window)
    if place is not window:
        qtbot.addWidget(place)
        place.show()
    place.activateWindow()
    qtbot.waitUntil(lambda: place.isActiveWindow() and bool(wanted(place)))
    controls = wanted(place)
    by_tab = reached(place, controls[0])
    assert [told(one) for one in controls if one not in by_tab] == []
    unnamed = [one for one in controls if not one.accessibleName() and not _words_of(one)]
    assert [told(one) for one in unnamed] == []
    assert [told(one) for one in controls if shown_by(one) < SEEN] == []


def _words_of(control: QWidget) -> str:
    """A button says its words; a field has a label for a buddy."""
    if isinstance(control, QAbstractButton):
        return control.text()
    labels = control.window().findChildren(QWidget)
    buddies = (getattr(one, "buddy", lambda: None)() for one in labels)
    return "label" if any(buddy is control for buddy in buddies) else ""
