"""One request for pictures, from the plan to the finished pictures."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import Any

from PIL import Image
from torch import Tensor

from photomaker_desktop.core.best_of import Choice, Dropped, NotKept
from photomaker_desktop.core.cost_model import one_share
from photomaker_desktop.core.face_pass import FaceChange, FaceGoal
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe_request import files_of
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.best_of import BestOf, Eyes
from photomaker_desktop.engine.conditioning import Conditioning
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise
from photomaker_desktop.engine.enlarge import (
    EnlargeTools,
    Forming,
    enlarge,
    neutral_words,
    with_clear_edges,
)
from photomaker_desktop.engine.face_pass.crop import longer
from photomaker_desktop.engine.face_pass.work import FaceTarget, FaceTools, work_on_faces
from photomaker_desktop.engine.generated_picture import (
    Finished,
    GeneratedPicture,
    OnProgress,
)
from photomaker_desktop.engine.generation_plan import (
    FacePlan,
    GenerationPlan,
    finished,
    recipe_of,
)
from photomaker_desktop.engine.job_likeness import PictureLikeness
from photomaker_desktop.engine.job_notes import JobNotes
from photomaker_desktop.engine.loaded import Base
from photomaker_desktop.engine.memory import MemoryPlan
from photomaker_desktop.engine.near_noise import near_noise
from photomaker_desktop.engine.picture_check import REFUSED, PictureCheck
from photomaker_desktop.engine.previews import glimpse
from photomaker_desktop.engine.progress import ProgressEstimate
from photomaker_desktop.engine.regional_attention import Regions
from photomaker_desktop.engine.regional_conditioning import regional_conditioning
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.engine.selection import Selection
from photomaker_desktop.engine.studio import Studio
from photomaker_desktop.engine.upscale import NAME as UPSCALER
from photomaker_desktop.engine.upscale import Upscaler
from photomaker_desktop.imaging.earlier_faces import changed_part, part_chunk
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.original import REDUCED, Original, open_original
from photomaker_desktop.weights.local.known_files import hashes_of
from photomaker_desktop.weights.local.native_resolution import native_size


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
    notes: JobNotes
    cancelled: Callable[[], bool]

    @cached_property
    def likeness(self) -> PictureLikeness:
        return PictureLikeness(self.studio, self.models, self.order)

    @cached_property
    def hashes(self) -> dict[str, str]:
        """Of the files that the request names and of its painted mask, by role."""
        faces = self.order.asked.face_pass
        painted = {"mask": sha256(faces.mask).hexdigest()} if faces and faces.mask else {}
        return hashes_of(files_of(self.order.asked), self.studio.models_path()) | painted

    @cached_property
    def into(self) -> Original | None:
        """The picture to work on instead of a new one. Raises ``PictureError``."""
        asked = self.order.request.face_pass
        if asked is None or not asked.into:
            return None
        original = open_original(Path(asked.into))
        if original.reduced:
            self.notes.once("reduced", REDUCED)
        return original

    @property
    def _upscales(self) -> bool:
        return bool(self.order.request.picture.enlarge and self.models.upscaler)

    @cached_property
    def scaled(self) -> Image.Image:
        """The picture to enlarge at the size asked for, by the upscaler where it is installed."""
        if not self._upscales:
            lanczos: Image.Image = self.how.inputs["image"]
            return lanczos
        upscaler = Upscaler(self.models.upscaler, self.studio.facts.torch_name)
        small = open_picture(Path(self.order.request.picture.image))
        return upscaler(small, (self.how.width, self.how.height), self.cancelled)

    def lowered(self, plan: MemoryPlan) -> None:
        self.notes.memory_lowered(plan, self.studio.remember_tier(plan))

    def run(self, plan: MemoryPlan, done: int) -> Iterator[GeneratedPicture | None]:
        """All pictures from ``done`` on, under ``plan``; None for one that was refused."""
        order = self.order
        for note in order.notes:
            self.notes.once("prompt_habit", note)
        base = self.studio.base(self.models, self.adapter, plan)
        state = base.use_loras(order.loras, person=order.has_person)
        for choice in order.loras:
            for note in base.lora_notes.get(choice.path, ()):
                self.notes.once("lora_parts", note)
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
            self.notes.method(base.lora_method, self.order, self.studio)
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
            self.likeness,
            max(1, len(self.order.faces)),
        )
        return BestOf(request.drawn, request.number, self.how.guidance_steps or 0, eyes)

    def _best(
        self, best: BestOf, made: Sequence[Finished], running: Running, done: int
    ) -> Iterator[GeneratedPicture | None]:
        """The best of those that were finished, the best first; ``done`` were handed out."""
        scores = {one.index: self.likeness(one.image) or 0.0 for one in made}
        ordered = sorted(made, key=lambda one: -scores[one.index])
        kept = ordered[: self.order.request.number]
        ended = [
            NotKept(self.order.seeds[one.index], Dropped.LIKENESS, round(scores[one.index], 4))
            for one in ordered[len(kept) :]
        ]
        for rank, one in enumerate(kept[done:], done + 1):
            choice = best.choice(rank, self.order.seeds[one.index], ended)
            yield self._picture(one, running, choice)

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
            Finished(image, index, changes, seconds, None if self.into else original.image)
            for index, original, (image, changes) in zip(left, originals, worked, strict=False)
        ]

    def _originals(
        self, running: Running, batch: range, selection: Selection | None
    ) -> list[Original]:
        """The batch's pictures before the face pass: new ones, or the one to work on."""
        if self.into is not None:
            return [self.into] * len(batch)
        picture = self.order.request.picture
        if picture.enlarge and not (self.models.capabilities.detail and picture.strength):
            clear = (
                self.scaled
                if self.models.upscaler
                else with_clear_edges(self.scaled, picture.enlarge)
            )
            return [Original(clear)] * len(batch)
        base = running.base
        regional = bool(self.order.own_words(batch[0]))
        pipeline = self._pipeline(base, running.plan, picture, compiled=not regional)
        conditioning = self._condition(base, batch[0], running.state)
        if picture.enlarge:
            tools = self._enlarge_tools(running, pipeline, conditioning)
            return [Original(self._enlarged(tools, index, running)) for index in batch]
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

    def _enlarged(self, tools: EnlargeTools, index: int, running: Running) -> Image.Image:
        """The input picture at the size asked for, with detail drawn in tiles."""
        picture, batch = self.order.request.picture, range(index, index + 1)

        def on_tile(tile: int, tiles: int, step: Step, forming: Forming) -> None:
            done, total = tile * step.total + step.done, tiles * step.total
            preview = b""
            if self._wants_preview(step):
                preview = forming(running.base.previewer(step.latents))
            if preview and self.check is not None:  # whole from the start, so judged each time
                preview = self.check.preview(preview, total, total)
            self.on_progress(running.pace.progress(done, total, batch, preview))

        return enlarge(
            self.scaled,
            tools,
            factor=picture.enlarge,
            strength=picture.strength,
            seed=self.order.seeds[index],
            on_tile=on_tile,
        )

    def _pipeline(
        self, base: Base, plan: MemoryPlan, picture: PictureInput, *, compiled: bool = True
    ) -> Any:
        """``compiled``: if the user wants it; attention by regions changes the compiled code."""
        return base.placed(
            picture,
            plan,
            self.studio.facts,
            self.order.request.lora_method,
            compiled=compiled and self.studio.compiles,
        )

    def _faces(
        self, running: Running, originals: Sequence[Original], batch: Sequence[int]
    ) -> list[tuple[Image.Image, tuple[FaceChange, ...]]]:
        """Each picture after the face pass, where one was asked for, and what it changed."""
        order, studio, base = self.order, self.studio, running.base
        works = any(map(self._has_faces_to_work_on, originals, batch))
        if not works or not order.faces or order.request.picture.enlarge:
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

    def _has_faces_to_work_on(self, original: Original, index: int) -> bool:
        """False without a pass, and where all faces are above its limit: then the pipeline for
        faces need not take the place of the one for pictures."""
        asked = self.order.face_pass(index)
        if asked is None or asked.below is None:
            return asked is not None
        limit = asked.below * native_size(self.models.base)
        faces = self.studio.faces_if_any(self.models, original.to_srgb(original.image))
        return any(longer(face) < limit for face in faces)

    def _work(
        self, tools: FaceTools, running: Running, original: Original, index: int
    ) -> tuple[Image.Image, tuple[FaceChange, ...]]:
        """One picture's faces; of several people each gets their own."""
        order = self.order
        asked, people = order.face_pass(index), order.in_picture(index)
        if asked is None:
            return original.image, ()
        drawn = order.plans[index].regions if order.request.regions else ()
        targets = tuple(
            self._target(running, one, region, several=len(people) > 1)
            for one, region in zip_longest(people, drawn)
        )
        seed = order.seeds[index]
        image, changes = work_on_faces(original, asked, replace(tools, targets=targets), seed)
        if asked.goal is not FaceGoal.DETAIL and len(people) > max(1, len(changes)):
            self.notes.people_missing(len(changes), len(people))
        return image, changes

    def _target(
        self, running: Running, person: FacePlan, region: Region | None, *, several: bool
    ) -> FaceTarget:
        words, subject = self.order.face_words(person), person.subject
        return FaceTarget(
            running.base.conditioner(words, person.slots, running.state),
            lambda image: self.studio.likeness(self.models, image, subject.centroid),
            subject.name if several else "",
            region,
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

    def _condition(self, base: Base, picture: int, state: tuple[object, ...]) -> Conditioning:
        words, people = self.order.words(picture), self.order.own_words(picture)
        slots = self.order.slots if words.trigger else None
        if people:
            cell = int(base.pipeline.vae_scale_factor)
            latents = self.how.height // cell, self.how.width // cell
            regions = Regions(self.order.plans[picture].regions, latents)
            conditioning = regional_conditioning(base.conditioner, words, people, regions, state)
        else:
            conditioning = base.conditioner(words, slots, state)
        self.notes.words_lost(conditioning)
        return conditioning

    def _reporter(self, base: Base, batch: range, pace: ProgressEstimate) -> Callable[[Step], None]:
        def on_step(step: Step) -> None:
            preview = base.previewer(step.latents) if self._wants_preview(step) else b""
            if preview and self.check is not None:
                preview = self.check.preview(preview, step.done, step.total)
            self.on_progress(pace.progress(step.done, step.total, batch, preview))

        return on_step

    def _wants_preview(self, step: Step) -> bool:
        every = self.order.request.preview_every
        return every > 0 and (step.done % every == 0 or step.done == step.total)

    def _picture(
        self, made: Finished, running: Running, choice: Choice | None = None
    ) -> GeneratedPicture | None:
        studio, image = self.studio, made.image
        if self.check is not None and self.check.refuses(image):
            self.notes.tell("picture_refused", REFUSED)
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
            likeness=self.likeness(image),
            copying=self.likeness.copying(image),
            choice=choice,
            people=self.likeness.of_several(image),
            face_boxes=self.likeness.face_boxes(image),
            upscaler=UPSCALER if self._upscales else "",
        )
        if self.into and self.into.profile:
            image.info["icc_profile"] = self.into.profile
        person = self.order.request.shows_somebody
        earlier = self._earlier(made)
        image, bound = studio.watermarked(image, self.models, person=person)
        png = studio.encode_picture(image, recipe, bound, on_note=self.notes.once, earlier=earlier)
        return GeneratedPicture(image, recipe, png, bound)

    def _earlier(self, made: Finished) -> bytes:
        """What the file keeps of the picture before the face pass; empty where nothing changed."""
        before = before_to_keep(made, self.check)
        part = None if before is None else changed_part(before, made.image)
        if before is None or part is None:
            return b""
        person = self.order.request.shows_somebody
        before, _ = self.studio.watermarked(before, self.models, person=person)
        return part_chunk(before, part)


def before_to_keep(made: Finished, check: PictureCheck | None) -> Image.Image | None:
    """The picture before the face pass, if faces changed and ``check`` does not refuse it."""
    if made.before is None or not any(change.kept for change in made.changes):
        return None
    return None if check is not None and check.refuses(made.before) else made.before
