"""The question after a restart: resume the waiting jobs?"""

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
