"""The preferences dialog; changes save automatically."""

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.ui.preferences.pages import (
    device_page,
    general_page,
    marks_page,
    network_page,
    storage_page,
)
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import label

NAVIGATION = 224


class PreferencesDialog(QDialog):
    """A list of pages on the left, the page on the right."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(860, 600)
        self.navigation = QListWidget()
        style(self.navigation, nav=True)
        self.navigation.setAccessibleName(self.tr("Pages"))
        self.navigation.setFixedWidth(NAVIGATION)
        self.pages = QStackedWidget()
        for title, page in (
            (self.tr("General"), general_page(services)),
            (self.tr("Library"), storage_page(services)),
            (self.tr("Device and memory"), device_page(services)),
            (self.tr("Models and network"), network_page(services)),
            (self.tr("Marks and safety"), marks_page(services)),
        ):
            self.navigation.addItem(title)
            self.pages.addWidget(page)
        self.navigation.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.navigation.setCurrentRow(0)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(Space.L)
        body.addWidget(self.navigation)
        body.addWidget(self.pages, 1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.S, 0, Space.S, 0)  # in line with the pages' fields
        foot.addWidget(label(self.tr("Changes save automatically."), "caption"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(body, 1)
        column.addLayout(foot)
