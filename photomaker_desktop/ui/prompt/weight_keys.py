"""Ctrl+↑ and Ctrl+↓ change the weight of the words at the cursor, in both prompts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from photomaker_desktop.prompt.emphasis import change_weight
from photomaker_desktop.ui.prompt.mention import units

STEPS = {Qt.Key.Key_Up: 0.1, Qt.Key.Key_Down: -0.1}


def weight_step(event: QKeyEvent) -> float:
    """By how much the pressed keys change a weight; 0 for other keys."""
    # On a Mac the arrow keys count as keys of the keypad.
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held != Qt.KeyboardModifier.ControlModifier:
        return 0.0
    return STEPS.get(Qt.Key(event.key()), 0.0)


class NegativeEditor(QPlainTextEdit):
    """Plain text in which the same keys change weights."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (by := weight_step(event)):
            super().keyPressEvent(event)
            return
        cursor, written = self.textCursor(), self.toPlainText()
        start, end = (
            letters(written, place) for place in (cursor.selectionStart(), cursor.selectionEnd())
        )
        changed = change_weight(written, start, end, by)
        if changed.text != written:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(changed.text)
        cursor.setPosition(units(changed.text[: changed.start]))
        cursor.setPosition(units(changed.text[: changed.end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def letters(text: str, place: int) -> int:
    """How many characters lie before a position that Qt counted in UTF-16 units."""
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace")
    )
