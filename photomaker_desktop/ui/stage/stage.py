"""The stage: one picture of a list, large, with its tools below and its recipe beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.model import PictureModel, describe
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.comparison import Comparison
from photomaker_desktop.ui.stage.earlier import EarlierVersion
from photomaker_desktop.ui.stage.header import StageHeader
from photomaker_desktop.ui.stage.lending import DrawsOnPicture, Loan
from photomaker_desktop.ui.stage.loading import load_picture
from photomaker_desktop.ui.stage.picture_tools import PictureTools
from photomaker_desktop.ui.stage.side_tools import SideTools
from photomaker_desktop.ui.theme import Space, style
from photomaker_desktop.ui.viewer.recipe_panel import RecipePanel
from photomaker_desktop.ui.widgets import EmptyState

DETAILS = 260  # pixels


class Stage(QWidget):
    """Shows pictures of ``model``; ``shown(Picture or None)`` after every change.

    ``loaded(id)`` once the picture itself is on the canvas. ``opened``: the user wants it full
    screen, or out of it. ``emptied``: the last picture is gone.

    ``side_tools`` is the column left of the picture. Zoom is in it; tools that draw on the picture
    belong there too, and their items into ``canvas.scene()``, in pixels of the picture. ``lend``
    gives them the stage: other tools wait, and their keys come first. ``lent(bool)`` tells it.
    """

    shown = Signal(object)
    opened = Signal()
    emptied = Signal()
    lent = Signal(bool)
    loaded = Signal(str)

    def __init__(
        self, services: Services, model: PictureModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._model = services, model
        self._id, self._row, self._loaded = "", 0, ""
        self._loan = Loan()
        self._back: str | None = None
        self.setAccessibleName(self.tr("Stage"))
        self.comparison = Comparison(services, model, self)
        self.canvas = self.comparison.view.main
        self.details = RecipePanel()
        self.earlier = EarlierVersion(services, self)
        self.header = StageHeader(self.comparison.bar, self.earlier.button, self.step)
        self.side_tools = SideTools(self.canvas)
        self.actions_ = PictureActions(services, self._selected, self)
        self.tools = PictureTools(self.actions_, self.comparison.action)
        self.pages = QStackedWidget()
        self.empty = self._empty_state()
        self._lay_out()
        self._add_keys()
        self._connect()
        self.show_nothing()

    def lend(
        self, tool: DrawsOnPicture, bar: QWidget, image: QImage | None = None, title: str = ""
    ) -> None:
        """Let ``tool`` draw on the picture, or on ``image``, until ``end_drawing``.

        ``bar`` stands in the place of the other tools.
        """
        self.end_drawing()
        self.comparison.stop()
        if image is not None:
            back = self._id
            self.show_forming(image, title)
            self._back = back
        if self.column.indexOf(bar) < 0:
            self.column.insertWidget(self.column.indexOf(self.tools), bar)
        self.canvas.drawing = True
        self.tools.hide()
        self._loan.begin(tool, bar)
        self._refresh()
        self.canvas.setFocus()
        self.lent.emit(True)

    def is_drawn_on(self) -> bool:
        return self._loan.is_on()

    def may_leave(self) -> bool:
        """Take the stage back from a tool that draws; False if the user wants to keep its work."""
        if not self._loan.may_end():
            return False
        self.end_drawing()
        return True

    def end_drawing(self) -> None:
        """Take the stage back without a question."""
        tool = self._loan.end()
        if tool is None:
            return
        self.canvas.drawing = False
        self.tools.show()
        tool.end()
        back, self._back = self._back, None
        if back is not None:
            self._show_again(back)
        self._refresh()
        self.lent.emit(False)

    def _show_again(self, picture_id: str) -> None:
        """What was here before another picture was drawn on; nothing if it is gone."""
        self._id = picture_id
        picture = self.current()
        self.show_nothing() if picture is None else self.show_picture(picture)

    def is_loaded(self) -> bool:
        """Whether the canvas shows the current picture already."""
        return bool(self._id) and self._loaded == self._id

    def show_nothing(self) -> None:
        self._leave_picture("")
        self.pages.setCurrentWidget(self.empty)
        self.details.show_recipe(None)
        self._refresh()
        self.shown.emit(None)

    def show_row(self, row: int) -> None:
        """Show this row of the list; ignored out of range."""
        picture = self._model.at(row)
        if picture is not None:
            self.show_picture(picture)

    def show_picture(self, picture: Picture) -> None:
        """Show a picture, also one that is not in the list yet."""
        self.end_drawing()
        self._id, self._loaded = picture.id, ""
        self._row = max(self._model.row_of(picture.id), 0)
        self.header.show_title(describe(picture))
        self.details.show_recipe(picture.recipe)
        self.pages.setCurrentWidget(self.comparison.view)
        self._refresh()
        load_picture(
            self._services, picture.id, lambda image: self._arrived(picture.id, image), owner=self
        )
        self.comparison.show_picture(picture)
        self.shown.emit(picture)

    def show_forming(self, image: QImage, title: str) -> None:
        """A picture that is still being made; a null ``image`` before its first preview.

        Then the stage is empty: the picture before would pass for the new one.
        """
        self._leave_picture(title)
        self.comparison.stop()
        self.comparison.view.show_image(image)
        if not image.isNull() or self.pages.currentWidget() is not self.empty:
            self.pages.setCurrentWidget(self.comparison.view)
        self._refresh()

    def show_page(self, page: QWidget, title: str) -> None:
        """Another page of ``pages``, on which no picture is current."""
        self._leave_picture(title)
        self.comparison.stop()
        self.pages.setCurrentWidget(page)
        self._refresh()

    def _leave_picture(self, title: str) -> None:
        """Something that is no picture of the gallery comes on the stage."""
        self.end_drawing()
        self._id = ""
        self.header.show_title(title)
        self.header.clear_facts()

    def current(self) -> Picture | None:
        """The picture on the stage."""
        if not self._id:
            return None
        picture = self._model.at(self._model.row_of(self._id))
        if picture is not None:
            return picture
        try:
            return self._services.library.gallery.get(self._id)
        except PhotoMakerError:
            return None

    def step(self, by: int) -> None:
        """To a neighbour in the list."""
        if not self.may_leave():
            return
        row = self._model.row_of(self._id) if self._id else -1
        self.show_row((row if row >= 0 else self._row) + by)

    def _selected(self, most: int | None = None) -> list[Picture]:
        picture = self.current()
        return [] if picture is None else [picture]

    def _refresh(self, _changed: object = None) -> None:
        """Rating, favourite, and what is possible with the picture."""
        picture, free = self.current(), not self.is_drawn_on()
        self.tools.show_picture(picture, read_only=self._services.read_only)
        self.comparison.refresh(picture if free else None)
        row = self._model.row_of(self._id) if self._id else -1
        self.header.previous.setEnabled(free and row > 0)
        self.header.next.setEnabled(free and 0 <= row < self._model.rowCount() - 1)
        if picture is not None:
            self.header.show_facts(picture)

    def _arrived(self, picture_id: str, image: QImage) -> None:
        if picture_id == self._id and not self.is_drawn_on():
            self._loaded = picture_id
            self.comparison.view.show_image(image)
            self.pages.setCurrentWidget(self.comparison.view)
            self.loaded.emit(picture_id)

    def _went(self) -> None:
        """The picture left the list: show the one in its place."""
        if self._id and self._model.row_of(self._id) >= 0:
            return
        count = self._model.rowCount()
        if count == 0:
            self.show_nothing()
            self.emptied.emit()
        else:
            self.show_row(min(self._row, count - 1))

    def _offer_earlier(self) -> None:
        self.earlier.refresh(self.current(), drawn_on=self.is_drawn_on())

    def _show_zoom(self, scale: float) -> None:
        if self._id:
            self.header.show_zoom(scale)

    def _connect(self) -> None:
        self.canvas.zoomed.connect(self._show_zoom)
        self.canvas.opened.connect(self.opened)
        self.header.info.toggled.connect(self.details.setVisible)
        self.header.full_screen.clicked.connect(self.opened)
        self.comparison.switched.connect(self.header.title.setHidden)
        self.earlier.read.connect(self.canvas.replace_image)
        self.shown.connect(lambda _: self._offer_earlier())
        self.lent.connect(lambda _: self._offer_earlier())
        self.actions_.gone.connect(self._went)
        self._services.pictures_changed.connect(self._refresh)

    def _lay_out(self) -> None:
        self.details.setFixedWidth(DETAILS)
        self.details.hide()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.comparison.view)
        self.frame = QFrame()
        style(self.frame, stage=True)
        inside = QHBoxLayout(self.frame)
        inside.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        inside.setSpacing(Space.XS)
        inside.addLayout(self.side_tools)
        inside.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self.frame, 1)
        middle.addWidget(self.details)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.XS)
        self.column.addLayout(self.header)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self.tools)

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            self.tr("Your picture appears here"),
            self.tr("Choose a person, describe the picture and press Generate."),
            icon_name="picture",
        )

    def _add_keys(self) -> None:
        for keys, run in (
            ("Left", lambda: self.step(-1)),
            ("Right", lambda: self.step(1)),
            ("+", self.canvas.zoom_in),
            ("-", self.canvas.zoom_out),
            ("Z", self.canvas.toggle_size),
            ("B", self.earlier.toggle),
            ("C", self.comparison.toggle),
            ("I", self.header.info.toggle),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def event(self, event: QEvent) -> bool:
        """Keys of a tool that draws come before the window's shortcuts."""
        return self._loan.takes(event) or super().event(event)
