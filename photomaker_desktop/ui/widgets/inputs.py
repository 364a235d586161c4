"""Sliders, lists and number fields that the wheel changes only after a click.

Qt's own change their value while the page scrolls under the mouse. A test makes sure that the
window uses these.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSlider, QSpinBox, QWidget

from photomaker_desktop.ui.theme import Space

UNCHANGED = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The focus comes back to where it was: a window or a popup was in between."""

if TYPE_CHECKING:
    _Input = QWidget
else:
    _Input = object  # a class cannot come from two of Qt's


class WheelAfterClick(_Input):
    """Mixed into an input: the wheel scrolls the page unless the input was clicked."""

    _clicked = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in UNCHANGED:
            self._clicked = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._clicked = True
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._clicked and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Slider(WheelAfterClick, QSlider):
    """A horizontal slider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class ComboBox(WheelAfterClick, QComboBox):
    """A list to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class NumberBox(WheelAfterClick, QSpinBox):
    """A whole number, with the text padding that a style sheet cannot set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)


class DecimalBox(WheelAfterClick, QDoubleSpinBox):
    """As ``NumberBox``, with decimals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)
