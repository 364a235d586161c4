"""LoRAs beside PhotoMaker's: added, weighed, taken out, all on the same base."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from photomaker_desktop.core.device import DeviceFacts, DeviceKind, MemoryTier
from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.loras import PHOTOMAKER, adapters, set_loras
from photomaker_desktop.engine.memory import Offload, tier_plan
from photomaker_desktop.engine.placement import apply_plan
from tests.support.engine.unet import denoised
from tests.support.tiny import ATTENTION, WIDTH, write_lora


@pytest.fixture
def pipeline(tiny_models: ModelPaths) -> Any:
    return load_base(tiny_models, torch.float32)


@pytest.fixture
def two(tmp_path: Path) -> tuple[LoraChoice, LoraChoice]:
    return write_lora(tmp_path / "a.b v1.safetensors", 1), write_lora(tmp_path / "ü.safetensors", 2)


def test_added_weighed_and_taken_out(pipeline: Any, two: tuple[LoraChoice, LoraChoice]) -> None:
    first, second = two
    plain = denoised(pipeline)
    set_loras(pipeline, [first])
    with_first = denoised(pipeline)
    assert not torch.allclose(with_first, plain)
    set_loras(pipeline, [LoraChoice(first.path, 0.5), second])
    assert len(adapters(pipeline)) == 2
    assert not torch.allclose(denoised(pipeline), with_first)
    set_loras(pipeline, [LoraChoice(first.path, 0)])
    assert torch.allclose(denoised(pipeline), plain)
    set_loras(pipeline, [first])
    assert torch.equal(denoised(pipeline), with_first)
    set_loras(pipeline, [])
    assert adapters(pipeline) == set()
    assert torch.equal(denoised(pipeline), plain)


def test_photomakers_own_stays_in_force(
    pipeline: Any, two: tuple[LoraChoice, LoraChoice], tmp_path: Path
) -> None:
    own = write_lora(tmp_path / "own.safetensors", 3)
    pipeline.load_lora_weights(own.path, adapter_name=PHOTOMAKER)
    alone = denoised(pipeline)
    set_loras(pipeline, [two[0]])
    assert not torch.allclose(denoised(pipeline), alone)
    set_loras(pipeline, [])
    assert adapters(pipeline) == {PHOTOMAKER}
    assert torch.equal(denoised(pipeline), alone)
    set_loras(pipeline, [], {PHOTOMAKER: 0.5})
    assert not torch.allclose(denoised(pipeline), alone)


def test_the_same_file_written_anew_is_read_anew(pipeline: Any, tmp_path: Path) -> None:
    choice = write_lora(tmp_path / "x.safetensors", 1)
    set_loras(pipeline, [choice])
    before = denoised(pipeline)
    (tmp_path / "x.safetensors").unlink()
    write_lora(tmp_path / "x.safetensors", 9)
    os.utime(tmp_path / "x.safetensors", ns=(1, 1))
    set_loras(pipeline, [choice])
    assert len(adapters(pipeline)) == 1
    assert not torch.allclose(denoised(pipeline), before)


@pytest.mark.parametrize(
    ("width", "key", "words"),
    [
        (768, "unet.{}.to_k", "is a LoRA for Stable Diffusion 1.5"),
        (1024, "unet.{}.to_k", "is a LoRA for Stable Diffusion 2"),
        (96, "transformer.{}.to_k", "is a LoRA for Flux"),
        (50, "unet.{}.to_v", "is a LoRA for another base model"),
    ],
)
def test_loras_of_other_bases_are_refused(
    pipeline: Any, tmp_path: Path, width: int, key: str, words: str
) -> None:
    wrong = write_lora(tmp_path / "wrong.safetensors", 1, width, key)
    with pytest.raises(WrongModel, match=words):
        set_loras(pipeline, [wrong])
    assert adapters(pipeline) == set()


def test_what_is_no_lora(pipeline: Any, tiny_models: ModelPaths, tmp_path: Path) -> None:
    with pytest.raises(WrongModel, match="PhotoMaker adapter, not a LoRA"):
        set_loras(pipeline, [LoraChoice(tiny_models.adapter)])
    with pytest.raises(WeightsMissing):
        set_loras(pipeline, [LoraChoice(str(tmp_path / "gone.safetensors"))])


def test_after_a_failure_the_earlier_ones_are_as_before(
    pipeline: Any, two: tuple[LoraChoice, LoraChoice], tmp_path: Path
) -> None:
    set_loras(pipeline, [two[0]])
    before = denoised(pipeline)
    bad = tmp_path / "bad.safetensors"
    save_file(
        {
            f"unet.{ATTENTION}.to_k.lora_A.weight": torch.ones(4, WIDTH),
            f"unet.{ATTENTION}.to_k.lora_B.weight": torch.ones(33, 4),
        },
        bad,
    )
    with pytest.raises(WeightsInvalid, match=r"bad\.safetensors"):
        set_loras(pipeline, [two[0], two[1], LoraChoice(str(bad))])
    assert len(adapters(pipeline)) == 1
    assert torch.equal(denoised(pipeline), before)


@pytest.mark.parametrize("tier", [MemoryTier.FP8_STORAGE, MemoryTier.GROUP_OFFLOAD])
def test_loras_work_in_the_thrifty_tiers(
    pipeline: Any, two: tuple[LoraChoice, LoraChoice], tier: MemoryTier
) -> None:
    plan = tier_plan(tier)
    if plan.offload is Offload.MODEL:  # the CPU has nowhere to offload to
        plan = replace(plan, offload=Offload.NONE)
    apply_plan(pipeline, plan, DeviceFacts(DeviceKind.CPU))
    plain = denoised(pipeline)
    set_loras(pipeline, two)
    assert torch.isfinite(denoised(pipeline)).all()
    assert not torch.allclose(denoised(pipeline), plain)
    set_loras(pipeline, [])
    assert torch.allclose(denoised(pipeline), plain, atol=1e-5)
