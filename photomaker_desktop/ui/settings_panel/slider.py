"""A slider that shows its value, or the preset's default."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import IconButton, Slider, label


class ValueSlider(QWidget):
    """``value()`` is None until the user moves it; ``set_default`` is what is shown until then.

    Values are multiples of ``step``; ``show`` turns one into words.
    """

    changed = Signal()

    def __init__(
        self,
        title: str,
        tip: str,
        limits: tuple[float, float],
        step: float,
        show: Callable[[float], str],
    ) -> None:
        super().__init__()
        self._step, self._show, self._own = step, show, False
        self.slider = Slider()
        self.slider.setToolTip(tip)
        self.slider.setAccessibleDescription(tip)
        self._text = QLabel()
        self._back = IconButton("undo", self.tr("{title}: preset default").format(title=title))
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(label(title, "field", buddy=self.slider), 1)
        head.addWidget(self._back)
        head.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.slider)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self._back.clicked.connect(self.reset)
        self._default = limits[0]
        self.set_limits(*limits)
        self.reset()

    def set_limits(self, least: float, most: float) -> None:
        """A value outside is moved inside; it does not become the user's own by that."""
        self.slider.blockSignals(True)
        self.slider.setRange(round(least / self._step), round(most / self._step))
        self.slider.blockSignals(False)
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 8))
        self._describe()

    def value(self) -> float | None:
        return self.slider.value() * self._step if self._own else None

    def set_default(self, value: float) -> None:
        self._default = value
        if not self._own:
            self._put(value)

    def set_value(self, value: float | None) -> None:
        self._own = value is not None
        self._put(self._default if value is None else value)
        self._tell()

    def reset(self) -> None:
        self.set_value(None)

    def _put(self, value: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(value / self._step))
        self.slider.blockSignals(False)
        self._describe()

    def _moved(self) -> None:
        self._own = True
        self._describe()
        self._tell()

    def _describe(self) -> None:
        self._text.setText(self._show(self.slider.value() * self._step))
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)
        self._back.setVisible(self._own)

    def _tell(self) -> None:
        self._describe()
        self.changed.emit()
