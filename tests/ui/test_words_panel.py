"""The words' panel: what its buttons and a chosen person do to the words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.ui.prompt.measure import Measure, PromptMeasure
from photomaker_desktop.ui.prompt.mention import MentionablePerson
from photomaker_desktop.ui.prompt.panel import WordsPanel, one_line
from tests.support.data import GOLDEN
from tests.support.ui.see import button, popup


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
    panel.editor.swap_people("Felix")
    assert panel.editor.prompt() == "@Felix beside @Felix, smiling"
    panel.editor.undo()
    assert panel.editor.mentioned() == ("Ada", "Ada Lovelace")


def test_a_person_takes_the_place_of_the_only_one(panel: WordsPanel) -> None:
    panel.editor.set_prompt("@Ada, and @Ada in a mirror")
    panel.mention("3")
    assert panel.editor.prompt() == "@Felix, and @Felix in a mirror"


def test_several_people_stay_when_another_comes(panel: WordsPanel) -> None:
    panel.editor.set_prompt("@Ada beside @Felix and ")
    panel.editor.moveCursor(QTextCursor.MoveOperation.End)
    panel.mention("2")
    assert panel.editor.prompt().split() == ["@Ada", "beside", "@Felix", "and", "@Ada", "Lovelace"]
    panel.mention("3")
    assert panel.editor.mentioned() == ("Ada", "Felix", "Ada Lovelace"), "Felix is there already"


def test_somebody_just_added_does_not_come_between_a_name_that_is_typed(
    panel: WordsPanel, qtbot: QtBot
) -> None:
    """Without typing, they are put in as soon as they are known."""
    everybody = (MentionablePerson("1", "Ada"), MentionablePerson("4", "Grace"))
    panel.mention("4")
    panel.set_people(everybody)
    assert panel.editor.prompt() == "@Grace "

    panel.set_people(everybody[:1])
    panel.editor.clear()
    panel.show()
    panel.editor.setFocus()
    qtbot.waitUntil(panel.editor.hasFocus)
    panel.mention("4")
    qtbot.keyClicks(panel.editor, "portrait of @gr")
    panel.set_people(everybody)
    assert panel.editor.prompt() == "portrait of @gr"
    qtbot.keyClick(popup(panel.editor), Qt.Key.Key_Return)
    assert panel.editor.mentioned() == ("Grace",)


def labels(place: QWidget) -> str:
    return "\n".join(one.text() for one in place.findChildren(QLabel) if not one.isHidden())


def test_the_negative_prompt_has_a_meter_while_it_has_words(panel: WordsPanel) -> None:
    negative = TokenUse(620, ("a", "hat"), chunks=8)
    panel.show_measure(PromptMeasure(TokenUse(30), negative=negative))
    assert panel.negative_meter.isHidden()
    panel.negative.setPlainText("hat, " * 300)
    panel.show_measure(PromptMeasure(TokenUse(30), negative=negative))
    assert not panel.negative_meter.isHidden()
    assert "620 of 616 tokens" in labels(panel.negative_meter)
    assert "The negative prompt is too long; these words are cut: a hat" in labels(
        panel.negative_meter
    )


def test_what_is_not_done_as_written_is_said_below_the_meter(panel: WordsPanel) -> None:
    panel.show_measure(PromptMeasure(TokenUse(30), notes=(Text("One thing."), Text("Another."))))
    assert "One thing.\nAnother." in labels(panel.meter)
    panel.show_measure(PromptMeasure(TokenUse(30)))
    assert "thing" not in labels(panel.meter)


def test_the_measure_of_a_model_of_short_texts_and_of_several_people() -> None:
    measure = Measure()
    short = Capabilities(short_texts=True)
    measure.use(ModelPaths(tokenizers=str(GOLDEN), capabilities=short))
    people = (Identity("1", "Ada", "woman", "", ""), Identity("2", "Bob", "man", "", ""))
    words = "(@Ada:1.2) and (@Bob:0.9), " + "a red hat, " * 30
    request = GenerationRequest(words, negative_prompt="a hat")
    found = measure(request, people, None, None, ("Ada", "Bob"))
    assert found.strengths == (Strength("Ada", 1.2), Strength("Bob", 0.9))
    assert (found.use.chunks, found.negative.used) == (2, 4)
    assert [str(note)[:10] for note in found.notes] == ["This model"]
    far = replace(
        request, prompt="a red hat, " * 300 + "@Ada", subject=Subject("Ada", "woman", b"")
    )
    with pytest.raises(PromptError, match="too late"):
        measure.check(plan_prompt(far, 0), far)


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
