"""*Score older pictures*: for those made before a recogniser was installed."""

from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import Score, Scored
from photomaker_desktop.library.scoring import (
    ScoreBatch,
    ScorePlan,
    keep_scores,
    pictures_of,
    plan_scoring,
)
from photomaker_desktop.ui.services import Services
from photomaker_desktop.weights.local.locate import model_paths, require_recogniser


class OlderPictures(QObject):
    """Scores all pictures without a score, a few at a time, between other jobs of the engine."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._batches: list[ScoreBatch] = []
        self._running, self._scored = False, 0

    def start(self) -> None:
        """Does nothing while it is running already."""
        if self._running:
            return
        try:
            self._models = require_recogniser(model_paths(self._services.settings))
        except PhotoMakerError as error:
            self._services.error.emit(error)
            return
        self._running, self._scored = True, 0
        self._services.run(
            partial(plan_scoring, self._services.library), self._planned, self._stop, self
        )

    def _planned(self, plan: ScorePlan) -> None:
        self._batches = list(plan.batches)
        if plan.faceless:
            text = self.tr("Update these people first to score their pictures: {names}")
            self._services.status.emit(text.format(names=", ".join(plan.faceless)))
        self._next()

    def _next(self) -> None:
        if not self._batches:
            self._running = False
            self._services.say(self.tr("%n picture(s) scored.", "", self._scored))
            return
        batch = self._batches.pop(0)
        work = partial(pictures_of, self._services.library, batch)
        self._services.run(work, partial(self._ask, batch), self._stop, self)

    def _ask(self, batch: ScoreBatch, pictures: tuple[bytes, ...]) -> None:
        options = self._services.settings.engine_options()
        person = batch.centroid, batch.vectors
        job = Score(uuid4().hex, self._models, pictures, *person, options)
        self._services.engine.ask(job, partial(self._answered, batch), self._stop)

    def _answered(self, batch: ScoreBatch, answer: Scored) -> None:
        work = partial(keep_scores, self._services.library, batch, answer.scores)
        self._services.run(work, partial(self._kept, batch), self._stop, self)

    def _kept(self, batch: ScoreBatch, scored: int) -> None:
        self._scored += scored
        self._services.pictures_changed.emit(batch.picture_ids)
        self._next()

    def _stop(self, error: PhotoMakerError) -> None:
        self._running = False
        self._services.error.emit(error)
