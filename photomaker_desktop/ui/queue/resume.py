"""The question after a restart: shall the jobs that waited go on?"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label


class ResumeDialog(QDialog):
    """Accepted to go on, rejected to drop them."""

    def __init__(self, jobs: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Queue"))
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        heading = self.tr("%n job(s) were waiting: resume?", "", jobs)
        column.addWidget(label(heading, "heading", wrap=True))
        text = self.tr("Pictures that were finished are in the gallery; only the rest is made.")
        column.addWidget(label(text, "muted", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        drop = QPushButton(self.tr("&Discard"))
        drop.clicked.connect(self.reject)
        go_on = QPushButton(self.tr("&Resume"))
        style(go_on, kind="primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row.addWidget(drop)
        row.addWidget(go_on)
        column.addLayout(row)
