"""A computer with little memory: weights in half precision, pictures as in float32."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from photomaker_desktop.bench.subject import person
from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, LoraMethod
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.half_storage import half_if_needed
from photomaker_desktop.engine.loading import load_base

CPU = DeviceFacts(DeviceKind.CPU)


@pytest.fixture(scope="module")
def half_models(tiny_models: ModelPaths, tmp_path_factory: pytest.TempPathFactory) -> ModelPaths:
    """The tiny model as SDXL is published: in fp16."""
    base = tmp_path_factory.mktemp("half") / "base"
    load_base(tiny_models, torch.float16).save_pretrained(base)
    return replace(tiny_models, name="", base=str(base), tokenizers=str(base))


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with 5 GB free; the rest of its memory is as it is."""
    real = psutil.virtual_memory()
    monkeypatch.setattr(psutil, "virtual_memory", lambda: real._replace(available=1 << 30))


def picture(models: ModelPaths, method: LoraMethod | None = LoraMethod.UNMERGED) -> Any:
    request = GenerationRequest(
        "@Ada",
        subject=person(load_adapter(models.adapter)),
        width=64,
        height=64,
        steps=3,
        seed=1,
        lora_method=method,
    )
    (made,) = Generator().generate(models, request)
    return made


def test_with_little_memory_the_picture_is_the_same(
    half_models: ModelPaths, little_memory: None
) -> None:
    assert half_if_needed(half_models, CPU) is torch.float16
    little = picture(half_models, None)
    assert little.recipe.lora_method is LoraMethod.UNMERGED
    with pytest.MonkeyPatch.context() as enough:
        real = psutil.virtual_memory()
        enough.setattr(psutil, "virtual_memory", lambda: real._replace(available=1 << 40))
        assert half_if_needed(half_models, CPU) is None
        much = picture(half_models)
    assert np.array_equal(np.asarray(little.image), np.asarray(much.image))


def test_large_layers_lie_in_half_precision_when_none_runs(
    half_models: ModelPaths, little_memory: None, tmp_path: Path
) -> None:
    from photomaker_desktop.engine.half_storage import load_half

    unet = load_half(half_models, torch.float16).unet
    assert unet.dtype == torch.float32
    sizes = {torch.float16: 0, torch.float32: 0}
    for weight in unet.parameters():
        sizes[weight.dtype] += weight.numel()
    assert sizes[torch.float16] > 20 * sizes[torch.float32]
    with pytest.raises(RuntimeError):
        unet.conv_out(torch.zeros(1, 3, 8, 8))
    assert unet.conv_out.weight.dtype == torch.float16


def test_files_in_float32_are_not_rounded(tiny_models: ModelPaths, little_memory: None) -> None:
    assert half_if_needed(tiny_models, CPU) is None


def test_a_card_computes_in_its_own_precision(half_models: ModelPaths, little_memory: None) -> None:
    assert half_if_needed(half_models, DeviceFacts(DeviceKind.CUDA)) is None
