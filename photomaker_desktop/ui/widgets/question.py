"""A question with two answers, and dialogs that ask before work in them is lost."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets.dialogs import Sheet, execute
from photomaker_desktop.ui.widgets.labels import label

WIDTH = 420


class Question(Sheet):
    """Accepted with ``yes``; ``no`` is the default, also for Esc and Return."""

    def __init__(
        self, parent: QWidget | None, question: str, detail: str, yes: str, no: str
    ) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(question)
        self.column.addWidget(label(question, "heading", wrap=True))
        self.column.addWidget(label(detail, "muted", wrap=True))
        self.no, self.yes = QPushButton(no), QPushButton(yes)
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.no.setDefault(True)
        style(self.no, kind="primary")
        style(self.yes, kind="danger")
        self.foot(self.yes, self.no)
        self.no.setFocus()


if TYPE_CHECKING:
    _Dialog = QDialog
else:
    _Dialog = object  # a class cannot come from two of Qt's


class AsksBeforeClosing(_Dialog):
    """Mixed into a dialog: Esc, *Cancel* and closing ask if ``work_at_risk`` is not empty."""

    def work_at_risk(self) -> str:
        """A sentence about what would be lost; empty if nothing would."""
        raise NotImplementedError

    def reject(self) -> None:
        lost = self.work_at_risk()
        if lost:
            question = Question(
                self, tr("Discard your changes?"), lost, tr("Discard"), tr("Keep editing")
            )
            if not execute(question):
                return
        super().reject()
