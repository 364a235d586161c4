"""The window's job queue: waiting, running and ended jobs, stored in the library."""

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QThreadPool, Signal

from photomaker_desktop.core.errors import Cancelled, EngineDied, PhotoMakerError, UnsafePicture
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.seeds import LARGEST_SEED
from photomaker_desktop.core.text import NO_TEXT
from photomaker_desktop.library import Job, JobState, Library, Picture
from photomaker_desktop.ui import background
from photomaker_desktop.ui.queue.ordering import is_complete, moved, repeats, rest_of

ONE_PRESS = 1.0  # seconds
ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True)
class QueueEntry:
    """A job as shown in the window; ``progress`` only while it runs, ``error`` if it failed."""

    job: Job
    progress: Progress | None = None
    preview: bytes = b""
    error: PhotoMakerError | None = field(default=None, compare=False)
    stopping: bool = False

    @property
    def id(self) -> str:
        return self.job.id

    @property
    def state(self) -> JobState:
        return self.job.state


class Orders(QObject):
    """One job runs at a time; the others wait in the user's order.

    ``wanted(job id, request)`` asks to run a job; ``unwanted(job id)`` to stop it.
    """

    changed = Signal()
    advanced = Signal(str)
    wanted = Signal(str, object)
    unwanted = Signal(str)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._orders: list[QueueEntry] = []
        self._ready = self._held = False
        self._pressed = ("", 0.0)
        self._unkept: set[str] = set()
        self._repeats = 0
        self._disk = QThreadPool(self)
        self._disk.setMaxThreadCount(1)

    def all(self) -> tuple[QueueEntry, ...]:
        return tuple(self._orders)

    def get(self, job: str) -> QueueEntry | None:
        return next((order for order in self._orders if order.id == job), None)

    def running(self) -> QueueEntry | None:
        return next((o for o in self._orders if o.state == JobState.RUNNING), None)

    def unfinished(self) -> int:
        return sum(order.state not in ENDED for order in self._orders)

    def submit(self, request: GenerationRequest) -> None:
        """Add to the queue; the seed is fixed now, so that resuming gives the same pictures."""
        if request.seed is None:
            request = replace(request, seed=secrets.randbelow(LARGEST_SEED - request.number))
        self._write(lambda: self._library.jobs.add(request), self._take)

    def load_interrupted(self, found: Callable[[int], None]) -> None:
        """Look for interrupted jobs; ``found(count)`` asks whether to resume them."""
        self._write(self._library.jobs.interrupted, lambda jobs: self._offer(jobs, found))

    def _offer(self, jobs: Sequence[Job], found: Callable[[int], None]) -> None:
        self._orders = [*(QueueEntry(job) for job in jobs), *self._orders]
        self.changed.emit()
        if jobs:
            self._held = True
            found(len(jobs))
            self._held = False
        self._next()

    def engine_is_ready(self) -> None:
        self._ready = True
        self._next()

    def engine_is_gone(self) -> None:
        """The running job waits again, and continues when a new engine is ready."""
        self._ready = False

    def give_back(self) -> None:
        """The engine will be restarted: the running job continues with the next one."""
        self._ready = False
        order = self.running()
        if order is not None and not order.stopping:
            self._set(replace(order, progress=None), JobState.WAITING)

    def cancel(self, job: str) -> None:
        """Remove a waiting job at once; a running one stops after its step."""
        order = self.get(job)
        if order is None or order.state in ENDED:
            return
        if order.state == JobState.RUNNING:
            self._put(replace(order, stopping=True))
            self.unwanted.emit(job)
        else:
            self._set(order, JobState.CANCELLED)
        self.changed.emit()

    def cancel_running(self) -> None:
        """One press, one job: a second press soon after the first never meets the next job."""
        order = self.running()
        if order is None:
            return
        now = time.monotonic()
        job, at = self._pressed
        if order.id != job and now - at < ONE_PRESS:
            return
        self._pressed = (order.id, now)
        self.cancel(order.id)

    def cancel_all(self) -> None:
        for order in reversed(self.all()):
            self.cancel(order.id)

    def retry(self, job: str) -> None:
        """Make what is missing; if nothing is, as many pictures again with other seeds."""
        order = self.get(job)
        if order is None or order.state not in ENDED:
            return
        if is_complete(order.job):
            self.submit(rest_of(order.job))
        else:
            self._unkept.discard(job)
            self._put(QueueEntry(order.job))
            self._set(QueueEntry(order.job), JobState.WAITING)
            self._next()

    def retry_last(self) -> None:
        """Retry the most recently failed job."""
        failed = [order for order in self._orders if order.state == JobState.FAILED]
        if failed:
            self.retry(failed[-1].id)

    def move(self, job: str, by: int) -> None:
        """Move a waiting job up (-1) or down (+1)."""
        waiting = [order.id for order in self._orders if order.state == JobState.WAITING]
        ids = moved(waiting, job, by)
        if ids == waiting:
            return
        place = {name: rank for rank, name in enumerate(ids)}
        others = [order for order in self._orders if order.id not in place]
        placed = [order for order in self._orders if order.id in place]
        self._orders = others + sorted(placed, key=lambda order: place[order.id])
        self._write(lambda: self._library.jobs.reorder(ids))
        self.changed.emit()

    def move_to(self, job: str, place: int) -> None:
        """Move a waiting job before the one that is ``place``-th among them now."""
        waiting = [order.id for order in self._orders if order.state == JobState.WAITING]
        if job in waiting:
            now = waiting.index(job)
            self.move(job, place - now - (place > now))

    def clear_ended(self) -> None:
        self._orders = [order for order in self._orders if order.state not in ENDED]
        self._write(self._library.jobs.clear_ended)
        self.changed.emit()

    def advance(self, job: str, progress: Progress) -> None:
        if (order := self.get(job)) is not None:
            preview = progress.preview or order.preview
            self._put(replace(order, progress=progress, preview=preview))
            self.advanced.emit(job)

    def picture(self, job: str, png: bytes, recipe: Recipe) -> None:
        """Save a finished picture, then announce it.

        If one cannot be saved the job stops, because resuming requires no gaps.
        """
        if self._is_repeated():
            return

        def keep() -> tuple[Picture, Job] | None:
            if job in self._unkept:
                return None
            try:
                picture = self._library.gallery.add(png, recipe)
                return picture, self._library.jobs.add_picture(job, picture.id)
            except Exception:
                self._unkept.add(job)
                raise

        def tell(kept: tuple[Picture, Job] | None) -> None:
            if kept is None:
                return
            picture, record = kept
            self._update(record)
            self.made.emit(picture)
            self.changed.emit()

        self._write(keep, tell, lambda error: self._could_not_keep(job, error))

    def refused(self, job: str) -> None:
        """One picture was made but not kept: a resumed job does not make it again."""

        def tell(record: Job) -> None:
            self._update(record)
            self.changed.emit()

        if self.get(job) is not None and not self._is_repeated():
            self._write(lambda: self._library.jobs.add_refused(job), tell)

    def _is_repeated(self) -> bool:
        """Whether this picture already exists from before an interruption."""
        self._repeats -= 1
        return self._repeats >= 0

    def _update(self, record: Job) -> None:
        """Take what was written; the state may be another one by now."""
        if (order := self.get(record.id)) is not None:
            self._put(replace(order, job=replace(record, state=order.job.state)))

    def _could_not_keep(self, job: str, error: PhotoMakerError) -> None:
        """Fail the job at once, or, if the engine is still working on it, when it has stopped."""
        order = self.get(job)
        if order is None:
            return
        if order.state == JobState.RUNNING:
            self._put(replace(order, stopping=True, error=error))
            self.unwanted.emit(job)
            self.changed.emit()
        else:
            self._set(replace(order, error=error), JobState.FAILED)
        self.failed.emit(error)

    def finish(self, job: str) -> None:
        self._end(job, JobState.DONE)

    def fail(self, job: str, error: PhotoMakerError) -> None:
        order = self.get(job)
        if order is None or order.state != JobState.RUNNING:
            return
        ended = order.stopping and isinstance(error, EngineDied)
        if ended or isinstance(error, Cancelled):
            self._end(job, JobState.CANCELLED)
        elif isinstance(error, UnsafePicture) and order.job.pictures:  # kept before a break
            self._end(job, JobState.DONE)
        else:
            self._end(job, JobState.FAILED, error)
            self.failed.emit(error)

    def wait_for_disk(self) -> None:
        """Wait until everything is written; at the end of the program."""
        self._disk.waitForDone()

    def _end(self, job: str, state: JobState, error: PhotoMakerError | None = None) -> None:
        order = self.get(job)
        if order is None:
            return
        if order.error is not None:
            state, error = JobState.FAILED, order.error
        self._set(replace(order, progress=None, stopping=False, error=error), state)
        self._next()

    def _take(self, job: Job) -> None:
        self._orders.append(QueueEntry(job))
        self.changed.emit()
        self._next()

    def _next(self) -> None:
        """Start the first waiting job, if none is running."""
        if not self._ready or self._held or self.running() is not None:
            return
        waiting = next((o for o in self._orders if o.state == JobState.WAITING), None)
        if waiting is None:
            return
        if is_complete(waiting.job):  # the program ended behind its last picture
            self._end(waiting.id, JobState.DONE)
            return
        self._set(waiting, JobState.RUNNING)
        self._repeats = repeats(waiting.job)
        request = rest_of(waiting.job)
        image = self._library.gallery.restored_file(request.picture.image)
        picture = replace(request.picture, image=image)
        faces = request.face_pass
        if faces is not None:
            faces = replace(faces, into=self._library.gallery.restored_file(faces.into))
        self.wanted.emit(waiting.id, replace(request, picture=picture, face_pass=faces))

    def _set(self, order: QueueEntry, state: JobState) -> None:
        error = order.error.message if order.error else NO_TEXT
        self._put(replace(order, job=replace(order.job, state=state, error=error)))
        self._write(lambda: self._library.jobs.set_state(order.id, state, error))
        self.changed.emit()

    def _put(self, order: QueueEntry) -> None:
        self._orders = [order if one.id == order.id else one for one in self._orders]

    def _write(
        self,
        work: Callable[[], object],
        done: Callable[..., object] = lambda _: None,
        failed: Callable[[PhotoMakerError], object] | None = None,
    ) -> None:
        """Write in a thread, one after the other."""
        background.run(self, work, done, failed or self.failed.emit, self._disk)
