"""The pictures of one batch side by side, also those that are still to come."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from photomaker_desktop.ui.stage.stars import keeps_arrows
from photomaker_desktop.ui.theme import Size, Space, colours

NEARLY = 0.95
SMALLEST = 48
PICTURE = Qt.ItemDataRole.UserRole + 1


def columns_for(number: int, width: int, height: int, ratio: float) -> int:
    """The columns with which ``number`` pictures (``ratio`` = width / height) become largest.

    Of nearly equal sizes the one with more columns is taken: people read along rows.
    """

    def side(columns: int) -> float:
        rows = -(-number // columns)
        return min(width / columns, height / rows * ratio)

    largest = max(map(side, range(1, number + 1)))
    return max(n for n in range(1, number + 1) if side(n) >= NEARLY * largest)


class ContactSheet(QListWidget):
    """``chosen(picture id)`` for a click or Return on a finished one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSpacing(0)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pictures of this job"))
        self._ratio = 1.0
        self._pixmaps: dict[int, QPixmap] = {}
        self.itemClicked.connect(self._open)
        self.itemActivated.connect(self._open)

    def begin(self, number: int, ratio: float) -> None:
        """Room for ``number`` pictures of this proportion."""
        self.clear()
        self._pixmaps.clear()
        self._ratio = ratio
        for place in range(number):
            item = QListWidgetItem()
            name = self.tr("Picture {n} of {all}").format(n=place + 1, all=number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            item.setToolTip(name)
            item.setData(PICTURE, "")
            self.addItem(item)
        self._arrange()

    def show_image(self, place: int, image: QImage, picture: str = "") -> None:
        """A preview, or with ``picture`` (its id) a finished one; ignored out of range."""
        item = self.item(place)
        if item is None or image.isNull() or (item.data(PICTURE) and not picture):
            return
        # The fourth byte of an RGB32 image may be 0, which rounded corners would take as alpha.
        opaque = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._pixmaps[place] = QPixmap.fromImage(opaque)
        if picture:
            item.setData(PICTURE, picture)
        self._draw(place)

    def pictures(self) -> list[str]:
        """The ids of those that are finished."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(PICTURE) for item in items if item.data(PICTURE)]

    def _open(self, item: QListWidgetItem) -> None:
        if picture := item.data(PICTURE):
            self.chosen.emit(picture)

    def event(self, event: QEvent) -> bool:
        return keeps_arrows(event) or super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.count():
            return
        room = self.contentsRect().size() - QSize(2, 2)
        columns = columns_for(self.count(), room.width(), room.height(), self._ratio)
        rows = -(-self.count() // columns)
        width = int(min(room.width() / columns, room.height() / rows * self._ratio))
        cell = QSize(max(width, SMALLEST), max(int(width / self._ratio), SMALLEST))
        self.setVerticalScrollBarPolicy(  # else Qt keeps room for a bar, and a column less fits
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if rows * cell.height() <= room.height()
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setGridSize(cell)
        self.setIconSize(cell - QSize(Space.S, Space.S))
        left = max((room.width() - columns * cell.width()) // 2, 0)
        top = max((room.height() - rows * cell.height()) // 2, 0)
        self.setViewportMargins(left, top, 0, 0)
        for place in range(self.count()):
            self.item(place).setSizeHint(cell)
            self._draw(place)

    def _draw(self, place: int) -> None:
        size, ratio = self.iconSize(), self.devicePixelRatioF()
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        shape = QPainterPath()
        shape.addRoundedRect(0, 0, size.width(), size.height(), Size.RADIUS, Size.RADIUS)
        painter.fillPath(shape, QColor(colours().border))
        painter.setClipPath(shape)
        if place in self._pixmaps:
            painter.drawPixmap(0, 0, size.width(), size.height(), self._pixmaps[place])
        painter.end()
        self.item(place).setIcon(QIcon(drawn))
