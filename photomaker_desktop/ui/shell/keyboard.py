"""The list of keyboard shortcuts."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from photomaker_desktop.ui.shell.commands import plain
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import Sheet, label

TALL = 420


class KeyboardPage(Sheet):
    """Two columns: action and keys; ``people`` and ``pictures`` are actions on a selection."""

    def __init__(
        self,
        actions: Iterable[QAction],
        parent: QWidget,
        people: Iterable[QAction] = (),
        pictures: Iterable[QAction] = (),
    ) -> None:
        super().__init__(520, parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        stars = (self.tr("Set rating"), "0 … 5")
        self._add_rows(rows(actions))
        self._add_rows(rows(people), self.tr("Selected people"))
        self._add_rows((*rows(pictures), stars), self.tr("Selected pictures"))
        for title, listed in self._elsewhere():
            self._add_rows(listed, title)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Shortcuts"))
        scroll.setMinimumHeight(TALL)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.column.addWidget(label(self.tr("Keyboard shortcuts"), "title"))
        self.column.addWidget(scroll, 1)
        self.foot(close)

    def _elsewhere(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Keys without a command, which depend on the focus."""
        words = (
            (self.tr("Mention a person"), "@"),
            (self.tr("Insert the selected person"), native(QKeySequence("Return"))),
            (self.tr("Change the weight of the words"), f"{native(QKeySequence('Ctrl+Up'))}  ↓"),
        )
        viewer = (
            (self.tr("Previous and next picture"), "←  →"),
            (self.tr("Zoom in and out"), "+  −"),
            (self.tr("Fit to window"), native(QKeySequence("Ctrl+0"))),
            (self.tr("Actual size"), native(QKeySequence("Ctrl+1"))),
            (self.tr("Fit or actual size"), "Z"),
            (self.tr("Compare"), "C"),
            (self.tr("Details"), "I"),
            (self.tr("Full screen"), "F11"),
            (self.tr("Full screen"), self.tr("Space")),
            (self.tr("All pictures of this job"), "G"),
            (self.tr("Faces before they were changed"), "B"),
        )
        return (self.tr("In the prompt"), words), (
            self.tr("On the stage and in the viewer"),
            viewer,
        )

    def _add_rows(self, listed: Iterable[tuple[str, str]], title: str = "") -> None:
        if title:
            self._grid.addWidget(label(title, "strong"), self._grid.rowCount(), 0)
        for text, keys in listed:
            self._add(text, keys)

    def _add(self, text: str, keys: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(QLabel(text), row, 0)
        self._grid.addWidget(label(keys, "muted"), row, 1, Qt.AlignmentFlag.AlignRight)


def rows(actions: Iterable[QAction]) -> tuple[tuple[str, str], ...]:
    """Text and keys of actions with a shortcut."""
    keyed = (action for action in actions if not action.shortcut().isEmpty())
    return tuple((plain(action.text()), native(action.shortcut())) for action in keyed)


def native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
