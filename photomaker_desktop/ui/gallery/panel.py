"""The pictures: filters above, a grid below, the viewer on a double click."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.gallery.filters import FilterBar
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Size, Space
from photomaker_desktop.ui.widgets import EmptyState, label

SMALLEST, LARGEST, STEP = 96, 320, 32


class Grid(QListView):
    """One size for all; Ctrl+wheel resizes.

    Rows come in pages and are laid out in one pass: in batches Qt begins again with every page, the
    scroll bar shrinks meanwhile, and whoever reached the end is thrown back to the top.
    """

    def __init__(self, delegate: PictureDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._wanted = Size.THUMBNAIL
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.resize_cells(0)

    def resize_cells(self, by: int) -> None:
        self._wanted = min(max(self._wanted + by, SMALLEST), LARGEST)
        self._fill_width()

    def _fill_width(self) -> None:
        """Cells near to what is wanted, so that no gap stays on the right."""
        bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        width = max(self.width() - bar - 2, SMALLEST)
        side = width // max(1, round(width / self._wanted))
        if side != self._delegate.side or self.gridSize().isEmpty():
            self._delegate.side = side
            self.setGridSize(QSize(side, side))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill_width()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resize_cells(STEP if event.angleDelta().y() > 0 else -STEP)
            event.accept()
        else:
            super().wheelEvent(event)


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

    def chosen(self) -> list[Picture]:
        """In the order of the rows; with its recipe where it is only one."""
        chosen = sorted(self.grid.selectionModel().selectedIndexes(), key=QModelIndex.row)
        pictures = [self.model.picture(index) for index in chosen]
        return [self.model.whole(pictures[0])] if len(pictures) == 1 else pictures

    def open_viewer(self, index: QModelIndex) -> None:
        from photomaker_desktop.ui.viewer.dialog import Viewer

        viewer = Viewer(self._services, self.model, index.row(), self.window())
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.show()

    def close_down(self) -> None:
        """No thread reads thumbnails any more; call before the library closes."""
        self.thumbnails.close()

    def _connect(self) -> None:
        self.thumbnails.ready.connect(self.model.redraw)
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
        self._show_state()

    def _pictures_changed(self, ids: tuple[str, ...]) -> None:
        for picture_id in ids:
            self.thumbnails.forget(picture_id)
        chosen = {picture.id for picture in self.chosen()}
        at = self.grid.verticalScrollBar().value()
        self.filters.fill(self._services.library)
        self.model.refresh(ids)
        self.grid.verticalScrollBar().setValue(at)
        selection = self.grid.selectionModel()
        for picture_id in chosen:
            row = self.model.row_of(picture_id)
            if row >= 0:
                selection.select(self.model.index(row), selection.SelectionFlag.Select)
        self._show_state()

    def _show_state(self) -> None:
        count = self._services.library.gallery.count(self.filters.query)
        self._count.setText(self.tr("%n picture(s)", "", count))
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
            self.tr("Nothing found"),
            self.tr("No picture fits these filters."),
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
