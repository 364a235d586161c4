"""The picture size: the model's aspect ratios, and sizes from recipes."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from photomaker_desktop.core.sizes import AspectRatio
from photomaker_desktop.ui.widgets import ComboBox

PIXELS, RATIO = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class SizeBox(ComboBox):
    """``pixels()`` is the size; ``ratio()`` its name, empty for a custom size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(self.tr("Sizes that the chosen model draws well."))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def set_sizes(self, sizes: Iterable[AspectRatio]) -> None:
        """Offer these, keeping the current ratio where it is among them."""
        ratio = self.ratio()
        self.blockSignals(True)
        self.clear()
        for known in sizes:
            size = known.width, known.height
            self._add(f"{known.ratio} · {known.width} × {known.height}", size, known.ratio)
        self.blockSignals(False)
        self.choose_ratio(ratio)

    def pixels(self) -> tuple[int, int]:
        """Width and height."""
        width, height = self.currentData(PIXELS)
        return width, height

    def ratio(self) -> str:
        return self.currentData(RATIO) or ""

    def choose_ratio(self, ratio: str) -> None:
        """Select a ratio like ``"3:4"``; unknown ones are ignored."""
        row = next((row for row in range(self.count()) if self.itemData(row, RATIO) == ratio), -1)
        if ratio and row >= 0:
            self.setCurrentIndex(row)

    def choose(self, width: int, height: int) -> None:
        """Select a size; a custom one is added at the end."""
        sizes = [tuple(self.itemData(row, PIXELS)) for row in range(self.count())]
        if (width, height) not in sizes:
            self._add(f"{width} × {height}", (width, height), "")
            sizes.append((width, height))
        self.setCurrentIndex(sizes.index((width, height)))

    def _add(self, text: str, size: tuple[int, int], ratio: str) -> None:
        self.addItem(text)
        self.setItemData(self.count() - 1, size, PIXELS)
        self.setItemData(self.count() - 1, ratio, RATIO)
