"""The gallery's places: all pictures, collections, saved searches."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QWidget

from photomaker_desktop.library.records import Query
from photomaker_desktop.ui.theme import Size, icon

QUERY, KIND = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
PLACE, COLLECTION, SEARCH, HEADING = "place", "collection", "search", "heading"
WIDTH = 208


class Sidebar(QListWidget):
    """``chosen(Query)``; ``forgotten(name)`` for a saved search that is removed."""

    chosen = Signal(object)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("nav", True)
        self.setAccessibleName(self.tr("Collections and searches"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumWidth(WIDTH)
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        self.currentItemChanged.connect(self._choose)
        self.customContextMenuRequested.connect(self._show_menu)

    def show_places(self, collections: Sequence[str], searches: Mapping[str, Query]) -> None:
        """Fill again, keeping what is chosen where it is still there."""
        before = self._key(self.currentItem())
        self.blockSignals(True)
        self.clear()
        self._add(self.tr("All pictures"), Query(), PLACE, "gallery")
        if collections:
            self._heading(self.tr("Collections"))
        for name in collections:
            self._add(name, Query(collection=name), COLLECTION, "folder")
        if searches:
            self._heading(self.tr("Saved searches"))
        for name, query in searches.items():
            self._add(name, query, SEARCH, "search")
        rows = [row for row in range(self.count()) if self._key(self.item(row)) == before]
        self.setCurrentRow(rows[0] if before and rows else 0)
        self.blockSignals(False)

    def go_to(self, kind: str, name: str) -> None:
        """Choose a collection or a saved search by its name."""
        for row in range(self.count()):
            if self._key(self.item(row)) == (kind, name):
                self.setCurrentRow(row)

    def place(self) -> tuple[str, str]:
        """What is chosen, for ``go_to``."""
        return self._key(self.currentItem()) or (PLACE, "")

    def query(self) -> Query:
        """Of the chosen place."""
        item = self.currentItem()
        found = item.data(QUERY) if item else None
        return found if isinstance(found, Query) else Query()

    def is_search(self) -> bool:
        """Whether a saved search is chosen."""
        item = self.currentItem()
        return bool(item is not None and item.data(KIND) == SEARCH)

    def collection(self) -> str:
        """The name of the chosen collection; empty elsewhere."""
        return self.query().collection

    def _key(self, item: QListWidgetItem | None) -> tuple[str, str] | None:
        return (item.data(KIND), item.text()) if item else None

    def _add(self, text: str, query: Query, kind: str, icon_name: str) -> None:
        item = QListWidgetItem(icon(icon_name), text, self)
        item.setData(QUERY, query)
        item.setData(KIND, kind)
        item.setToolTip(text)

    def _heading(self, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setData(KIND, HEADING)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KIND) != HEADING:
            self.chosen.emit(item.data(QUERY))

    def _show_menu(self, where: QPoint) -> None:
        item = self.itemAt(where)
        if item is None or item.data(KIND) != SEARCH:
            return
        menu, name = QMenu(self), item.text()
        menu.addAction(self.tr("Remove saved search"), lambda: self.forgotten.emit(name))
        menu.exec(self.viewport().mapToGlobal(where))
        menu.deleteLater()
