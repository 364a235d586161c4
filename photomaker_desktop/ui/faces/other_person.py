"""*Same scene, other person*: who takes the place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import ComboBox, Sheet, label

WIDTH = 380


class OtherPersonDialog(Sheet):
    """``person`` is the id of the chosen one of ``people``, once accepted."""

    def __init__(self, people: Sequence[Identity], parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(self.tr("Other person"))
        self._people = ComboBox()
        for one in people:
            self._people.addItem(one.name, one.id)
        self.column.addWidget(label(self.tr("Same scene, other person"), "heading"))
        text = self.tr("Prompt, seed and settings stay. Another person takes the place.")
        if not people:
            text = self.tr("Add another person first.")
        self.column.addWidget(label(text, "muted", wrap=True))
        self.column.addWidget(label(self.tr("&Person"), "field", buddy=self._people))
        self.column.addWidget(self._people)
        cancel, make = QPushButton(self.tr("Cancel")), QPushButton(self.tr("&Generate"))
        style(make, kind="primary")
        make.setDefault(True)
        make.setEnabled(bool(people))
        cancel.clicked.connect(self.reject)
        make.clicked.connect(self.accept)
        self.foot(cancel, make)
        self._people.setFocus()

    @property
    def person(self) -> str:
        return str(self._people.currentData() or "")
