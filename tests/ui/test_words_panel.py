"""The words' panel: what its buttons and a chosen person do to the words."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.text import Text
from photomaker_desktop.ui.prompt.measure import PromptMeasure
from photomaker_desktop.ui.prompt.mention import MentionablePerson
from photomaker_desktop.ui.prompt.panel import WordsPanel, one_line
from tests.support.ui.see import button


@pytest.fixture
def panel(qtbot: QtBot) -> WordsPanel:
    made = WordsPanel()
    qtbot.addWidget(made)
    made.set_people(
        (
            MentionablePerson("1", "Ada"),
            MentionablePerson("2", "Ada Lovelace"),
            MentionablePerson("3", "Felix"),
        )
    )
    return made


def test_a_person_takes_the_place_of_two_whose_names_begin_alike(panel: WordsPanel) -> None:
    panel.editor.set_prompt("@Ada beside @Ada Lovelace, smiling")
    panel.mention("3")
    assert panel.editor.prompt() == "@Felix beside @Felix, smiling"
    panel.editor.undo()
    assert panel.editor.mentioned() == ("Ada", "Ada Lovelace")


def test_alternatives_around_a_chip_keep_the_person(panel: WordsPanel) -> None:
    panel.editor.set_prompt("@Felix in red")
    panel.editor.selectAll()
    button(panel, "Alternatives").click()
    assert panel.editor.prompt() == "{@Felix in red|blue}"
    assert panel.editor.mentioned() == ("Felix",)
    assert panel.editor.textCursor().selectedText() == "blue"
    panel.editor.undo()
    assert panel.editor.prompt() == "@Felix in red"


def test_the_history_shows_every_letter_in_one_line() -> None:
    assert one_line("salt & pepper\nby the sea") == "salt && pepper by the sea"
    assert one_line("x" * 61) == "x" * 60 + " …"


def test_a_refusal_is_said_once(panel: WordsPanel) -> None:
    """While one writes below the meter; after Generate under the words, until they are edited."""
    refused = PromptMeasure(problem=Text("PhotoMaker does not undress real people."))

    def said() -> list[str]:
        shown = [one for one in panel.findChildren(QLabel) if not one.isHidden()]
        return [one.text() for one in shown if "undress" in one.text()]

    panel.editor.set_prompt("@Ada, undressed")
    panel.show_measure(refused)
    assert len(said()) == 1
    panel.show_mistake("PhotoMaker does not undress real people.")
    panel.show_measure(refused)
    assert len(said()) == 1
    assert not panel.mistake.isHidden()
    panel.editor.insertPlainText(" x")
    panel.show_measure(refused)
    assert panel.mistake.isHidden()
    assert len(said()) == 1
