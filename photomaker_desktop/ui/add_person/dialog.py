"""The dialog that adds a person."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.core.messages import Analysed, Encoded
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.text import joined
from photomaker_desktop.engine_runtime.launch import needs_engine
from photomaker_desktop.imaging.formats import file_pattern, picture_files
from photomaker_desktop.library.people import consent
from photomaker_desktop.ui.add_person.banner import Banner
from photomaker_desktop.ui.add_person.draft import PersonDraft
from photomaker_desktop.ui.add_person.form import PersonForm
from photomaker_desktop.ui.add_person.tile import PhotoTile, tile_image
from photomaker_desktop.ui.add_person.unchecked import Unchecked
from photomaker_desktop.ui.decode import encode_png
from photomaker_desktop.ui.language import translate
from photomaker_desktop.ui.mime_data import (
    clipboard,
    files_in,
    has_photos,
    image_in,
    is_person,
    on_the_web,
)
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.widgets import (
    Advice,
    AsksBeforeClosing,
    EmptyState,
    FlowLayout,
    label,
    size_up_to,
)
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

SIZE = (880, 760)
NAMED = 6  # pictures left out that are named
PAUSE = 300  # milliseconds; photos added together are analysed together


class AddPersonDialog(AsksBeforeClosing, QDialog):
    """For one to thirty photos; nothing is saved without consent, and Esc asks."""

    def __init__(
        self, services: Services, paths: Iterable[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a person"))
        self.setAcceptDrops(True)
        self._services = services
        self._jobs: set[str] = set()
        self._problem = ""
        self._draft = PersonDraft()
        self._tiles: dict[str, PhotoTile] = {}
        self._pasted = 0
        self._open = True
        self._build_widgets(services)
        self._lay_out()
        size_up_to(self, *SIZE)
        self._connect()
        self._refresh()
        self.add_files(paths)
        if self._draft.photos:
            self._form.name.setFocus()

    def work_at_risk(self) -> str:
        photos = len(self._draft.photos)
        if photos:
            return self.tr("%n photo(s) and what you chose for them would be lost.", "", photos)
        return self.tr("What you typed would be lost.") if self._form.name.text().strip() else ""

    def add_files(self, paths: Iterable[str]) -> bool:
        """Add files, and pictures in folders; list those in folders that cannot be opened.

        Returns False if there are none.
        """
        try:
            files, left_out = picture_files(map(Path, paths))
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return True
        if files:
            self.add(PhotoInput(str(file)) for file in files)
        if left_out:
            names = ", ".join(file.name for file in left_out[:NAMED])
            names += " …" if len(left_out) > NAMED else ""
            text = self.tr("%n picture(s) skipped, format not supported: {names}", "",
                           len(left_out))  # fmt: skip
            self._say(text.format(names=names))
        return bool(files or left_out)

    def add(self, photos: Iterable[PhotoInput]) -> None:
        """Show and analyse these photos."""
        photos, before = tuple(photos), set(self._tiles)
        self._say_left_out(self._draft.too_many(photos))
        self._draft = self._draft.add(photos)
        for photo in self._draft.photos:
            if photo.path not in before:
                self._add_tile(photo)
        self._look_soon()

    def learn(self) -> None:
        """Encode the photos; ``_encoded`` saves the person."""
        self._busy(True)
        self._ask(self._services.engine.encode, self._draft.usable, self._encoded)

    def done(self, result: int) -> None:
        """The dialog was closed: cancel the engine's jobs."""
        self._open = False
        for job in tuple(self._jobs):  # a job that has not begun ends at once
            self._services.engine.cancel(job)
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_photos(event.mimeData()) or on_the_web(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _paste(self) -> None:
        self._take(clipboard())

    def _take(self, data: QMimeData) -> None:
        """Files, or an image without a file, which is encoded in the background and then named."""
        files = files_in(data)
        people = tuple(file for file in files if is_person(file))
        if people:
            QTimer.singleShot(0, self, partial(self._services.import_people.emit, people))
        if self.add_files(file for file in files if file not in people):
            return
        if not (image := image_in(data)).isNull():
            self._services.run(lambda: encode_png(image), self._add_bare, owner=self)
        elif on_the_web(data):
            self._say(
                self.tr("Pictures are not loaded from the web. Copy or save the picture first.")
            )
        elif not people:
            self._say(self.tr("There is no photo to paste."))

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.show()

    def _add_bare(self, png: bytes) -> None:
        self._pasted += 1
        name = self.tr("Pasted {number}").format(number=self._pasted)
        self.add([PhotoInput(name, data=png)])

    def _say_left_out(self, count: int) -> None:
        text = self.tr("Up to thirty photos are used; %n left out.", "", count)
        self._note.setText(text)
        self._note.setVisible(count > 0)

    def _pick(self) -> None:
        pattern = f"{self.tr('Photos')} ({file_pattern()})"
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose photos"), "", pattern)
        self.add_files(files)

    def _add_tile(self, photo: PhotoInput) -> None:
        tile = PhotoTile(Path(photo.path).name)
        self._services.run(lambda: tile_image(photo), tile.view.show_image, owner=tile)
        path = photo.path
        tile.removed.connect(partial(self._remove, path))
        tile.other_face.connect(lambda: self._change(self._draft.next_face(path)))
        tile.face_chosen.connect(lambda face: self._change(self._draft.choose_face(path, face)))
        tile.cropped.connect(lambda box: self._change(self._draft.crop(path, box)))
        tile.weighed.connect(lambda weight: self._change(self._draft.weigh(path, weight)))
        self._tiles[path] = tile
        self._flow.addWidget(tile)

    def _remove(self, path: str) -> None:
        tile = self._tiles.pop(path)
        tile.hide()
        tile.deleteLater()
        self._change(self._draft.remove(path))

    def _change(self, draft: PersonDraft) -> None:
        self._draft = draft
        self._note.hide()
        self._look_soon()

    def _look_soon(self) -> None:
        self._problem = ""
        for photo in self._draft.photos:
            if photo.path not in self._draft.known:
                self._tiles[photo.path].set_checking()
        self._refresh()
        if not self._draft.analysed:
            self._pause.start()

    def _look(self) -> None:
        if needs_engine():
            return
        self._ask(self._services.engine.analyse, self._draft.photos, self._reported)

    def _ask(
        self,
        order: Callable[..., str],
        inputs: tuple[PhotoInput, ...],
        answered: Callable[[tuple[PhotoInput, ...], Any], None],
    ) -> None:
        """Calls ``answered(inputs, message)``, unless the dialog is closed by then."""

        def done(message: object) -> None:
            self._jobs.discard(job)
            if self._open:
                answered(inputs, message)

        def failed(error: PhotoMakerError) -> None:
            self._jobs.discard(job)
            if self._open and not isinstance(error, Cancelled):
                self._failed(error)

        try:
            job = order(inputs, done, failed)
            self._jobs.add(job)
        except PhotoMakerError as error:
            self._failed(error)

    def _reported(self, inputs: tuple[PhotoInput, ...], analysed: Analysed) -> None:
        self._draft = self._draft.reported(inputs, analysed.reports)
        for path, report in self._draft.known.items():
            self._tiles[path].set_report(report)
        self._refresh()

    def _encoded(self, inputs: tuple[PhotoInput, ...], encoded: Encoded) -> None:
        form = self._form
        try:
            person = self._services.library.identities.add(
                form.name.text().strip(),
                form.class_word.currentText().strip(),
                encoded.identity,
                inputs,
                consent=consent.given(),
                keep=form.keep.isChecked(),
            )
        except PhotoMakerError as error:
            self._failed(error)
            return
        self._services.identities_changed.emit()
        self._services.mention.emit(person.id)
        self._services.say(self.tr("{name} added").format(name=person.name))
        self.accept()

    def _failed(self, error: PhotoMakerError) -> None:
        """Mistakes are shown in the banner, errors in the error dialog."""
        self._problem = translate(joined(error.what, error.why))
        self._busy(False)
        if not error.is_mistake:
            self._services.error.emit(error)

    def _busy(self, on: bool) -> None:
        self._progress.setVisible(on)
        self._scroll.setEnabled(not on)
        self._form.setEnabled(not on)
        self._refresh()

    def _look_again(self) -> None:
        """With a recogniser that was just downloaded."""
        self._draft = self._draft.unchecked()
        self._look_soon()

    def _show_engine(self) -> None:
        self.reject()
        if not self._open:
            self._services.page.emit("engine")

    def _show_models(self) -> None:
        self.reject()
        if not self._open:
            self._services.page.emit("models")

    def _refresh(self) -> None:
        photos = len(self._draft.photos)
        self._advice.say(self._about_drawings(photos))
        self._unchecked.show_for(photos)
        self._banner.setHidden(needs_engine())
        self._banner.show_draft(self._draft, self._problem)
        self._pages.setCurrentIndex(1 if self._draft.photos else 0)
        busy = not self._progress.isHidden()
        self._create.setEnabled(self._draft.complete and self._form.ready and not busy)

    def _about_drawings(self, photos: int) -> str:
        """What a model for drawings does with photos, and what is not checked then."""
        drawn = builtin_manifest().real_people_advice(self._services.settings.model_set)
        if not drawn or not photos:
            return ""
        unchecked = self.tr(
            "Face recognisers do not tell drawings apart: whether all photos show the same person"
            " is not checked."
        )
        return " ".join((translate(drawn), unchecked) if photos > 1 else (translate(drawn),))

    def _build_widgets(self, services: Services) -> None:
        names = (person.name for person in services.library.identities.list())
        self._form = PersonForm(services.settings.keep_photos, names)
        self._advice, self._unchecked = Advice(self.tr("Models")), Unchecked(services)
        self._banner = Banner()
        self._note = label("", "warning", wrap=True)
        self._note.hide()
        self._empty = EmptyState(
            self.tr("Drop photos of one person here"),
            self.tr("Two to four clear photos work best; you can also paste them."),
            self.tr("Choose photos …"),
            icon_name="person-add",
        )
        content = QWidget()
        self._flow = FlowLayout(content, Space.M)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(content)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._scroll)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Learning this face"))
        self._progress.hide()
        self._more = QPushButton(self.tr("More photos …"))
        self._paste_button = QPushButton(self.tr("Paste"))
        self._paste_button.setToolTip(self.tr("Pastes a copied picture or copied files."))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._create = QPushButton(self.tr("Add"))
        self._create.setDefault(True)
        style(self._create, kind="primary")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._look)
        self._banner.again.connect(self._look_soon)
        self._form.changed.connect(self._refresh)
        self._advice.pressed.connect(self._show_models)
        self._unchecked.ready.connect(self._look_again)
        self._unchecked.engine_wanted.connect(self._show_engine)
        self._more.clicked.connect(self._pick)
        if self._empty.button is not None:
            self._empty.button.clicked.connect(self._pick)
        self._paste_button.clicked.connect(self._paste)
        self._form.photos_pasted.connect(self._paste)
        self._cancel.clicked.connect(self.reject)
        self._create.clicked.connect(self.learn)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self._paste)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._more)
        buttons.addWidget(self._paste_button)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._create)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._banner)
        column.addWidget(self._unchecked)
        column.addWidget(self._advice)
        column.addWidget(self._note)
        column.addWidget(self._pages, 1)
        column.addWidget(self._form)
        column.addWidget(self._progress)
        column.addLayout(buttons)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
