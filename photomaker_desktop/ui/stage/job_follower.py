"""Shows the running job on the stage: its forming picture, its batch, and then the result."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from photomaker_desktop.library import Picture
from photomaker_desktop.ui.decode import NewestPicture, decode
from photomaker_desktop.ui.queue.orders import QueueEntry
from photomaker_desktop.ui.queue.words import running_words, share_done, title_of
from photomaker_desktop.ui.services import Services
from photomaker_desktop.ui.stage.contact_sheet import ContactSheet
from photomaker_desktop.ui.stage.progress_overlay import ProgressOverlay
from photomaker_desktop.ui.stage.stage import Stage

CELL = 512  # pixels of a picture on the contact sheet


class JobFollower(QObject):
    """Follows each job, until the user looks at another picture; ``follow`` begins again."""

    def __init__(
        self, services: Services, stage: Stage, sheet: ContactSheet, overlay: ProgressOverlay
    ) -> None:
        super().__init__(stage)
        self._services, self._stage = services, stage
        self._sheet, self._overlay = sheet, overlay
        self._orders = services.orders
        self._job, self._sheet_job = "", ""
        self._following = True
        self._previews = NewestPicture(self)
        self._previews.decoded.connect(self._decoded)
        self._orders.changed.connect(self._changed)
        self._orders.advanced.connect(self._advance)
        self._orders.made.connect(self._made)
        overlay.stop.connect(lambda: self._orders.cancel(self._job))
        overlay.show_job.connect(self.follow)
        sheet.chosen.connect(self._open)

    @property
    def job_on_sheet(self) -> str:
        """The job whose batch the contact sheet has; empty before the first."""
        return self._sheet_job

    @property
    def is_following(self) -> bool:
        return self._following

    def take_up(self, job_on_sheet: str, *, following: bool) -> None:
        """Go on where another follower was."""
        self._following = following
        if (order := self._orders.get(job_on_sheet)) is not None:
            self._start_sheet(order)
        self._changed()

    def follow(self) -> None:
        """Show the running job, and the next ones. Asks before something drawn is lost."""
        if not self._stage.may_leave():
            return
        self._following = True
        running = self._orders.running()
        if running is not None:
            self._show_job(running)
            self._show_progress(running)

    def look_elsewhere(self) -> None:
        """The user has gone to another picture, which stays on the stage."""
        self._following = False
        if (running := self._orders.running()) is not None:
            self._show_progress(running)

    def show_sheet(self) -> None:
        """The batch of the last job again."""
        running = self._orders.running()
        self._following = running is not None and running.id == self._sheet_job
        self._stage.show_page(self._sheet, self._sheet_title)

    def has_sheet(self) -> bool:
        return self._sheet.count() > 1

    def _changed(self) -> None:
        running = self._orders.running()
        if running is None:
            self._job = ""
            self._overlay.hide()
            return
        if running.id != self._job:
            self._job = running.id
            self._start_sheet(running)
            if self._following:
                self._show_job(running)
        self._show_progress(running)

    def _start_sheet(self, order: QueueEntry) -> None:
        """Room for a batch; a job that goes on after a break keeps its finished pictures."""
        request = order.job.request
        self._sheet_job, self._sheet_title = order.id, title_of(order)
        number = request.number if request.number > 1 else 0
        self._sheet.begin(number, request.width / max(request.height, 1))
        for place, picture in enumerate(order.job.pictures):
            self._fill(place, picture)

    def _show_job(self, order: QueueEntry) -> None:
        if order.job.request.number > 1:
            self._stage.show_page(self._sheet, title_of(order))
        else:
            self._stage.show_forming(QImage(), title_of(order))
            self._show_preview(order.preview)

    def _advance(self, job: str) -> None:
        order = self._orders.get(job)
        if order is None or job != self._job:
            return
        self._show_progress(order)
        if order.progress is not None:
            self._show_preview(order.progress.preview)

    def _show_progress(self, order: QueueEntry) -> None:
        self._overlay.show_progress(
            order.id, running_words(order), share_done(order), elsewhere=not self._following
        )
        self._overlay.place()

    def _show_preview(self, data: bytes) -> None:
        if data:
            self._previews.ask(self._job, data)

    def _decoded(self, job: str, image: QImage) -> None:
        order = self._orders.get(job)
        if order is None or job != self._job:
            return
        if order.job.request.number > 1:
            self._sheet.show_image(len(order.job.pictures), image)
        elif self._following:
            self._stage.show_forming(image, title_of(order))

    def _made(self, picture: Picture) -> None:
        order = self._orders.get(self._sheet_job)
        if order is None or picture.id not in order.job.pictures:
            return
        if order.job.request.number > 1:
            self._fill(order.job.pictures.index(picture.id), picture.id)
        elif self._following:
            self._previews.drop()
            self._stage.show_picture(picture)

    def _fill(self, place: int, picture_id: str) -> None:
        gallery, job = self._services.library.gallery, self._sheet_job

        def show(image: QImage) -> None:
            if job == self._sheet_job:
                self._sheet.show_image(place, image, picture_id)

        self._services.run(lambda: decode(gallery.picture(picture_id), fit=CELL), show, owner=self)

    def _open(self, picture_id: str) -> None:
        self.look_elsewhere()
        self._stage.show_picture(self._services.library.gallery.get(picture_id))
