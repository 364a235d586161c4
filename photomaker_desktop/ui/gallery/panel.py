"""The page *Gallery*: places, filters, the grid, batch actions; a double click opens the viewer."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture, Query
from photomaker_desktop.library.workspace import replace_searches
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.gallery.filters import FilterBar
from photomaker_desktop.ui.gallery.grid import LARGEST, SMALLEST, Grid
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.name_dialog import ask_name
from photomaker_desktop.ui.gallery.sidebar import SEARCH, WIDTH, Sidebar
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.stars import Stars
from photomaker_desktop.ui.stage.tool_row import ToolRow, tool
from photomaker_desktop.ui.theme import Size, Space, icon, style
from photomaker_desktop.ui.widgets import EmptyState, Slider, ask_erase, label

if TYPE_CHECKING:
    from photomaker_desktop.ui.viewer.dialog import Viewer

TOOLS = ("favourite", "collect", "save", "copy", "folder", "reuse", "vary", "enlarge")
ENDS = ("trash", "restore", "erase")


@dataclass(frozen=True)
class GalleryState:
    """A place of the sidebar, the filters, and the size of the thumbnails in pixels."""

    place: tuple[str, str]
    query: Query
    size: int


class GalleryPanel(QWidget):
    """Follows ``services.pictures_changed`` and ``identities_changed``."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setAccessibleName(self.tr("Pictures"))
        self.model = PictureModel(services.library.gallery)
        self.thumbnails = Thumbnails(services.library.gallery.thumbnail, self)
        self.grid = Grid(PictureDelegate(self.thumbnails, self))
        self.grid.setAccessibleName(self.tr("Pictures"))
        self.grid.setModel(self.model)
        self.filters = FilterBar()
        self.sidebar = Sidebar()
        self.actions_ = PictureActions(services, self.chosen, self.grid)
        self._count, self._selected = label("", "caption"), label("", "caption")
        self.stars = Stars()
        self._own_tools()
        self._pages = QStackedWidget()
        self._nothing, self._no_match, self._clean = self._empty_states()
        self._lay_out()
        self._connect()
        self._fill()
        self._filter()

    def chosen(self, most: int | None = None) -> list[Picture]:
        """The first ``most`` selected pictures in row order; a single one with its recipe."""
        return self.model.pictures(self.grid.chosen()[:most])

    def state(self) -> GalleryState:
        return GalleryState(self.sidebar.place(), self.filters.query, self.size_slider.value())

    def restore(self, state: GalleryState) -> None:
        self.sidebar.go_to(*state.place)
        self.filters.show_query(state.query)
        self.size_slider.setValue(state.size)

    def open_viewer(self, index: QModelIndex, *, full_screen: bool = False) -> None:
        viewer = self._viewer(index.row())
        viewer.showFullScreen() if full_screen else viewer.show()

    def compare(self) -> None:
        """The two selected pictures side by side."""
        one, other = self.grid.chosen()[:2]
        viewer, second = self._viewer(one), self.model.at(other)
        if second is not None:
            viewer.stage.comparison.compare_with(second.id)
        viewer.show()

    def _viewer(self, row: int) -> "Viewer":
        from photomaker_desktop.ui.viewer.dialog import Viewer  # not at the start

        viewer = Viewer(self._services, self.model, row, self.window())
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return viewer

    def show_person(self, identity_id: str) -> None:
        """Only this person's pictures."""
        self.sidebar.setCurrentRow(0)
        self.filters.show_person(identity_id)

    def save_search(self) -> None:
        """Keep the filters under a name."""
        file = self._services.library.workspace
        kept = file.load()
        name = ask_name(self.tr("Save this search"), list(kept.searches), self.window())
        if name:
            self._keep_searches(kept.searches | {name: self._query()})
            self.sidebar.go_to(SEARCH, name)

    def forget_search(self, name: str) -> None:
        searches = dict(self._services.library.workspace.load().searches)
        searches.pop(name, None)
        self._keep_searches(searches)

    def empty_trash(self) -> None:
        """Delete everything that is in the trash."""
        gallery = self._services.library.gallery
        ids = gallery.ids(Query(trashed=True))
        question = self.tr("Delete %n picture(s)? This cannot be undone.", "", len(ids))
        if ids and ask_erase(self.window(), question):
            try:
                gallery.erase(ids)
            except PhotoMakerError as error:
                self._services.error.emit(error)
            self._services.pictures_changed.emit(ids)

    def close_down(self) -> None:
        """Stop all threads that read thumbnails; call before the library closes."""
        self.model.close()
        self.thumbnails.close()

    def _keep_searches(self, searches: dict[str, Query]) -> None:
        file = self._services.library.workspace
        try:
            file.save(replace_searches(file.load(), searches))
        except PhotoMakerError as error:
            self._services.error.emit(error)
        self._fill()

    def _own_tools(self) -> None:
        self._compare = QAction(icon("compare"), self.tr("Compare"), self)
        self._compare.setToolTip(self.tr("Select two pictures to compare them."))
        self._compare.triggered.connect(self.compare)
        self._take_out = QAction(icon("close"), self.tr("Remove from collection"), self)
        self._take_out.triggered.connect(
            lambda: self.actions_.changes.take_out(self.sidebar.collection())
        )
        self.empty_button = QPushButton(self.tr("Empty trash …"))
        style(self.empty_button, kind="danger")

    def _connect(self) -> None:
        self.thumbnails.ready.connect(self.model.redraw)
        self.model.modelReset.connect(self._show_state)
        self.model.rowsInserted.connect(self._show_state)
        self.filters.changed.connect(self._filter)
        self.filters.keep.clicked.connect(self.save_search)
        self.sidebar.chosen.connect(self._go_to)
        self.sidebar.forgotten.connect(self.forget_search)
        self.empty_button.clicked.connect(self.empty_trash)
        self.stars.rated.connect(self.actions_.changes.rate)
        self.size_slider.valueChanged.connect(self.grid.set_cell_size)
        self.grid.cells_resized.connect(self.size_slider.setValue)
        self.grid.activated.connect(self.open_viewer)
        self.grid.opened.connect(lambda index: self.open_viewer(index, full_screen=True))
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        self._services.pictures_changed.connect(self._pictures_changed)
        self._services.identities_changed.connect(self._fill)
        if self._no_match.button is not None:
            self._no_match.button.clicked.connect(self._show_all)

    def _fill(self) -> None:
        """People, styles, collections and searches anew."""
        library = self._services.library
        self.filters.fill(library)
        self.sidebar.show_places(library.gallery.collections(), library.workspace.load().searches)

    def _query(self) -> Query:
        return replace(self.filters.query, collection=self.sidebar.collection())

    def _go_to(self, query: Query) -> None:
        if self.sidebar.is_search():
            self.filters.show_query(query)
        else:
            self._filter()

    def _show_all(self) -> None:
        self.sidebar.setCurrentRow(0)
        self.filters.clear()

    def _filter(self) -> None:
        self.model.show(self._query())

    def _pictures_changed(self, ids: tuple[str, ...]) -> None:
        for picture_id in ids:
            self.thumbnails.forget(picture_id)
        chosen, current = self.model.numbers(self.grid.chosen()), self.grid.current()
        at, here = self.grid.verticalScrollBar().value(), self.model.numbers(current)
        self._fill()
        self.model.refresh(ids)
        self.grid.choose(self.model.rows_of(chosen), self.model.rows_of(here))
        self.grid.scroll_to(at)
        self._show_state()

    def _show_state(self, *_: object) -> None:
        count = self.model.rowCount()
        known = not self.model.canFetchMore()
        self._count.setText(self.tr("%n picture(s)", "", count) if known else "")
        query = self._query()
        only_trash = query == Query(trashed=True, sort=query.sort)
        narrowed = self.filters.narrowed or bool(query.collection)
        empty = self._clean if only_trash else self._no_match if narrowed else self._nothing
        self._pages.setCurrentWidget(self.grid if count else empty)
        self.empty_button.setVisible(query.trashed and not self._services.read_only)
        self.empty_button.setEnabled(bool(count))
        self._show_selection()

    def _show_selection(self) -> None:
        rows = self.grid.chosen()
        first = self.chosen(2)
        alive = bool(first) and not first[0].trashed and not self._services.read_only
        self.actions_.refresh()
        self._selected.setText(self.tr("%n selected", "", len(rows)) if rows else "")
        self.stars.setEnabled(alive)
        self.stars.set_rating(first[0].rating if len(rows) == 1 and first else 0)
        self._compare.setEnabled(len(rows) == 2)
        self._take_out.setEnabled(alive)
        trashed = self.filters.query.trashed
        wanted = {"trash": not trashed, "restore": trashed, "erase": trashed}
        for name, shown in wanted.items():
            self._tools[name].setProperty("wanted", shown)
        self._take_out_tool.setProperty("wanted", bool(self.sidebar.collection()))
        self.tools.refresh()

    def _show_menu(self, where: QPoint) -> None:
        if self.chosen(1):
            menu = self.actions_.menu()
            menu.exec(self.grid.viewport().mapToGlobal(where))
            menu.deleteLater()

    def _empty_states(self) -> tuple[EmptyState, EmptyState, EmptyState]:
        nothing = EmptyState(
            self.tr("No pictures yet"),
            self.tr("Describe a picture and press Generate. It appears here."),
            icon_name="gallery",
        )
        no_match = EmptyState(
            self.tr("No matches"),
            self.tr("No pictures match these filters."),
            self.tr("Show all pictures"),
            icon_name="search",
        )
        clean = EmptyState(
            self.tr("The trash is empty"),
            self.tr("Deleted pictures stay here for 30 days."),
            icon_name="trash",
        )
        return nothing, no_match, clean

    def _lay_out(self) -> None:
        for page in (self.grid, self._nothing, self._no_match, self._clean):
            self._pages.addWidget(page)
        self._tools = {name: tool(self.actions_.named(name)) for name in (*TOOLS, *ENDS)}
        self._take_out_tool = tool(self._take_out)
        order = [*self._tools.values()]
        order[2:2] = [self._take_out_tool, tool(self._compare)]
        self.tools = ToolRow([self.stars], order)
        self.size_slider = Slider()
        self.size_slider.setRange(SMALLEST, LARGEST)
        self.size_slider.setValue(Size.THUMBNAIL)
        self.size_slider.setFixedWidth(140)
        self.size_slider.setAccessibleName(self.tr("Size of the thumbnails"))
        self.size_slider.setToolTip(self.tr("Size of the thumbnails (Ctrl+wheel)"))
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self._count)
        foot.addWidget(self._selected)
        foot.addStretch(1)
        foot.addWidget(self.empty_button)
        foot.addWidget(self.size_slider)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.filters)
        column.addWidget(self._pages, 1)
        column.addWidget(self.tools)
        column.addLayout(foot)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(Space.S)
        self.columns.addWidget(self.sidebar)
        self.columns.addWidget(main)
        self.columns.setStretchFactor(1, 1)
        self.columns.setCollapsible(1, False)
        self.columns.setSizes([WIDTH, 1000])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
