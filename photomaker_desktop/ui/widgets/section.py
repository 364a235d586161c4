"""A collapsible section."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, icon, style


class Section(QWidget):
    """A heading that shows or hides ``content`` (a vertical layout); emits ``toggled``."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, open_: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QToolButton()
        self.heading.setText(title)
        self.heading.setCheckable(True)
        style(self.heading, kind="section")
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setAccessibleName(title)
        self._inside = QWidget()
        self.content = QVBoxLayout(self._inside)
        self.content.setContentsMargins(0, Space.XS, 0, 0)
        self.content.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._inside)
        self.heading.toggled.connect(self._show)
        self.heading.setChecked(open_)
        self._show(open_)

    def set_title(self, title: str) -> None:
        self.heading.setText(title)
        self.heading.setAccessibleName(title)

    def set_open(self, open_: bool) -> None:
        self.heading.setChecked(open_)

    def is_open(self) -> bool:
        return self.heading.isChecked()

    def _show(self, open_: bool) -> None:
        arrow = "chevron-right" if not self.isRightToLeft() else "chevron-left"
        self.heading.setIcon(icon("chevron-down" if open_ else arrow))
        self._inside.setVisible(open_)
        state = self.tr("Expanded") if open_ else self.tr("Collapsed")
        self.heading.setAccessibleDescription(state)
        self.toggled.emit(open_)
