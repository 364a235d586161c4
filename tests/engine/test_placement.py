"""Every tier, carried out on a real (tiny) pipeline; and pipelines that share its models."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from PIL import Image

from photomaker_desktop.core.device import DeviceFacts, DeviceKind, MemoryTier
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.memory import tier_plan
from photomaker_desktop.engine.pipeline_factory import pipeline_class, share
from photomaker_desktop.engine.placement import FP8, apply_plan, in_groups, is_fp8, must_reload

CPU = DeviceFacts(DeviceKind.CPU)
RESIDENT = tier_plan(MemoryTier.RESIDENT)


@pytest.fixture
def pipeline(tiny_models: ModelPaths) -> Any:
    return load_base(tiny_models, torch.float32)


def picture(pipeline: Any, **given: Any) -> torch.Tensor:
    is_text_to_image = type(pipeline).__name__ == "StableDiffusionXLPipeline"
    size = {"width": 64, "height": 64} if is_text_to_image else {}
    made: torch.Tensor = pipeline(
        "photo of a woman",
        num_inference_steps=1,
        output_type="pt",
        generator=torch.Generator().manual_seed(0),
        **size,
        **given,
    ).images
    return made


@pytest.mark.parametrize(
    "tier", [tier for tier in MemoryTier if tier is not MemoryTier.FP8_STORAGE]
)
def test_every_tier_gives_the_same_picture(pipeline: Any, tier: MemoryTier) -> None:
    wanted = picture(pipeline)
    apply_plan(pipeline, tier_plan(tier), CPU)
    assert torch.allclose(picture(pipeline), wanted, atol=1e-5)
    assert in_groups(pipeline.unet) is (tier is MemoryTier.GROUP_OFFLOAD)
    assert must_reload(pipeline, RESIDENT) is (tier is MemoryTier.GROUP_OFFLOAD)


def test_fp8_storage_holds_most_weights_in_a_byte_and_comes_close(pipeline: Any) -> None:
    wanted = picture(pipeline)
    apply_plan(pipeline, tier_plan(MemoryTier.FP8_STORAGE), CPU)
    small = sum(p.numel() for p in pipeline.unet.parameters() if p.dtype == FP8)
    assert small > 0.9 * sum(p.numel() for p in pipeline.unet.parameters())
    assert 0 < (picture(pipeline) - wanted).abs().mean() < 0.05
    assert is_fp8(pipeline.unet)
    assert must_reload(pipeline, RESIDENT)
    assert not must_reload(pipeline, tier_plan(MemoryTier.FP8_STORAGE))


def test_plans_can_be_changed_down_the_ladder_and_back(pipeline: Any) -> None:
    wanted = picture(pipeline)
    for tier in (MemoryTier.MODEL_OFFLOAD, MemoryTier.RESIDENT, MemoryTier.RESIDENT_TILED):
        apply_plan(pipeline, tier_plan(tier), CPU)
        assert torch.equal(picture(pipeline), wanted)
    apply_plan(pipeline, tier_plan(MemoryTier.FP8_STORAGE), CPU)
    apply_plan(pipeline, tier_plan(MemoryTier.GROUP_OFFLOAD), CPU)
    assert torch.isfinite(picture(pipeline)).all()
    apply_plan(pipeline, tier_plan(MemoryTier.GROUP_OFFLOAD), CPU)


def test_tiles_are_small_enough_to_matter(pipeline: Any) -> None:
    calls: list[tuple[int, ...]] = []
    pipeline.vae.decoder.register_forward_pre_hook(lambda _, given: calls.append(given[0].shape))
    latents = torch.zeros(2, 4, 66, 16)
    apply_plan(pipeline, tier_plan(MemoryTier.RESIDENT_TILED), CPU)
    pipeline.vae.decode(latents)
    assert max(max(shape[-2:]) for shape in calls) == 64
    assert {shape[0] for shape in calls} == {1}
    calls.clear()
    apply_plan(pipeline, RESIDENT, CPU)
    pipeline.vae.decode(latents)
    assert calls == [(1, 4, 66, 16)] * 2


CONTROL = {"control_image": "c", "control_model": "m"}


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({}, "StableDiffusionXLPipeline"),
        ({"image": "i"}, "StableDiffusionXLImg2ImgPipeline"),
        ({"image": "i", "mask": "m"}, "StableDiffusionXLInpaintPipeline"),
        (CONTROL, "StableDiffusionXLControlNetPipeline"),
        ({"image": "i"} | CONTROL, "StableDiffusionXLControlNetImg2ImgPipeline"),
        ({"image": "i", "mask": "m"} | CONTROL, "StableDiffusionXLControlNetInpaintPipeline"),
    ],
)
def test_the_stock_pipeline_for_each_start(given: dict[str, str], name: str) -> None:
    assert pipeline_class(PictureInput(**given)).__name__ == name  # type: ignore[arg-type]


@pytest.mark.parametrize("tier", [MemoryTier.RESIDENT, MemoryTier.MODEL_OFFLOAD])
def test_other_pipelines_share_the_models(pipeline: Any, tier: MemoryTier) -> None:
    from diffusers import ControlNetModel

    plan = tier_plan(tier)
    wanted = picture(pipeline)
    image = Image.new("RGB", (64, 64), "grey")
    control = ControlNetModel.from_unet(
        pipeline.unet, conditioning_embedding_out_channels=(4, 4, 8, 8)
    )
    runs: list[tuple[PictureInput, Any, dict[str, Any]]] = [
        (PictureInput(image="i"), None, {"image": image, "strength": 1.0}),
        (
            PictureInput(image="i", mask="m"),
            None,
            {"image": image, "mask_image": image, "strength": 1.0},
        ),
        (PictureInput(control_image="c"), control, {"image": image}),
    ]
    for start, extra, given in runs:
        other = share(pipeline, start, plan, CPU, extra)
        assert other.unet is pipeline.unet
        assert other.vae is pipeline.vae
        assert torch.isfinite(picture(other, **given)).all()
    assert torch.equal(picture(share(pipeline, PictureInput(), plan, CPU)), wanted)


def test_sharing_keeps_the_dtype(tiny_models: ModelPaths) -> None:
    """``from_pipe`` would have turned the shared models into float32."""
    half = load_base(tiny_models, torch.float16)
    share(half, PictureInput(image="i"), RESIDENT, CPU)
    assert half.unet.dtype is torch.float16


def count_calls(module: Any) -> Callable[[], int]:
    calls: list[int] = []
    module.register_forward_hook(lambda *_: calls.append(1))
    return lambda: len(calls)


def test_offloaded_models_really_come_and_go(pipeline: Any) -> None:
    """With model offload every model has a hook; the pipeline that runs last owns them."""
    apply_plan(pipeline, tier_plan(MemoryTier.MODEL_OFFLOAD), CPU)
    calls = count_calls(pipeline.unet)
    other = share(pipeline, PictureInput(image="i"), tier_plan(MemoryTier.MODEL_OFFLOAD), CPU)
    assert len(other._all_hooks) == 4
    picture(other, image=Image.new("RGB", (64, 64), "grey"), strength=1.0)
    assert calls() > 0
    assert len(other._all_hooks) == 4
