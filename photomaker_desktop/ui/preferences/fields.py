"""Fields for one setting each, saved on change."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import label


def page(title: str, parts: Sequence[QWidget]) -> QScrollArea:
    """A page that scrolls, with its title on top."""
    inside = QWidget()
    inside.setProperty("page", True)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, Space.S, Space.S, 0)
    column.setSpacing(Space.L)
    column.addWidget(label(title, "title"))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area


def field(title: str, control: QWidget, text: str, focus: QWidget | None = None) -> QWidget:
    """A title, its control, and a description; ``focus`` gets the accessible name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.XS)
    target = focus or control
    if title:
        column.addWidget(label(title, "strong", buddy=target))
    column.addWidget(control)
    if text:
        column.addWidget(label(text, "caption", wrap=True))
    target.setAccessibleDescription(text)
    return made


def small(*widgets: QWidget) -> QWidget:
    """Buttons in a row, as wide as their text."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return made
