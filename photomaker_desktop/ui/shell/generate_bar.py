"""The Generate button, with a summary of the request."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.formatting import about
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import ElidedLabel, label


class GenerateBar(QFrame):
    """``pressed`` to generate; ``describe`` shows person, number and time."""

    pressed = Signal()
    all_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton("  " + self.tr("&Generate"))
        style(self.button, kind="primary", large=True)
        self.button.setIcon(icon("spark", QPalette.ColorRole.HighlightedText))
        self.button.setToolTip(self.tr("Makes the pictures (Ctrl+Return)."))
        self.button.clicked.connect(self.pressed)
        self._summary = ElidedLabel()
        style(self._summary, role="strong")
        self._cost = label("", "caption")
        self.all = QPushButton()
        self.all.setAccessibleName(self.tr("All combinations"))
        style(self.all, kind="link")
        self.all.setToolTip(self.tr("Makes every combination of the alternatives once."))
        self.all.clicked.connect(self.all_pressed)
        self.all.hide()
        self._known, self._many = False, False
        words = QHBoxLayout()
        words.setSpacing(Space.S)
        words.addWidget(self._summary, 1)
        words.addWidget(self.all)
        words.addWidget(self._cost)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(words)
        column.addWidget(self.button)

    def switch_off(self, why: str) -> None:
        self.button.setEnabled(False)
        self.all.setEnabled(False)
        self.button.setToolTip(why)

    def show_combinations(self, count: int) -> None:
        """Of the prompt's alternatives; 1 without any."""
        self._many = count > 1
        self.all.setVisible(self._many)
        self.all.setText(self.tr("All %n combinations", "", count) if count > 1 else "")
        self._make_room()

    def describe(self, name: str, number: int, seconds: float | None) -> None:
        pictures = self.tr("%n picture(s)", "", number)
        summary = self.tr("{pictures} of {name}").format(pictures=pictures, name=name)
        self._summary.setText(summary if name else pictures)
        unknown = self.tr("Estimate after the first picture")
        self._known = seconds is not None
        self._cost.setText(unknown if seconds is None else about(seconds))
        self._make_room()

    def _make_room(self) -> None:
        """Beside the combinations there is room for a time, not for the sentence."""
        self._cost.setVisible(self._known or not self._many)
