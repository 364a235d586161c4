"""One photo of a person: its thumbnail, its weight, and a button that removes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photomaker_desktop.ui.formatting import decimal
from photomaker_desktop.ui.people.faces import FaceLabel
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import IconButton, Slider, label

STEPS = 10  # of the slider, for a weight of 1


class PhotoRow(QWidget):
    """``weighed(weight)`` while the slider moves; ``removed`` for its button."""

    weighed = Signal(float)
    removed = Signal()

    def __init__(
        self, number: int, thumbnail: bytes, weight: float, *, removable: bool | None = None
    ) -> None:
        """``removable`` None: without the button."""
        super().__init__()
        name = self.tr("Photo {number}").format(number=number)
        self._picture = FaceLabel(thumbnail, name)
        self.slider = Slider()
        self.slider.setRange(0, 2 * STEPS)
        self.slider.setValue(round(weight * STEPS))
        self.slider.setAccessibleName(self.tr("Weight of photo {number}").format(number=number))
        self.slider.setToolTip(self.tr("0 leaves the photo out; 1 is normal."))
        self._value = label(decimal(weight), "caption")
        self.remove = IconButton("trash", self.tr("Remove photo {number}").format(number=number))
        self.remove.setEnabled(bool(removable))
        self.remove.setVisible(removable is not None)
        head = QHBoxLayout()
        head.addWidget(label(name), 1)
        head.addWidget(self._value)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        words.addWidget(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.remove)
        self.slider.valueChanged.connect(self._moved)
        self.remove.clicked.connect(self.removed)

    def weight(self) -> float:
        return self.slider.value() / STEPS

    def show_weight(self, weight: float) -> None:
        """Without ``weighed``."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(weight * STEPS))
        self.slider.blockSignals(False)
        self._value.setText(decimal(weight))

    def _moved(self) -> None:
        self._value.setText(decimal(self.weight()))
        self.weighed.emit(self.weight())
