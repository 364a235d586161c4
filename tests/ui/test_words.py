"""The prompt editor: people are chips, and what is read back is plain words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.ui.prompt.editor import PromptEditor
from photomaker_desktop.ui.prompt.measure import lost_span
from photomaker_desktop.ui.prompt.mention import MentionablePerson
from photomaker_desktop.ui.prompt.meter import TokenMeterBar
from photomaker_desktop.ui.prompt.weight_keys import NegativeEditor
from photomaker_desktop.ui.theme import Theme
from tests.support.ui.see import popup

PEOPLE = (
    MentionablePerson("1", "Ada"),
    MentionablePerson("2", "Noor Ali"),
    MentionablePerson("3", "Felix"),
)


@pytest.fixture
def editor(qtbot: QtBot) -> PromptEditor:
    made = PromptEditor()
    made.set_people(PEOPLE)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """In the program's style sheet."""
    theme = Theme(qapp, "light")
    yield
    qapp.setStyleSheet("")
    theme.deleteLater()


def test_known_names_become_chips_and_come_back_as_words(editor: PromptEditor) -> None:
    editor.set_prompt("portrait of @Ada beside @noor ali and @Nobody")
    assert editor.mentioned() == ("Ada", "Noor Ali")
    assert editor.prompt() == "portrait of @Ada beside @Noor Ali and @Nobody"
    assert len(editor.toPlainText()) < len(editor.prompt())


def test_typing_an_at_sign_offers_people_and_return_takes_one(
    editor: PromptEditor, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor, "a photo of @fe")
    qtbot.waitUntil(popup(editor).isVisible)
    qtbot.keyClick(popup(editor), Qt.Key.Key_Return)
    assert editor.prompt() == "a photo of @Felix "
    assert editor.mentioned() == ("Felix",)


def test_people_who_are_read_anew_leave_the_list_open(editor: PromptEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "a photo of @fe")
    qtbot.waitUntil(popup(editor).isVisible)
    editor.set_people(PEOPLE)
    assert popup(editor).isVisible()
    qtbot.keyClick(popup(editor), Qt.Key.Key_Return)
    assert editor.mentioned() == ("Felix",)


def test_the_list_of_people_shows_every_row_whole_and_faces(
    editor: PromptEditor, qtbot: QtBot, dressed: None
) -> None:
    editor.set_people(
        [
            *PEOPLE[:2],
            MentionablePerson("3", "Felix", face=QImage(8, 8, QImage.Format.Format_RGB32)),
        ]
    )
    for typed, names in (("@", ["Ada", "Noor Ali", "Felix"]), ("e", ["Felix"])):
        qtbot.keyClicks(editor, typed)
        shown = popup(editor)
        qtbot.waitUntil(shown.isVisible)
        model = shown.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        assert [row.data() for row in rows] == names
        assert shown.viewport().height() >= len(rows) * shown.sizeHintForRow(0)
    assert not rows[0].data(Qt.ItemDataRole.DecorationRole).isNull()


