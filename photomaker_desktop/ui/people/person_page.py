"""The page of one person: photos and their weights, a test portrait, all pictures, likeness."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import LibraryError, PhotoMakerError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.imaging.formats import file_pattern
from photomaker_desktop.library.records import Picture, Query, Sort
from photomaker_desktop.ui.gallery.delegate import PictureDelegate
from photomaker_desktop.ui.gallery.grid import Grid
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.gallery.thumbnails import Thumbnails
from photomaker_desktop.ui.people.again import learn_with
from photomaker_desktop.ui.people.edit_dialog import edit_person
from photomaker_desktop.ui.people.faces import FaceLabel
from photomaker_desktop.ui.people.likeness_plot import LikenessPlot
from photomaker_desktop.ui.people.photo_row import PhotoRow
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.viewer.dialog import Viewer
from photomaker_desktop.ui.widgets import Card, EmptyState, ask_erase, label

LEFT = 340
PAUSE = 400  # milliseconds after the last move of a weight before it is saved
MOST_PLOTTED = 400


class PersonPage(QWidget):
    """``show_person(id)``; follows changes of people and pictures."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._people = services, services.library.identities
        self._id = ""
        self.setAcceptDrops(not services.read_only)
        self.model = PictureModel(services.library.gallery)
        self.thumbnails = Thumbnails(services.library.gallery.thumbnail, self)
        self.grid = Grid(PictureDelegate(self.thumbnails, self))
        self.grid.setModel(self.model)
        self.grid.setAccessibleName(self.tr("Pictures of this person"))
        self.rows: list[PhotoRow] = []
        self._face = FaceLabel()
        self._name, self._about = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._note = label("", "caption", wrap=True)
        self._count, self._likeness = label("", "heading"), label("", "caption")
        self.plot = LikenessPlot()
        self._empty = EmptyState(
            self.tr("No pictures of this person yet"),
            self.tr("A test portrait shows how well the photos work."),
            icon_name="portrait",
        )
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._reweigh)
        self._buttons()
        self._lay_out()
        self._connect()

    def show_person(self, identity_id: str) -> None:
        self._id = identity_id
        self._guarded(self._refresh)
        self.model.show(Query(identity_id=identity_id, sort=Sort.NEWEST))
        self._show_pictures()

    def close_down(self) -> None:
        """Save a weight that was just moved, and stop the threads that read pictures."""
        if self._soon.isActive():
            self._soon.stop()
            self._reweigh()
        self.model.close()
        self.thumbnails.close()

    @property
    def identity_id(self) -> str:
        """Whose page this is; empty before the first."""
        return self._id

    def person(self) -> Identity | None:
        """None once the person was deleted."""
        try:
            return self._people.get(self._id)
        except LibraryError:
            return None

    def add_photos(self, paths: Sequence[str]) -> None:
        """Learn the person again from the kept photos and these."""
        person = self.person()
        if person is None or not paths:
            return
        photos = (*self._people.kept_photos(self._id), *(PhotoInput(path) for path in paths))
        self._services.say(self.tr("Learning {name} …").format(name=person.name))
        message = self.tr("{name} updated").format(name=person.name)
        learn_with(self._services, person, photos, message)

    def drop_photo(self, number: int) -> None:
        """Remove one photo, after a question."""
        question = self.tr("Remove photo {number}? This cannot be undone.")
        if ask_erase(self.window(), question.format(number=number + 1)):
            self._guarded(lambda: self._people.drop_photo(self._id, number))
            self._services.identities_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.add.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.add_photos(paths)

    def _choose_photos(self) -> None:
        title = self.tr("Choose photos")
        files = f"{self.tr('Photos')} ({file_pattern()})"
        paths, _ = QFileDialog.getOpenFileNames(self.window(), title, "", files)
        self.add_photos(paths)

    def _people_changed(self) -> None:
        if self._id:
            self._guarded(self._refresh)

    def _refresh(self) -> None:
        person = self.person()
        if person is None:
            return
        self._name.setText(person.name)
        self._about.setText(" · ".join((person.class_word, *person.tags)))
        self._face.show_face(self._people.thumbnail(self._id))
        self._show_photos(person)

    def _show_photos(self, person: Identity) -> None:
        weights = tuple(map(float, self._people.tokens(self._id).weights))
        thumbnails = self._people.thumbnails(self._id)
        if len(self.rows) != len(weights) or self._shown != (self._id, thumbnails):
            self._shown = (self._id, thumbnails)
            self._make_rows(weights, thumbnails)
        elif not self._soon.isActive():
            for row, weight in zip(self.rows, weights, strict=True):
                row.show_weight(weight)
        kept = person.photos_kept > 0
        self.add.setEnabled(kept and not self._services.read_only)
        kept_text = self.tr("Drop photos here to add them. Use only photos you may use.")
        gone_text = self.tr("The photos were not kept, so none can be added.")
        self._note.setText(kept_text if kept else gone_text)

    _shown: tuple[str, tuple[bytes, ...]] = ("", ())

    def _make_rows(self, weights: Sequence[float], thumbnails: Sequence[bytes]) -> None:
        for row in self.rows:
            row.deleteLater()
        changeable = not self._services.read_only
        self.rows = []
        for number, weight in enumerate(weights):
            picture = thumbnails[number] if number < len(thumbnails) else b""
            row = PhotoRow(number + 1, picture, weight, removable=changeable and len(weights) > 1)
            row.slider.setEnabled(changeable)
            row.weighed.connect(lambda _: self._soon.start())
            row.removed.connect(partial(self.drop_photo, number))
            self._photos.addWidget(row)
            self.rows.append(row)

    def _reweigh(self) -> None:
        before = tuple(map(float, self._people.tokens(self._id).weights))
        after, person = tuple(row.weight() for row in self.rows), self._id

        def put(weights: tuple[float, ...]) -> None:
            self._people.reweigh(person, weights)
            self._services.identities_changed.emit()

        if self._guarded(lambda: put(after)):
            self._services.undoable(partial(put, before), partial(put, after))

    def _guarded(self, run: Callable[[], object]) -> bool:
        """Show the library's errors; whether there was none."""
        try:
            run()
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return False
        return True

    def _pictures_changed(self, ids: tuple[str, ...]) -> None:
        for picture in ids:
            self.thumbnails.forget(picture)
        if self._id:
            self.model.refresh(ids)
            self._show_pictures()

    def _show_pictures(self) -> None:
        gallery = self._services.library.gallery
        count = gallery.count(Query(identity_id=self._id))
        self._count.setText(self.tr("%n picture(s)", "", count))
        page = gallery.page(Query(identity_id=self._id), limit=MOST_PLOTTED).pictures
        values = [own_likeness(picture, self._id) for picture in reversed(page)]
        self.plot.show_values([value for value in values if value is not None])
        self._likeness.setText(self.plot.summary())
        self.grid.setVisible(count > 0)
        self._empty.setVisible(count == 0)

    def _open(self, index: QModelIndex) -> None:
        viewer = Viewer(self._services, self.model, index.row(), self.window())
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.show()

    def _edit(self) -> None:
        if (person := self.person()) is not None:
            self._guarded(partial(edit_person, self._services, person, self.window()))

    def _buttons(self) -> None:
        self.back = QPushButton(self.tr("&Back to Create"))
        style(self.back, kind="link")
        self.mention = QPushButton(self.tr("Add to &prompt"))
        style(self.mention, kind="primary")
        self.portrait = QPushButton(self.tr("&Test portrait"))
        self.portrait.setToolTip(self.tr("Makes one plain portrait with the present settings."))
        self.edit = QPushButton(self.tr("&Edit …"))
        self.add = QPushButton(self.tr("&Add photos …"))
        for button in (self.portrait, self.edit):
            button.setEnabled(not self._services.read_only)

    def _connect(self) -> None:
        services = self._services
        services.identities_changed.connect(self._people_changed)
        services.pictures_changed.connect(self._pictures_changed)
        self.thumbnails.ready.connect(self.model.redraw)
        self.model.rowsInserted.connect(lambda *_: self._show_pictures())
        self.back.clicked.connect(lambda: services.page.emit("studio"))
        self.mention.clicked.connect(self._mention)
        self.portrait.clicked.connect(lambda: services.portrait.emit(self._id))
        self.edit.clicked.connect(self._edit)
        self.add.clicked.connect(self._choose_photos)
        self.grid.activated.connect(self._open)
        self.grid.opened.connect(self._open)

    def _mention(self) -> None:
        self._services.page.emit("studio")
        self._services.mention.emit(self._id)

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        outer.setSpacing(Space.L)
        outer.addWidget(self._about_the_person())
        outer.addLayout(self._their_pictures(), 1)

    def _about_the_person(self) -> QScrollArea:
        who = QHBoxLayout()
        who.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        who.addWidget(self._face)
        who.addLayout(words, 1)
        card = Card(self.tr("Photos"))
        self._photos = QVBoxLayout()
        self._photos.setSpacing(Space.S)
        card.body.addLayout(self._photos)
        card.body.addWidget(self.add)
        card.body.addWidget(self._note)
        inside = QWidget()
        inside.setProperty("page", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(who)
        row = QHBoxLayout()
        row.addWidget(self.portrait)
        row.addWidget(self.edit)
        column.addWidget(self.mention)
        column.addLayout(row)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(LEFT)
        area.setWidget(inside)
        return area

    def _their_pictures(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._likeness)
        right.addLayout(head)
        right.addWidget(self.plot)
        right.addWidget(self.grid, 1)
        right.addWidget(self._empty, 1)
        return right


def own_likeness(picture: Picture, identity_id: str) -> float | None:
    """To this person, where several are in the picture."""
    recipe = picture.recipe
    if recipe is None or recipe.people is None:
        return picture.likeness
    pairs = zip(recipe.request.people, recipe.people.likeness, strict=False)
    return next((value for one, value in pairs if one.identity_id == identity_id), None)
