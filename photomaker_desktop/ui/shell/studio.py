"""The main page: people, prompt and settings, pictures."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.gallery.panel import GalleryPanel
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.prompt.panel import WordsPanel
from photomaker_desktop.ui.queue.panel import QueuePanel
from photomaker_desktop.ui.settings_panel.panel import SettingsPanel
from photomaker_desktop.ui.shell.generate_bar import GenerateBar
from photomaker_desktop.ui.theme import Space

PEOPLE, MIDDLE, PICTURES = 264, 452, 640
MIDDLE_MINIMUM = 380


class StudioPage(QWidget):
    """Three columns whose widths are saved in ``Settings.window``."""

    def __init__(self, people: PeoplePanel, pictures: GalleryPanel, queue: QueuePanel) -> None:
        super().__init__()
        self.people, self.pictures, self.queue = people, pictures, queue
        self.words, self.settings = WordsPanel(), SettingsPanel()
        self.generate = GenerateBar()
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self.columns, self.middle):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(Space.S)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolling(), 1)
        column.addWidget(self.generate)
        self.middle.addWidget(above)
        self.middle.addWidget(self.queue)
        self.middle.setStretchFactor(0, 1)
        for widget in (self.people, self.middle, self.pictures):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(2, 1)
        self.columns.setSizes([PEOPLE, MIDDLE, PICTURES])
        self.middle.setMinimumWidth(MIDDLE_MINIMUM)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.S, Space.S, Space.S, 0)
        outer.addWidget(self.columns)

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("page", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(Space.M)
        column.addWidget(self.words)
        column.addWidget(self.settings)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def state(self) -> dict[str, str]:
        """Widths, size, number and style, for the settings file."""
        parts = {"columns": self.columns, "middle": self.middle}
        widths = {name: _text(part.saveState()) for name, part in parts.items()}
        return widths | self.settings.state() | self.words.state()

    def restore(self, settings: Settings) -> None:
        for name, part in {"columns": self.columns, "middle": self.middle}.items():
            if saved := settings.window.get(name):
                part.restoreState(QByteArray.fromBase64(saved.encode()))
        self.settings.restore(settings.window)


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