def test_one_backspace_takes_a_chip_away(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.set_prompt("with @Noor Ali")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.prompt() == "with "


def test_two_chips_side_by_side_stay_two(editor: PromptEditor) -> None:
    editor.set_prompt("@Ada @Felix")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.mention("Ada")
    assert editor.mentioned() == ("Ada", "Ada", "Felix")


def test_copying_gives_words_and_pasting_makes_chips_again(
    editor: PromptEditor, qtbot: QtBot
) -> None:
    editor.set_prompt("portrait of @Ada, smiling")
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == "portrait of @Ada, smiling"
    editor.clear()
    editor.paste()
    assert editor.mentioned() == ("Ada",)


def test_undo_takes_back_a_whole_completion(editor: PromptEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor, "of @ada")
    qtbot.waitUntil(popup(editor).isVisible)
    qtbot.keyClick(popup(editor), Qt.Key.Key_Return)
    assert editor.mentioned() == ("Ada",)
    editor.undo()
    assert editor.prompt() == "of @ada"


def test_control_return_submits(editor: PromptEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.submitted):
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_lost_words_are_marked_where_they_stand(editor: PromptEditor) -> None:
    editor.set_prompt("@Noor Ali in a very long coat")
    words = editor.prompt()
    start = words.index("long coat")
    editor.mark_lost([(start, len(words))])
    marks = editor.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["long coat"]


def test_an_emoji_before_them_shifts_nothing(editor: PromptEditor, qtbot: QtBot) -> None:
    editor.set_prompt("😀 a party 🎉 with @Ada, in a long coat")
    words = editor.prompt()
    start = words.index("long coat")
    editor.mark_lost([(start, len(words))])
    assert [mark.cursor.selectedText() for mark in editor.extraSelections()] == ["long coat"]
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == words
    editor.clear()
    qtbot.keyClicks(editor, "in front of @fe")
    qtbot.keyClick(popup(editor), Qt.Key.Key_Escape)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insertPlainText("🎉🎉 ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(" behind")
    for _ in range(len(" behind")):
        editor.moveCursor(QTextCursor.MoveOperation.Left)
    qtbot.keyClicks(editor, "l")
    qtbot.keyClick(popup(editor), Qt.Key.Key_Return)
    assert editor.mentioned() == ("Felix",)
    assert editor.prompt() == "🎉🎉 in front of @Felix  behind"


def test_words_of_a_web_page_come_without_their_looks(editor: PromptEditor) -> None:
    data = QMimeData()
    data.setHtml("<h1>a <b>red</b> house</h1> with @Ada")
    QGuiApplication.clipboard().setMimeData(data)
    editor.paste()
    assert editor.prompt().split() == ["a", "red", "house", "with", "@Ada"]
    assert editor.mentioned() == ("Ada",)


def test_a_mention_puts_spaces_around_itself(editor: PromptEditor) -> None:
    editor.set_prompt("portrait of")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.mention("Ada")
    assert editor.prompt() == "portrait of @Ada "


@pytest.mark.parametrize(
    ("words", "mentioned"),
    [
        (" in the rain", "@Ada in the rain"),
        (", smiling", "@Ada, smiling"),
        ("in rain", "@Ada in rain"),
    ],
)
def test_a_mention_before_words_adds_a_space_where_none_is(
    editor: PromptEditor, words: str, mentioned: str
) -> None:
    editor.set_prompt(words)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.mention("Ada")
    assert editor.prompt() == mentioned


def test_ctrl_and_arrows_change_the_weight_at_the_cursor(
    qtbot: QtBot, editor: PromptEditor
) -> None:
    editor.set_prompt("a red hat")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    press = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(editor, Qt.Key.Key_Up, press)
    qtbot.keyClick(editor, Qt.Key.Key_Up, press)
    assert editor.prompt() == "a (red:1.2) hat"
    assert [mark.cursor.selectedText() for mark in editor.extraSelections()] == ["red"]
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Down, press)
    assert editor.prompt() == "a red hat"
    assert editor.extraSelections() == []
    editor.undo()
    assert editor.prompt() == "a (red:1.1) hat"


def test_a_person_s_chip_can_be_weighted(qtbot: QtBot, editor: PromptEditor) -> None:
    editor.set_prompt("portrait of @Ada at sea")
    cursor = editor.textCursor()
    cursor.setPosition(12)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert editor.prompt() == "portrait of (@Ada:1.1) at sea"
    assert editor.mentioned() == ("Ada",)


def test_words_around_a_chip_are_tinted_and_the_chip_is_not(editor: PromptEditor) -> None:
    editor.set_prompt("a (young @Ada in red:1.2) hat and (@Noor Ali:1.3)")
    tinted = [mark.cursor.selectedText() for mark in editor.extraSelections()]
    assert tinted == ["young ", " in red"]


def test_a_name_of_two_words_stays_a_chip_when_it_is_weighted(
    qtbot: QtBot, editor: PromptEditor
) -> None:
    editor.set_prompt("portrait of @Noor Ali at sea")
    cursor = editor.textCursor()
    cursor.setPosition(12)
    editor.setTextCursor(cursor)
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert editor.prompt() == "portrait of (@Noor Ali:1.2) at sea"
    assert editor.mentioned() == ("Noor Ali",)


def test_the_cursor_stays_in_the_word_so_that_typing_replaces_nothing(
    qtbot: QtBot, editor: PromptEditor
) -> None:
    editor.set_prompt("a red hat")
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, "dish")
    assert editor.prompt() == "a (reddish:1.1) hat"


