"""The pictures as rows: fetched page by page, drawn from thumbnails, dragged out as files."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from photomaker_desktop.core.errors import LibraryError
from photomaker_desktop.library.gallery import Gallery
from photomaker_desktop.library.records import Picture, Query, Sort
from photomaker_desktop.ui.gallery.delegate import FAVOURITE, HEADING, ID, LIKENESS, RATING
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.viewer.files import as_files

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 200
MOST_WHOLE = 500
MOST_FETCHED = 4_000
MOST_PATCHED = 200
MOST_AGAIN = 10_000


class PictureModel(QAbstractListModel):
    """Shows what one query finds; the next page is fetched when the view comes near the end.

    Rows are kept without their recipes, which would be most of the memory; ``at`` reads them again.
    """

    def __init__(self, gallery: Gallery) -> None:
        super().__init__()
        self._gallery = gallery
        self._pictures: list[Picture] = []
        self._rows: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._whole: dict[str, Picture] = {}
        self._next = ""
        self.query = Query()

    def show(self, query: Query) -> None:
        """Start over with another query."""
        self.beginResetModel()
        self.query = query
        self._pictures, self._rows = [], {}
        self._append(*self._page(""))
        self.endResetModel()

    def refresh(self, ids: Sequence[str]) -> None:
        """These pictures are new, changed or gone."""
        if not self._patch(ids):
            self._read_again()

    def _patch(self, ids: Sequence[str]) -> bool:
        """Only where places are sure: newest first, nothing filtered, new pictures on top."""
        if self.query != Query() or len(ids) > MOST_PATCHED:
            return False
        known = [one for one in ids if one in self._rows]
        fresh = set(ids) - set(known)
        head = self._gallery.page(self.query, "", len(fresh)).pictures if fresh else ()
        if {picture.id for picture in head} != fresh:
            return False
        for row in sorted((self._rows[one] for one in known), reverse=True):
            self._put(row, self._now(self._pictures[row].id))
        if head:
            self.beginInsertRows(NOWHERE, 0, len(head) - 1)
            self._pictures[:0] = [self._lean(picture) for picture in head]
            self.endInsertRows()
        self._rows = {picture.id: row for row, picture in enumerate(self._pictures)}
        return True

    def _now(self, picture_id: str) -> Picture | None:
        try:
            return self._gallery.get(picture_id)
        except LibraryError:
            return None

    def _lean(self, picture: Picture) -> Picture:
        """For keeping; ``_whole`` holds the latest with their recipes."""
        if picture.recipe is not None:
            self._names[picture.identity_id] = picture.recipe.identity_name
        self._whole.pop(picture.id, None)
        self._whole[picture.id] = picture
        if len(self._whole) > MOST_WHOLE:
            del self._whole[next(iter(self._whole))]
        return replace(picture, recipe=None)

    def _put(self, row: int, picture: Picture | None) -> None:
        if picture is None or picture.trashed:
            self.beginRemoveRows(NOWHERE, row, row)
            del self._pictures[row]
            self.endRemoveRows()
        else:
            self._pictures[row] = self._lean(picture)
            self.dataChanged.emit(self.index(row), self.index(row))

    def _read_again(self) -> None:
        shown = min(max(len(self._pictures), PAGE), MOST_AGAIN)
        self.beginResetModel()
        self._pictures, self._rows = [], {}
        self._append(*self._page("", shown))
        self.endResetModel()

    def picture(self, index: Index) -> Picture:
        """Without its recipe."""
        return self._pictures[index.row()]

    def whole(self, picture: Picture) -> Picture:
        """With its recipe; as it was shown where it has gone meanwhile."""
        if picture.id not in self._whole and (found := self._now(picture.id)) is not None:
            self._lean(found)
        return self._whole.get(picture.id, picture)

    def at(self, row: int) -> Picture | None:
        if row == len(self._pictures) and self.canFetchMore():
            self.fetchMore()
        return self.whole(self._pictures[row]) if 0 <= row < len(self._pictures) else None

    def row_of(self, picture_id: str) -> int:
        return self._rows.get(picture_id, -1)

    def redraw(self, picture_id: str) -> None:
        """Its thumbnail has come."""
        row = self.row_of(picture_id)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pictures)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return bool(self._next)

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        if not self._next:
            return
        more = min(max(PAGE, len(self._pictures)), MOST_FETCHED)
        pictures, following = self._page(self._next, more)
        first = len(self._pictures)
        self.beginInsertRows(NOWHERE, first, first + len(pictures) - 1)
        self._append(pictures, following)
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        made = self._roles().get(role)
        return made(self.picture(index), index.row()) if made else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        draggable = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | draggable

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """Files, so that another program can take them."""
        data = QMimeData()
        files = as_files(self._gallery, [self.picture(index).id for index in indexes])
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        return data

    def _page(self, cursor: str, limit: int = PAGE) -> tuple[Sequence[Picture], str]:
        page = self._gallery.page(self.query, cursor, limit)
        return page.pictures, page.next

    def _append(self, pictures: Sequence[Picture], following: str) -> None:
        first = len(self._pictures)
        self._pictures.extend(self._lean(picture) for picture in pictures)
        self._rows.update({picture.id: first + n for n, picture in enumerate(pictures)})
        self._next = following

    def _roles(self) -> dict[int, Callable[[Picture, int], object]]:
        return {
            ID: lambda picture, row: picture.id,
            HEADING: lambda picture, row: self._heading(row),
            FAVOURITE: lambda picture, row: picture.favourite,
            LIKENESS: lambda picture, row: picture.likeness,
            RATING: lambda picture, row: picture.rating,
            Qt.ItemDataRole.AccessibleTextRole: lambda picture, row: describe(self.whole(picture)),
            Qt.ItemDataRole.ToolTipRole: lambda picture, row: describe(self.whole(picture)),
        }

    def _heading(self, row: int) -> str:
        """The day or the person where another one begins."""
        here = self._group(self._pictures[row])
        if row and self._group(self._pictures[row - 1]) == here:
            return ""
        return here

    def _group(self, picture: Picture) -> str:
        if self.query.sort in (Sort.NEWEST, Sort.OLDEST):
            made = datetime.fromisoformat(picture.created).astimezone()
            return day_text(QDate(made.year, made.month, made.day))
        return self._names.get(picture.identity_id, "") if self.query.sort is Sort.PERSON else ""


def day_text(day: QDate) -> str:
    """The day in the user's language, without the year in this one."""
    this_year = day.year() == QDate.currentDate().year()
    return QLocale().toString(day, tr("d MMMM") if this_year else tr("d MMMM yyyy"))


def describe(picture: Picture) -> str:
    """Who and what, in a line; a screen reader says it."""
    if picture.recipe is None:
        return f"{picture.width} × {picture.height}"
    return " – ".join(filter(None, (picture.recipe.identity_name, picture.recipe.prompt)))
