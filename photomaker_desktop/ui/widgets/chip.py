"""A chip: a small rounded label for a person, a tag or a filter."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from photomaker_desktop.ui.theme import Space, icon, style


class Chip(QFrame):
    """Shows ``text`` (and a round picture); ``removable`` adds a cross that emits ``removed``.

    ``clicked`` is emitted by the mouse, and by Space or Return where ``clickable`` gives it focus.
    """

    clicked = Signal()
    removed = Signal()

    def __init__(
        self,
        text: str,
        *,
        picture: QPixmap | None = None,
        removable: bool = False,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style(self, chip=True)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 10 if not removable else 3, 3)
        row.setSpacing(Space.XS)
        if picture is not None:
            face = QLabel()
            face.setPixmap(picture)
            row.addWidget(face)
        row.addWidget(QLabel(text))
        if removable:
            row.addWidget(self._cross(text))
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _cross(self, text: str) -> QToolButton:
        cross = QToolButton()
        cross.setIcon(icon("close"))
        cross.setIconSize(QSize(12, 12))
        cross.setAutoRaise(True)
        cross.setStyleSheet("padding: 2px;")
        name = self.tr("Remove {name}").format(name=text)
        cross.setAccessibleName(name)
        cross.setToolTip(name)
        cross.clicked.connect(self.removed)
        return cross

    def mouseReleaseEvent(self, event: object) -> None:
        self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
