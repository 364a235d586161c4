"""Where the room is too low, an empty list leaves out icon and sentence, never its button."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photomaker_desktop.ui.widgets import EmptyState
from photomaker_desktop.ui.widgets.icon_label import IconLabel

TITLE, TEXT = "No people yet", "Add somebody from a few photos, and they appear here."


def shown(state: EmptyState) -> tuple[bool, bool, bool]:
    """Icon, sentence, button."""
    (icon,) = state.findChildren(IconLabel)
    (text,) = [one for one in state.findChildren(QLabel) if one.text() == TEXT]
    assert state.button is not None
    return icon.isVisible(), text.isVisible(), state.button.isVisible()


def test_parts_come_and_go_with_the_room(qtbot: QtBot) -> None:
    state = EmptyState(TITLE, TEXT, "Add a person")
    qtbot.addWidget(state)
    state.resize(300, 400)
    state.show()
    assert shown(state) == (True, True, True)
    height, seen = 400, [shown(state)]
    while height > state.minimumSizeHint().height():
        height -= 4
        state.resize(300, height)
        if shown(state) != seen[-1]:
            seen.append(shown(state))
    assert seen == [(True, True, True), (False, True, True), (False, False, True)]
    state.resize(300, 400)
    assert shown(state) == (True, True, True)