def test_arrow_keys_of_a_mac_change_weights_too(editor: PromptEditor) -> None:
    """There they count as keys of the keypad."""
    editor.set_prompt("red")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, held))
    assert editor.prompt() == "(red:1.1)"


def test_the_negative_prompt_has_the_same_keys(qtbot: QtBot) -> None:
    negative = NegativeEditor()
    qtbot.addWidget(negative)
    negative.setPlainText("😀 blurry, hat")
    cursor = negative.textCursor()
    cursor.setPosition(5)
    negative.setTextCursor(cursor)
    for _ in range(2):
        qtbot.keyClick(negative, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert negative.toPlainText() == "😀 (blurry:1.2), hat"
    tinted = [mark.cursor.selectedText() for mark in negative.extraSelections()]
    assert tinted == ["blurry"]
    negative.undo()
    assert negative.toPlainText() == "😀 (blurry:1.1), hat"
    negative.selectAll()
    negative.copy()
    assert QGuiApplication.clipboard().text() == "😀 (blurry:1.1), hat"


def test_lost_words_are_found_among_weights() -> None:
    written = "a (red hat:1.2) and a (blue coat:1.3)"
    start, end = lost_span(written, TokenUse(700, ("blue", "coat")), None) or (0, 0)
    assert written[start:end] == "blue coat"


def test_the_meter_shows_chunks_and_the_person_s_strength(qtbot: QtBot) -> None:
    meter = TokenMeterBar()
    qtbot.addWidget(meter)
    meter.show_use(TokenUse(130, chunks=2), 4, [Strength("", 1.2)])
    shown = " ".join(one.text() for one in meter.findChildren(QLabel))
    assert "130 of 154 tokens 2 chunks · 4 for the person · person strength 1.2" in shown
    (bar,) = meter.findChildren(QProgressBar)
    assert bar.accessibleDescription().startswith("130 of 154 tokens · 2 chunks")
    meter.show_use(TokenUse(60), 0, [Strength("Ada", 1.2), Strength("Felix", 0.9)])
    shown = " ".join(one.text() for one in meter.findChildren(QLabel))
    assert "60 of 77 tokens Ada: strength 1.2 · Felix: strength 0.9" in shown
    meter.show_use(TokenUse(700, person_lost=True, person_late=True), 1)
    assert "The person comes too late in the prompt." in [
        found.text() for found in meter.findChildren(QLabel)
    ]


def test_a_typed_name_becomes_a_chip_once_its_word_is_complete(
    editor: PromptEditor, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor, "portrait of @ada")
    assert editor.mentioned() == ("Ada",)
    qtbot.keyClicks(editor, ", smiling")
    qtbot.waitUntil(lambda: len(editor.toPlainText()) < len("portrait of @ada, smiling"))
    assert editor.prompt() == "portrait of @Ada, smiling"


@pytest.mark.parametrize(
    ("before", "after"), [("a", ""), ("", "m"), ("mail\\", "2"), ("", "在森林里"), ("一个", " L.")]
)
def test_what_is_typed_beside_a_chip_does_not_change_who_is_meant(
    editor: PromptEditor, before: str, after: str
) -> None:
    """The plan reads ``prompt()`` with the function that makes chips."""
    editor.set_people([*PEOPLE, MentionablePerson("4", "Ada L.")])
    editor.set_prompt("@Ada")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insertPlainText(before)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(after)
    found = [mention.name for mention in find_mentions(editor.prompt(), ["Ada", "Ada L."])]
    assert found == ["Ada"]
    assert editor.mentioned() == ("Ada",)
    words = editor.prompt()
    editor.clear()
    editor.set_prompt(words)
    assert editor.prompt() == words
