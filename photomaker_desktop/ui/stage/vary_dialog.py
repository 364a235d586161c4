"""How far from a picture its variations go, and by which way."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import NumberBox, Sheet, Slider, label

WIDTH = 440
USUAL = 50  # percent
LEAST = 5
INDENT = 28  # pixels, below the words of a choice


@dataclass(frozen=True)
class Variation:
    """``distance`` (0…1) from the picture: by image-to-image, or by another noise (``noise``)."""

    distance: float = USUAL / 100
    noise: bool = False
    number: int = 1


class VaryDialog(Sheet):
    """``variation`` once accepted."""

    def __init__(self, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(self.tr("Vary"))
        self.slider = Slider()
        self.slider.setRange(LEAST, 100)
        self.slider.setValue(USUAL)
        self.slider.setToolTip(self.tr("How far the new pictures go from this one."))
        self._percent = label(percent(USUAL / 100))
        self.slider.valueChanged.connect(lambda n: self._percent.setText(percent(n / 100)))
        self.by_picture = QRadioButton(self.tr("Start from the picture"))
        self.by_noise = QRadioButton(self.tr("Start from similar noise"))
        self.by_picture.setChecked(True)
        self.by_noise.setEnabled(not recipe.request.picture.image)
        self.number = NumberBox()
        self.number.setRange(1, 100)
        self.number.setValue(1)
        self._lay_out()
        self.slider.setFocus()

    @property
    def variation(self) -> Variation:
        return Variation(self.slider.value() / 100, self.by_noise.isChecked(), self.number.value())

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(label(self.tr("Vary"), "heading"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("&Distance from this picture"), "field", buddy=self.slider))
        head.addStretch(1)
        head.addWidget(self._percent)
        column.addLayout(head)
        column.addWidget(self.slider)
        ends = QHBoxLayout()
        ends.addWidget(label(self.tr("Almost the same"), "caption"))
        ends.addStretch(1)
        ends.addWidget(label(self.tr("Only the prompt is kept"), "caption"))
        column.addLayout(ends)
        for button, text in (
            (self.by_picture, self.tr("Keeps shapes and colours; details change.")),
            (self.by_noise, self.tr("Keeps the composition loosely; everything is drawn anew.")),
        ):
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(button)
            words = label(text, "caption", wrap=True)
            words.setContentsMargins(INDENT, 0, 0, 0)
            choice.addWidget(words)
            column.addLayout(choice)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("&Pictures"), "field", buddy=self.number))
        row.addWidget(self.number)
        row.addStretch(1)
        column.addLayout(row)
        cancel, make = QPushButton(self.tr("Cancel")), QPushButton(self.tr("&Vary"))
        style(make, kind="primary")
        make.setDefault(True)
        cancel.clicked.connect(self.reject)
        make.clicked.connect(self.accept)
        self.foot(cancel, make)
