"""What happens to the jobs when the window closes."""

from enum import Enum

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label


class Leave(Enum):
    STAY = 0
    KEEP = 1
    DROP = 2


class ClosingDialog(QDialog):
    """``choice`` after ``exec``: stay, keep the jobs for the next start, or drop them."""

    def __init__(self, jobs: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = Leave.STAY
        self.setWindowTitle(self.tr("Close PhotoMaker?"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(label(self.tr("%n job(s) not finished", "", jobs), "heading"))
        text = self.tr(
            "Finished pictures are saved. What is still waiting can go on at the next start."
        )
        column.addWidget(label(text, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._button(self.tr("&Discard jobs"), Leave.DROP, "quiet"))
        row.addStretch(1)
        row.addWidget(self._button(self.tr("&Stay"), Leave.STAY, ""))
        keep = self._button(self.tr("Close and &keep jobs"), Leave.KEEP, "primary")
        keep.setDefault(True)
        row.addWidget(keep)
        column.addLayout(row)

    def _button(self, text: str, choice: Leave, kind: str) -> QPushButton:
        button = QPushButton(text)
        style(button, kind=kind)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Leave) -> None:
        self.choice = choice
        self.accept() if choice is not Leave.STAY else self.reject()
