"""The viewer: one picture, with navigation, comparison and recipe."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.model import PictureModel
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.viewer.canvas import PictureCanvas
from photomaker_desktop.ui.viewer.recipe_panel import RecipePanel
from photomaker_desktop.ui.widgets import IconButton, label, size_up_to

SIDE = 280
SIZE = (1120, 760)


class Viewer(QDialog):
    """Browses ``model``; actions come from ``PictureActions``."""

    def __init__(
        self, services: Services, model: PictureModel, row: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._services, self._model, self._row = services, model, row
        self._id = ""
        self._canvas = PictureCanvas(self.tr("Picture"))
        self._reference = PictureCanvas(self.tr("The person, for comparison"))
        self._recipe = RecipePanel()
        self._title = label("", "heading")
        self._marks = label("", "caption")
        self._zoom = label("", "caption")
        self._actions = PictureActions(services, self._selected, self)
        self._canvas.zoomed.connect(lambda scale: self._zoom.setText(percent(scale)))
        self._lay_out()
        size_up_to(self, *SIZE)
        self._add_keys()
        self._actions.gone.connect(self._went)
        services.pictures_changed.connect(self._show_marks)
        self.show_row(row)

    def show_row(self, row: int) -> None:
        """Show this row; ignored out of range."""
        picture = self._model.at(row)
        if picture is None:
            return
        self._row, self._id = row, picture.id
        recipe = picture.recipe
        self.setWindowTitle(recipe.request.prompt if recipe else self.tr("Picture"))
        self._title.setText(recipe.person.name if recipe else "")
        self._recipe.show_recipe(recipe)
        self._previous.setEnabled(row > 0)
        self._next.setEnabled(self._model.at(row + 1) is not None)
        self._actions.refresh()
        self._show_marks()
        self._load(picture)
        if self.compare.isChecked():
            self._load_reference(picture)

    def step(self, by: int) -> None:
        self.show_row(self._place() + by)

    def _place(self) -> int:
        """The current row of the shown picture, which changes when pictures are added above."""
        row = self._model.row_of(self._id)
        return row if row >= 0 else self._row

    def _selected(self, most: int | None = None) -> list[Picture]:
        picture = self._model.at(self._model.row_of(self._id))
        return [] if picture is None else [picture]

    def _show_marks(self, _changed: object = None) -> None:
        """Show rating and favourite."""
        for picture in self._selected():
            marks = "★" * picture.rating + (" ♥" if picture.favourite else "")
            self._marks.setText(marks)
            self._marks.setVisible(bool(marks))
            self._marks.setAccessibleName(self.tr("%n star(s)", "", picture.rating))

    def _load(self, picture: Picture) -> None:
        gallery = self._services.library.gallery
        self._services.run(
            lambda: decode(gallery.picture(picture.id)),
            lambda image: self._show_if_current(picture.id, image),
            owner=self,
        )

    def _show_if_current(self, picture_id: str, image: QImage) -> None:
        if [picture.id for picture in self._selected()] == [picture_id]:
            self._canvas.show_image(image)

    def _load_reference(self, picture: Picture) -> None:
        identities = self._services.library.identities
        known = {person.id for person in identities.list()}
        data = identities.thumbnail(picture.identity_id) if picture.identity_id in known else b""
        self._reference.show_image(QImage.fromData(data))

    def _compare(self, on: bool) -> None:
        self._reference.setVisible(on)
        selected = self._selected()
        if on and selected:
            self._load_reference(selected[0])

    def _went(self) -> None:
        """The picture was trashed: show the next one."""
        if self._model.rowCount() == 0:
            self.close()
        else:
            self.show_row(min(self._row, self._model.rowCount() - 1))

    def _lay_out(self) -> None:
        self._reference.setVisible(False)
        pictures = QSplitter(Qt.Orientation.Horizontal)
        pictures.addWidget(self._canvas)
        pictures.addWidget(self._reference)
        pictures.setSizes([SIZE[0], SIZE[0]])
        side = QWidget()
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addWidget(self._marks)
        column.addWidget(self._actions.bar())
        column.addWidget(self._recipe, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(pictures, 1)
        row.addWidget(side)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        outer.addLayout(row, 1)
        outer.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._previous = self._button("chevron-left", self.tr("Previous"), lambda: self.step(-1))
        self._next = self._button("chevron-right", self.tr("Next"), lambda: self.step(1))
        self.compare = IconButton(
            "compare",
            self.tr("Compare with the person"),
            self.tr("Shows the person beside the picture."),
            checkable=True,
        )
        self.compare.toggled.connect(self._compare)
        zooms = [
            self._button("zoom-out", self.tr("Zoom out"), self._canvas.zoom_out),
            self._button("zoom-fit", self.tr("Fit to window"), self._canvas.fit),
            self._button("zoom-in", self.tr("Zoom in"), self._canvas.zoom_in),
        ]
        foot.addWidget(self._previous)
        foot.addWidget(self._next)
        foot.addStretch(1)
        for widget in (*zooms, self._zoom):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.compare)
        return foot

    def _button(self, icon_name: str, name: str, run: Callable[[], object]) -> IconButton:
        button = IconButton(icon_name, name)
        button.clicked.connect(lambda *_: run())
        return button

    def _add_keys(self) -> None:
        for keys, run in (
            ("Left", lambda: self.step(-1)),
            ("Right", lambda: self.step(1)),
            ("+", self._canvas.zoom_in),
            ("-", self._canvas.zoom_out),
            ("Ctrl+0", self._canvas.fit),
            ("Ctrl+1", self._canvas.actual_size),
            ("C", self.compare.toggle),
            ("Ctrl+Z", self._services.undo),
            ("Ctrl+Shift+Z", self._services.redo),
        ):
            QShortcut(QKeySequence(keys), self, run)
