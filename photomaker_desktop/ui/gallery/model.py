"""The pictures as a model: rows by number, read in blocks on demand."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
)

from photomaker_desktop.library.pictures.gallery import Gallery
from photomaker_desktop.library.records import Picture, Query, Sort
from photomaker_desktop.prompt.alternatives import written_words
from photomaker_desktop.ui.gallery.delegate import FAVOURITE, HEADING, ID, LIKENESS, RATING
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.viewer.files import as_files

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FIRST = 400
BLOCK = 100
MOST_BLOCKS = 12
MOST_PATCHED = 200


class PictureModel(QAbstractListModel):
    """The result of one query.

    Only a row's number in the library is kept (eight bytes), so that the scroll bar covers the
    whole gallery; pictures are kept in blocks around the visible ones.
    """

    def __init__(self, gallery: Gallery) -> None:
        super().__init__()
        self._gallery = gallery
        self._order: array[int] = array("q")
        self._more = False
        self._blocks: OrderedDict[int, list[Picture | None]] = OrderedDict()
        self._rows: dict[str, int] = {}
        self.query = Query()

    def show(self, query: Query) -> None:
        """Show another query: the first rows now, the rest after they are painted."""
        self.beginResetModel()
        self.query = query
        self._take(self._gallery.order(query, FIRST))
        self._more = len(self._order) == FIRST
        self.endResetModel()
        if self._more:
            QTimer.singleShot(0, self, self.fetchMore)

    def close(self) -> None:
        """Stop reading; call before the library closes."""
        self._more = False

    def refresh(self, ids: Sequence[str] = ()) -> None:
        """Update these new, changed or removed pictures (empty: everything)."""
        self._become(self._patched(ids) or self._gallery.order(self.query))

    def _patched(self, ids: Sequence[str]) -> "array[int] | None":
        """The patched order if it follows from the numbers; None if the query must run again."""
        sign = {Sort.NEWEST: -1, Sort.OLDEST: 1}.get(self.query.sort)
        numbers = {number for one in ids if (number := self._gallery.number(one)) is not None}
        if self._more or sign is None or not ids or not len(ids) == len(numbers) <= MOST_PATCHED:
            return None
        stay = set(self._gallery.order(self.query, among=numbers))
        order = self._order[:]
        for number in numbers:
            at = bisect_left(order, sign * number, key=lambda other: sign * other)
            if at < len(order) and order[at] == number:
                del order[at]
            if number in stay:
                order.insert(at, number)
        return order

    def _become(self, new: "array[int]") -> None:
        """Replace the order, keeping the common prefix and suffix selected and in place."""
        self._more = False
        old = self._order
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        if (gone := len(old) - first - last) > 0:
            self.beginRemoveRows(NOWHERE, first, first + gone - 1)
            self._take(old[:first] + old[first + gone :])
            self.endRemoveRows()
        if (come := len(new) - first - last) > 0:
            self.beginInsertRows(NOWHERE, first, first + come - 1)
            self._take(new)
            self.endInsertRows()
        self._take(new)
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def _take(self, order: "array[int]") -> None:
        self._order = order
        self._blocks.clear()
        self._rows.clear()

    def at(self, row: int) -> Picture | None:
        """The picture of a row; None out of range, or if another program deleted it."""
        if not 0 <= row < len(self._order):
            return None
        return self._block(row // BLOCK)[row % BLOCK]

    def _block(self, block: int) -> list[Picture | None]:
        if block not in self._blocks:
            numbers = self._order[block * BLOCK : (block + 1) * BLOCK]
            found = self._gallery.numbered(numbers)
            pictures = [found.get(number) for number in numbers]
            self._blocks[block] = pictures
            first = block * BLOCK
            self._rows |= {one.id: first + n for n, one in enumerate(pictures) if one}
            if len(self._blocks) > MOST_BLOCKS:
                _, dropped = self._blocks.popitem(last=False)
                for one in filter(None, dropped):
                    self._rows.pop(one.id, None)
        self._blocks.move_to_end(block)
        return self._blocks[block]

    def pictures(self, rows: Sequence[int]) -> list[Picture]:
        """The pictures in order; a single one with its recipe."""
        if len(rows) == 1:
            return [picture for picture in [self.at(rows[0])] if picture]
        numbers = [self._order[row] for row in rows]
        found = self._gallery.numbered(numbers, recipes=False)
        return [found[number] for number in numbers if number in found]

    def row_of(self, picture_id: str) -> int:
        """The row of a picture; -1 if it is not shown."""
        if picture_id in self._rows:
            return self._rows[picture_id]
        number = self._gallery.number(picture_id)
        try:
            return self._order.index(number) if number is not None else -1
        except ValueError:
            return -1

    def numbers(self, rows: Sequence[int]) -> frozenset[int]:
        """The numbers of rows, which are stable when rows change."""
        return frozenset(self._order[row] for row in rows)

    def rows_of(self, numbers: frozenset[int]) -> list[int]:
        """The current rows of numbers, in order."""
        return [row for row, number in enumerate(self._order) if number in numbers]

    def redraw(self, picture_id: str) -> None:
        """A thumbnail is ready: repaint its cell."""
        if picture_id in self._rows:  # only these are on the screen
            index = self.index(self._rows[picture_id])
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._order)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return self._more

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Add all remaining rows."""
        if self._more:
            self.refresh()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        made = self._roles().get(role) if index.isValid() else None
        picture = self.at(index.row()) if made else None
        return made(picture, index.row()) if made and picture else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        draggable = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | draggable

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Files, for other programs."""
        data = QMimeData()
        pictures = self.pictures([index.row() for index in indexes])
        files = as_files(self._gallery, [picture.id for picture in pictures])
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        return data

    def _roles(self) -> dict[int, Callable[[Picture, int], object]]:
        return {
            ID: lambda picture, row: picture.id,
            HEADING: self._heading,
            FAVOURITE: lambda picture, row: picture.favourite,
            LIKENESS: lambda picture, row: picture.likeness,
            RATING: lambda picture, row: picture.rating,
            Qt.ItemDataRole.AccessibleTextRole: lambda picture, row: describe(picture),
            Qt.ItemDataRole.ToolTipRole: lambda picture, row: describe(picture),
        }

    def _heading(self, picture: Picture, row: int) -> str:
        """The heading (day or person) at the start of a group."""
        before = self.at(row - 1)
        group = self._group(picture)
        if before and self._group(before) == group:
            return ""
        return day_text(group) if isinstance(group, date) else group

    def _group(self, picture: Picture) -> date | str:
        if self.query.sort in (Sort.NEWEST, Sort.OLDEST):
            return datetime.fromisoformat(picture.created).astimezone().date()
        if self.query.sort is Sort.PERSON and picture.recipe is not None:
            return picture.recipe.person.name
        return ""


def _alike(one: "array[int]", other: "array[int]") -> int:
    """The length of the common prefix."""
    counts = range(min(len(one), len(other)))
    return bisect_left(counts, True, key=lambda n: one[: n + 1] != other[: n + 1])


def day_text(day: date) -> str:
    """The day in the user's language, without the year in this one."""
    words = tr("d MMMM") if day.year == date.today().year else tr("d MMMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), words)


def describe(picture: Picture) -> str:
    """One line: the words, and the person where they don't name them."""
    if picture.recipe is None:
        return f"{picture.width} × {picture.height}"
    words = written_words(picture.recipe.request.prompt, picture.recipe.seed)
    name = picture.recipe.person.name
    return words if f"@{name}" in words and name else " – ".join(filter(None, (name, words)))
