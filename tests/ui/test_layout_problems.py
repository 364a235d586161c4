"""The check of layouts finds what it is for."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.ui.layout import problems


def shown(qtbot: QtBot) -> QWidget:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(300, 100)
    place.show()
    return place


def test_a_sound_page_has_none(qtbot: QtBot) -> None:
    place = shown(qtbot)
    row = QHBoxLayout(place)
    for text in ("Yes", "No"):
        row.addWidget(QPushButton(text))
    place.adjustSize()
    qtbot.waitUntil(lambda: problems(place) == [])


def test_cut_overlapping_and_unreachable_things_are_told(qtbot: QtBot) -> None:
    place = shown(qtbot)
    for text, left in (("Save", 10), ("Cancel", 40), ("Help", 290)):
        button = QPushButton(text, place)
        button.setGeometry(left, 10, 90, 36)
        button.show()
    label = QLabel("much too long for so little room", place)
    label.setGeometry(10, 60, 40, 20)
    label.show()
    told = " / ".join(problems(place))
    assert "QPushButton “Save” and QPushButton “Cancel” lie on each other" in told
    assert "QPushButton “Help” is out of reach" in told
    assert "much too long" in told
