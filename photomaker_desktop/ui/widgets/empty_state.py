"""The placeholder of an empty list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets.icon_label import IconLabel

ICON = 48


class EmptyState(QWidget):
    """An icon, a title, a sentence, and (if ``action`` is given) the button that fills the list.

    Where the room is too low for all, icon and sentence are left out, in this order.
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
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setSpacing(Space.S)
        column.addStretch(1)
        self._picture = IconLabel(icon_name, ICON, QPalette.ColorRole.Dark)
        column.addWidget(self._picture)
        self._label(title, "heading", column)
        self._optional: list[QWidget] = [self._picture]
        self._fitting = False
        if text:
            self._optional.append(self._label(text, "muted", column))
        self.button: QPushButton | None = None
        if action:
            self.button = QPushButton(action)
            style(self.button, kind="primary")
            column.addSpacing(Space.S)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._fitting:  # what is shown and hidden here can resize this widget again
            self._fitting = True
            self._fit()
            self._fitting = False

    def _fit(self) -> None:
        for part in self._optional:
            part.show()
        self._margin(Space.L)
        for part in self._optional:
            if self._fits():
                return
            part.hide()
        if not self._fits():
            self._margin(0)

    def _fits(self) -> bool:
        self._column.invalidate()
        wraps = self._column.hasHeightForWidth()
        hint = self._column.sizeHint().height()
        needed = self._column.heightForWidth(self.width()) if wraps else hint
        return needed <= self.height()

    def _margin(self, size: int) -> None:
        self._column.setContentsMargins(Space.L, size, Space.L, size)

    def minimumSizeHint(self) -> QSize:
        """Title and button, so that a layout never gives less."""
        button = self.button.sizeHint() if self.button else QSize(0, 0)
        return QSize(button.width(), self.fontMetrics().height() + button.height() + Space.M)

    def _label(self, text: str, role: str, column: QVBoxLayout) -> QLabel:
        label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        style(label, role=role)
        column.addWidget(label)
        return label
