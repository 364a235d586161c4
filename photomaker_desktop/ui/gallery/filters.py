"""Gallery filters: search, person, style, rating, favourites, order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.library import Library
from photomaker_desktop.library.records import Query, Sort
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import ComboBox, IconButton
from photomaker_desktop.ui.widgets.search_field import SearchField

PAUSE = 200  # milliseconds after the last key
SHORTEST = 7  # letters that a box shows at least
WHOLE, WIDEST = 16, 480  # rows and pixels of an open list
ARROW = 44  # pixels of a box beside its words


class FilterBar(QWidget):
    """``changed`` whenever ``query`` changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = SearchField(self.tr("Search prompts and people"), self.tr("Search pictures"))
        self._person = self._box(self.tr("Person"), self.tr("Only pictures of this person."))
        self._style = self._box(self.tr("Style"), self.tr("Only pictures in this style."))
        self._rating = self._box(self.tr("Rating"), self.tr("Only pictures rated this or better."))
        self._copies = self._box(
            self.tr("Copies"), self.tr("Pictures that repeat one of the person's photos.")
        )
        self._sort = self._box(self.tr("Order"), self.tr("Which pictures come first."))
        self.favourite = self._toggle(
            "heart", self.tr("Favourites only"), self.tr("Only pictures marked with a heart.")
        )
        self.trash = self._toggle(
            "trash", self.tr("Trash"), self.tr("Pictures in the trash; they stay for 30 days.")
        )
        self.keep = IconButton(
            "filter", self.tr("Save this search …"), self.tr("Keeps these filters under a name.")
        )
        self._boxes, self._columns = QGridLayout(), 0
        self._fill_fixed()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.changed)
        self._search.textChanged.connect(lambda _: self._pause.start())

    @property
    def query(self) -> Query:
        return Query(
            words=self._search.text().strip(),
            identity_id=self._person.currentData(),
            style=self._style.currentData(),
            rating_at_least=self._rating.currentData() or 0,
            favourite=self.favourite.isChecked(),
            trashed=self.trash.isChecked(),
            copied=self._copies.currentData(),
            sort=Sort(self._sort.currentData()),  # Qt keeps its text only
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is filtered out."""
        query = self.query
        return query != Query(sort=query.sort)

    def show_query(self, query: Query) -> None:
        """Set every filter, as in a saved search."""
        self.blockSignals(True)
        for box, value in (
            (self._person, query.identity_id),
            (self._style, query.style),
            (self._rating, query.rating_at_least or None),
            (self._copies, query.copied),
            (self._sort, query.sort.value),
        ):
            box.setCurrentIndex(max(box.findData(value), 0) if value is not None else 0)
        self.favourite.setChecked(query.favourite)
        self.trash.setChecked(query.trashed)
        self._search.setText(query.words)
        self.blockSignals(False)
        self.changed.emit()

    def show_person(self, identity_id: str) -> None:
        """Only the pictures of this person."""
        self.show_query(Query(identity_id=identity_id))

    def clear(self) -> None:
        for box in (self._person, self._style, self._rating, self._copies):
            box.setCurrentIndex(0)
        self.favourite.setChecked(False)
        self.trash.setChecked(False)
        self._search.clear()
        self.changed.emit()

    def fill(self, library: Library) -> None:
        """Fill in people and styles, keeping the selection."""
        people = [(person.name, person.id) for person in library.identities.list()]
        styles = [(style, style) for style in library.gallery.styles() if style]
        _refill(self._person, self.tr("Everyone"), people)
        _refill(self._style, self.tr("Every style"), styles)

    def _box(self, name: str, tip: str) -> ComboBox:
        box = ComboBox()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(SHORTEST)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _toggle(self, icon_name: str, name: str, tip: str) -> IconButton:
        button = IconButton(icon_name, name, tip, checkable=True)
        button.toggled.connect(lambda _: self.changed.emit())
        return button

    def _fill_fixed(self) -> None:
        _refill(self._person, self.tr("Everyone"), [])
        _refill(self._style, self.tr("Every style"), [])
        _refill(self._rating, self.tr("Any rating"), [("★" * n + "+", n) for n in (1, 2, 3, 4, 5)])
        copies = [(self.tr("Without copies"), False), (self.tr("Only copies"), True)]
        _refill(self._copies, self.tr("With copies"), copies)
        self._sort.blockSignals(True)
        for sort, text in (
            (Sort.NEWEST, self.tr("Newest first")),
            (Sort.OLDEST, self.tr("Oldest first")),
            (Sort.LIKENESS, self.tr("Best likeness")),
            (Sort.RATING, self.tr("Best rating")),
            (Sort.PERSON, self.tr("By person")),
            (Sort.COPYING, self.tr("Copies first")),
        ):
            self._sort.addItem(text, sort)
        _show_whole_rows(self._sort)
        self._sort.blockSignals(False)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._search, 1)
        above.addWidget(self.favourite)
        above.addWidget(self.trash)
        above.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in (above, self._boxes):
            row.setSpacing(Space.S)
            column.addLayout(row)
        self._place_boxes(len(self._every_box))

    @property
    def _every_box(self) -> tuple[ComboBox, ...]:
        return self._person, self._style, self._rating, self._copies, self._sort

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        boxes = len(self._every_box)
        self._place_boxes(boxes if event.size().width() >= self._one_line() else 3)

    def _one_line(self) -> int:
        """The width of all boxes in one row, without an active filter."""
        boxes = self._every_box
        words = max(box.fontMetrics().horizontalAdvance(box.itemText(0)) for box in boxes)
        return len(boxes) * (words + ARROW) + (len(boxes) - 1) * Space.S

    def _place_boxes(self, columns: int) -> None:
        """The boxes in one row, or in two if their text would be cut off."""
        if self._columns == columns:
            return
        self._columns = columns
        for place, box in enumerate(self._every_box):
            self._boxes.addWidget(box, place // columns, place % columns)
        for column in range(len(self._every_box)):
            self._boxes.setColumnStretch(column, int(column < columns))


def _refill(box: ComboBox, everything: str, entries: Sequence[tuple[str, object]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for text, data in entries:
        box.addItem(text, data)
    box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
    _show_whole_rows(box)
    box.blockSignals(False)


def _show_whole_rows(box: ComboBox) -> None:
    """The open list is as wide as its longest text."""
    box.setMaxVisibleItems(WHOLE)
    box.view().setTextElideMode(Qt.TextElideMode.ElideNone)
    metrics = box.fontMetrics()
    widest = max(metrics.horizontalAdvance(box.itemText(row)) for row in range(box.count()))
    box.view().setMinimumWidth(min(widest + ARROW, WIDEST))
