"""Questions about unfinished jobs, after a restart and when the window closes."""

from enum import Enum

from PySide6.QtWidgets import QPushButton, QWidget

from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import Sheet, label


class ResumeDialog(Sheet):
    """Accepted to resume, rejected to drop them."""

    def __init__(self, jobs: int, parent: QWidget) -> None:
        super().__init__(420, parent)
        self.setWindowTitle(self.tr("Queue"))
        heading = self.tr("Resume %n unfinished job(s)?", "", jobs)
        self.column.addWidget(label(heading, "heading", wrap=True))
        text = self.tr("Finished pictures are in the gallery; only the rest will be made.")
        self.column.addWidget(label(text, "muted", wrap=True))
        drop = QPushButton(self.tr("&Discard"))
        drop.clicked.connect(self.reject)
        go_on = QPushButton(self.tr("&Resume"))
        style(go_on, kind="primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        self.foot(drop, go_on)


class Leave(Enum):
    STAY = 0
    KEEP = 1
    DROP = 2


class ClosingDialog(Sheet):
    """``choice`` after ``exec``: stay, keep the jobs for the next start, or drop them."""

    def __init__(self, jobs: int, parent: QWidget) -> None:
        super().__init__(460, parent)
        self.setWindowTitle(self.tr("Close PhotoMaker?"))
        self.choice = Leave.STAY
        self.column.addWidget(label(self.tr("%n job(s) not finished", "", jobs), "heading"))
        text = self.tr("Finished pictures are saved. Waiting jobs can resume at the next start.")
        self.column.addWidget(label(text, "muted", wrap=True))
        drop = self._button(self.tr("&Discard jobs"), Leave.DROP, "quiet")
        stay = self._button(self.tr("&Stay"), Leave.STAY, "")
        keep = self._button(self.tr("Close and &keep jobs"), Leave.KEEP, "primary")
        keep.setDefault(True)
        self.foot(stay, keep, left=(drop,))

    def _button(self, text: str, choice: Leave, kind: str) -> QPushButton:
        button = QPushButton(text)
        style(button, kind=kind)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Leave) -> None:
        self.choice = choice
        self.accept() if choice is not Leave.STAY else self.reject()
