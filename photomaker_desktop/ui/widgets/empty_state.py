"""The placeholder of an empty list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, pixmap, style

ICON = 48


class EmptyState(QWidget):
    """An icon, a title, a sentence, and (if ``action`` is given) the button that fills the list.

    ``button`` is that button, or None; connect its ``clicked``.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        action: str = "",
        *,
        icon_name: str = "picture",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addStretch(1)
        self._icon_name = icon_name
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(ICON)
        column.addWidget(self._picture)
        self._label(title, "heading", column)
        if text:
            self._label(text, "muted", column)
        self.button: QPushButton | None = None
        if action:
            self.button = QPushButton(action)
            style(self.button, kind="primary")
            column.addSpacing(Space.S)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _label(self, text: str, role: str, column: QVBoxLayout) -> None:
        label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        style(label, role=role)
        column.addWidget(label)

    def paintEvent(self, event: object) -> None:
        role = QPalette.ColorRole.Dark
        colour = self.palette().color(role).name()
        if self._picture.property("tint") != colour:
            self._picture.setProperty("tint", colour)
            self._picture.setPixmap(pixmap(self._icon_name, ICON, role))
