"""Asks for a passphrase: once to open something, twice to close it."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets.dialogs import Sheet, execute
from photomaker_desktop.ui.widgets.labels import label, labelled


class PassphraseDialog(Sheet):
    """``passphrase`` once accepted. With ``new`` it is typed twice, and may be left out."""

    def __init__(
        self, title: str, text: str, *, new: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(420, parent)
        self.setWindowTitle(title)
        self.go_on = QPushButton(tr("&Continue"))
        self._note = label("", "danger", wrap=True)
        self.column.addWidget(label(title, "heading", wrap=True))
        if text:
            self.column.addWidget(label(text, "muted", wrap=True))
        names = (tr("&Passphrase"), tr("&Again")) if new else (tr("&Passphrase"),)
        self._fields = [self._field(name) for name in names]
        self.column.addWidget(self._note)
        cancel = QPushButton(tr("Cancel"))
        style(self.go_on, kind="primary")
        self.go_on.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)
        self.foot(cancel, self.go_on)
        self._check()
        self._fields[0].setFocus()

    @property
    def passphrase(self) -> str:
        return self._fields[0].text()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._check)
        self.column.addLayout(labelled(name, field))
        return field

    def _check(self) -> None:
        texts = [field.text() for field in self._fields]
        new = len(texts) > 1
        same = len(set(texts)) == 1
        typed = all(texts)
        self._note.setText(tr("The two are not the same.") if typed and not same else "")
        self._note.setVisible(bool(self._note.text()))
        self.go_on.setEnabled(same if new else typed)
        if new:
            without, with_it = tr("&Without a passphrase"), tr("&Continue")
            self.go_on.setText(with_it if any(texts) else without)


def ask_passphrase(
    title: str, text: str = "", *, new: bool = False, parent: QWidget | None = None
) -> str | None:
    """None if the user gives up; empty where ``new`` was left out."""
    dialog = PassphraseDialog(title, text, new=new, parent=parent)
    return dialog.passphrase if execute(dialog) else None
