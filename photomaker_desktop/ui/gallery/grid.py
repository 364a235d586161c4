"""A grid with computed cell positions, whose cost does not depend on the number of pictures.

``QListView`` stores a rectangle for every row and lays all of them out again when rows change. Here
a row's position follows from its number. Everything else (selection, keys, drags, accessibility) is
``QListView``'s.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QDrag,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.theme import Size

SMALLEST, LARGEST, STEP = 96, 384, 32

Index = QModelIndex | QPersistentModelIndex
SelectionFlag = QItemSelectionModel.SelectionFlag
Action = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class Grid(QListView):
    """All cells have one size; Ctrl+wheel resizes. The direction follows the language."""

    cells_resized = Signal(int)
    opened = Signal(QModelIndex)
    """Space: show the picture full screen."""

    def __init__(self, delegate: PictureDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._wanted = Size.THUMBNAIL
        self._columns = 1
        self.setItemDelegate(delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._fill_width()

    def resize_cells(self, by: int) -> None:
        self.set_cell_size(self._wanted + by)

    def set_cell_size(self, side: int) -> None:
        """About this many pixels; the cells fill the width."""
        self._wanted = min(max(side, SMALLEST), LARGEST)
        self._fill_width()
        self.cells_resized.emit(self._wanted)

    def _fill_width(self) -> None:
        """Adjust the cell size to fill the width, keeping the top row in place."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = max(self.width() - bar - 2, SMALLEST)
        columns = max(1, round(width / self._wanted))
        if (columns, width // columns) != (self._columns, self._side):
            line, rest = divmod(self.verticalOffset(), self._line)
            top, part = line * self._columns, rest / self._line
            self._columns = columns
            self._delegate.resize(width // columns, self.devicePixelRatioF())
            self.updateGeometries()
            self.verticalScrollBar().setValue(round((top // columns + part) * self._line))
            self.viewport().update()

    def chosen(self) -> list[int]:
        """The selected rows, in order."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(at) for at in range(chosen.count()))
        return sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))

    def current(self) -> list[int]:
        """The current row, if any."""
        return [self.currentIndex().row()] if self.currentIndex().isValid() else []

    def choose(self, rows: Sequence[int], current: Sequence[int]) -> None:
        """Select exactly these rows (ascending), and set the current row."""
        chosen, index = QItemSelection(), self.model().index
        for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
            ends = [row for _, row in run]
            chosen.append(QItemSelectionRange(index(ends[0], 0), index(ends[-1], 0)))
        self.selectionModel().select(chosen, SelectionFlag.ClearAndSelect)
        for row in current:
            self.selectionModel().setCurrentIndex(index(row, 0), SelectionFlag.NoUpdate)

    def scroll_to(self, offset: int) -> None:
        """Scroll to an offset in pixels, after updating for new or removed rows."""
        self.updateGeometries()
        self.verticalScrollBar().setValue(offset)

    @property
    def _side(self) -> int:
        return self._delegate.side

    @property
    def _line(self) -> int:
        """The height of a row."""
        return self._delegate.height

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _rows_in(self, area: QRect) -> Iterator[int]:
        """The rows that intersect an area of the viewport."""
        offset = self.verticalOffset()
        first = (area.top() + offset) // self._line * self._columns
        last = ((area.bottom() + offset) // self._line + 1) * self._columns
        yield from range(max(first, 0), min(last, self._count()))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        line, column = divmod(index.row(), self._columns)
        side = self._side
        if self.isRightToLeft():
            column = self._columns - 1 - column
        top = line * self._line - self.verticalOffset()
        return QRect(column * side, top, side, self._line)

    def indexAt(self, point: QPoint) -> QModelIndex:
        line, column = (point.y() + self.verticalOffset()) // self._line, point.x() // self._side
        if self.isRightToLeft():
            column = self._columns - 1 - column
        row = line * self._columns + column
        inside = 0 <= column < self._columns and 0 <= row < self._count()
        return self.model().index(row, 0) if inside else QModelIndex()

    def updateGeometries(self) -> None:
        lines = -(-self._count() // self._columns)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(lines * self._line - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(self._line // 3)
        QAbstractItemView.updateGeometries(self)

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        cell, bar, height = (
            self.visualRect(index),
            self.verticalScrollBar(),
            self.viewport().height(),
        )
        if cell.isNull():
            return
        up, down = cell.top(), cell.bottom() + 1 - height
        move = {
            Hint.EnsureVisible: min(up, 0) or max(down, 0),
            Hint.PositionAtTop: up,
            Hint.PositionAtBottom: down,
            Hint.PositionAtCenter: (up + down) // 2,
        }[hint]
        bar.setValue(bar.value() + move)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, row = self._count(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        return self.model().index(row + self._way(action, row, count) if row >= 0 else 0, 0)

    def _way(self, action: Action, row: int, count: int) -> int:
        """The number of rows a key moves, within the grid."""
        columns, ahead = self._columns, -1 if self.isRightToLeft() else 1
        page = max(self.viewport().height() // self._line, 1) * columns
        sideways = {Action.MoveNext: 1, Action.MovePrevious: -1}
        sideways |= {Action.MoveRight: ahead, Action.MoveLeft: -ahead}
        if action in sideways:
            return min(max(row + sideways[action], 0), count - 1) - row
        if action in (Action.MoveHome, Action.MoveEnd):
            return (0 if action is Action.MoveHome else count - 1) - row
        if action in (Action.MoveUp, Action.MovePageUp):
            lines = 1 if action is Action.MoveUp else page // columns
            return -min(lines, row // columns) * columns
        lines = 1 if action is Action.MoveDown else page // columns
        below = min(lines, (count - 1) // columns - row // columns) * columns
        return min(row + below, count - 1) - row

    def setSelection(self, rect: QRect, command: SelectionFlag) -> None:
        """Select from the first to the last picture, like text."""
        ends = [self.indexAt(point) for point in (rect.topLeft(), rect.bottomRight())]
        rows = sorted(index.row() for index in ends if index.isValid())
        chosen = QItemSelection()
        if rows:
            chosen.select(self.model().index(rows[0], 0), self.model().index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for row in self._rows_in(self.viewport().rect()):
            index = self.model().index(row, 0)
            if selection.contains(index):
                region = region.united(self.visualRect(index))
        return region

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the pictures as files, showing the current one."""
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(self.selectedIndexes()))
        drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
        drag.exec(Qt.DropAction.CopyAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        here = self.viewport().mapFromGlobal(QCursor.pos())
        hovered = self.indexAt(here) if self.viewport().underMouse() else QModelIndex()
        for row in self._rows_in(event.rect()):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = self._state(index, hovered)
            self._delegate.paint(painter, option, index)
        painter.end()

    def _state(self, index: QModelIndex, hovered: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        if index == hovered:
            state |= QStyle.StateFlag.State_MouseOver
        return state

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill_width()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resize_cells(STEP if event.angleDelta().y() > 0 else -STEP)
            event.accept()
        else:
            super().wheelEvent(event)
