"""LoRA files beside PhotoMaker's own, each with its strength."""

from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import DecimalBox, IconButton


class LoraList(QWidget):
    """``loras()`` is what the request gets."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._rows: list[LoraRow] = []
        add = QPushButton(self.tr("Add a &LoRA …"))
        style(add, kind="quiet")
        add.setIcon(icon("add"))
        tip = self.tr("A LoRA adds a style or a subject to the base model.")
        add.setToolTip(tip)
        add.setAccessibleDescription(tip)
        add.clicked.connect(self._ask)
        self._column.addWidget(add)

    def loras(self) -> tuple[LoraChoice, ...]:
        return tuple(row.choice() for row in self._rows)

    def set_loras(self, loras: tuple[LoraChoice, ...]) -> None:
        for row in list(self._rows):
            self._remove(row)
        for lora in loras:
            self._add(lora)

    def _ask(self) -> None:
        title, kinds = self.tr("Add a LoRA"), self.tr("LoRA files (*.safetensors)")
        paths, _ = QtWidgets.QFileDialog.getOpenFileNames(self, title, "", kinds)
        for path in paths:
            self._add(LoraChoice(path))

    def _add(self, lora: LoraChoice) -> None:
        row = LoraRow(lora)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        self.changed.emit()

    def _remove(self, row: "LoraRow") -> None:
        self._rows.remove(row)
        row.deleteLater()
        self.changed.emit()


class LoraRow(QWidget):
    """One file: its name, its strength, and a cross."""

    changed = Signal()
    removed = Signal()

    def __init__(self, lora: LoraChoice) -> None:
        super().__init__()
        self._path = lora.path
        name = Path(lora.path).stem
        title = QLabel(name)
        title.setToolTip(lora.path)
        self._strength = DecimalBox()
        self._strength.setRange(-2, 2)
        self._strength.setSingleStep(0.05)
        self._strength.setValue(lora.strength)
        self._strength.setAccessibleName(self.tr("Strength of {name}").format(name=name))
        cross = IconButton("close", self.tr("Remove {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(title, 1)
        row.addWidget(self._strength)
        row.addWidget(cross)
        self._strength.valueChanged.connect(lambda _: self.changed.emit())
        cross.clicked.connect(self.removed)

    def choice(self) -> LoraChoice:
        return LoraChoice(self._path, round(self._strength.value(), 2))
