"""What stands below the picture while somebody is put into it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import ComboBox, ElidedLabel, IconButton, Slider, label

FINEST, BROADEST = 0.01, 0.6
"""Widths of the brush as shares of the picture's shorter side."""
MOST, STEP, USUAL = 100, 6, 62


class PutInBar(QWidget):
    """A hint, undo and redo; the brush's size, who comes in, and the answers."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ElidedLabel()
        self.undo = IconButton("undo", self.tr("Undo"), self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", self.tr("Redo"), self.tr("Redo (Ctrl+Shift+Z)"))
        self.clear = IconButton("trash", self.tr("Clear"), self.tr("Removes the whole mask (Del)."))
        self.size_ = Slider()
        self.size_.setRange(0, MOST)
        self.size_.setValue(USUAL)
        self.size_.setMinimumWidth(70)
        self.size_.setToolTip(self.tr("Width of the brush ([ and ])."))
        self.person = ComboBox()
        self.person.setAccessibleName(self.tr("Person"))
        self.person.setToolTip(self.tr("Who comes into the picture."))
        self.person.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.person.setMinimumContentsLength(6)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.start = QPushButton(self.tr("Put in"))
        style(self.start, kind="primary")
        self.size_.valueChanged.connect(lambda _: self.resized.emit())
        self._lay_out()

    def set_people(self, people: Sequence[Identity], chosen: str) -> None:
        """``chosen`` is the id of the one who is offered first."""
        self.person.clear()
        for one in people:
            self.person.addItem(one.name, one.id)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))

    def share(self) -> float:
        """The brush's width as a share of the picture's shorter side."""
        return float(FINEST * (BROADEST / FINEST) ** (self.size_.value() / MOST))

    def step(self, by: int) -> None:
        """``by`` steps wider."""
        self.size_.setValue(self.size_.value() + by * STEP)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(Space.XS)
        above.addWidget(self.hint, 1)
        for button in (self.undo, self.redo, self.clear):
            above.addWidget(button)
        below.setSpacing(Space.S)
        below.addWidget(label(self.tr("Size"), "field", buddy=self.size_))
        below.addWidget(self.size_, 1)
        below.addWidget(self.person, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(above)
        column.addLayout(below)
        for answer in (self.cancel, self.start):
            answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
