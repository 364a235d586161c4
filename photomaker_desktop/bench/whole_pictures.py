"""Whole pictures: ours by preset, the stock pipeline, and a loop as in the reference demo."""

import io
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import torch

from photomaker_desktop.bench.cases import Emit, Options
from photomaker_desktop.bench.gauges import (
    GIB,
    device_peak,
    reset_device_peak,
    seconds,
    spread_note,
    summary,
)
from photomaker_desktop.bench.subject import NEGATIVE, WORDS, person, photos, request
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.presets import ResolvedSettings
from photomaker_desktop.core.request import GenerationRequest, LoraMethod, Subject
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Words
from photomaker_desktop.engine.denoise import decode, denoise
from photomaker_desktop.engine.generation_plan import denoising, plan_generation
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.memory import plan_memory
from photomaker_desktop.engine.model_sizes import weigh
from photomaker_desktop.engine.photo_encoder import PhotoEncoder
from photomaker_desktop.engine.pixels import pixel_values
from photomaker_desktop.prompt.plan import MARK

GOAL, PEAK_GOAL = 1.03, 1.1


class PictureBench:
    """A generator with loaded models, and a person."""

    def __init__(self, options: Options) -> None:
        self.options, self.generator = options, Generator(EngineOptions(device=options.device))
        self.facts = self.generator.facts
        self.adapter = load_adapter(options.models.adapter)
        self.subject = person(self.adapter)

    def request(self, *, nobody: bool = False, **changes: Any) -> GenerationRequest:
        subject: Subject | None = None if nobody else self.subject
        return request(self.options, subject, **changes)

    def ours(self, **changes: Any) -> Callable[[], object]:
        """One picture until its PNG."""
        wanted = self.request(**changes)
        return lambda: list(self.generator.generate(self.options.models, wanted))

    def median(
        self, call: Callable[[], object], warm_up: Callable[[], object] | None = None
    ) -> tuple[float, str]:
        """Of at most three, after ``warm_up`` (default: one more)."""
        repeats = max(1, min(3, self.options.repeats))
        (warm_up or call)()
        middle, spread = summary([seconds(call, self.facts) for _ in range(repeats)])
        return middle, spread_note(spread, repeats)

    def ours_median(self, **changes: Any) -> tuple[float, str]:
        """A one-step picture first applies whatever changes."""
        return self.median(self.ours(**changes), self.ours(**{**changes, "steps": 1}))


def run(options: Options, emit: Emit) -> None:
    bench = PictureBench(options)
    first(bench, emit)
    plan = plan_memory(
        bench.facts, options.size, options.size, sizes=weigh(options.models, bench.generator.dtype)
    )
    reset_device_peak(bench.facts)
    ours, note = bench.ours_median()
    peak = device_peak(bench.facts)
    stock = compare(bench, ours, note, emit)
    if peak:
        emit("peak of device memory, one picture", peak / GIB, "GiB")
        emit("its ratio to the memory plan's estimate", peak / plan.peak, "×", at_most=PEAK_GOAL)
    by_preset(bench, stock, emit)
    others(bench, stock, emit)
    parts(bench, emit)


def first(bench: PictureBench, emit: Emit) -> None:
    """The first picture of a new engine; the libraries are already imported."""
    steps: list[float] = []
    start = time.perf_counter()
    list(
        bench.generator.generate(
            bench.options.models,
            bench.request(steps=2),
            on_progress=lambda progress: steps.append(time.perf_counter() - start),
        )
    )
    emit("a new engine: until the first step, files in memory", steps[0])
    emit("a new engine: until a picture of two steps", time.perf_counter() - start)


def compare(bench: PictureBench, ours: float, note: str, emit: Emit) -> float:
    """The same steps by ours, stock, and ours un-merged; returns stock's seconds."""
    steps = settings_of(bench).steps
    base = loaded_base(bench)
    list(bench.generator.generate(bench.options.models, bench.request(nobody=True, steps=1)))
    stock, stock_note = bench.median(
        lambda: stock_picture(base.pipeline, bench), lambda: stock_picture(base.pipeline, bench, 1)
    )
    emit(f"{steps} guided steps, until the PNG: stock diffusers, nobody", stock, note=stock_note)
    emit(f"{steps} guided steps: ours, a known person", ours, note=note)
    emit("its ratio to stock", ours / stock, "×", at_most=GOAL)
    took, more = bench.ours_median(lora_method=LoraMethod.UNMERGED)
    emit(f"{steps} guided steps: ours, un-merged", took, note=more)
    emit("its ratio to stock: ours, un-merged", took / stock, "×")
    return stock


