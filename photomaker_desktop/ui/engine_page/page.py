"""The page "Engine" of the window."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from photomaker_desktop.ui.engine_page.panel import EnginePanel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import label

WIDTH = 860


class EnginePage(QWidget):
    def __init__(self, services: Services) -> None:
        super().__init__()
        self.panel = EnginePanel(services)
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Engine"), "display"), 1)
        back = QPushButton(self.tr("Back to Create"))
        back.setIcon(icon("chevron-left"))
        style(back, kind="quiet")
        back.clicked.connect(lambda: services.page.emit("studio"))
        head.addWidget(back)
        column.addLayout(head)
        column.addWidget(self.panel)
        column.addStretch(1)
        middle = QWidget()
        for part in (inside, middle):
            part.setProperty("page", True)
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
