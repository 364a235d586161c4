"""What a picture is compared with, and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import ComboBox, Slider

PERSON, PICTURE = "person", "picture"


class CompareBar(QWidget):
    """``changed`` for another partner or mode, ``line(share)`` for the swipe line."""

    changed = Signal()
    line = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.partner = ComboBox()
        self.partner.addItem(self.tr("The person"), PERSON)
        self.partner.addItem(self.tr("Another picture"), PICTURE)
        self.partner.setAccessibleName(self.tr("Compare with"))
        self.partner.setToolTip(self.tr("Compare with"))
        self.partner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.swipe = QPushButton(self.tr("Swipe line"))
        self.swipe.setCheckable(True)
        style(self.swipe, kind="toggle")
        self.swipe.setToolTip(self.tr("Lays one picture over the other; drag the line."))
        self.slider = Slider()
        self.slider.setRange(0, 100)
        self.slider.setValue(50)
        self.slider.setFixedWidth(120)
        self.slider.setAccessibleName(self.tr("Place of the line"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.partner)
        row.addWidget(self.swipe)
        row.addWidget(self.slider)
        row.addStretch(1)
        self.partner.activated.connect(lambda _: self.changed.emit())
        self.swipe.toggled.connect(self._swiped)
        self.slider.valueChanged.connect(lambda value: self.line.emit(value / 100))
        self._swiped(False)

    def with_person(self) -> bool:
        return bool(self.partner.currentData() == PERSON)

    def choose(self, partner: str) -> None:
        """``person`` or ``picture``."""
        self.partner.setCurrentIndex(self.partner.findData(partner))
        self.changed.emit()

    def show_line(self, share: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(100 * share))
        self.slider.blockSignals(False)

    def _swiped(self, on: bool) -> None:
        self.slider.setVisible(on)
        self.changed.emit()