def by_preset(bench: PictureBench, stock: float, emit: Emit) -> None:
    for preset in ("balanced", "draft"):
        took, note = bench.ours_median(preset=preset)
        emit(f"preset {preset}: ours, a known person", took, note=note)
        emit(f"preset {preset}: the share of stock's time above", took / stock, "×")


def others(bench: PictureBench, stock: float, emit: Emit) -> None:
    """A loop like the reference's, and what previews cost."""
    steps = settings_of(bench).steps
    took, more = bench.median(reference_like(bench), reference_like(bench, 1))
    emit(f"{steps} guided steps: a loop like the reference's", took, note=more)
    emit("its ratio to stock: a loop like the reference's", took / stock, "×")
    took, more = bench.ours_median(preview_every=1)
    emit(f"{steps} guided steps: ours, with a preview at every step", took, note=more)
    emit("its ratio to stock: ours, with a preview at every step", took / stock, "×")


def settings_of(bench: PictureBench) -> ResolvedSettings:
    return plan_generation(bench.request(), bench.options.models, bench.adapter).settings


def loaded_base(bench: PictureBench) -> Any:
    """The generator's weights after the next request without a person has un-merged them."""
    return bench.generator.base(bench.options.models, bench.adapter, plan_memory(bench.facts))


def stock_picture(pipeline: Any, bench: PictureBench, steps: int | None = None) -> bytes:
    """The pipeline called as its documentation says."""
    settings = settings_of(bench)
    picture = pipeline(
        WORDS.replace("@Ada", "a woman"),
        negative_prompt=NEGATIVE,
        num_inference_steps=steps or settings.steps,
        guidance_scale=settings.guidance_scale,
        width=settings.width,
        height=settings.height,
        generator=torch.Generator("cpu").manual_seed(0),
    ).images[0]
    return png(picture)


def reference_like(bench: PictureBench, steps: int | None = None) -> Callable[[], object]:
    """Weights fused, but photos and words encoded at every call, the negative ones twice."""
    list(bench.generator.generate(bench.options.models, bench.request(steps=1)))
    base, device = loaded_base(bench), bench.facts.torch_name
    how = denoising(plan_generation(bench.request(), bench.options.models, bench.adapter))
    how = replace(how, steps=steps or how.steps)
    encoder = bench.adapter.build(bench.generator.dtype, device)
    words = Words(WORDS.replace("@Ada", f"a woman{MARK}"), NEGATIVE, MARK)

    def call() -> bytes:
        pixels = pixel_values(photos()).to(device, bench.generator.dtype)
        with torch.no_grad():
            tokens = encoder.encode(pixels).float().cpu().numpy()
        conditioning = Conditioner(base.pipeline, encoder)(words, tokens)
        Conditioner(base.pipeline)(Words(NEGATIVE, NEGATIVE))
        (picture,) = decode(base.pipeline, denoise(base.pipeline, conditioning, how, [0]))
        return png(picture)

    return call


def png(picture: Any, **settings: Any) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", **settings)
    return file.getvalue()


def parts(bench: PictureBench, emit: Emit) -> None:
    """Everything but the UNet: photos, text, the decoder, PNG."""
    (made,) = bench.generator.generate(bench.options.models, bench.request(steps=1))
    base, facts, size = loaded_base(bench), bench.facts, bench.options.size // 8
    encoder = PhotoEncoder(bench.adapter, bench.generator.dtype, facts.torch_name)
    emit("four photos, vision model loaded for them", seconds(lambda: encoder(photos()), facts))
    emit("four known photos", seconds(lambda: encoder(photos()), facts))
    words = Words(WORDS.replace("@Ada", f"a woman{MARK}"), NEGATIVE, MARK)
    fresh = lambda: Conditioner(base.pipeline, base.conditioner.encoder)(words, fused(bench))  # noqa: E731
    emit("words and person → conditioning", bench.median(fresh)[0])
    latents = torch.randn(1, 4, size, size)
    emit("VAE decode, one piece", bench.median(lambda: decode(base.pipeline, latents))[0])
    base.pipeline.vae.tile_sample_min_size, base.pipeline.vae.tile_latent_min_size = 512, 64
    base.pipeline.vae.enable_tiling()
    emit("VAE decode, tiles of 512", bench.median(lambda: decode(base.pipeline, latents))[0])
    for level in (6, 1):
        took, _ = bench.median(lambda: png(made.image, compress_level=level))  # noqa: B023
        megabytes = len(png(made.image, compress_level=level)) / 1e6
        emit(
            f"PNG, compression {level}", took, note=f"{megabytes:.1f} MB; random weights make noise"
        )


def fused(bench: PictureBench) -> Any:
    return plan_generation(bench.request(), bench.options.models, bench.adapter).slots
