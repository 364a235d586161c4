"""The seed: random for every request, or locked."""

import secrets

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import IconButton

LARGEST = 2**32 - 1


class SeedField(QWidget):
    """``seed()`` is None while unlocked: every request gets a random one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setAcceptDrops(False)  # a file is for the window
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,10}")))
        self.field.setPlaceholderText(self.tr("Random"))
        self.field.setAccessibleName(self.tr("Seed"))
        self.field.setToolTip(self.tr("The same seed, prompt and settings give the same picture."))
        self.lock = IconButton(
            "unlock",
            self.tr("Lock the seed"),
            self.tr("While locked, this seed is used every time."),
            checkable=True,
        )
        self.dice = IconButton(
            "dice", self.tr("New random seed"), self.tr("Picks a random seed and locks it.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.lock)
        row.addWidget(self.dice)
        self.setFocusProxy(self.field)
        self.lock.toggled.connect(self._locked)
        self.dice.clicked.connect(self.roll)
        self.field.textEdited.connect(lambda text: self.lock.setChecked(bool(text)))
        self.field.textChanged.connect(lambda _: self.changed.emit())

    def seed(self) -> int | None:
        text = self.field.text()
        return min(int(text), LARGEST) if text and self.lock.isChecked() else None

    def set_seed(self, seed: int | None) -> None:
        self.field.setText("" if seed is None else str(seed))
        self.lock.setChecked(seed is not None)

    def roll(self) -> None:
        self.set_seed(secrets.randbelow(LARGEST + 1))

    def show_used(self, seed: int) -> None:
        """Show a request's seed, so that locking keeps it."""
        if not self.lock.isChecked():
            self.field.setText(str(seed))

    def _locked(self, locked: bool) -> None:
        self.lock.set_icon("lock" if locked else "unlock")
        if locked and not self.field.text():
            self.roll()
        self.changed.emit()
