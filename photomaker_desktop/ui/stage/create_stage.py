"""The middle of *Create*: the stage, the running job on it, and the latest pictures below."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photomaker_desktop.library import Picture
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.contact_sheet import ContactSheet
from photomaker_desktop.ui.stage.filmstrip import Filmstrip
from photomaker_desktop.ui.stage.job_follower import JobFollower
from photomaker_desktop.ui.stage.progress_overlay import ProgressOverlay
from photomaker_desktop.ui.stage.stage import Stage
from photomaker_desktop.ui.theme import Space
from photomaker_desktop.ui.widgets import IconButton

if TYPE_CHECKING:
    from photomaker_desktop.ui.drawing.places import Places
    from photomaker_desktop.ui.drawing.put_in import PutIn


@dataclass(frozen=True)
class StageState:
    """The picture on the stage (its id), or the contact sheet, and what is followed."""

    picture: str
    on_sheet: bool
    job_on_sheet: str
    following: bool
    details: bool


class CreateStage(QWidget):
    """``opened``: the user wants it full screen, or out of it again.

    ``put_in`` and ``places`` draw on the picture; the studio's controller loads them.
    """

    opened = Signal()
    put_in: "PutIn"
    places: "Places"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._wanted: Picture | None = None
        self.setAccessibleName(self.tr("Stage"))
        self.strip = Filmstrip(services)
        self.stage = Stage(services, self.strip.pictures)
        self.sheet = ContactSheet()
        self.overlay = ProgressOverlay(self.stage.frame)
        self.follower = JobFollower(services, self.stage, self.sheet, self.overlay)
        self._add_tools()
        self.stage.pages.addWidget(self.sheet)
        self._all = IconButton(
            "gallery", self.tr("All pictures of this job"), self.tr("Shows the whole batch.")
        )
        self.stage.header.add_before_details(self._all)
        self.stage.frame.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, 0, Space.XS, Space.S)
        column.addWidget(self.stage)
        self.stage.column.addWidget(self.strip)  # inside, so that the stage's keys work there too
        self.setMinimumWidth(360)
        self.setFocusProxy(self.stage.canvas)
        self._connect()
        self._show_latest()

    def load_tools(self) -> None:
        """What draws on the picture; the buttons are there already."""
        from photomaker_desktop.ui.drawing.places import Places
        from photomaker_desktop.ui.drawing.put_in import PutIn

        self.put_in = PutIn(self._services, self.stage, self._put_in_button)
        self.places = Places(self.stage, self._places_button)

    def _add_tools(self) -> None:
        """The buttons of what draws on the picture."""
        name = self.tr("Put a person in")
        tip = self.tr("Click a face or paint over a head: somebody else takes its place.")
        self._put_in_button = IconButton("put-in", name, tip, checkable=True)
        self._put_in_button.setEnabled(False)
        tip = self.tr("Draws where each of several people stands.")
        self._places_button = IconButton("people", self.tr("Places"), tip, checkable=True)
        self.stage.side_tools.add(self._put_in_button, self._places_button)

    def close_down(self) -> None:
        """Stop the threads that read pictures."""
        self.strip.close_down()

    def state(self) -> StageState:
        current = self.stage.current()
        return StageState(
            current.id if current else "",
            self.stage.pages.currentWidget() is self.sheet,
            self.follower.job_on_sheet,
            self.follower.is_following,
            self.stage.header.info.isChecked(),
        )

    def restore(self, state: StageState) -> None:
        self.stage.header.info.setChecked(state.details)
        self.follower.take_up(state.job_on_sheet, following=state.following)
        if state.on_sheet:
            self.follower.show_sheet()
        elif state.picture:
            self.stage.show_picture(self._services.library.gallery.get(state.picture))

    def follow(self) -> None:
        """Bring the running job onto the stage, unless somebody draws there."""
        if not self.stage.is_drawn_on():
            self.follower.follow()

    def _connect(self) -> None:
        self._all.clicked.connect(self._back_to_sheet)
        self.stage.lent.connect(self._lent)
        self.stage.shown.connect(self._mark)
        self.stage.opened.connect(self.opened)
        self.strip.opened.connect(self.opened)
        self.strip.chosen.connect(self._choose)
        self.stage.pages.currentChanged.connect(lambda _: self._show_all_button())
        self.strip.pictures.rowsInserted.connect(lambda *_: self._mark())
        self._services.orders.changed.connect(self._show_all_button)
        back = QShortcut(QKeySequence("G"), self.stage, self._back_to_sheet)
        back.setContext(back.context().WidgetWithChildrenShortcut)
        self._show_all_button()

    def _show_latest(self) -> None:
        """What was made last time, where there is something."""
        self.stage.show_row(0)

    def _choose(self, row: int) -> None:
        picture = self.strip.pictures.at(row)
        if picture is None:
            return
        if self.stage.comparison.picks_other():
            self.stage.comparison.compare_with(picture.id)
            self._mark()
            return
        current = self.stage.current()
        if current is not None and current.id == picture.id:
            return
        if self.stage.is_drawn_on():
            self._mark()
            self._wanted = picture
            QTimer.singleShot(0, self, self._ask_to_leave)  # the click is over then
            return
        self.follower.look_elsewhere()
        self.stage.show_picture(picture)

    def _ask_to_leave(self) -> None:
        """For the picture that was clicked while another one is drawn on."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.stage.may_leave():
            self.stage.show_picture(wanted)

    def _mark(self, _picture: Picture | None = None) -> None:
        current = self.stage.current()
        row = self.strip.pictures.row_of(current.id) if current else -1
        self.strip.show_current(row)

    def _lent(self, on: bool) -> None:
        """A job that runs does not push away what is drawn on."""
        if on:
            self.follower.look_elsewhere()

    def _show_all_button(self) -> None:
        on_sheet = self.stage.pages.currentWidget() is self.sheet
        self._all.setVisible(self.follower.has_sheet())
        self._all.setEnabled(not on_sheet)

    def _back_to_sheet(self) -> None:
        if self.follower.has_sheet() and self.stage.may_leave():
            self.follower.show_sheet()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.overlay.place()
        return False
