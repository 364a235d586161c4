"""What stands below the picture while something is drawn on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.drawing.layer import DrawnLayer
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import ElidedLabel, IconButton


class DrawingBar(QWidget):
    """A hint, undo, redo and clear; below them a tool's own ``options``, and the two answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ElidedLabel()
        self.undo = IconButton("undo", self.tr("Undo"), self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", self.tr("Redo"), self.tr("Redo (Ctrl+Shift+Z)"))
        self.clear = IconButton("trash", self.tr("Clear"))
        self.cancel, self.accept = QPushButton(self.tr("Cancel")), QPushButton()
        style(self.accept, kind="primary")
        self.options = QHBoxLayout()
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(Space.XS)
        above.addWidget(self.hint, 1)
        for button in (self.undo, self.redo, self.clear):
            above.addWidget(button)
        below.setSpacing(Space.S)
        self.options.setSpacing(Space.S)
        below.addLayout(self.options, 1)
        for answer in (self.cancel, self.accept):
            answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            below.addWidget(answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(above)
        column.addLayout(below)

    def follow(self, layer: DrawnLayer) -> None:
        """What can be undone, redone and cleared now."""
        self.undo.setEnabled(layer.history.can_undo)
        self.redo.setEnabled(layer.history.can_redo)
        self.clear.setEnabled(bool(layer.history.state))
