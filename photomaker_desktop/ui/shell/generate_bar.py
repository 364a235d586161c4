"""The Generate button, with a summary of the request."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.formatting import about
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import label


class GenerateBar(QFrame):
    """``pressed`` to generate; ``describe`` shows person, number and time."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton("  " + self.tr("&Generate"))
        style(self.button, kind="primary", large=True)
        self.button.setIcon(icon("spark", QPalette.ColorRole.HighlightedText))
        self.button.setToolTip(self.tr("Makes the pictures (Ctrl+Return)."))
        self.button.clicked.connect(self.pressed)
        self._who = label("", "strong")
        self._cost = label("", "caption")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._who)
        words.addWidget(self._cost)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XS, Space.S, Space.XS, Space.S)
        row.setSpacing(Space.M)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def switch_off(self, why: str) -> None:
        self.button.setEnabled(False)
        self.button.setToolTip(why)

    def describe(self, name: str, number: int, seconds: float | None) -> None:
        pictures = self.tr("%n picture(s)", "", number)
        who = self.tr("{pictures} of {name}").format(pictures=pictures, name=name)
        self._who.setText(who if name else pictures)
        unknown = self.tr("Estimate after the first picture")
        self._cost.setText(unknown if seconds is None else about(seconds))
