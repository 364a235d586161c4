"""The preferences dialog; changes save automatically."""

from PySide6.QtCore import QEvent, QTimer
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
        self._services = services
        self.resize(860, 600)
        self._inside: QWidget | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._change_language)
        QVBoxLayout(self).setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        self._build()

    def _build(self) -> None:
        services = self._services
        self.setWindowTitle(self.tr("Preferences"))
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
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(body, 1)
        column.addLayout(foot)
        outer = self.layout()
        assert outer is not None
        outer.addWidget(self._inside)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._again.start()  # one for each translation file

    def _change_language(self) -> None:
        """All words anew; the page and the field in use stay."""
        row, focus = self.navigation.currentRow(), self.focusWidget()
        fields = self.findChildren(QWidget)
        place = fields.index(focus) if focus in fields else 0
        if self._inside is not None:
            self._inside.setParent(None)
            self._inside.deleteLater()
        self._build()
        self.navigation.setCurrentRow(row)
        self.findChildren(QWidget)[place].setFocus()
