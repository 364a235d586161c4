"""What stands below the picture while somebody is put into it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.ui.drawing.bar import DrawingBar
from photomaker_desktop.ui.widgets import ComboBox, Slider, label

FINEST, BROADEST = 0.01, 0.6
"""Widths of the brush as shares of the picture's shorter side."""
MOST, STEP, USUAL = 100, 6, 62


class PutInBar(DrawingBar):
    """With the brush's size, and who comes in."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clear.set_tip(self.tr("Removes the whole mask (Del)."))
        self.accept.setText(self.tr("Put in"))
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
        self.size_.valueChanged.connect(lambda _: self.resized.emit())
        self.options.addWidget(label(self.tr("Size"), "field", buddy=self.size_))
        self.options.addWidget(self.size_, 1)
        self.options.addWidget(self.person, 1)

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
