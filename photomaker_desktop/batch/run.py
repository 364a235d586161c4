"""Runs the tasks of a batch on engines, writes the pictures, keeps the report. Thread-safe.

Each engine has the picture that it makes and one more waiting, so that it never idles while a file
is written. A picture is written in its engine's thread, atomically; the report has a line before
and after. Engines that die are started again by their client; their picture goes to another one,
at most ``TRIES`` times. What does not fit an engine's memory goes to one where nothing failed yet.
"""

import hashlib
import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from photomaker_desktop.batch.engines import TableEngine
from photomaker_desktop.batch.plan import PictureTask
from photomaker_desktop.batch.progress import BatchProgress, Speed
from photomaker_desktop.batch.report import Entry, TableReport
from photomaker_desktop.batch.task_queue import Seat, TaskQueue
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import Cancelled, EngineMissing, PhotoMakerError
from photomaker_desktop.core.framing import error_of, failure
from photomaker_desktop.core.messages import (
    Done,
    Failed,
    FromEngine,
    Generate,
    Note,
    Pictured,
    Ready,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.text import Text
from photomaker_desktop.marking.marker import Marker
from photomaker_desktop.storage import settings
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.worker.client import Stopped

TRIES = {"EngineDied": 3, "PhotoMakerError": 2}
"""By error code, how often a picture is tried; others fail at once, because they would fail again.
"""
ELSEWHERE = "FileElsewhere"
"""A picture's file is missing on a node: every engine is tried once."""
NOT_UP = ("EngineDied", "DeviceError", "EngineMissing")
"""Failures of an engine that did not start: no picture is to blame."""
MOST_STARTS = 6
"""Jobs that an engine may lose before it was ready; each start of it has up to two."""
Tell = Callable[[Entry], None]
log = logging.getLogger(__name__)


@dataclass
class _Working:
    """An engine at work: ``jobs`` are with it, the first is being made."""

    engine: TableEngine
    seat: Seat
    jobs: dict[str, PictureTask] = field(default_factory=dict)
    up: bool = False
    starts: int = 0


class BatchRun:
    """``start``, then ``wait``; ``tell`` gets each picture's entry as it ends, in any thread.

    Use it once. ``models`` gives a set's paths by name.
    """

    def __init__(
        self,
        tasks: Iterable[PictureTask],
        report: TableReport,
        models: Callable[[str], ModelPaths],
        options: EngineOptions,
        tell: Tell = lambda entry: None,
    ) -> None:
        self._tasks = tuple(tasks)
        self._report, self._models, self._options, self._tell = report, models, options, tell
        self.marker = Marker(options.signing)
        self._changed = threading.Condition()
        self._working: list[_Working] = []
        self._tries: Counter[str] = Counter()
        self._failed: Counter[str] = Counter()
        self._speed = Speed()
        self._made = self._jobs = self._writing = 0
        self._paused = self._stopping = False
        self._lost: list[Text] = []
        self._error: PhotoMakerError | None = None
        report.settle(self._tasks)
        waiting = [task for task in self._tasks if task.key not in report.done]
        self._skipped = len(self._tasks) - len(waiting)
        self._queue = TaskQueue(waiting)

    def start(self, engines: Sequence[TableEngine]) -> None:
        """Begin at once; where nothing is left to do, no engine is started."""
        if not self._queue:
            for engine in engines:
                engine.close()
            return
        self._speed.begin()
        self._working = [_Working(engine, Seat(engine.name)) for engine in engines]
        for working in self._working:
            working.engine.begin(partial(self._hear, working))
        with self._changed:
            self._fill_all()

    def pause(self) -> None:
        """Finish the pictures that have begun, then wait."""
        with self._changed:
            if not self._paused:
                self._paused = True
                self._speed.pause()

    def resume(self) -> None:
        with self._changed:
            if self._paused:
                self._paused = False
                self._speed.resume()
                self._fill_all()

    def cancel(self) -> None:
        """Stop now; the same batch can be started again later, and goes on."""
        self._stop(Cancelled("Stopped."))

    def wait(self, seconds: float | None = None) -> bool:
        """Wait at most ``seconds``; returns whether the batch has ended."""
        with self._changed:
            return self._changed.wait_for(self._is_over, seconds)

    def close(self) -> None:
        """End the engines; raises the error that stopped the batch (``Cancelled`` too).

        A picture that is being written is whole, and in the report, when this returns.
        """
        for working in self._working:
            working.engine.close()
        with self._changed:
            self._changed.wait_for(lambda: not self._writing)
        if self._error is not None:
            raise self._error

    def progress(self) -> BatchProgress:
        with self._changed:
            rate = self._speed.per_second()
            progress = BatchProgress(
                total=len(self._tasks),
                done=self._made,
                skipped=self._skipped,
                failed=dict(self._failed),
                running=sum(bool(working.jobs) for working in self._working),
                engines=len(self._working),
                paused=self._paused,
                lost=tuple(self._lost),
                per_minute=None if rate is None else rate * 60,
            )
        return replace(progress, seconds_left=None if rate is None else progress.left / rate)

    def _is_over(self) -> bool:
        busy = any(working.jobs for working in self._working)
        return self._stopping or (not busy and not self._queue)

    def _stop(self, error: PhotoMakerError) -> None:
        with self._changed:
            if self._is_over() or self._stopping:
                return
            self._stopping, self._error = True, error
            self._queue.drain()
            running = [(one.engine, job) for one in self._working for job in one.jobs]
            self._changed.notify_all()
        for engine, job in running:
            engine.cancel(job)

    def _fill_all(self) -> None:
        for working in list(self._working):
            self._fill(working)

    def _fill(self, working: _Working) -> None:
        """Call with the lock held. Near the end an engine takes one picture at a time, as others
        may be idle.
        """
        seats = [one.seat for one in self._working]
        while not self._paused and not self._stopping:
            most = 2 if len(self._queue) > len(self._working) else 1
            if len(working.jobs) >= most:
                break
            task = self._queue.take(working.seat, seats)
            if task is None:
                break
            self._jobs += 1
            job = f"{task.key}-{self._jobs}"
            working.jobs[job] = task
            models = self._models(task.models)
            working.engine.submit(Generate(job, models, task.request, self._options))
        self._changed.notify_all()

    def _hear(self, working: _Working, message: FromEngine | Stopped) -> None:
        try:
            self._take(working, message)
        except PhotoMakerError as error:  # the disk is full, the folder is gone …
            self._stop(error)
        except Exception as error:  # a thread that dies would leave the others waiting
            log.exception("The table was stopped")
            self._stop(error_of(failure("", error)))

    def _take(self, working: _Working, message: FromEngine | Stopped) -> None:
        match message:
            case Ready():
                working.up, working.starts = True, 0
            case Stopped():
                working.up = False
            case Note():
                learned = settings.save_learned_tier(message.code, message.data)
                if learned is not None:
                    self._options = replace(self._options, learned_tiers=learned.learned_tiers)
            case Pictured():
                self._keep(working, message)
            case Done():
                self._end(working, message.job)
            case Failed():
                self._fail(working, message)

    def _keep(self, working: _Working, message: Pictured) -> None:
        with self._changed:
            task = None if self._stopping else working.jobs.get(message.job)
            if task is None or task.key in self._report.done:
                return
            self._writing += 1
        try:
            entry = self._write(working, task, message)
        finally:
            with self._changed:
                self._writing -= 1
                self._changed.notify_all()
        with self._changed:
            self._made += 1
            self._speed.add()
        self._tell(entry)

    def _write(self, working: _Working, task: PictureTask, message: Pictured) -> Entry:
        """The file, between its two lines of the report."""
        name = self._report.files[task.key]
        entry = Entry("begun", task.row, task.key, name, message.recipe.seed)
        self._report.add(entry)
        recipe = message.recipe
        png = self.marker.adopted(message.png, recipe)
        write_atomic(self._report.folder / name, png, private=False)
        entry = Entry(
            "done",
            task.row,
            task.key,
            name,
            recipe.seed,
            bytes=len(png),
            sha256=hashlib.sha256(png).hexdigest(),
            seconds=recipe.seconds,
            likeness=recipe.likeness,
            device=f"{working.engine.name} ({recipe.device})",
        )
        self._report.add(entry)
        return entry

    def _end(self, working: _Working, job: str) -> None:
        with self._changed:
            working.jobs.pop(job, None)
            self._fill(working)
            self._changed.notify_all()

    def _fail(self, working: _Working, message: Failed) -> None:
        """Try it elsewhere or again, or report it; the other tasks go on."""
        lost: list[tuple[PictureTask, PhotoMakerError]] = []
        error = error_of(message)
        with self._changed:
            task = working.jobs.pop(message.job, None)
            if task is None or self._stopping:
                self._changed.notify_all()
                return
            up = working.up and message.code != EngineMissing.__name__
            if message.code in NOT_UP and not up:
                self._queue.put_back(task)
                working.starts += 1
                if message.code != "EngineDied" or working.starts >= MOST_STARTS:
                    lost += self._give_up(working, error)
            elif message.code == "OutOfMemory":
                working.seat.too_large = min(working.seat.too_large, task.pixels)
                self._queue.put_back(task)
                lost += self._impossible(error)
            else:
                self._tries[task.key] += 1
                working.seat.avoid.add(task.key)
                places = len(self._working) if message.code == ELSEWHERE else 1
                if self._tries[task.key] < TRIES.get(message.code, places):
                    self._queue.put_back(task)
                else:
                    lost.append((task, error))
        self._lose(lost)

    def _give_up(
        self, working: _Working, error: PhotoMakerError
    ) -> list[tuple[PictureTask, PhotoMakerError]]:
        """Leave the work to the other engines; call with the lock held."""
        if working not in self._working:
            return []
        self._working.remove(working)
        name = working.engine.name
        self._lost.append(Text("{name} is not used: {error}", name=name, error=error.message))
        for task in working.jobs.values():
            self._queue.put_back(task)
        working.jobs.clear()
        threading.Thread(target=working.engine.close, daemon=True).start()
        if not self._working:
            self._stopping, self._error = True, error
            self._queue.drain()
            return []
        return self._impossible(error)

    def _impossible(self, error: PhotoMakerError) -> list[tuple[PictureTask, PhotoMakerError]]:
        """The tasks that no engine has the memory for; call with the lock held."""
        seats = [one.seat for one in self._working]
        return [(task, error) for task in self._queue.impossible(seats)]

    def _lose(self, lost: Sequence[tuple[PictureTask, PhotoMakerError]]) -> None:
        """Report what failed for good, and give the engines new work."""
        for task, error in lost:
            with self._changed:
                self._failed[error.code] += 1
            self._tell_failure(task, error)
        with self._changed:
            self._fill_all()
            self._changed.notify_all()

    def _tell_failure(self, task: PictureTask, error: PhotoMakerError) -> None:
        seed = task.request.seed or 0
        entry = Entry("failed", task.row, task.key, seed=seed, error=error.code, message=str(error))
        self._report.add(entry)
        self._tell(entry)
