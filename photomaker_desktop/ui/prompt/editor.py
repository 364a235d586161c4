"""The prompt editor; ``@`` completes people and shows them as chips."""

import math
import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
    QTextCharFormat,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QCompleter, QListView, QTextEdit, QWidget

from photomaker_desktop.prompt.emphasis import weighted_spans
from photomaker_desktop.prompt.weight_steps import change_weight
from photomaker_desktop.ui.mime_data import files_in
from photomaker_desktop.ui.prompt.mention import (
    OBJECT,
    PLACEHOLDER,
    ChipDrawing,
    MentionablePerson,
    Piece,
    chip_format,
    cut,
    pieces,
    units,
)
from photomaker_desktop.ui.prompt.weight_keys import tint, weight_step
from photomaker_desktop.ui.theme import Space, colours, style

SHORTEST, TALLEST = 72, 240  # pixels
TYPED = re.compile(r"[@＠]([^@＠\n]{0,40})$")


def lost_format() -> QTextCharFormat:
    """Of words that the model does not read."""
    form = QTextCharFormat()
    form.setForeground(QColor(colours().danger))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    form.setUnderlineColor(QColor(colours().danger))
    return form


class PromptEditor(QTextEdit):
    """``prompt()`` is plain text with ``@Name`` for chips; ``edited`` after typing."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost: list[QTextEdit.ExtraSelection] = []
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self._people: tuple[MentionablePerson, ...] = ()
        self._chips = ChipDrawing(self.document())
        self.document().documentLayout().registerHandler(OBJECT, self._chips)
        self._names = QStandardItemModel(self)
        self._popup = QListView()
        self._completer = self._make_completer()
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.textChanged.connect(self._tint)
        self.textChanged.connect(self.edited)
        self.textChanged.connect(self._offer)
        self._chip_maker = QTimer(self)  # not within a change: that may be an undo
        self._chip_maker.setSingleShot(True)
        self._chip_maker.timeout.connect(self._make_chips)
        self.textChanged.connect(self._chip_maker.start)

    def _make_completer(self) -> QCompleter:
        """Names that contain what was typed, in any case."""
        made = QCompleter(self._names, self)
        made.setWidget(self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        made.setPopup(self._popup)
        self._popup.setAccessibleName(self.tr("People to mention"))
        style(self._popup, plain=True, popup=True)
        made.activated.connect(self._accept)
        return made

    def _fit(self) -> None:
        """Fit the height to the text, within limits."""
        frame = self.height() - self.maximumViewportSize().height()
        wanted = math.ceil(self.document().size().height()) + frame
        self.setFixedHeight(max(SHORTEST, min(TALLEST, wanted)))

    def set_people(self, people: Sequence[MentionablePerson]) -> None:
        self._people = tuple(people)
        self._names.clear()
        for person in people:
            face = QIcon(QPixmap.fromImage(person.face)) if not person.face.isNull() else QIcon()
            self._names.appendRow(QStandardItem(face, person.name))
        self._chips.faces = {person.name.casefold(): person.face for person in people}
        self.set_prompt(self.prompt())
        if self.hasFocus():  # somebody may be in the middle of a name
            self._offer()

    def prompt(self) -> str:
        return "".join(piece.text for piece in self._pieces())

    def _pieces(self) -> list[Piece]:
        return pieces(self.document(), self._names_known())

    def _names_known(self) -> list[str]:
        return [person.name for person in self._people]

    def set_prompt(self, text: str) -> None:
        """Replace everything; ``@Name`` of a known person becomes a chip."""
        if text == self.prompt() and not self._has_unmade_chip(text):
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._insert(cursor, text)
        cursor.endEditBlock()

    def mention(self, name: str) -> None:
        """Insert a person at the cursor, with spaces as needed."""
        cursor = self.textCursor()
        before = self._around(cursor, -1)
        if before and not before.isspace():
            cursor.insertText(" ")
        self._insert_chip(cursor, name)
        after = self._around(cursor, 1)
        if not after or after.isalnum():
            cursor.insertText(" ", QTextCharFormat())
        self.setTextCursor(cursor)
        self.setFocus()

    def swap_people(self, name: str) -> None:
        """Replace all chips by one person; plain text stays."""
        chips = [piece for piece in self._pieces() if piece.is_chip]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for chip in reversed(chips):
            cursor.setPosition(chip.start)
            cursor.deleteChar()
            self._insert_chip(cursor, name)
        cursor.endEditBlock()

    def selected_words(self) -> str:
        """The selected text, with ``@Name`` for chips."""
        cursor = self.textCursor()
        return _between(self._pieces(), cursor.selectionStart(), cursor.selectionEnd())

    def insert_words(self, text: str) -> None:
        """Replace the selection; ``@Name`` of a known person becomes a chip."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._insert(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def mentioned(self) -> tuple[str, ...]:
        """The known people in the prompt, in order, as the plan reads them."""
        return tuple(name for name, _ in cut(self.prompt(), self._names_known()) if name)

    def mark_lost(self, spans: Sequence[tuple[int, int]]) -> None:
        """Strike through lost words; spans are (start, end) in ``prompt()``."""
        self._lost = [self._mark(start, end, lost_format()) for start, end in spans]
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Marks are in the theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for mark in self._lost:
                mark.format = lost_format()
            self._tint()

    def _tint(self) -> None:
        """Colour weighted words, then lost words. The meter names the strength of people."""
        chips = _mentions(self._pieces())
        marks = [
            self._mark(start, end, tint(span.weight))
            for span in weighted_spans(self.prompt())
            for start, end in _between_chips(span.start, span.end, chips)
        ]
        self.setExtraSelections([*marks, *self._lost])

    def _mark(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._document_position(start))
        cursor.setPosition(self._document_position(end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, form
        return mark

    def change_weight(self, by: float) -> None:
        """Change the weight of the selected words, or those at the cursor, by ±0.1."""
        cursor, parts = self.textCursor(), self._pieces()
        start, end = (
            len(_between(parts, 0, position))
            for position in (cursor.selectionStart(), cursor.selectionEnd())
        )
        changed = change_weight(self.prompt(), start, end, by, _mentions(parts))
        self.set_prompt(changed.text)
        cursor = self.textCursor()
        cursor.setPosition(self._document_position(changed.start))
        cursor.setPosition(self._document_position(changed.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _document_position(self, offset: int) -> int:
        """From a position in ``prompt()`` to one in the document (a chip is one character)."""
        last = Piece("", 0)
        for piece in self._pieces():
            if offset < len(piece.text):
                return piece.start if piece.is_chip else piece.start + units(piece.text[:offset])
            offset -= len(piece.text)
            last = piece
        return last.start + (1 if last.is_chip else units(last.text))

    def is_mentioning(self) -> bool:
        """Whether the completer for a name is open."""
        return self._popup.isVisible()

    def is_naming(self) -> bool:
        """Whether somebody is in the middle of typing a name."""
        return self.hasFocus() and self._typed() is not None

    def _has_unmade_chip(self, text: str) -> bool:
        wanted = sum(1 for name, _ in cut(text, self._names_known()) if name)
        return wanted != sum(piece.is_chip for piece in self._pieces())

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        for name, plain in cut(text, self._names_known()):
            if name:
                self._insert_chip(cursor, name)
            else:
                cursor.insertText(plain, QTextCharFormat())

    def _make_chips(self) -> None:
        """Turn typed mentions into chips once their words are complete; one undo step with them."""
        if self._popup.isVisible() or self.document().isRedoAvailable():
            return
        typing = self.textCursor().position() if self.hasFocus() else -1
        for piece in reversed([piece for piece in self._pieces() if not piece.is_chip]):
            self._chips_in(piece, typing)

    def _chips_in(self, piece: Piece, typing: int) -> None:
        """The mention that ends at ``typing`` may still go on."""
        parts, offset = [], 0
        for name, text in cut(piece.text, self._names_known()):
            start = piece.start + units(piece.text[:offset])
            offset += len(text)
            parts.append((name, start, piece.start + units(piece.text[:offset])))
        for name, start, end in reversed(parts):
            if name and end != typing:
                cursor = QTextCursor(self.document())
                cursor.joinPreviousEditBlock()
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self._insert_chip(cursor, name)
                cursor.endEditBlock()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._make_chips()

    @staticmethod
    def _insert_chip(cursor: QTextCursor, name: str) -> None:
        cursor.insertText(PLACEHOLDER, chip_format(name))

    @staticmethod
    def _around(cursor: QTextCursor, step: int) -> str:
        place = cursor.position() + min(step, 0)
        return cursor.document().characterAt(place).strip("\0\u2029")

    def _typed(self) -> str | None:
        """The text typed after an ``@`` directly before the cursor's word."""
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
        before = cursor.selectedText()
        found = TYPED.search(before)
        return found.group(1) if found else None

    def _offer(self) -> None:
        typed = self._typed()
        if typed is None or not self.hasFocus():
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(typed)
        popup = self._popup
        if self._completer.completionCount() == 0:
            popup.hide()
            return
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self.cursorRect().translated(self.viewport().pos())
        place.translate(0, Space.S)
        place.setWidth(max(180, popup.sizeHintForColumn(0) + Space.XL))
        self._completer.complete(place)
        self._show_whole(min(self._completer.completionCount(), self._completer.maxVisibleItems()))

    def _show_whole(self, rows: int) -> None:
        """Enlarge the popup: ``QCompleter`` ignores the rows' padding and cuts the last one."""
        popup = self._popup
        around = popup.height() - popup.viewport().height()
        more = max(0, rows * popup.sizeHintForRow(0) + around - popup.height())
        above = popup.y() < self.mapToGlobal(self.cursorRect().topLeft()).y()
        popup.setGeometry(
            popup.geometry().adjusted(0, -more if above else 0, 0, 0 if above else more)
        )

    def _accept(self, name: str) -> None:
        typed = self._typed() or ""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed) + 1
        )
        cursor.removeSelectedText()
        self._insert_chip(cursor, name)
        cursor.insertText(" ", QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._popup.isVisible() and (
            enter or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        ):
            event.ignore()  # handled by the completer
            return
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        if by := weight_step(event):
            self.change_weight(by)
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy chips as ``@Name``."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        """``@Name`` in pasted or dropped text becomes a chip."""
        if not self.canInsertFromMimeData(source):
            return
        self.insert_words(
            source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window; as text they would be paths."""
        return not files_in(source) and (source.hasText() or source.hasHtml())


def _mentions(parts: list[Piece]) -> list[tuple[int, int]]:
    """(start, end) of the chips in ``prompt()``."""
    found, offset = [], 0
    for piece in parts:
        if piece.is_chip:
            space = len(piece.text) - len(piece.text.lstrip())
            found.append((offset + space, offset + len(piece.text)))
        offset += len(piece.text)
    return found


def _between_chips(start: int, end: int, chips: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left of ``start`` to ``end`` without the chips."""
    for first, last in (*chips, (end, end)):
        if start < min(first, end):
            yield start, min(first, end)
        start = max(start, last)


def _between(parts: list[Piece], start: int, end: int) -> str:
    chosen = []
    for piece in parts:
        if piece.is_chip:
            if start <= piece.start < end:
                chosen.append(piece.text)
        else:
            first, last = max(0, start - piece.start), max(0, end - piece.start)
            part = piece.text.encode("utf-16-le", "surrogatepass")[2 * first : 2 * last]
            chosen.append(part.decode("utf-16-le", "replace"))
    return "".join(chosen)
