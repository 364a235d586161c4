"""Cards of 4 to 24 GB, simulated on this one by limiting the process's memory."""

import time
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from photomaker_desktop.bench.cases import Emit, Options
from photomaker_desktop.bench.gauges import GIB, device_peak, reset_device_peak
from photomaker_desktop.bench.subject import person, request
from photomaker_desktop.core.device import DeviceKind
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.devices import detect
from photomaker_desktop.engine.generated_picture import GeneratedPicture
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.memory import TIERS, plan_memory
from photomaker_desktop.engine.model_sizes import weigh
from photomaker_desktop.engine.oom_retry import free_device_memory

CONTEXT = 0.6
"""GiB that the driver takes of a card before PyTorch takes any."""
PEAK_GOAL = 1.1


def one_card(options: Options, emit: Emit) -> None:
    """Two pictures, the first with loading."""
    made = play(options, emit, options.card, number=1)
    if made is None:
        return
    generator, _ = made
    name = f"{options.card:g} GB"
    plan = plan_memory(
        generator.facts, options.size, options.size, sizes=weigh(options.models, generator.dtype)
    )
    reset_device_peak(generator.facts)
    start = time.perf_counter()
    subject = person(load_adapter(options.models.adapter))
    notes: list[str] = []
    (picture,) = generator.generate(
        options.models,
        request(options, subject),
        on_note=lambda code, text, data: notes.append(data.get("tier", code)),
    )
    steps = picture.recipe.settings.steps
    tier = picture.recipe.memory_tier
    offload = f"{plan.offload.value} offload, VAE {'tiled' if plan.tile_vae else 'in one piece'}"
    emit(f"{name}: tier", tier, note=f"{offload}, LoRA {picture.recipe.lora_method.value}")
    emit(f"{name}: a picture of {steps} steps", time.perf_counter() - start)
    peak = device_peak(generator.facts) or 0
    emit(f"{name}: peak", peak / GIB, "GiB", at_most=options.card - CONTEXT)
    emit(f"{name}: peak against the estimate", peak / plan.peak, "×", at_most=PEAK_GOAL)
    if notes:
        emit(f"{name}: what was said", ", ".join(notes))


def ladder(options: Options, emit: Emit) -> None:
    """The plan assumes 24 GB; real out-of-memory errors lower the tier until it fits."""
    made = play(options, emit, 24.0, number=3)
    if made is not None:
        _, pictures = made
        tiers = " → ".join(dict.fromkeys(picture.recipe.memory_tier for picture in pictures))
        emit("three pictures on 6 GB that say they are 24", f"{len(pictures)} made", note=tiers)


def every_tier(options: Options, emit: Emit) -> None:
    """Each memory tier of this kind of device; seconds per picture once loaded."""
    subject = person(load_adapter(options.models.adapter))
    usual: NDArray[np.float32] | None = None
    for tier in TIERS[detect(options.device).kind]:
        generator = Generator(EngineOptions(device=options.device, memory_tier=tier.value))

        def generate(generator: Generator = generator) -> GeneratedPicture:
            return list(generator.generate(options.models, request(options, subject)))[-1]

        generate()
        reset_device_peak(generator.facts)
        start = time.perf_counter()
        picture = generate()
        took = time.perf_counter() - start
        found = np.asarray(picture.image, np.float32)
        usual = found if usual is None else usual
        note = f"LoRA {picture.recipe.lora_method.value}"
        note += f", pixels differ by {np.abs(found - usual).mean():.2g} of 255"
        emit(f"{tier.value}: a picture of {picture.recipe.settings.steps} steps", took, note=note)
        peak = device_peak(generator.facts)
        if peak:
            emit(f"{tier.value}: peak", peak / GIB, "GiB")
        del generator, generate
        free_device_memory()


def play(
    options: Options, emit: Emit, believed: float, number: int
) -> tuple[Generator, list[GeneratedPicture]] | None:
    """A generator that assumes a card of ``believed`` GB, after its first pictures."""
    generator = Generator(EngineOptions(device=options.device))
    if generator.facts.kind is not DeviceKind.CUDA:
        emit(f"{options.card:g} GB", "not measured", note="needs CUDA")
        return None
    total = generator.facts.total_memory
    limit = (options.card - CONTEXT) * GIB
    torch.cuda.set_per_process_memory_fraction(min(1.0, limit / total), generator.facts.index)
    generator.facts = replace(
        generator.facts,
        total_memory=int(believed * GIB),
        free_memory=int((believed - CONTEXT) * GIB),
    )
    subject = person(load_adapter(options.models.adapter))
    walked: list[str] = []
    start = time.perf_counter()
    pictures = list(
        generator.generate(
            options.models,
            request(options, subject, number=number),
            on_note=lambda code, text, data: walked.append(data.get("tier", code)),
        )
    )
    emit(
        f"{options.card:g} GB, believed {believed:g}: the first {number}, with loading",
        time.perf_counter() - start,
        note=" → ".join(walked),
    )
    return generator, pictures
