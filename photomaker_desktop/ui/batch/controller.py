"""A table in the window: read, planned in the background, made, and followed by a timer."""

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from photomaker_desktop.batch.contact_sheet import write_contact_sheets
from photomaker_desktop.batch.engines import TableEngine, local_engines
from photomaker_desktop.batch.estimate import Estimate, estimate
from photomaker_desktop.batch.files import TableFiles
from photomaker_desktop.batch.keys import RequestKeys, model_hashes
from photomaker_desktop.batch.names import TEMPLATE
from photomaker_desktop.batch.people import library_people
from photomaker_desktop.batch.plan import BatchPlan, plan_batch
from photomaker_desktop.batch.progress import BatchProgress
from photomaker_desktop.batch.read_table import read_table
from photomaker_desktop.batch.report import TableReport, made_before
from photomaker_desktop.batch.requests import Context
from photomaker_desktop.batch.run import BatchRun
from photomaker_desktop.batch.table import Table
from photomaker_desktop.core.errors import Cancelled, PhotoMakerError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.styles import load_styles
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.ui.batch.shared_engine import SharedEngine
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.weights.local.photo_encoder import encoders

TICK = 300  # milliseconds
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Planned:
    """``made``: pictures of each row that are in the folder already."""

    plan: BatchPlan
    context: Context
    expected: Estimate
    made: Mapping[int, int] = field(default_factory=dict)


class BatchController(QObject):
    """One table at a time. ``planned`` follows ``open``, ``plan`` and every run."""

    opened = Signal(object)
    planned = Signal(object)
    progressed = Signal(object)
    entry = Signal(object)
    ended = Signal(bool)
    """Whether everything was made that could be."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._now: Planned | None = None
        self._run: BatchRun | None = None
        self._open = ExitStack()
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._follow)

    @property
    def is_running(self) -> bool:
        return self._run is not None

    def open(self, path: Path) -> None:
        """Read a table; its mistakes come with ``planned``."""
        self._services.run(lambda: read_table(path), self.opened.emit, owner=self)

    def plan(self, table: Table, out: Path) -> None:
        """Check every cell, and look for existing pictures in ``out``; only the last call's answer
        is used.
        """
        self._asked += 1
        asked, settings, library = self._asked, self._services.settings, self._services.library

        def done(planned: Planned) -> None:
            if asked == self._asked and not self.is_running:
                self._now = planned
                self.planned.emit(planned)

        self._services.run(lambda: planned_for(table, out, settings, library), done, owner=self)

    def start(self, out: Path, cluster: str = "") -> None:
        """Make what is missing, on the window's engine and those of the preferences.

        ``cluster`` is the address of a Ray cluster that makes everything instead.
        """
        now, settings = self._now, self._services.settings
        if self.is_running or now is None or not now.plan.tasks:
            return
        if not cluster:
            self._begin(now, out, self._engines(settings))
            return

        def connected(found: Sequence[TableEngine]) -> None:
            self._begin(now, out, found)

        def failed(error: PhotoMakerError) -> None:
            self._services.error.emit(error)
            self.ended.emit(False)

        self._services.run(lambda: connect(cluster, now, settings), connected, failed, owner=self)

    def _begin(self, now: Planned, out: Path, engines: Sequence[TableEngine]) -> None:
        services = self._services
        try:
            opened: AbstractContextManager[TableReport] = TableReport.open(out)
            report = self._open.enter_context(opened)
            options = services.settings.engine_options()
            run = BatchRun(now.plan.tasks, report, now.context.models, options, self.entry.emit)
        except PhotoMakerError as error:
            self._open.close()
            for engine in engines:
                engine.close()
            services.error.emit(error)
            self.ended.emit(False)
            return
        self._run, self._report = run, report
        run.start(engines)
        self._timer.start()
        self._follow()

    def pause(self) -> None:
        if self._run is not None:
            self._run.pause()
            self._follow()

    def resume(self) -> None:
        if self._run is not None:
            self._run.resume()
            self._follow()

    def cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._follow()

    def close(self) -> None:
        """Stop, and write the report; the same table goes on later. Returns when it is done."""
        run, now = self._run, self._now
        if run is None or now is None:
            return
        run.cancel()
        try:
            end_run(run, self._report, now.plan)
        except PhotoMakerError as error:
            log.warning("The table ended with an error: %s", error)
        self._free()

    def _engines(self, settings: Settings) -> list[TableEngine]:
        shared = SharedEngine(self._services.engine, self._services.device)
        more = settings.batch_devices()[1:]
        return [shared, *local_engines(more, settings.engine_options())]

    def _follow(self) -> None:
        if self._run is None:
            return
        progress: BatchProgress = self._run.progress()
        self.progressed.emit(progress)
        if self._run.wait(0):
            self._finish()

    def _finish(self) -> None:
        """End the engines, write report and contact sheets, in the background."""
        run, now, report = self._run, self._now, self._report
        assert run is not None
        assert now is not None
        self._timer.stop()
        progress = run.progress()

        def done(stopped: bool) -> None:
            self._free()
            self.ended.emit(not stopped and not progress.failures)

        def failed(error: PhotoMakerError) -> None:
            done(True)
            self._services.error.emit(error)

        self._services.run(lambda: end_run(run, report, now.plan), done, failed, owner=self)

    def _free(self) -> None:
        """Unlock the folder, in the thread that locked it."""
        self._timer.stop()
        self._run = None
        self._open.close()


def connect(address: str, planned: Planned, settings: Settings) -> Sequence[TableEngine]:
    """The engines of a cluster. Raises ``UsageError`` or ``EngineDied``."""
    from photomaker_desktop.batch.cluster import Cluster
    from photomaker_desktop.batch.cluster_actor import Setup

    root = settings.models_path()
    sets = [planned.context.models(task) for task in {one.models for one in planned.plan.tasks}]
    hashes = {models.name: model_hashes(models, root) for models in sets}
    return Cluster(address, Setup(hashes), root).engines


def end_run(run: BatchRun, report: TableReport, plan: BatchPlan) -> bool:
    """Whether the user stopped it. Raises what stopped it otherwise, after the report is written.

    ``run`` is over or cancelled.
    """
    error: PhotoMakerError | None = None
    try:
        run.close()
    except PhotoMakerError as stop:
        error = stop
    report.finish((task.key for task in plan.tasks), plan.errors)
    if error is None:
        write_contact_sheets(report.folder, report.entries(), run.marker)
    elif not isinstance(error, Cancelled):
        raise error
    return error is not None


def planned_for(table: Table, out: Path, settings: Settings, library: Library) -> Planned:
    """Raises ``PhotoMakerError`` where the chosen models are not complete."""

    @cache
    def models(name: str) -> ModelPaths:
        return model_paths(settings, name)

    root = settings.models_path()
    version = next(iter(encoders(models(""), root)), None)
    loras = filter(None, (settings.user_loras_dir, *settings.extra_model_folders))
    context = Context(
        defaults={"preset": settings.preset},
        people=library_people(library, version),
        models=models,
        places=TableFiles(
            table.folder, (settings.library_path() / "pictures",), tuple(map(Path, loras))
        ),
        styles=load_styles(settings.user_styles_dir),
    )
    keys = RequestKeys(lambda name: model_hashes(models(name), root), root)
    plan = plan_batch(table, context, keys, TEMPLATE)
    expected = estimate(plan, models, settings.window, len(settings.batch_devices()))
    done = made_before(out)
    made = Counter(task.row for task in plan.tasks if task.key in done)
    return Planned(plan, context, expected, made)
