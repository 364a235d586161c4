"""A card: a rounded frame."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photomaker_desktop.ui.theme import Space, style


class Card(QFrame):
    """A rounded frame; ``body`` is its vertical layout, ``header`` the row beside the title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style(self, card=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self.body.setSpacing(Space.S)
        self.header = QHBoxLayout()
        if title:
            label = QLabel(title)
            style(label, role="heading")
            self.header.addWidget(label, 1)
            self.body.addLayout(self.header)
            self.setAccessibleName(title)
