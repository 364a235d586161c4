"""The dialog at the start after a crash."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import Section, Sheet, label


class CrashPage(Sheet):
    """Offers the report, without private data."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setWindowTitle(self.tr("After a crash"))
        self._report = report
        column = self.column
        column.addWidget(
            label(self.tr("PhotoMaker ended unexpectedly last time"), "title", wrap=True)
        )
        text = self.tr(
            "Your people and pictures are safe; they are saved as soon as they are "
            "made. Nothing was sent. If this happens again, the report below helps to "
            "find the cause."
        )
        column.addWidget(label(text, "muted", wrap=True))
        column.addWidget(self._details(report))
        column.addStretch(1)
        copy = QPushButton(self.tr("&Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        go_on = QPushButton(self.tr("Continue"))
        style(go_on, kind="primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        self.foot(go_on, left=(copy,))

    def _details(self, report: str) -> Section:
        section = Section(self.tr("Report"))
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setMinimumHeight(200)
        text.setAccessibleName(self.tr("Report"))
        section.content.addWidget(text)
        return section
