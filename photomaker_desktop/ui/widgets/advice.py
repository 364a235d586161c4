"""A sentence with something to do about it, hidden while there is nothing to say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets.labels import label


class Advice(QFrame):
    """``pressed``: the button ``action`` was pressed; without ``action`` there is none."""

    pressed = Signal()

    def __init__(self, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label("", wrap=True)
        self.button = QPushButton(action)
        self.button.clicked.connect(self.pressed)
        self.button.setVisible(bool(action))
        style(self.button, kind="link")
        style(self, banner="info")
        style(self.words)  # the text inherits the banner's colour
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def text(self) -> str:
        return self.words.text() if not self.isHidden() else ""

    def say(self, text: str) -> None:
        """Show this sentence; an empty one hides the widget."""
        self.words.setText(text)
        self.setVisible(bool(text))
