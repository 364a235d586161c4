"""How large a picture becomes."""

from PySide6.QtWidgets import QButtonGroup, QPushButton, QRadioButton, QWidget

from photomaker_desktop.core.sizes import LONGEST, enlarged
from photomaker_desktop.ui.formatting import shortest
from photomaker_desktop.ui.theme import style
from photomaker_desktop.ui.widgets import Sheet, label

FACTORS = (1.5, 2.0, 3.0, 4.0)
USUAL = 2.0
WIDTH = 380


class EnlargeDialog(Sheet):
    """``factor`` once accepted; ``detail``: the chosen model adds some."""

    def __init__(
        self, width: int, height: int, parent: QWidget | None = None, *, detail: bool = True
    ) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(self.tr("Enlarge"))
        self.factor = USUAL
        self.column.addWidget(label(self.tr("Enlarge"), "heading"))
        text = (
            self.tr("The picture stays the same; fine detail is added.")
            if detail
            else self.tr("The picture stays the same, with clear edges. This model adds no detail.")
        )
        self.column.addWidget(label(text, "muted", wrap=True))
        self._group = QButtonGroup(self)
        for factor in FACTORS:
            size = enlarged(width, height, factor)
            button = QRadioButton(f"{shortest(factor)} ×   {size[0]} × {size[1]}")
            button.setEnabled(max(width, height) * factor <= LONGEST)
            button.setChecked(factor == USUAL)
            button.toggled.connect(lambda on, factor=factor: self._choose(factor, on))
            self._group.addButton(button)
            self.column.addWidget(button)
        cancel, make = QPushButton(self.tr("Cancel")), QPushButton(self.tr("&Enlarge"))
        style(make, kind="primary")
        make.setDefault(True)
        cancel.clicked.connect(self.reject)
        make.clicked.connect(self.accept)
        self.foot(cancel, make)
        if (usual := self._group.checkedButton()) is not None:
            usual.setFocus()

    def _choose(self, factor: float, on: bool) -> None:
        if on:
            self.factor = factor
