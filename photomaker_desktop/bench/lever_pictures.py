"""What each lever changes in Sketchbook's pictures: pixels, and what the judge reads in them.

Presets and the guidance interval are compared with 50 fully guided steps. Levers that do the same
work in another way are compared with the same preset without them, pixel by pixel.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from photomaker_desktop.bench.chunk_scenes import Pixels, Sitting
from photomaker_desktop.bench.chunks import LAYOUTS, prompts
from photomaker_desktop.bench.lever_switches import (
    as_the_engine,
    bytes_on_device,
    channels_last,
    compiled,
    counted,
    decoder_channels_last,
    halves,
)
from photomaker_desktop.bench.report import Row
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.presets import PRESETS, ResolvedSettings, resolve
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine.conditioning import Words
from photomaker_desktop.engine.denoise import DenoiseParams, denoise
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.prompt.emphasis import read_weights
from photomaker_desktop.prompt.plan import MARK
from photomaker_desktop.training.figures import share
from photomaker_desktop.training.painter import joined
from photomaker_desktop.training.sketchbook2.agreement import AttributeShares

GATE = 0.05
"""The share of a person's or a scene's attributes that a lever may lose against 50 steps."""
REFERENCE, USUAL = "Best", "Balanced"
BATCH = 8


@dataclass(frozen=True)
class PictureLever:
    """``change`` holds while pictures are denoised, ``batch`` of them at once; ``decoded`` makes
    pixels of latents. ``default``: the program does so unless it is told otherwise."""

    name: str
    preset: str = "balanced"
    guided: float | None = None
    change: Callable[[Any], AbstractContextManager[Any]] = nullcontext
    batch: int = 1
    decoded: Callable[[Any, Tensor], Pixels] | None = None
    against: str = REFERENCE
    default: bool = False

    def settings(self, steps: int | None) -> ResolvedSettings:
        """``steps`` replaces the preset's. ``guided`` is a share of them, None the preset's own."""
        chosen = steps or PRESETS[self.preset].steps
        guided = None if self.guided is None else round(self.guided * chosen)
        return resolve(
            GenerationRequest("", preset=self.preset, steps=chosen, guidance_steps=guided)
        )


LEVERS = (
    PictureLever(REFERENCE, "best", against=""),
    PictureLever(USUAL, default=True),
    PictureLever("Balanced with every step guided", guided=1.0),
    PictureLever("Draft", "draft"),
    PictureLever("Best with the first 64 % guided", "best", guided=PRESETS["balanced"].guided),
    PictureLever("guidance halves one after the other", change=halves, against=USUAL),
    PictureLever(f"{BATCH} pictures in one batch", batch=BATCH, against=USUAL),
    PictureLever("channels last", change=channels_last, against=USUAL),
    PictureLever("regional compile", change=compiled, against=USUAL),
    PictureLever("bytes to main memory", decoded=bytes_on_device, against=USUAL),
    PictureLever("decoder in channels last", decoded=decoder_channels_last, against=USUAL),
)


def chosen(only: Collection[str]) -> list[PictureLever]:
    """The levers that ``only`` names (default: all), and those that they are compared with.

    Raises ``UsageError`` for an unknown name.
    """
    names = [lever.name for lever in LEVERS]
    if unknown := sorted(set(only) - set(names)):
        raise UsageError(f"{', '.join(unknown)}: no such lever.", todo=f"Use {', '.join(names)}.")
    return [lever for lever in LEVERS if not only or lever.name in {REFERENCE, USUAL, *only}]


@dataclass(frozen=True)
class Made:
    """Pictures with what the judge reads in them; ``samples`` and ``calls`` of the UNet for each
    picture."""

    pixels: Pixels
    latents: Tensor
    read: AttributeShares
    samples: float
    calls: float


@dataclass
class LeverPictures:
    """The same people in the same scenes with the same noise, lever by lever.

    ``add`` takes every row as it is measured; ``missed`` names defaults that lose too much.
    """

    sitters: Sitting
    steps: int | None
    seed: int
    add: Callable[[Row], None]
    made: dict[str, Made] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)

    def measure(self, levers: Sequence[PictureLever]) -> None:
        """Of ``chosen``."""
        for lever in levers:
            try:
                self.made[lever.name] = self.pictures(lever)
            except Exception as error:
                if lever.change is not compiled:  # a compiler may be missing: that is a result
                    raise
                why = (str(error).splitlines() or [type(error).__name__])[0][:100]
                self.tell(lever, "pictures", "not measured", note=why)
                continue
            self.compare(lever)

    def pictures(self, lever: PictureLever) -> Made:
        painter = self.sitters.painter
        pipeline = painter.pipeline
        if lever.decoded:
            usual = self.made[lever.against]
            pixels = np.concatenate([lever.decoded(pipeline, one[None]) for one in usual.latents])
            return Made(pixels, usual.latents, self.sitters.agree(pixels), 0, 0)
        settings = lever.settings(self.steps)
        own = pipeline.scheduler
        with counted(pipeline.unet) as work, lever.change(pipeline.unet):
            try:
                pipeline.scheduler = make_scheduler(settings.scheduler, own.config)
                latents = self.denoised(settings, lever.batch)
            finally:
                pipeline.scheduler = own
        pixels = as_the_engine(pipeline, latents)
        count = len(pixels)
        return Made(
            pixels, latents, self.sitters.agree(pixels), sum(work) / count, len(work) / count
        )

    def denoised(self, settings: ResolvedSettings, batch: int) -> Tensor:
        painter, people = self.sitters.painter, self.sitters.people
        how = DenoiseParams(
            settings.steps,
            painter.size,
            painter.size,
            settings.start_merge_step,
            settings.guidance_scale,
            settings.guidance_steps,
        )
        conditioned = [
            painter.conditioner(Words(read_weights(text), None, MARK), fuse(one.tokens))
            for text, one in zip(prompts(people, LAYOUTS["scene in chunk 1"]), people, strict=True)
        ]
        seeds = [self.seed * 100_003 + number for number in range(len(people))]
        parts = [slice(start, start + batch) for start in range(0, len(people), batch)]
        return torch.cat(
            [denoise(painter.pipeline, joined(conditioned[p]), how, seeds[p]) for p in parts]
        )

    def compare(self, lever: PictureLever) -> None:
        made = self.made[lever.name]
        if made.calls:
            work = f"in {made.calls:g} calls"
            self.tell(lever, "UNet samples a picture", made.samples, note=work)
        if lever.against:
            changed = difference(made.pixels, self.made[lever.against].pixels)
            note = f"of 255; largest {changed.max():.0f}; beside {lever.against}"
            self.tell(lever, "pixels differ", float(changed.mean()), note=note)
        self.judge(lever, "identity", made.read.identity)
        self.judge(lever, "scene", made.read.scene)

    def judge(self, lever: PictureLever, what: str, found: NDArray[np.float64]) -> None:
        """Agreement, and its loss against 50 steps, person by person."""
        agreed = str(share(found))
        if lever.name == REFERENCE:
            self.tell(lever, what, float(found.mean()), note=agreed)
            return
        lost = share(getattr(self.made[REFERENCE].read, what) - found)
        note = f"[{lost.low:.3f}, {lost.high:.3f}]; {what} {agreed}"
        self.tell(lever, f"{what} lost", lost.value, at_most=GATE, note=note)
        if lever.default and lost.value > GATE:
            self.missed.append(f"{lever.name}: {what}")

    def tell(self, lever: PictureLever, what: str, value: float | str, **more: Any) -> None:
        self.add(Row("levers", f"{lever.name}: {what}", value, **more))


def difference(one: Pixels, other: Pixels) -> NDArray[np.int64]:
    """In levels of 255."""
    apart: NDArray[np.int64] = np.abs(one.astype(np.int64) - other)
    return apart
