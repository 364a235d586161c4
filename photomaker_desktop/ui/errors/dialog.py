"""The error dialog: what happened, the probable cause, what to do, and a button for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import PhotoMakerError, Remedy
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import IconLabel, Sheet, label

WIDTH = 520


class ErrorDialog(Sheet):
    """``make_report(with_private)`` returns the text to copy; ``remedies`` has the buttons.

    A mistake of the user's needs no report.
    """

    def __init__(
        self,
        error: PhotoMakerError,
        make_report: Callable[[bool], str],
        remedies: dict[Remedy, tuple[str, Callable[[], None]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDTH, parent)
        mistake = error.is_mistake
        title = self.tr("Please check") if mistake else self.tr("Something went wrong")
        self.setWindowTitle(title)
        self._make_report = make_report
        what, why, todo = map(translate, (error.what, error.why, error.todo))
        self.column.addLayout(self._words(what, why, todo))
        if not mistake:
            self.column.addLayout(self._copy_row())
        self.foot(*self._buttons(remedies.get(error.remedy)))
        self.setAccessibleName(what)
        self.setAccessibleDescription(f"{why} {todo}".strip())

    def _words(self, what: str, why: str, todo: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        picture = IconLabel("warning", 32, QPalette.ColorRole.Highlight)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(label(what, "heading", wrap=True))
        if why:
            words.addWidget(label(why, "muted", wrap=True))
        if todo:
            words.addWidget(label(todo, wrap=True))
        row.addLayout(words, 1)
        return row

    def _copy_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = QPushButton(self.tr("&Copy report"))
        style(copy, kind="quiet")
        tip = self.tr("Copies versions, device and the last log lines, to ask for help.")
        copy.setToolTip(tip)
        copy.setAccessibleDescription(tip)
        copy.clicked.connect(self._copy)
        self.private = QCheckBox(self.tr("Include &names, prompts and folders"))
        self.private.setToolTip(
            self.tr("Leave this off if you share the report with people you don't know.")
        )
        row.addWidget(copy)
        row.addWidget(self.private)
        row.addStretch(1)
        return row

    def _buttons(self, remedy: tuple[str, Callable[[], None]] | None) -> list[QPushButton]:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.remedy = QPushButton(remedy[0]) if remedy else None
        if self.remedy is None or remedy is None:
            close.setDefault(True)
            return [close]
        act = remedy[1]
        style(self.remedy, kind="primary")
        self.remedy.setDefault(True)
        self.remedy.clicked.connect(self.accept)
        self.accepted.connect(act)
        return [close, self.remedy]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._make_report(self.private.isChecked()))
