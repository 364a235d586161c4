"""Asks for the name of a collection or a search."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import ComboBox, Sheet, execute, label, labelled


class NameDialog(Sheet):
    """``name`` once accepted: one of ``known``, or a new one."""

    def __init__(self, title: str, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(380, parent)
        self.setWindowTitle(title)
        self._box = ComboBox()
        self._box.setEditable(True)
        self._box.addItems(list(known))
        self._box.setCurrentText("")
        self.column.addWidget(label(title, "heading"))
        self.column.addLayout(labelled(tr("&Name"), self._box))
        cancel, self.save = QPushButton(tr("Cancel")), QPushButton(tr("&Save"))
        style(self.save, kind="primary")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        self._box.currentTextChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.foot(cancel, self.save)
        self._box.setFocus()

    @property
    def name(self) -> str:
        return " ".join(self._box.currentText().split())


def ask_name(title: str, known: Sequence[str], parent: QWidget) -> str:
    """Empty if the user gives up."""
    dialog = NameDialog(title, known, parent)
    return dialog.name if execute(dialog) else ""
