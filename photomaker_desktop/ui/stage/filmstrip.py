"""The latest pictures in one line: those of this session, and a few from before."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QWidget

from photomaker_desktop.library.records import Query
from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.services import Services

SIDE = 72
BEFORE = 24  # pictures from earlier sessions


class Filmstrip(QListView):
    """``chosen(row)`` when the user goes to a picture, ``opened`` for Space or a double click."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.pictures = PictureModel(services.library.gallery)
        self.thumbnails = Thumbnails(services.library.gallery.thumbnail, self)
        delegate = PictureDelegate(self.thumbnails, self, caption=False)
        delegate.resize(SIDE, self.devicePixelRatioF())
        self.setItemDelegate(delegate)
        self.setModel(self.pictures)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setAccessibleName(self.tr("Latest pictures"))
        self.setFixedHeight(SIDE + 2)
        self.thumbnails.ready.connect(self.pictures.redraw)
        services.pictures_changed.connect(self._pictures_changed)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self._told = True
        self.selectionModel().currentChanged.connect(self._moved)
        self.pictures.show(Query(since=self._beginning()))

    def _beginning(self) -> str:
        """The time of the oldest picture to show."""
        latest = self._services.library.gallery.page(limit=BEFORE).pictures
        return latest[-1].created if latest else ""

    def show_current(self, row: int) -> None:
        """Mark the picture that is on the stage (-1: none)."""
        self._told = False
        index = self.pictures.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self._told = True
        if not index.isValid():
            self.clearSelection()

    def close_down(self) -> None:
        self.pictures.close()
        self.thumbnails.close()

    def sizeHint(self) -> QSize:
        return QSize(4 * SIDE, SIDE + 2)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._told and now.isValid():
            self.chosen.emit(now.row())

    def _pictures_changed(self, ids: tuple[str, ...]) -> None:
        for picture_id in ids:
            self.thumbnails.forget(picture_id)
        self._told = False
        self.pictures.refresh(ids)
        self._told = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel goes along the strip."""
        bar, delta = self.horizontalScrollBar(), event.angleDelta()
        bar.setValue(bar.value() - (delta.y() or delta.x()))
        event.accept()
