"""The page *Tables*: a grid of requests, where their pictures go, and how far they are."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.batch.shoots import shoot_table_for
from photomaker_desktop.batch.table import Table
from photomaker_desktop.core.text import Text
from photomaker_desktop.ui.batch.controller import BatchController, Planned
from photomaker_desktop.ui.batch.folders import among_pictures, beside
from photomaker_desktop.ui.batch.run_bar import RunBar
from photomaker_desktop.ui.batch.table_model import TableModel
from photomaker_desktop.ui.batch.words import found_words
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.widgets import EmptyState, label

WIDEST = 320  # pixels of a column


@dataclass(frozen=True)
class OpenTable:
    """A table that is shown, and where its pictures go."""

    table: Table
    folder: str
    cluster: str


class BatchPage(QWidget):
    """A table stays open, and continues, while other pages are shown."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._wrong, self._usual = -1, ""
        self.controller = BatchController(services, self)
        self.model = TableModel(self)
        self.grid = self._grid()
        self.found = label("", wrap=True)
        self.mistake = label("", "danger", wrap=True)
        self.mistake.hide()
        self.next_mistake = QPushButton(self.tr("Next mistake"))
        self.import_button = QPushButton(self.tr("Import a table …"))
        self.folder = QLineEdit()
        self.folder.setAcceptDrops(False)  # tables are dropped on the page
        self.choose = QPushButton(self.tr("Choose …"))
        self.cluster = QLineEdit()
        self.cluster.setAcceptDrops(False)
        self.cluster.setPlaceholderText("192.168.1.20:6379")
        self.tokens = label(
            self.tr("People travel to the cluster as identity tokens, never as photos."), "muted"
        )
        self.tokens.hide()
        self.bar = RunBar()
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.ask_table)
        self.next_mistake.clicked.connect(self.go_to_mistake)
        self.choose.clicked.connect(self._ask_folder)
        self.folder.editingFinished.connect(self._folder_typed)
        self.cluster.textChanged.connect(lambda text: self.tokens.setVisible(bool(text.strip())))
        self.model.edited.connect(self._plan)
        self.grid.selectionModel().currentChanged.connect(lambda now, _: self._tell_mistake(now))
        controller, bar = self.controller, self.bar
        controller.opened.connect(lambda table: self.show_table(table, beside(table)))
        controller.planned.connect(self._show_plan)
        controller.entry.connect(self.model.show_entry)
        controller.progressed.connect(bar.show_progress)
        controller.ended.connect(self._ended)
        bar.start.clicked.connect(self._start)
        bar.pause.clicked.connect(controller.pause)
        bar.resume.clicked.connect(controller.resume)
        bar.cancel.clicked.connect(controller.cancel)
        bar.show_folder.clicked.connect(self._open_folder)

    def _lay_out(self) -> None:
        self.setProperty("page", True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.setSpacing(Space.M)
        outer.addLayout(self._head())
        self.empty = EmptyState(
            self.tr("Many pictures from one table"),
            self.tr(
                "Import a CSV, JSON Lines or Excel file: each row is a request. Columns are called"
                " prompt, person, seed, style …; any other column fills {fields} in prompts."
            ),
            self.tr("Import a table …"),
            icon_name="sort",
        )
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self.ask_table)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._table_part())
        outer.addWidget(self.stack, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.title = label(self.tr("Tables"), "display")
        row.addWidget(self.title, 1)
        row.addWidget(self.import_button)
        self.import_button.setIcon(icon("folder"))
        self.import_button.hide()
        back = QPushButton(self.tr("Back to Create"))
        back.setIcon(icon("chevron-left"))
        style(back, kind="quiet")
        back.clicked.connect(lambda: self._services.page.emit("studio"))
        row.addWidget(back)
        return row

    def _table_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        found = QHBoxLayout()
        found.addWidget(self.found, 1)
        found.addWidget(self.next_mistake)
        column.addLayout(found)
        column.addWidget(self.grid, 1)
        column.addWidget(self.mistake)
        column.addLayout(self._where())
        column.addWidget(self.tokens)
        column.addWidget(self.bar)
        return part

    def _where(self) -> QHBoxLayout:
        """The folder, and the cluster of those who have one."""
        row = QHBoxLayout()
        for text, field, stretch in (
            (self.tr("Folder for the pictures"), self.folder, 3),
            (self.tr("Cluster (optional)"), self.cluster, 1),
        ):
            name = label(text)
            name.setBuddy(field)
            field.setAccessibleName(text)
            row.addWidget(name)
            row.addWidget(field, stretch)
            if field is self.folder:
                row.addWidget(self.choose)
        return row

    def _grid(self) -> QTableView:
        grid = QTableView()
        grid.setModel(self.model)
        grid.setAccessibleName(self.tr("Table"))
        grid.setAlternatingRowColors(True)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setTabKeyNavigation(False)
        grid.setWordWrap(False)
        header = grid.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return grid

    def state(self) -> OpenTable | None:
        """None while no table is open."""
        table = self.model.table
        if table is None:
            return None
        return OpenTable(table, self.folder.text(), self.cluster.text())

    def restore(self, open_table: OpenTable) -> None:
        self.cluster.setText(open_table.cluster)
        self.show_table(open_table.table, open_table.folder)

    def ask_table(self) -> None:
        """Ask for a file, and show it."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a table"),
            "",
            self.tr("Tables (*.csv *.tsv *.jsonl *.ndjson *.xlsx)"),
        )
        if path:
            self.open_table(Path(path))

    def open_table(self, path: Path) -> None:
        """Show a table; its pictures go into a folder beside it."""
        if self.controller.is_running:
            self._services.say(self.tr("Stop the table that is being made first."))
            return
        self.controller.open(path)

    def go_to_mistake(self) -> None:
        """Select the next marked cell, and start again after the last."""
        places = self.model.error_places()
        if not places:
            return
        self._wrong = (self._wrong + 1) % len(places)
        index = self.model.index(*places[self._wrong])
        self.grid.setCurrentIndex(index)
        self.grid.scrollTo(index)
        self.grid.setFocus()
        self._tell_mistake(index)

    def close_batch(self) -> None:
        """Stop what runs, when the window closes."""
        self.controller.close()

    def _tell_mistake(self, index: QModelIndex) -> None:
        error = self.model.error_at(index)
        self.mistake.setText(translate(error.text) if error else "")
        self.mistake.setVisible(error is not None)

    def show_shoot(self, name: str, people: tuple[str, ...]) -> None:
        """The table of a shoot of these people; there is no file for its pictures to be beside."""
        if self.controller.is_running:
            self._services.status.emit(self.tr("A table is being made. Stop it first."))
            return
        settings, library = self._services.settings, self._services.library

        def show(table: Table) -> None:
            self.show_table(table, among_pictures(translate(Text(table.name)), people))

        self._services.run(
            lambda: shoot_table_for(name, people, settings, library), show, owner=self
        )

    def show_table(self, table: Table, folder: str) -> None:
        """``folder`` is the usual one for its pictures."""
        self._wrong, self._usual = -1, folder
        self.folder.setText(folder)
        self.model.set_table(table)
        self.title.setText(translate(Text(table.name)))  # a shoot's is a title
        self.stack.setCurrentIndex(1)
        self.import_button.show()
        header = self.grid.horizontalHeader()
        header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        for place in range(self.model.columnCount() - 1):
            header.resizeSection(place, min(WIDEST, header.sectionSize(place) + Space.M))
        self.grid.setFocus()
        self._plan()

    def _folder_typed(self) -> None:
        if not self.folder.text().strip():
            self.folder.setText(self._usual)
        self._plan()

    def _plan(self) -> None:
        if self.model.table is not None and not self.controller.is_running:
            self.bar.show_checking()
            self.controller.plan(self.model.table, self._out())

    def _show_plan(self, planned: Planned) -> None:
        self.model.set_plan(planned.plan, planned.made)
        wrong = len({error.row for error in planned.plan.errors})
        assert self.model.table is not None
        self.found.setText(found_words(planned, self.model.table))
        style(self.found, role="danger" if wrong else "")
        self.next_mistake.setVisible(bool(self.model.error_places()))
        self._tell_mistake(self.grid.currentIndex())
        self.bar.show_plan(planned)

    def _start(self) -> None:
        self._hold(True)
        self.bar.show_starting()
        self.controller.start(self._out(), self.cluster.text().strip())

    def _ended(self, whole: bool) -> None:
        self._hold(False)
        self.bar.show_end()
        if whole:
            self._services.say(self.tr("The table is finished."))

    def _hold(self, running: bool) -> None:
        """The table and its folder stay as they are while it is made."""
        self.model.locked = running
        for part in (self.folder, self.choose, self.cluster):
            part.setEnabled(not running)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the pictures"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)
            self._plan()

    def _out(self) -> Path:
        return Path(self.folder.text()).expanduser().absolute()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out())))
