"""A job's pictures before the face pass: new ones, an enlarged one, or the one to work on."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from PIL import Image
from torch import Tensor

from photomaker_desktop.engine.conditioning import Conditioning
from photomaker_desktop.engine.denoise import Step, decode, denoise
from photomaker_desktop.engine.enlarge import (
    EnlargeTools,
    WithTile,
    enlarge,
    neutral_words,
    with_clear_edges,
)
from photomaker_desktop.engine.generation_plan import finished
from photomaker_desktop.engine.job_parts import JobParts, Running, placed_pipeline
from photomaker_desktop.engine.near_noise import near_noise
from photomaker_desktop.engine.regional_attention import Regions
from photomaker_desktop.engine.regional_conditioning import regional_conditioning
from photomaker_desktop.engine.selection import Selection
from photomaker_desktop.engine.upscale import Upscaler
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.original import REDUCED, Original, open_original
from photomaker_desktop.weights.local.native_resolution import native_size


class Originals:
    """Called with a batch; the files that the request names are opened once."""

    def __init__(self, job: JobParts) -> None:
        self._job = job

    @cached_property
    def into(self) -> Original | None:
        """The picture to work on instead of a new one. Raises ``PictureError``."""
        asked = self._job.order.request.face_pass
        if asked is None or not asked.into:
            return None
        original = open_original(Path(asked.into))
        if original.reduced:
            self._job.notes.once("reduced", REDUCED)
        return original

    @property
    def upscales(self) -> bool:
        return bool(self._job.order.request.picture.enlarge and self._job.models.upscaler)

    @cached_property
    def scaled(self) -> Image.Image:
        """The picture to enlarge at the size asked for, by the upscaler where it is installed."""
        job = self._job
        if not self.upscales:
            lanczos: Image.Image = job.how.inputs["image"]
            return lanczos
        upscaler = Upscaler(job.models.upscaler, job.studio.facts.torch_name)
        small = open_picture(Path(job.order.request.picture.image))
        return upscaler(small, (job.how.width, job.how.height), job.cancelled)

    def __call__(
        self, running: Running, batch: range, selection: Selection | None
    ) -> list[Original]:
        """One for each place in ``batch`` that ``selection`` leaves in."""
        job = self._job
        if self.into is not None:
            return [self.into] * len(batch)
        picture = job.order.request.picture
        if picture.enlarge and not (job.models.capabilities.detail and picture.strength):
            return [self._clear(picture.enlarge)] * len(batch)
        regional = bool(job.order.own_words(batch[0]))
        pipeline = placed_pipeline(job, running, picture, compiled=not regional)
        conditioning = condition(job, running, batch[0])
        if picture.enlarge:
            tools = enlarge_tools(job, running, pipeline, conditioning)
            return [Original(self._enlarged(tools, index, running)) for index in batch]
        latents = denoise(
            pipeline,
            conditioning,
            job.how,
            [job.order.seeds[index] for index in batch],
            latents=first_noise(job, pipeline, conditioning, batch),
            on_step=reporter(job, running, batch),
            cancelled=job.cancelled,
            selection=selection,
        )
        return [Original(finished(one, job.how.inputs)) for one in decode(pipeline, latents)]

    def _clear(self, factor: float) -> Original:
        """Larger, without new detail."""
        if self._job.models.upscaler:
            return Original(self.scaled)
        return Original(with_clear_edges(self.scaled, factor))

    def _enlarged(self, tools: EnlargeTools, index: int, running: Running) -> Image.Image:
        """The input picture at the size asked for, with detail drawn in tiles."""
        job, batch = self._job, range(index, index + 1)
        picture = job.order.request.picture

        def on_tile(tile: int, tiles: int, step: Step, with_tile: WithTile) -> None:
            done, total = tile * step.total + step.done, tiles * step.total
            preview = b""
            if wants_preview(job, step):
                preview = with_tile(running.base.previewer(step.latents))
            if preview and job.check is not None:  # whole from the start, so judged each time
                preview = job.check.preview(preview, total, total)
            job.on_progress(running.pace.progress(done, total, batch, preview))

        return enlarge(
            self.scaled,
            tools,
            factor=picture.enlarge,
            strength=picture.strength,
            seed=job.order.seeds[index],
            on_tile=on_tile,
        )


def enlarge_tools(
    job: JobParts, running: Running, pipeline: Any, person: Conditioning
) -> EnlargeTools:
    words = neutral_words(job.order.settings.clip_skip)
    return EnlargeTools(
        pipeline,
        job.how,
        native_size(job.models.base),
        neutral=running.base.conditioner(words, None, running.state),
        person=person if job.order.has_person else None,
        detect=lambda image: job.studio.faces_if_any(job.models, image),
        cancelled=job.cancelled,
    )


def condition(job: JobParts, running: Running, picture: int) -> Conditioning:
    """The words of a picture; those of several people each with their place."""
    words, people = job.order.words(picture), job.order.own_words(picture)
    conditioner = running.base.conditioner
    if people:
        cell = int(running.base.pipeline.vae_scale_factor)
        latents = job.how.height // cell, job.how.width // cell
        regions = Regions(job.order.plans[picture].regions, latents)
        conditioning = regional_conditioning(conditioner, words, people, regions, running.state)
    else:
        slots = job.order.slots if words.trigger else None
        conditioning = conditioner(words, slots, running.state)
    job.notes.words_lost(conditioning)
    return conditioning


def first_noise(
    job: JobParts, pipeline: Any, conditioning: Conditioning, batch: range
) -> Tensor | None:
    """Near another picture's noise where the request asks for it; None: the pipeline's own."""
    request = job.order.request
    if request.near_seed is None or request.picture.image:
        return None
    scale = pipeline.vae_scale_factor
    shape = (pipeline.unet.config.in_channels, job.how.height // scale, job.how.width // scale)
    seeds = [job.order.seeds[index] for index in batch]
    dtype = conditioning.text_only.embeds.dtype
    return near_noise(shape, seeds, request.near_seed, request.noise_distance, dtype)


def reporter(job: JobParts, running: Running, batch: range) -> Callable[[Step], None]:
    """Tells each step, some with a preview."""

    def on_step(step: Step) -> None:
        preview = running.base.previewer(step.latents) if wants_preview(job, step) else b""
        if preview and job.check is not None:
            preview = job.check.preview(preview, step.done, step.total)
        job.on_progress(running.pace.progress(step.done, step.total, batch, preview))

    return on_step


def wants_preview(job: JobParts, step: Step) -> bool:
    every = job.order.request.preview_every
    return every > 0 and (step.done % every == 0 or step.done == step.total)
