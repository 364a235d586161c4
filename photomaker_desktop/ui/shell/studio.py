"""The page *Create*: people, prompt and settings on the left, the stage, the queue."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.people.panel import PeoplePanel
from photomaker_desktop.ui.prompt.panel import WordsPanel
from photomaker_desktop.ui.queue.panel import QueuePanel
from photomaker_desktop.ui.settings_panel.panel import SettingsPanel
from photomaker_desktop.ui.shell.generate_bar import GenerateBar
from photomaker_desktop.ui.stage.create_stage import CreateStage
from photomaker_desktop.ui.theme import Space

LEFT, STAGE, QUEUE = 372, 690, 260
LEAST_LEFT = 340
PEOPLE, REST = 118, 600
SHUT = "shut"


class StudioPage(QWidget):
    """Three columns; the outer ones collapse. Widths are saved in ``Settings.window``.

    *Generate* stands at the bottom of the left column and never moves.
    """

    def __init__(self, people: PeoplePanel, stage: CreateStage, queue: QueuePanel) -> None:
        super().__init__()
        self.people, self.stage, self.queue = people, stage, queue
        self.words, self.settings = WordsPanel(), SettingsPanel()
        self.generate = GenerateBar()
        self.left = QWidget()
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self.columns, self.rows):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(Space.S)
        self._widths = {"left": LEFT, "queue": QUEUE}
        self._lay_out()

    def _lay_out(self) -> None:
        self.rows.addWidget(self.people)
        self.settings.below.addWidget(self.words.negative_section)
        self.rows.addWidget(self._scrolling())
        self.rows.setStretchFactor(1, 1)
        self.rows.setSizes([PEOPLE, REST])
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows, 1)
        column.addWidget(self.generate)
        self.left.setMinimumWidth(LEAST_LEFT)
        for widget in (self.left, self.stage, self.queue):
            self.columns.addWidget(widget)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([LEFT, STAGE, QUEUE])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.S, Space.S, Space.S, 0)
        outer.addWidget(self.columns)

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("page", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XS, 0, Space.XS, Space.XS)
        column.setSpacing(Space.S)
        column.addWidget(self.words)
        column.addWidget(self.settings)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = area.verticalScrollBar()  # Always there, so nothing jumps; idle, without a handle.
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        area.setWidget(inside)
        return area

    def toggle(self, name: str) -> None:
        """Collapse ``left`` or ``queue``, or bring it back with the width that it had."""
        panel = self._panels()[name]
        sizes, place = self.columns.sizes(), self.columns.indexOf(panel)
        if panel.isHidden():
            panel.show()
            width = self._widths[name]
            sizes[self.columns.indexOf(self.stage)] -= width
            sizes[place] = width
        else:
            self._widths[name] = sizes[place]
            panel.hide()
            sizes[self.columns.indexOf(self.stage)] += sizes[place]
            sizes[place] = 0
        self.columns.setSizes(sizes)

    def _panels(self) -> dict[str, QWidget]:
        return {"left": self.left, "queue": self.queue}

    def state(self) -> dict[str, str]:
        """Widths, heights, collapsed panels and chosen settings, to be saved."""
        shut = [name for name, panel in self._panels().items() if panel.isHidden()]
        for name in shut:
            self.toggle(name)
        splitters = {
            "create": _text(self.columns.saveState()),
            "left": _text(self.rows.saveState()),
        }
        return splitters | {SHUT: " ".join(shut)} | self.settings.state() | self.words.state()

    def restore(self, settings: Settings) -> None:
        for name, part in {"create": self.columns, "left": self.rows}.items():
            if saved := settings.window.get(name):
                part.restoreState(QByteArray.fromBase64(saved.encode()))
        for name, panel in self._panels().items():
            if (name in settings.window.get(SHUT, "").split()) != panel.isHidden():
                self.toggle(name)
        self.settings.restore(settings.window)


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
