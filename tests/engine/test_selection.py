"""Pictures that are taken out half-way leave the others as they would have been."""

from collections.abc import Sequence
from typing import Any

import pytest
import torch
from torch import Tensor

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import SCHEDULERS
from photomaker_desktop.engine.conditioning import Conditioner, Conditioning, Words
from photomaker_desktop.engine.denoise import DenoiseParams, denoise
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.engine.selection import Choose, Selection

HOW = DenoiseParams(steps=8, width=64, height=64, guidance_steps=5)
SEEDS = [11, 12, 13, 14]


@pytest.fixture(scope="module")
def base(tiny_models: ModelPaths) -> Any:
    made = load_base(tiny_models, torch.float32)
    made.set_progress_bar_config(disable=True)
    return made


@pytest.fixture(scope="module")
def conditioning(base: Any) -> Conditioning:
    return Conditioner(base)(Words("a woman", negative="blurry"))


def keeping(plan: dict[int, Sequence[int]]) -> Choose:
    """After these steps these places go on."""
    return lambda done, total, estimate: plan.get(done)


@pytest.mark.parametrize("name", SCHEDULERS)
def test_the_pictures_that_stay_are_those_of_the_whole_batch(
    base: Any, conditioning: Conditioning, name: str
) -> None:
    base.scheduler = make_scheduler(name, base.scheduler.config)
    whole = denoise(base, conditioning, HOW, SEEDS)
    selection = Selection(keeping({3: [0, 2, 3], 6: [1, 2]}), len(SEEDS))
    kept = denoise(base, conditioning, HOW, SEEDS, selection=selection)
    assert selection.rows == [2, 3]
    assert (kept - whole[[2, 3]]).abs().max() <= 1e-4 * whole.abs().max()


def test_none_may_stay(base: Any, conditioning: Conditioning) -> None:
    base.scheduler = make_scheduler("euler", base.scheduler.config)
    steps: list[int] = []
    made = denoise(
        base, conditioning, HOW, SEEDS,
        selection=Selection(keeping({2: []}), len(SEEDS)),
        on_step=lambda step: steps.append(step.done),
    )  # fmt: skip
    assert len(made) == 0 and steps == [1, 2]


@pytest.mark.parametrize("name", ["euler", "dpmpp_2m", "unipc"])
def test_the_clean_estimate_comes_near_the_end(
    base: Any, conditioning: Conditioning, name: str
) -> None:
    base.scheduler = make_scheduler(name, base.scheduler.config)
    heard: dict[int, Tensor] = {}

    def listen(done: int, total: int, estimate: Tensor) -> None:
        heard[done] = estimate.clone()

    made = denoise(base, conditioning, HOW, SEEDS, selection=Selection(listen, len(SEEDS)))
    far = [float((heard[done] - made).abs().mean()) for done in (2, 4, 6, 7)]
    assert far == sorted(far, reverse=True)
    assert far[-1] < 0.05 * float(made.abs().mean())


def test_eulers_estimate_is_the_schedulers_own(base: Any, conditioning: Conditioning) -> None:
    scheduler = make_scheduler("euler", base.scheduler.config)
    own: list[Tensor] = []
    step = scheduler.step

    def noted(*args: Any, **kwargs: Any) -> Any:
        answer = step(*args, **{**kwargs, "return_dict": True})
        own.append(answer.pred_original_sample)
        return (answer.prev_sample, answer.pred_original_sample)

    scheduler.step = noted
    base.scheduler = scheduler
    heard: list[Tensor] = []

    def listen(done: int, total: int, estimate: Tensor) -> None:
        heard.append(estimate.clone())

    denoise(base, conditioning, HOW, SEEDS, selection=Selection(listen, len(SEEDS)))
    for ours, theirs in zip(heard[1:], own[1:], strict=False):
        assert (ours - theirs).abs().max() <= 1e-4 * theirs.abs().max()
