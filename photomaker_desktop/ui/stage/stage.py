"""The stage: one picture of a list, large, with its tools below and its recipe beside it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library.records import Picture
from photomaker_desktop.ui.decode import decode
from photomaker_desktop.ui.formatting import percent
from photomaker_desktop.ui.gallery.actions import PictureActions
from photomaker_desktop.ui.gallery.model import PictureModel, describe
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.canvas import MOST
from photomaker_desktop.ui.stage.compare import Compare
from photomaker_desktop.ui.stage.compare_bar import PICTURE, CompareBar
from photomaker_desktop.ui.stage.earlier import EarlierVersion
from photomaker_desktop.ui.stage.stars import Stars
from photomaker_desktop.ui.stage.tool_row import ToolRow, tool
from photomaker_desktop.ui.theme import Space, icon, style
from photomaker_desktop.ui.viewer.recipe_panel import RecipePanel
from photomaker_desktop.ui.widgets import ElidedLabel, EmptyState, IconButton, label

DETAILS = 260  # pixels
TOOLS = (
    "favourite",
    "reuse",
    "vary",
    "enlarge",
    "faces",
    "other",
    "save",
    "copy",
    "folder",
    "trash",
)
DEAD = ("restore", "erase")


class DrawsOnPicture(Protocol):
    """A tool that has the stage while something is drawn on the picture."""

    def may_leave(self) -> bool:
        """Whether nothing would be lost, or the user says so."""

    def end(self) -> None:
        """Take its items off the picture."""

    def wants(self, event: QKeyEvent) -> bool:
        """Whether this key is the tool's, before any shortcut gets it."""

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False if it means nothing."""


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
        self._drawing: DrawsOnPicture | None = None
        self._bar: QWidget | None = None
        self._loaded = ""
        self._back: str | None = None
        self._services, self._model = services, model
        self._id, self._row, self._other_id = "", 0, ""
        self.setAccessibleName(self.tr("Stage"))
        self.actions_ = PictureActions(services, self._selected, self)
        self.compare_view = Compare()
        self.compare_bar = CompareBar()
        self.canvas = self.compare_view.main
        self.details = RecipePanel()
        self.stars = Stars()
        self.pages = QStackedWidget()
        self.empty = self._empty_state()
        self._title, self._facts = ElidedLabel(), label("", "caption")
        self._zoom = label("", "caption")
        self.earlier = EarlierVersion(services, self)
        self.earlier.read.connect(self.canvas.replace_image)
        self.shown.connect(self._offer_earlier)
        self.lent.connect(lambda _: self._offer_earlier(self.current()))
        self._buttons()
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
        self.compare.setChecked(False)
        if image is not None:
            back = self._id
            self.show_forming(image, title)
            self._back = back
        self._drawing, self._bar = tool, bar
        if self.column.indexOf(bar) < 0:
            self.column.insertWidget(self.column.indexOf(self.tools), bar)
        self.canvas.drawing = True
        self.tools.hide()
        bar.show()
        self._refresh()
        self.canvas.setFocus()
        self.lent.emit(True)

    def _offer_earlier(self, picture: Picture | None) -> None:
        self.earlier.refresh(picture, drawn_on=self.is_drawn_on())

    def is_drawn_on(self) -> bool:
        return self._drawing is not None

    def may_leave(self) -> bool:
        """Take the stage back from a tool that draws; False if the user wants to keep its work."""
        if self._drawing is not None and not self._drawing.may_leave():
            return False
        self.end_drawing()
        return True

    def end_drawing(self) -> None:
        """Take the stage back without a question."""
        tool, self._drawing = self._drawing, None
        if tool is None:
            return
        if self._bar is not None:
            self._bar.hide()
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
        self.end_drawing()
        self._id = ""
        self.pages.setCurrentWidget(self.empty)
        self._title.setText("")
        self._facts.setText("")
        self._zoom.setText("")
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
        self._title.setText(describe(picture))
        self.details.show_recipe(picture.recipe)
        self.compare_view.set_caption(describe(picture))
        self.pages.setCurrentWidget(self.compare_view)
        self._refresh()
        self._load(picture.id, self._arrived)
        if self.compare.isChecked():
            self._load_other()
        self.shown.emit(picture)

    def show_forming(self, image: QImage, title: str) -> None:
        """A picture that is still being made."""
        self.end_drawing()
        self._id = ""
        self._title.setText(title)
        self._facts.setText("")
        self._zoom.setText("")
        self.compare.setChecked(False)
        if not image.isNull():
            self.compare_view.show_image(image)
            self.pages.setCurrentWidget(self.compare_view)
        self._refresh()

    def show_page(self, page: QWidget, title: str) -> None:
        """Another page of ``pages``, on which no picture is current."""
        self.end_drawing()
        self._id = ""
        self._title.setText(title)
        self._facts.setText("")
        self._zoom.setText("")
        self.compare.setChecked(False)
        self.pages.setCurrentWidget(page)
        self._refresh()

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

    def compare_with(self, picture_id: str) -> None:
        """Put this picture beside the one on the stage."""
        self._other_id = picture_id
        self.compare_bar.partner.setCurrentIndex(self.compare_bar.partner.findData(PICTURE))
        if self.compare.isChecked():
            self._load_other()
        else:
            self.compare.setChecked(True)

    def picks_other(self) -> bool:
        """Whether a click on another picture chooses the one to compare with."""
        return self.compare.isChecked() and not self.compare_bar.with_person()

    def _selected(self, most: int | None = None) -> list[Picture]:
        picture = self.current()
        return [] if picture is None else [picture]

    def _refresh(self, _changed: object = None) -> None:
        """Rating, favourite, and what is possible with the picture."""
        picture = self.current()
        alive = picture is not None and not picture.trashed
        self.actions_.refresh()
        self.stars.setEnabled(alive and not self._services.read_only)
        self.stars.set_rating(picture.rating if picture else 0)
        self.compare.setEnabled(picture is not None and self._drawing is None)
        for name, button in self._tools.items():
            wanted = (name in DEAD) == bool(picture and picture.trashed)
            button.setProperty("wanted", wanted or name in ("save", "copy", "folder"))
        self.tools.refresh()
        row = self._model.row_of(self._id) if self._id else -1
        free = self._drawing is None
        self._previous.setEnabled(free and row > 0)
        self._next.setEnabled(free and 0 <= row < self._model.rowCount() - 1)
        if picture is not None:
            self._facts.setText(facts(picture))

    def _load(self, picture_id: str, then: Callable[[str, QImage], None]) -> None:
        gallery = self._services.library.gallery
        self._services.run(
            lambda: decode(gallery.picture(picture_id)),
            lambda image: then(picture_id, image),
            owner=self,
        )

    def _arrived(self, picture_id: str, image: QImage) -> None:
        if picture_id == self._id and not self.is_drawn_on():
            self._loaded = picture_id
            self.compare_view.show_image(image)
            self.pages.setCurrentWidget(self.compare_view)
            self.loaded.emit(picture_id)

    def _compare_changed(self) -> None:
        on = self.compare.isChecked()
        self.compare_bar.setVisible(on)
        self._head.setVisible(not on)
        self.compare_view.set_mode(on=on, swipe=self.compare_bar.swipe.isChecked())
        if on:
            self._load_other()

    def _load_other(self) -> None:
        picture = self.current()
        if picture is None:
            return
        if self.compare_bar.with_person():
            identities = self._services.library.identities
            known = {person.id: person.name for person in identities.list()}
            there = picture.identity_id in known
            data = identities.thumbnail(picture.identity_id) if there else b""
            name = known.get(picture.identity_id, self.tr("Not in your library"))
            self.compare_view.show_other(QImage.fromData(data), name)
            return
        other = self._other(picture)
        if other is not None:
            caption = describe(other)
            self._load(other.id, lambda _, image: self.compare_view.show_other(image, caption))

    def _other(self, picture: Picture) -> Picture | None:
        """The chosen one, else the neighbour."""
        if self._other_id and self._other_id != picture.id:
            row = self._model.row_of(self._other_id)
            if (found := self._model.at(row)) is not None:
                return found
        row = self._model.row_of(picture.id)
        return self._model.at(row + 1) or self._model.at(row - 1)

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

    def _connect(self) -> None:
        self.canvas.zoomed.connect(self._show_zoom)
        self.canvas.opened.connect(self.opened)
        self.stars.rated.connect(self.actions_.rate)
        self.actions_.gone.connect(self._went)
        self._services.pictures_changed.connect(self._refresh)
        self.compare.toggled.connect(lambda _: self._compare_changed())
        self.compare_bar.changed.connect(self._compare_changed)
        self.compare_bar.line.connect(self.compare_view.set_line)
        self.compare_view.line_moved.connect(self.compare_bar.show_line)

    def _show_zoom(self, scale: float) -> None:
        self._zoom.setText(percent(scale) if self._id else "")

    def _buttons(self) -> None:
        self._previous = self._button("chevron-left", self.tr("Previous"), lambda: self.step(-1))
        self._next = self._button("chevron-right", self.tr("Next"), lambda: self.step(1))
        self.side_tools = QVBoxLayout()
        self.side_tools.setSpacing(Space.XS)
        for name, text, run in (
            ("zoom-in", self.tr("Zoom in"), self.canvas.zoom_in),
            ("zoom-out", self.tr("Zoom out"), self.canvas.zoom_out),
            ("zoom-fit", self.tr("Fit to window"), self.canvas.fit),
        ):
            self.side_tools.addWidget(self._button(name, text, run))
        self.side_tools.addStretch(1)
        self.info = IconButton(
            "info",
            self.tr("Details"),
            self.tr("Shows how this picture was made (I)."),
            checkable=True,
        )
        self.info.toggled.connect(self.details.setVisible)
        self.large = IconButton(
            "full-screen", self.tr("Full screen"), self.tr("Shows only the picture (F11, Space).")
        )
        self.large.clicked.connect(self.opened)
        self._tools = {name: tool(self.actions_.named(name)) for name in (*TOOLS, *DEAD)}
        self.compare = self._make_compare()

    def _make_compare(self) -> QAction:
        action = QAction(icon("compare"), self.tr("Compare"), self)
        action.setCheckable(True)
        action.setToolTip(self.tr("Compares with the person or another picture (C)."))
        return action

    def _lay_out(self) -> None:
        self.details.setFixedWidth(DETAILS)
        self.details.hide()
        self.compare_bar.hide()
        self.header = QHBoxLayout()
        self.header.setSpacing(Space.XS)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.S)
        head.addWidget(self._title, 1)
        head.addWidget(self._facts)
        self.header.addWidget(self._previous)
        self.header.addWidget(self._next)
        self.header.addWidget(self._head, 1)
        self.header.addWidget(self.compare_bar, 1)
        self.header.addSpacing(Space.S)
        widest = self._zoom.fontMetrics().horizontalAdvance(percent(MOST))
        self._zoom.setMinimumWidth(widest + Space.S)  # the buttons beside it stay in place
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header.addWidget(self.earlier.button)
        self.header.addWidget(self._zoom)
        self.header.addWidget(self.info)
        self.header.addWidget(self.large)
        self.frame = QFrame()
        style(self.frame, stage=True)
        inside = QHBoxLayout(self.frame)
        inside.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        inside.setSpacing(Space.XS)
        inside.addLayout(self.side_tools)
        inside.addWidget(self.pages, 1)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.compare_view)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self.frame, 1)
        middle.addWidget(self.details)
        order = [*self._tools.values()]
        order.insert(TOOLS.index("save"), tool(self.compare))
        self.tools = ToolRow([self.stars], order)
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

    def _button(self, icon_name: str, name: str, run: Callable[[], object]) -> IconButton:
        button = IconButton(icon_name, name)
        button.clicked.connect(lambda *_: run())
        return button

    def _add_keys(self) -> None:
        for keys, run in (
            ("Left", lambda: self.step(-1)),
            ("Right", lambda: self.step(1)),
            ("+", self.canvas.zoom_in),
            ("-", self.canvas.zoom_out),
            ("Z", self.canvas.toggle_size),
            ("B", self.earlier.toggle),
            ("C", self._toggle_compare),
            ("I", self.info.toggle),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def event(self, event: QEvent) -> bool:
        """Keys of a tool that draws come before the window's shortcuts."""
        tool = self._drawing
        if tool is not None and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and tool.wants(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and tool.press(event):
                return True
        return super().event(event)

    def _toggle_compare(self) -> None:
        if self.compare.isEnabled():
            self.compare.toggle()


def facts(picture: Picture) -> str:
    """Size, seed and likeness in one line."""
    parts = [f"{picture.width} × {picture.height}"]
    if picture.recipe is not None:
        parts.append(str(picture.recipe.seed))
    if picture.likeness is not None:
        parts.append(percent(picture.likeness))
    return "  ·  ".join(parts)
