"""The banner: a summary of the photos, and advice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from photomaker_desktop.core.photo import Severity
from photomaker_desktop.core.photo_set import summarise
from photomaker_desktop.ui.add_person.draft import PersonDraft
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label

LOOKS = {
    Severity.GOOD: "success",
    Severity.NOTE: "info",
    Severity.WARNING: "warning",
    Severity.PROBLEM: "danger",
}


class Banner(QFrame):
    """``again``: analyse the photos again after a failure."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", wrap=True)
        self.button = QPushButton(self.tr("Check again"))
        style(self.button, kind="link")
        self.button.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def show_draft(self, draft: PersonDraft, problem: str) -> None:
        """``problem``: the last error, or empty."""
        looked = draft.analysed
        judged = summarise(draft.reports if looked else ())
        text = translate(judged.message) if looked else ""
        look = LOOKS[judged.severity] if looked else "info"
        self.words.setText(problem or text or self.tr("Checking the photos …"))
        self.button.setVisible(bool(problem) and not looked)
        style(self, banner="danger" if problem else look)
        style(self.words)  # the text inherits the banner's colour
