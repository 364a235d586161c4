"""One request for pictures, from the plan to the finished pictures."""

import time
from collections.abc import Iterator, Sequence

from photomaker_desktop.core.best_of import Dropped, NotKept
from photomaker_desktop.core.cost_model import one_share
from photomaker_desktop.engine.best_of import BestOf, Eyes
from photomaker_desktop.engine.generated_picture import Finished, GeneratedPicture
from photomaker_desktop.engine.job_faces import with_faces
from photomaker_desktop.engine.job_likeness import PictureLikeness
from photomaker_desktop.engine.job_originals import Originals
from photomaker_desktop.engine.job_output import Output
from photomaker_desktop.engine.job_parts import JobParts, Running
from photomaker_desktop.engine.loaded import Base
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.engine.previews import glimpse
from photomaker_desktop.engine.progress import ProgressEstimate
from photomaker_desktop.engine.schedulers import make_scheduler


class GenerationJob:
    """One request, run with memory fallback. ``run`` may be called again where it left off."""

    def __init__(self, parts: JobParts) -> None:
        self._parts = parts
        self._likeness = PictureLikeness(parts.studio, parts.models, parts.order)
        self._originals = Originals(parts)
        self._output = Output(parts, self._likeness, self._originals)

    def lowered(self, plan: MemoryPlan) -> None:
        self._parts.notes.memory_lowered(plan, self._parts.studio.keep_to_tier(plan))

    def run(self, plan: MemoryPlan, done: int) -> Iterator[GeneratedPicture | None]:
        """All pictures from ``done`` on, under ``plan``; None for one that was refused."""
        parts, order = self._parts, self._parts.order
        for note in order.notes:
            parts.notes.once("prompt_habit", note)
        base = parts.studio.base(parts.models, parts.adapter, plan)
        state = self._loras(base)
        base.pipeline.scheduler = make_scheduler(
            order.settings.scheduler, base.scheduler_config, order.settings.timestep_spacing
        )
        best = self._best_of(base)
        first = 0 if best else done
        pace = ProgressEstimate(parts.how, order.request.drawn, first)
        running = Running(base, plan, state, pace, best)
        made: list[Finished] = []
        for batch in order.batches(first, plan.batch):
            new = self._finished(running, batch)
            parts.notes.method(base.lora_method, order, parts.studio)
            if best is None:
                yield from (self._output(running, one) for one in new)
            made += new if best else ()
        if best is not None:
            yield from self._best(best, made, running, done)

    def _loras(self, base: Base) -> tuple[object, ...]:
        """Switch to the job's LoRAs, and say what of them is not used."""
        order = self._parts.order
        state = base.use_loras(order.loras, person=order.has_person)
        for choice in order.loras:
            for note in base.lora_notes.get(choice.path, ()):
                self._parts.notes.once("lora_parts", note)
        return state

    def _best_of(self, base: Base) -> BestOf | None:
        """Chooses among the pictures, if the request asks for the best ones."""
        parts, request = self._parts, self._parts.order.request
        if request.best_of is None:
            return None
        studio, models = parts.studio, parts.models
        eyes = Eyes(
            lambda estimate: glimpse(base.pipeline, base.previewer, estimate),
            lambda image: studio.faces_in(models, image) if models.detector else (),
            self._likeness,
            max(1, len(parts.order.faces)),
        )
        return BestOf(request.drawn, request.number, parts.how.guidance_steps or 0, eyes)

    def _best(
        self, best: BestOf, made: Sequence[Finished], running: Running, done: int
    ) -> Iterator[GeneratedPicture | None]:
        """The best of those that were finished, the best first; ``done`` were handed out."""
        order = self._parts.order
        scores = {one.index: self._likeness(one.image) or 0.0 for one in made}
        ordered = sorted(made, key=lambda one: -scores[one.index])
        kept = ordered[: order.request.number]
        ended = [
            NotKept(order.seeds[one.index], Dropped.LIKENESS, round(scores[one.index], 4))
            for one in ordered[len(kept) :]
        ]
        for rank, one in enumerate(kept[done:], done + 1):
            choice = best.choice(rank, order.seeds[one.index], ended)
            yield self._output(running, one, choice)

    def _finished(self, running: Running, batch: range) -> list[Finished]:
        """The batch's pictures after the face pass; those that ``best`` did not drop."""
        parts = self._parts
        started, best = time.monotonic(), running.best
        seeds = [parts.order.seeds[index] for index in batch]
        selection = None if best is None else best.selection(seeds)
        originals = self._originals(running, batch, selection)
        left = [batch[row] for row in selection.rows] if selection else batch
        worked = with_faces(parts, running, originals, left)
        seconds = (time.monotonic() - started) / max(1, len(worked))
        if best is not None:
            seconds *= one_share(parts.order.settings)
        given = self._originals.into is not None
        return [
            Finished(image, index, changes, seconds, None if given else original.image)
            for index, original, (image, changes) in zip(left, originals, worked, strict=False)
        ]
