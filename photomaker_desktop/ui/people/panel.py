"""The people panel: cards, search, actions and trash."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.library.people.samples import renew_samples
from photomaker_desktop.ui.mime_data import files_in, is_person
from photomaker_desktop.ui.people.actions import PersonActions
from photomaker_desktop.ui.people.again import stale_ids
from photomaker_desktop.ui.people.delegate import FACE, PersonDelegate
from photomaker_desktop.ui.people.faces import cards
from photomaker_desktop.ui.people.model import PeopleModel, PersonCard
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import EmptyState, IconButton, label
from photomaker_desktop.ui.widgets.search_field import SearchField
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


class PeoplePanel(QWidget):
    """Follows ``services.identities_changed``; dropped photos start a new person."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setAccessibleName(self.tr("People"))
        self.model = PeopleModel()
        self.list = self._make_list()
        self.search = SearchField(self.tr("Search"), self.tr("Search people"))
        self.trash = IconButton(
            "trash",
            self.tr("Trash"),
            self.tr("People in the trash; they stay for 30 days."),
            checkable=True,
        )
        self.add = IconButton(
            "person-add",
            self.tr("Add a person"),
            self.tr("Adds a person from a few photos."),
        )
        self.actions_ = PersonActions(services, self.chosen, self.list)
        self.add.setEnabled(not services.read_only)
        self.setAcceptDrops(not services.read_only)
        self._stale: frozenset[str] = frozenset()
        self._pages = QStackedWidget()
        self._nobody, self._no_match, self._clean = self._empty_states()
        self._lay_out()
        self._connect()
        self.refresh()

    def chosen(self) -> list[PersonCard]:
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [self.model.card(index) for index in rows]

    def take_focus(self) -> None:
        """The people; the search where there are none."""
        there = self.list.isVisibleTo(self)
        (self.list if there else self.search).setFocus()

    def refresh(self) -> None:
        """Read the people again, keeping the selection."""
        chosen = {card.identity.id for card in self.chosen()}
        identities = self._services.library.identities
        found = identities.list(self.search.text().strip(), trashed=self.trash.isChecked())
        shown = cards([(person, self._face(person)) for person in found])
        self.model.show([replace(card, remark=self._remark(card.identity)) for card in shown])
        all_shown = not self.trash.isChecked() and not self.search.text()
        self.list.setDragEnabled(all_shown and not self._services.read_only)
        selection = self.list.selectionModel()
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            if self.model.card(index).identity.id in chosen:
                selection.select(index, selection.SelectionFlag.Select)
        narrowed = bool(self.search.text()) or self.trash.isChecked()
        searching = bool(self.search.text())
        clean = self.trash.isChecked() and not searching
        empty = self._clean if clean else self._no_match if narrowed else self._nobody
        self._pages.setCurrentWidget(self.list if found else empty)
        self.actions_.refresh()

    def _remark(self, person: Identity) -> str:
        """Of somebody whom the chosen models don't know; names the model that has a successor."""
        if person.id not in self._stale:
            return ""
        earlier = builtin_manifest().earlier_model(person.encodings.values())
        needs = self.tr("Needs relearning")
        return f"{needs} ({earlier})" if earlier else needs

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_in(event.mimeData())
        event.acceptProposedAction()
        QTimer.singleShot(0, self, partial(self.take, paths))  # a question ends no drop

    def take(self, paths: Sequence[str]) -> None:
        """Import people from ``.pmid`` files; other files are photos of a new person."""
        packed = tuple(path for path in paths if is_person(path))
        photos = tuple(path for path in paths if path not in packed)
        self.import_people(packed)
        if photos:
            self._services.add_person.emit(photos)

    def import_people(self, paths: Sequence[str]) -> None:
        """People from ``.pmid`` files; each is shown and asked about first."""
        for path in paths:
            self.actions_.take(path)

    def look_for_stale(self) -> None:
        """Renew the sample people, and mark people to encode again, in the background."""
        services = self._services
        library, settings = services.library, services.settings
        if not services.read_only:
            services.run(lambda: renew_samples(library), self._renewed, lambda _: None, self)
        services.run(lambda: stale_ids(library, settings), self._mark, lambda _: None, self)

    def _renewed(self, people: list[Identity]) -> None:
        if people:
            self._services.identities_changed.emit()

    def _mark(self, stale: frozenset[str]) -> None:
        if stale != self._stale:
            self._stale = stale
            self.refresh()

    def _reorder(self, ids: tuple[str, ...]) -> None:
        people = self._services.library.identities
        before = tuple(person.id for person in people.list())
        people.reorder(ids)

        def order(ids: tuple[str, ...]) -> None:
            people.reorder(ids)
            self._services.identities_changed.emit()

        self._services.undoable(partial(order, before), partial(order, ids))

    def _face(self, person: Identity) -> bytes:
        face: bytes = self._services.library.identities.thumbnail(person.id)
        return face

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(PersonDelegate(made))
        made.setAccessibleName(self.tr("People"))
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        made.setDropIndicatorShown(True)
        made.setFrameShape(QListView.Shape.NoFrame)
        made.setMouseTracking(True)
        made.setFlow(QListView.Flow.LeftToRight)
        made.setWrapping(True)
        made.setResizeMode(QListView.ResizeMode.Adjust)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return made

    def _connect(self) -> None:
        self._services.identities_changed.connect(self.refresh)
        self._services.import_people.connect(self.import_people)
        self._services.identities_changed.connect(self.look_for_stale)
        self._services.settings_changed.connect(self.look_for_stale)
        self.search.textChanged.connect(lambda _: self.refresh())
        self.trash.toggled.connect(lambda _: self.refresh())
        self.add.clicked.connect(lambda: self._services.add_person.emit(()))
        if self._nobody.button is not None:
            self._nobody.button.clicked.connect(self.add.click)
        self.model.reordered.connect(self._reorder)
        self.list.activated.connect(lambda _: self.actions_.mention())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self.actions_.refresh())

    def _show_menu(self, where: QPoint) -> None:
        if self.chosen():
            menu = self.actions_.menu()
            menu.exec(self.list.viewport().mapToGlobal(where))
            menu.deleteLater()

    def _empty_states(self) -> tuple[EmptyState, EmptyState, EmptyState]:
        nobody = EmptyState(
            self.tr("No people yet"),
            self.tr("Drop a few photos of one person here."),
            self.tr("Add a person"),
            icon_name="people",
        )
        no_match = EmptyState(self.tr("No matches"), icon_name="search")
        clean = EmptyState(self.tr("The trash is empty"), icon_name="trash")
        return nobody, no_match, clean

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(label(self.tr("People"), "heading"))
        head.addSpacing(Space.S)
        head.addWidget(self.search, 1)
        head.addWidget(self.trash)
        head.addWidget(self.add)
        for page in (self.list, self._nobody, self._no_match, self._clean):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, 0, Space.M, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self._pages.setMinimumHeight(FACE + self.fontMetrics().height() + Space.L)
        self.setMinimumWidth(200)
