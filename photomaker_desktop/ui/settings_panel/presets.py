"""The preset buttons: name, steps, and estimated time."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label


@dataclass(frozen=True)
class PresetChoice:
    """One preset's texts; ``detail`` is its second line, ``tip`` a sentence."""

    name: str
    title: str
    detail: str
    tip: str


class PresetPicker(QWidget):
    """``preset()`` is the name of the pressed one."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._details: dict[str, QLabel] = {}
        self.setAccessibleName(self.tr("Quality"))

    def set_choices(self, choices: tuple[PresetChoice, ...]) -> None:
        """Create the buttons, or update their details."""
        for choice in choices:
            if choice.name not in self._buttons:
                self._add(choice)
            self._details[choice.name].setText(choice.detail)
            button = self._buttons[choice.name]
            button.setToolTip(choice.tip)
            button.setAccessibleDescription(f"{choice.detail}. {choice.tip}")

    def preset(self) -> str:
        return next((n for n, button in self._buttons.items() if button.isChecked()), "balanced")

    def set_preset(self, name: str) -> None:
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def _add(self, choice: PresetChoice) -> None:
        button = QPushButton()
        style(button, kind="segment")
        button.setCheckable(True)
        button.setAccessibleName(choice.title)
        inside = QVBoxLayout(button)
        inside.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        inside.setSpacing(0)
        detail = label("", "caption", wrap=True)
        for text in (label(choice.title, "strong"), detail):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(text)
        self._group.addButton(button)
        self._row.addWidget(button, 1)
        self._buttons[choice.name], self._details[choice.name] = button, detail
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.toggled.connect(lambda on, name=choice.name: self._toggled(name, on))

    def _toggled(self, name: str, on: bool) -> None:
        """Let Tab focus the selected button instead of the first."""
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self._buttons[name].setFocusPolicy(policy)
        if on:
            self.changed.emit(name)
