"""Ctrl+↑ and Ctrl+↓ change the weight of the words at the cursor, in both prompts; weighted words
are tinted."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from photomaker_desktop.prompt.emphasis import weighted_spans
from photomaker_desktop.prompt.weight_steps import change_weight
from photomaker_desktop.ui.mime_data import files_in
from photomaker_desktop.ui.prompt.mention import units
from photomaker_desktop.ui.theme import colours

STEPS = {Qt.Key.Key_Up: 0.1, Qt.Key.Key_Down: -0.1}


def weight_step(event: QKeyEvent) -> float:
    """By how much the pressed keys change a weight; 0 for other keys."""
    # On a Mac the arrow keys count as keys of the keypad.
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held != Qt.KeyboardModifier.ControlModifier:
        return 0.0
    return STEPS.get(Qt.Key(event.key()), 0.0)


def tint(weight: float) -> QTextCharFormat:
    """Warm for more, grey for less."""
    form = QTextCharFormat()
    colour = QColor(colours().accent if weight > 1 else colours().muted)
    colour.setAlphaF(min(0.45, 0.1 + abs(weight - 1) / 2))
    form.setBackground(colour)
    return form


class NegativeEditor(QPlainTextEdit):
    """Plain text in which the same keys change weights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._tint)

    def changeEvent(self, event: QEvent) -> None:
        """Tints are in the theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        written, marks = self.toPlainText(), []
        for span in weighted_spans(written):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units(written[: span.start]))
            cursor.setPosition(units(written[: span.end]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, tint(span.weight)
            marks.append(mark)
        self.setExtraSelections(marks)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window; as text they would be paths."""
        return not files_in(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            super().insertFromMimeData(source)

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
