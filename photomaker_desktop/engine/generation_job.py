"""One request for pictures, from the plan to the finished pictures."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from PIL import Image
from torch import Tensor

from photomaker_desktop.core.best_of import Choice, Dropped, NotKept
from photomaker_desktop.core.cost_model import one_share
from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.face_pass import FaceChange
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.people_score import PeopleScore
from photomaker_desktop.core.photo import Face
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import files_of
from photomaker_desktop.core.request import LoraMethod, PictureInput
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.best_of import BestOf, Eyes
from photomaker_desktop.engine.conditioning import Conditioning
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise
from photomaker_desktop.engine.enlarge import (
    EnlargeTools,
    enlarge,
    neutral_words,
    with_clear_edges,
)
from photomaker_desktop.engine.face_pass.work import FaceTarget, FaceTools, work_on_faces
from photomaker_desktop.engine.generated_picture import (
    Finished,
    GeneratedPicture,
    OnNote,
    OnProgress,
)
from photomaker_desktop.engine.generation_plan import (
    FacePlan,
    GenerationPlan,
    finished,
    recipe_of,
)
from photomaker_desktop.engine.loaded import Base
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.engine.near_noise import near_noise
from photomaker_desktop.engine.picture_check import REFUSED, PictureCheck
from photomaker_desktop.engine.previews import glimpse
from photomaker_desktop.engine.progress import ProgressEstimate
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.engine.selection import Selection
from photomaker_desktop.identity.matching import match_people
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.imaging.original import REDUCED, Original, open_original
from photomaker_desktop.weights.local.known_files import hashes_of
from photomaker_desktop.weights.local.native_resolution import native_size

UNMERGED_NOTE = Text(
    "The person and the LoRAs are not merged into the model, which is slower. Memory or"
    " one of the LoRAs does not allow it."
)


class Studio(Protocol):
    """What a job needs of the generator that runs it."""

    unmerged_was_noted: bool

    @property
    def facts(self) -> DeviceFacts: ...
    @property
    def compiles(self) -> bool: ...
    @property
    def dtype_name(self) -> str: ...
    def models_path(self) -> Path: ...
    def base(self, models: ModelPaths, adapter: Adapter | None, plan: MemoryPlan) -> Base: ...
    def remember_tier(self, plan: MemoryPlan) -> str: ...
    def faces_in(self, models: ModelPaths, image: Image.Image) -> tuple[Face, ...]: ...
    def faces_if_any(self, models: ModelPaths, image: Image.Image) -> tuple[Face, ...]: ...
    def likeness(self, models: ModelPaths, image: Image.Image, centroid: bytes) -> float | None: ...
    def likenesses(
        self, models: ModelPaths, image: Image.Image, centroids: Sequence[bytes]
    ) -> Floats | None: ...
    def watermarked(
        self, image: Image.Image, models: ModelPaths, *, person: bool
    ) -> tuple[Image.Image, str]: ...
    def encode_picture(
        self, image: Image.Image, recipe: Recipe, watermark: str = "", on_note: OnNote = ...
    ) -> bytes: ...


@dataclass(frozen=True)
class Running:
    """What is the same for all batches of a run; ``state`` identifies the LoRAs in use."""

    base: Base
    plan: MemoryPlan
    state: tuple[object, ...]
    pace: ProgressEstimate
    best: BestOf | None


@dataclass
class GenerationJob:
    """One request, run with memory fallback. ``run`` may be called again where it left off."""

    studio: Studio
    models: ModelPaths
    adapter: Adapter | None
    order: GenerationPlan
    how: DenoiseParams
    check: PictureCheck | None
    on_progress: OnProgress
    on_note: OnNote
    cancelled: Callable[[], bool]
    reported: set[object] = field(default_factory=set)

    @cached_property
    def hashes(self) -> dict[str, str]:
        """Of the files that the request names, by role."""
        return hashes_of(files_of(self.order.asked), self.studio.models_path())

    @cached_property
    def into(self) -> Original | None:
        """The picture to work on instead of a new one. Raises ``PictureError``."""
        asked = self.order.request.face_pass
        if asked is None or not asked.into:
            return None
        original = open_original(Path(asked.into))
        if original.reduced:
            self._tell_once("reduced", REDUCED)
        return original

    def lowered(self, plan: MemoryPlan) -> None:
        key = self.studio.remember_tier(plan)
        self.on_note(
            "memory_lowered",
            Text("Memory ran out; continuing more slowly with less."),
            {"gpu": key, "tier": plan.tier.value},
        )

    def run(self, plan: MemoryPlan, done: int) -> Iterator[GeneratedPicture | None]:
        """All pictures from ``done`` on, under ``plan``; None for one that was refused."""
        order = self.order
        for note in order.notes:
            self._tell_once("prompt_habit", note)
        base = self.studio.base(self.models, self.adapter, plan)
        state = base.use_loras(order.loras, person=order.has_person)
        for choice in order.loras:
            for note in base.lora_notes.get(choice.path, ()):
                self._tell_once("lora_parts", note)
        base.pipeline.scheduler = make_scheduler(
            order.settings.scheduler, base.scheduler_config, order.settings.timestep_spacing
        )
        best = self._best_of(base)
        first = 0 if best else done
        pace = ProgressEstimate(self.how, order.request.drawn, first)
        running = Running(base, plan, state, pace, best)
        made: list[Finished] = []
        for batch in order.batches(first, plan.batch):
            new = self._finished(running, batch)
            self._tell_method(base.lora_method)
            if best is None:
                yield from (self._picture(one, running) for one in new)
            made += new if best else ()
        if best is not None:
            yield from self._best(best, made, running, done)

    def _best_of(self, base: Base) -> BestOf | None:
        """Chooses among the pictures, if the request asks for the best ones."""
        request, studio = self.order.request, self.studio
        if request.best_of is None:
            return None

        eyes = Eyes(
            lambda estimate: glimpse(base.pipeline, base.previewer, estimate),
            lambda image: studio.faces_in(self.models, image) if self.models.detector else (),
            self._likeness,
            max(1, len(self.order.faces)),
        )
        return BestOf(request.drawn, request.number, self.how.guidance_steps or 0, eyes)

    def _best(
        self, best: BestOf, made: Sequence[Finished], running: Running, done: int
    ) -> Iterator[GeneratedPicture | None]:
        """The best of those that were finished, the best first; ``done`` were handed out."""
        scores = {one.index: self._likeness(one.image) or 0.0 for one in made}
        ordered = sorted(made, key=lambda one: -scores[one.index])
        kept = ordered[: self.order.request.number]
        ended = [
            NotKept(self.order.seeds[one.index], Dropped.LIKENESS, round(scores[one.index], 4))
            for one in ordered[len(kept) :]
        ]
        for rank, one in enumerate(kept[done:], done + 1):
            choice = best.choice(rank, self.order.seeds[one.index], ended)
            yield self._picture(one, running, choice)

    def _likeness(self, image: Image.Image) -> float | None:
        """To the person, or the least of several people's."""
        several = self._people(image)
        if several is not None:
            return several.least
        subject = self.order.request.subject
        return self.studio.likeness(self.models, image, subject.centroid if subject else b"")

    def _people(self, image: Image.Image) -> PeopleScore | None:
        """How well several people are told apart; None for one, or where nothing measures it."""
        if len(self.order.faces) < 2:
            return None
        centroids = [one.subject.centroid for one in self.order.faces]
        likeness = self.studio.likenesses(self.models, image, centroids)
        return None if likeness is None else match_people(likeness)

    def _finished(self, running: Running, batch: range) -> list[Finished]:
        """The batch's pictures after the face pass; those that ``best`` did not drop."""
        started, best = time.monotonic(), running.best
        seeds = [self.order.seeds[index] for index in batch]
        selection = None if best is None else best.selection(seeds)
        originals = self._originals(running, batch, selection)
        left = [batch[row] for row in selection.rows] if selection else batch
        worked = self._faces(running, originals, left)
        seconds = (time.monotonic() - started) / max(1, len(worked))
        if best is not None:
            seconds *= one_share(self.order.settings)
        return [
            Finished(image, index, changes, seconds)
            for index, (image, changes) in zip(left, worked, strict=False)
        ]

    def _originals(
        self, running: Running, batch: range, selection: Selection | None
    ) -> list[Original]:
        """The batch's pictures before the face pass: new ones, or the one to work on."""
        if self.into is not None:
            return [self.into] * len(batch)
        picture = self.order.request.picture
        if picture.enlarge and not (self.models.capabilities.detail and picture.strength):
            scaled = with_clear_edges(self.how.inputs["image"], picture.enlarge)
            return [Original(scaled)] * len(batch)
        base = running.base
        pipeline = self._pipeline(base, running.plan, picture)
        conditioning = self._condition(base, batch[0], running.state)
        if picture.enlarge:
            tools = self._enlarge_tools(running, pipeline, conditioning)
            return [Original(self._enlarged(tools, index, running.pace)) for index in batch]
        latents = denoise(
            pipeline,
            conditioning,
            self.how,
            [self.order.seeds[index] for index in batch],
            latents=self._first_noise(pipeline, conditioning, batch),
            on_step=self._reporter(base, batch, running.pace),
            cancelled=self.cancelled,
            selection=selection,
        )
        return [Original(finished(one, self.how.inputs)) for one in decode(pipeline, latents)]

    def _enlarge_tools(self, running: Running, pipeline: Any, person: Conditioning) -> EnlargeTools:
        order, words = self.order, neutral_words(self.order.settings.clip_skip)
        return EnlargeTools(
            pipeline,
            self.how,
            native_size(self.models.base),
            neutral=running.base.conditioner(words, None, running.state),
            person=person if order.has_person else None,
            detect=lambda image: self.studio.faces_if_any(self.models, image),
            cancelled=self.cancelled,
        )

    def _enlarged(self, tools: EnlargeTools, index: int, pace: ProgressEstimate) -> Image.Image:
        """The input picture at the size asked for, with detail drawn in tiles."""
        picture = self.order.request.picture

        def on_tile(tile: int, tiles: int, step: Step) -> None:
            done, total = tile * step.total + step.done, tiles * step.total
            self.on_progress(pace.progress(done, total, range(index, index + 1), b""))

        return enlarge(
            self.how.inputs["image"],
            tools,
            factor=picture.enlarge,
            strength=picture.strength,
            seed=self.order.seeds[index],
            on_tile=on_tile,
        )

    def _pipeline(self, base: Base, plan: MemoryPlan, picture: PictureInput) -> Any:
        return base.placed(
            picture,
            plan,
            self.studio.facts,
            self.order.request.lora_method,
            compiled=self.studio.compiles,
        )

    def _faces(
        self, running: Running, originals: Sequence[Original], batch: Sequence[int]
    ) -> list[tuple[Image.Image, tuple[FaceChange, ...]]]:
        """Each picture after the face pass, where one was asked for, and what it changed."""
        order, studio, base = self.order, self.studio, running.base
        if not originals or not order.faces or order.request.picture.enlarge:
            return [(original.image, ()) for original in originals]
        tools = FaceTools(
            self._pipeline(base, running.plan, PictureInput(image="crop")),
            (),
            self.how,
            detect=lambda image: studio.faces_in(self.models, image),
            cancelled=self.cancelled,
        )
        return [
            self._work(tools, running, original, index)
            for index, original in zip(batch, originals, strict=False)
        ]

    def _work(
        self, tools: FaceTools, running: Running, original: Original, index: int
    ) -> tuple[Image.Image, tuple[FaceChange, ...]]:
        """One picture's faces; of several people each gets their own."""
        order = self.order
        asked, people = order.face_pass(index), order.in_picture(index)
        if asked is None:
            return original.image, ()
        targets = tuple(self._target(running, one, several=len(people) > 1) for one in people)
        seed = order.seeds[index]
        image, changes = work_on_faces(original, asked, replace(tools, targets=targets), seed)
        if len(people) > max(1, len(changes)):
            note = Text(
                "The picture shows {faces} faces for {people} people. Try another seed.",
                faces=len(changes),
                people=len(people),
            )
            self.on_note("people_missing", note, {})
        return image, changes

    def _target(self, running: Running, person: FacePlan, *, several: bool) -> FaceTarget:
        words, subject = self.order.face_words(person), person.subject
        return FaceTarget(
            running.base.conditioner(words, person.slots, running.state),
            lambda image: self.studio.likeness(self.models, image, subject.centroid),
            subject.name if several else "",
        )

    def _first_noise(
        self, pipeline: Any, conditioning: Conditioning, batch: range
    ) -> Tensor | None:
        """Near another picture's noise where the request asks for it; None: the pipeline's own."""
        request = self.order.request
        if request.near_seed is None or request.picture.image:
            return None
        scale = pipeline.vae_scale_factor
        shape = (
            pipeline.unet.config.in_channels,
            self.how.height // scale,
            self.how.width // scale,
        )
        seeds = [self.order.seeds[index] for index in batch]
        dtype = conditioning.text_only.embeds.dtype
        return near_noise(shape, seeds, request.near_seed, request.noise_distance, dtype)

    def _tell_once(self, code: str, note: Text) -> None:
        self._note_once(code, note, {})

    def _note_once(self, code: str, note: Text, data: dict[str, str]) -> None:
        if note not in self.reported:
            self.reported.add(note)
            self.on_note(code, note, data)

    def _tell_method(self, method: LoraMethod) -> None:
        """Say once per engine that LoRAs run slower than they could."""
        order = self.order
        wanted = order.request.lora_method is not LoraMethod.UNMERGED
        slower = wanted and method is LoraMethod.UNMERGED and (order.has_person or order.loras)
        if slower and not self.studio.unmerged_was_noted:
            self.studio.unmerged_was_noted = True
            self.on_note("lora_unmerged", UNMERGED_NOTE, {})

    def _condition(self, base: Base, picture: int, state: tuple[object, ...]) -> Conditioning:
        words = self.order.words(picture)
        slots = self.order.slots if words.trigger else None
        conditioning = base.conditioner(words, slots, state)
        lost = conditioning.lost or conditioning.lost_text_only
        if lost and lost not in self.reported:
            self.reported.add(lost)
            self.on_note(
                "words_lost",
                Text("The prompt is too long; these words are cut: {words}", words=" ".join(lost)),
                {"words": " ".join(lost)},
            )
        return conditioning

    def _reporter(self, base: Base, batch: range, pace: ProgressEstimate) -> Callable[[Step], None]:
        every = self.order.request.preview_every

        def on_step(step: Step) -> None:
            wanted = every > 0 and (step.done % every == 0 or step.done == step.total)
            preview = base.previewer(step.latents) if wanted else b""
            if preview and self.check is not None:
                preview = self.check.preview(preview, step.done, step.total)
            self.on_progress(pace.progress(step.done, step.total, batch, preview))

        return on_step

    def _picture(
        self, made: Finished, running: Running, choice: Choice | None = None
    ) -> GeneratedPicture | None:
        studio, image = self.studio, made.image
        if self.check is not None and self.check.refuses(image):
            self.on_note("picture_refused", REFUSED, {})
            return None
        recipe = recipe_of(
            self.order,
            made.index,
            self.models,
            self.adapter,
            device=studio.facts.name or studio.facts.torch_name,
            dtype=studio.dtype_name,
            hashes=self.hashes,
            faces=made.changes,
            memory_tier=running.plan.tier.value,
            seconds=round(made.seconds, 3),
            base_sha256=running.base.sha256(),
            lora_method=running.base.lora_method,
            likeness=self._likeness(image),
            choice=choice,
            people=self._people(image),
        )
        if self.into and self.into.profile:
            image.info["icc_profile"] = self.into.profile
        image, bound = studio.watermarked(
            image, self.models, person=self.order.request.shows_somebody
        )
        png = studio.encode_picture(image, recipe, bound, on_note=self._note_once)
        return GeneratedPicture(image, recipe, png, bound)
