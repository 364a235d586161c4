"""The gallery panel: filters, grid, and the viewer on a double click."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.gallery.filters import FilterBar
from photomaker_desktop.ui.gallery.grid import Grid
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Size, Space
from photomaker_desktop.ui.widgets import EmptyState, label


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
        self.actions_ = PictureActions(services, self.chosen, self.grid)
        self._count = label("", "caption")
        self._pages = QStackedWidget()
        self._nothing, self._no_match = self._empty_states()
        self._lay_out()
        self._connect()
        self.filters.fill(services.library)
        self._filter()

    def chosen(self, most: int | None = None) -> list[Picture]:
        """The first ``most`` selected pictures in row order; a single one with its recipe."""
        return self.model.pictures(self.grid.chosen()[:most])

    def open_viewer(self, index: QModelIndex) -> None:
        from photomaker_desktop.ui.viewer.dialog import Viewer

        viewer = Viewer(self._services, self.model, index.row(), self.window())
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.show()

    def close_down(self) -> None:
        """Stop all threads that read thumbnails; call before the library closes."""
        self.model.close()
        self.thumbnails.close()

    def _connect(self) -> None:
        self.thumbnails.ready.connect(self.model.redraw)
        self.model.modelReset.connect(self._show_state)
        self.model.rowsInserted.connect(self._show_state)
        self.filters.changed.connect(self._filter)
        self.grid.activated.connect(self.open_viewer)
        self.grid.customContextMenuRequested.connect(self._show_menu)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self.actions_.refresh())
        self._services.pictures_changed.connect(self._pictures_changed)
        self._services.identities_changed.connect(lambda: self.filters.fill(self._services.library))
        if self._no_match.button is not None:
            self._no_match.button.clicked.connect(self.filters.clear)

    def _filter(self) -> None:
        self.model.show(self.filters.query)

    def _pictures_changed(self, ids: tuple[str, ...]) -> None:
        for picture_id in ids:
            self.thumbnails.forget(picture_id)
        chosen, current = self.model.numbers(self.grid.chosen()), self.grid.current()
        at, here = self.grid.verticalScrollBar().value(), self.model.numbers(current)
        self.filters.fill(self._services.library)
        self.model.refresh(ids)
        self.grid.choose(self.model.rows_of(chosen), self.model.rows_of(here))
        self.grid.scroll_to(at)
        self._show_state()

    def _show_state(self, *_: object) -> None:
        count = self.model.rowCount()
        known = not self.model.canFetchMore()
        self._count.setText(self.tr("%n picture(s)", "", count) if known else "")
        empty = self._no_match if self.filters.narrowed else self._nothing
        self._pages.setCurrentWidget(self.grid if count else empty)
        self.actions_.refresh()

    def _show_menu(self, where: QPoint) -> None:
        if self.chosen():
            menu = self.actions_.menu()
            menu.exec(self.grid.viewport().mapToGlobal(where))
            menu.deleteLater()

    def _empty_states(self) -> tuple[EmptyState, EmptyState]:
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
        return nothing, no_match

    def _lay_out(self) -> None:
        for page in (self.grid, self._nothing, self._no_match):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.XS, Space.XS, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.filters)
        column.addWidget(self._pages, 1)
        column.addWidget(self._count)
        self.setMinimumWidth(2 * Size.THUMBNAIL + Space.L)
