"""The token meter: how much of the 77 tokens the words take, and what would be lost."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label

LIMIT = 77


class TokenMeter(QWidget):
    """A thin bar with "34 of 77"; turns to a warning where words are lost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, LIMIT)
        self._bar.setAccessibleName(self.tr("Length of the words"))
        self._count = label("", "caption")
        self._warning = QLabel()
        self._warning.setWordWrap(True)
        style(self._warning, role="warning")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._warning)
        tip = self.tr("The model reads 77 tokens; a token is a short word or a part of a long one.")
        self.setToolTip(tip)
        self.show_count(0, 0, ())

    def show_count(self, used: int, person: int, lost: tuple[str, ...]) -> None:
        """``used`` tokens, of which ``person`` are the identity's; ``lost`` words are cut off."""
        self._bar.setValue(min(used, LIMIT))
        text = self.tr("{used} of {limit} tokens").format(used=used, limit=LIMIT)
        if person > 1:
            text += " · " + self.tr("{n} for the person").format(n=person)
        self._count.setText(text)
        self._bar.setAccessibleDescription(text)
        self._warning.setVisible(bool(lost))
        if lost:
            self._warning.setText(
                self.tr("Too long: the model will not read “{words}”.").format(words=" ".join(lost))
            )

    def show_problem(self, text: str) -> None:
        self._warning.setText(text)
        self._warning.setVisible(bool(text))
