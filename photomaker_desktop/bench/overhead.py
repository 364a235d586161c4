"""Our driver against the stock SDXL pipeline, on the same small model: outside the UNet and in it.

The small model makes what surrounds the UNet visible: it has the real classes and SDXL's shape,
and steps of a few milliseconds. Both sides encode the words, denoise and decode, on one thread;
runs take turns, processor time is measured, and each side's best run counts, which a busy machine
disturbs least.
"""

import argparse
import gc
import json
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from diffusers import StableDiffusionXLPipeline

from photomaker_desktop.bench.tiny import build_tiny
from photomaker_desktop.engine.adapter import Adapter, load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Words
from photomaker_desktop.engine.denoise import DenoiseParams, decode, denoise
from photomaker_desktop.engine.lora_merging import LoraMerger
from photomaker_desktop.engine.original_weights import OriginalWeights
from photomaker_desktop.engine.photomaker_lora import attach_photomaker, own_pairs

GOAL = 1.05
WORDS = "a photo of a woman{}, film grain, soft light"
NEGATIVE = "low quality"
MARK = "\ue000"


SIDES = (
    "stock, plain words",
    "ours, plain words",
    "ours, a new person",
    "ours, the same person again",
    "ours, the same person, un-merged",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--steps", type=int, default=25)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--size", type=int, default=384, help="pixels, both ways")
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print the ratios; exits with 1 if the same work costs more than the goal."""
    outside, inside = measure(arguments.steps, arguments.runs, arguments.size)
    found = {"outside": relative(outside), "inside": relative(inside)}
    if arguments.json:
        print(json.dumps({"seconds": outside, "inside": inside, "ratios": found, "goal": GOAL}))
    else:
        for place, seconds in (("outside", outside), ("inside", inside)):
            print(f"{place} the UNet, a picture:")
            for side, ratio in found[place].items():
                print(f"  {side:32} {seconds[side] * 1e3:8.1f} ms   ratio {ratio:.3f}")
        print(f"goal outside, for the same words: {GOAL}; a new person takes a third text")
    return int(found["outside"][SIDES[1]] > GOAL)


def relative(seconds: dict[str, float]) -> dict[str, float]:
    return {side: time / seconds[SIDES[0]] for side, time in seconds.items()}


def measure(steps: int, runs: int, size: int) -> tuple[dict[str, float], dict[str, float]]:
    """Processor seconds outside and inside the UNet, each side's best, after a run to warm up."""
    torch.set_num_threads(1)
    with TemporaryDirectory() as folder:
        pipeline, adapter, merger = small_pipeline(Path(folder))
        how = DenoiseParams(steps, size, size, start_merge_step=steps // 5)
        calls = sides(pipeline, adapter, merger, how)
        clock = RoundUNet(pipeline.unet)
        for call in calls:
            call()
        times = [[clock.of(call) for call in calls] for _ in range(runs)]
    best = [
        [min(run[side][place] for run in times) for side in range(len(SIDES))] for place in (0, 1)
    ]
    return dict(zip(SIDES, best[0], strict=True)), dict(zip(SIDES, best[1], strict=True))


def small_pipeline(folder: Path) -> tuple[Any, Adapter, LoraMerger]:
    """The stock pipeline on the tiny model, with PhotoMaker's LoRA merged into its UNet."""
    models = build_tiny(folder)
    pipeline = StableDiffusionXLPipeline.from_pretrained(models.base)
    pipeline.set_progress_bar_config(disable=True)
    adapter = load_adapter(models.adapter)
    originals = OriginalWeights(pipeline.unet, Path(models.base))
    merger = LoraMerger(pipeline.unet, originals, own_pairs(pipeline.unet, adapter))
    attach_photomaker(pipeline, adapter)
    merger.take_out()
    merger.merge("cpu")
    return pipeline, adapter, merger


def sides(
    pipeline: Any, adapter: Adapter, merger: LoraMerger, how: DenoiseParams
) -> tuple[Callable[[], object], ...]:
    """One picture by each of ``SIDES``."""
    tokens = np.random.default_rng(0).standard_normal((4, 1, adapter.config.width))
    person = tokens.astype(np.float32)
    encoder = adapter.build(vision=False)
    known = Conditioner(pipeline, encoder)

    def stock() -> object:
        return pipeline(
            WORDS.format(""),
            negative_prompt=NEGATIVE,
            num_inference_steps=how.steps,
            guidance_scale=how.guidance_scale,
            width=how.width,
            height=how.height,
            generator=torch.Generator("cpu").manual_seed(0),
        )

    def ours(conditioner: Conditioner, someone: bool) -> object:
        words = Words(WORDS.format(MARK if someone else ""), NEGATIVE, MARK if someone else "")
        conditioning = conditioner(words, person if someone else None)
        return decode(pipeline, denoise(pipeline, conditioning, how, [0]))

    def unmerged() -> object:
        merger.put_back()  # what it costs does not depend on the weights, which stay merged
        try:
            return ours(known, someone=True)
        finally:
            merger.take_out()

    return (
        stock,
        lambda: ours(Conditioner(pipeline, encoder), someone=False),
        lambda: ours(Conditioner(pipeline, encoder), someone=True),
        lambda: ours(known, someone=True),
        unmerged,
    )


class RoundUNet:
    """Times a call outside and inside its UNet."""

    def __init__(self, unet: torch.nn.Module) -> None:
        self.inside = 0.0
        forward = unet.forward

        def timed(*given: Any, **named: Any) -> Any:
            start = time.process_time()
            try:
                return forward(*given, **named)
            finally:
                self.inside += time.process_time() - start

        unet.forward = timed

    def of(self, call: Callable[[], object]) -> tuple[float, float]:
        """Seconds outside and inside the UNet; garbage of the previous call is not counted."""
        gc.collect()
        gc.disable()
        try:
            self.inside, start = 0.0, time.process_time()
            call()
            return time.process_time() - start - self.inside, self.inside
        finally:
            gc.enable()
