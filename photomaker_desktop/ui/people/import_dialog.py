"""Asks before a person from a file comes into the library."""

from collections.abc import Callable
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.core.errors import LibraryLocked
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.people.faces import FaceLabel
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import Sheet, label

FACE = 96  # pixels
MOST_NOTES = 200  # characters
LookInto = Callable[[str], tuple[Identity, bytes]]
"""A passphrase → the person in the file, and a thumbnail. Raises ``LibraryLocked`` for a wrong one.
"""


class ImportDialog(Sheet):
    """Shows who is in the file. Accepted, ``passphrase`` is the one that opens it.

    ``LookInto``'s other errors are raised here: a file that is refused gets no dialog.
    """

    def __init__(
        self,
        look_into: LookInto,
        name: str,
        passphrase: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(440, parent)
        self.passphrase = passphrase
        self._look_into = look_into
        self.setWindowTitle(self.tr("Import a person"))
        self._face, self._name, self._about = (
            FaceLabel(side=FACE),
            label("", "heading"),
            label("", "muted"),
        )
        for words in (self._name, self._about):
            words.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Passphrase of {name}").format(name=name))
        self.field.setAccessibleName(self.field.placeholderText())
        self._mistake = label("", "danger", wrap=True)
        cancel, self.take = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Import"))
        style(self.take, kind="primary")
        self.take.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._go_on)
        self._lay_out(cancel)
        self._name.setText(name)
        self._open = False
        self._mistake.hide()
        try:
            self._show(*look_into(passphrase))
        except LibraryLocked:
            self._about.setText(self.tr("This file is protected by a passphrase."))
            self.field.setFocus()

    def _lay_out(self, cancel: QPushButton) -> None:
        words = QVBoxLayout()
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._face.hide()
        self.column.addLayout(row)
        self.column.addWidget(self.field)
        self.column.addWidget(self._mistake)
        self.foot(cancel, self.take)

    def _show(self, person: Identity, thumbnail: bytes) -> None:
        self._open = True
        self._name.setText(self.tr("Import {name}?").format(name=person.name))
        notes = shorten(person.notes, MOST_NOTES, placeholder=" …")
        self._about.setText("\n".join(filter(None, (person.class_word, notes))))
        self._face.show_face(thumbnail)
        self._face.setVisible(not self._face.face.isNull())
        self.field.hide()
        self._mistake.hide()
        self.take.setFocus()

    def _go_on(self) -> None:
        """The first press of a protected file opens it, the second imports it."""
        if self._open:
            self.accept()
            return
        self.passphrase = self.field.text()
        try:
            self._show(*self._look_into(self.passphrase))
        except LibraryLocked as error:
            self._mistake.setText(translate(error.what))
            self._mistake.show()
            self.field.selectAll()
            self.field.setFocus()
