"""A person, words, a scheduler and a preview together, in every tier that moves weights."""

from typing import Any

import numpy as np
import pytest
import torch

from photomaker_desktop.core.device import DeviceFacts, DeviceKind, MemoryTier
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.adapter import Adapter, load_adapter
from photomaker_desktop.engine.conditioning import Conditioner, Words
from photomaker_desktop.engine.denoise import DenoiseParams, Step, denoise
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.memory import tier_plan
from photomaker_desktop.engine.photomaker_lora import attach_photomaker
from photomaker_desktop.engine.placement import apply_plan
from photomaker_desktop.engine.previews import make_previewer
from photomaker_desktop.engine.schedulers import make_scheduler
from photomaker_desktop.prompt.plan import MARK, plan_prompt

CPU = DeviceFacts(DeviceKind.CPU)
REQUEST = GenerationRequest(
    "portrait of @Ada in a {red|blue} dress",
    subject=Subject("Ada", "woman", b""),
    preset="draft",
    steps=3,
    width=64,
    height=64,
)


@pytest.fixture(scope="module")
def adapter(tiny_models: ModelPaths) -> Adapter:
    return load_adapter(tiny_models.adapter)


def latents(pipeline: Any, adapter: Adapter) -> torch.Tensor:
    settings, plan = resolve(REQUEST), plan_prompt(REQUEST, seed=3)
    pipeline.scheduler = make_scheduler(settings.scheduler, pipeline.scheduler.config)
    conditioner = Conditioner(pipeline, adapter.build())
    person = np.random.default_rng(0).normal(size=(2, 1, 96)).astype(np.float32)
    conditioning = conditioner(Words(plan.marked, plan.negative, MARK), person)
    previewer, previews = make_previewer("", pipeline.vae), list[bytes]()

    def show(step: Step) -> None:
        previews.append(previewer(step.latents))

    how = DenoiseParams(settings.steps, 64, 64, 0, settings.guidance_scale, settings.guidance_steps)
    made = denoise(pipeline, conditioning, how, [1, 2], on_step=show)
    assert len(previews) == 3
    return made


def test_offloading_changes_nothing_and_fp8_little(
    tiny_models: ModelPaths, adapter: Adapter
) -> None:
    made = {}
    for tier in (MemoryTier.RESIDENT, MemoryTier.MODEL_OFFLOAD, MemoryTier.GROUP_OFFLOAD):
        pipeline = load_base(tiny_models, torch.float32)
        attach_photomaker(pipeline, adapter)
        apply_plan(pipeline, tier_plan(tier), CPU)
        made[tier] = latents(pipeline, adapter)
    wanted = made.pop(MemoryTier.RESIDENT)
    assert all(torch.allclose(found, wanted, atol=1e-4) for found in made.values())


@pytest.mark.parametrize("attach_first", [True, False])
def test_fp8_storage_comes_close_whenever_the_lora_is_attached(
    tiny_models: ModelPaths, adapter: Adapter, attach_first: bool
) -> None:
    exact = load_base(tiny_models, torch.float32)
    attach_photomaker(exact, adapter)
    wanted = latents(exact, adapter)
    pipeline = load_base(tiny_models, torch.float32)
    if attach_first:
        attach_photomaker(pipeline, adapter)
    apply_plan(pipeline, tier_plan(MemoryTier.FP8_STORAGE), CPU)
    if not attach_first:
        attach_photomaker(pipeline, adapter)
    lora = [p for name, p in pipeline.unet.named_parameters() if "lora_" in name]
    assert {parameter.dtype for parameter in lora} == {torch.float32}
    difference = (latents(pipeline, adapter) - wanted).abs().max() / wanted.abs().max()
    assert 0 < difference < 0.1
