"""Scrolling the page changes no value: the wheel belongs to an input only after a click."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photomaker_desktop.ui.widgets import ComboBox, DecimalBox, NumberBox, Slider

UI = Path(__file__).resolve().parents[2] / "photomaker_desktop" / "ui"
RAW = re.compile(r"\bQ(?:Slider|Dial|ComboBox|SpinBox|DoubleSpinBox|FontComboBox)\b")
INPUTS = (Slider, ComboBox, NumberBox, DecimalBox)


def scroll(target: QWidget) -> bool:
    """One notch of the wheel over the middle of a widget; False: the page gets it."""
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(target.mapToGlobal(target.rect().center())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setAccepted(False)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


@pytest.fixture
def page(qtbot: QtBot) -> QScrollArea:
    """A long page with every kind of input at its top."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    for kind in INPUTS:
        made = kind()
        if isinstance(made, ComboBox):
            made.addItems(["1:1", "3:4", "2.39:1"])
            made.setCurrentIndex(1)
        else:
            made.setRange(0, 20)
            made.setValue(10)
        column.addWidget(made)
    column.addSpacing(2000)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(300, 240)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    return area


def value(of: QWidget) -> float:
    return of.currentIndex() if isinstance(of, ComboBox) else of.value()  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", INPUTS)
def test_the_wheel_goes_to_the_page_and_leaves_the_value(
    page: QScrollArea, kind: type[QWidget]
) -> None:
    target = page.findChild(kind)
    assert target is not None
    before = value(target)
    assert not scroll(target)
    for inner in target.findChildren(QLineEdit):
        assert not scroll(inner)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    assert not scroll(target)
    assert value(target) == before


@pytest.mark.parametrize("kind", [Slider, NumberBox, DecimalBox])
def test_after_a_click_the_wheel_changes_the_value(page: QScrollArea, kind: type[QWidget]) -> None:
    target = page.findChild(kind)
    assert target is not None
    spot = target.findChild(QLineEdit) or target
    QTest.mouseClick(spot, Qt.MouseButton.LeftButton)
    before = value(target)
    assert scroll(target)
    assert value(target) != before


def test_the_window_has_no_inputs_of_another_kind() -> None:
    """Qt's own would change while the page is scrolled."""
    raw = [
        f"{path.relative_to(UI)}: {found.group()}"
        for path in UI.rglob("*.py")
        if path.name != "inputs.py"
        for found in RAW.finditer(path.read_text(encoding="utf-8"))
    ]
    assert raw == []
