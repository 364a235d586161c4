"""Half-precision storage with float32 compute, for CPUs with little memory.

Half-precision files stay mapped: a layer's weights become float32 when it runs and are dropped
afterwards. Every float16 number is a float32 number, so pictures are the same bit for bit.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import torch
from safetensors import safe_open
from torch import Tensor, nn

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.loading import base_path, load_base
from photomaker_desktop.engine.model_sizes import weigh

ROOM = 4 << 30
"""Bytes for a picture on its way, the photo encoder and the libraries."""
HALVES = {"F16": torch.float16, "BF16": torch.bfloat16}
BIG = (nn.Linear, nn.Conv2d)


def half_if_needed(models: ModelPaths, facts: DeviceFacts) -> torch.dtype | None:
    """The files' half precision, on a CPU whose free memory does not hold float32; else None."""
    if facts.kind is not DeviceKind.CPU:
        return None
    if weigh(models, torch.float32).total + ROOM <= psutil.virtual_memory().available:
        return None
    return HALVES.get(file_dtype(base_path(models.base)))


def load_half(models: ModelPaths, dtype: torch.dtype) -> Any:
    """As ``load_base`` with float32, in half of the memory."""
    pipeline = load_base(models, dtype)
    pipeline.vae.float()
    for model in (pipeline.unet, pipeline.text_encoder, pipeline.text_encoder_2):
        compute_in_float32(model)
    return pipeline


def compute_in_float32(model: nn.Module) -> None:
    """Convert large layers only while they run, the others permanently.

    The first parameter is among the latter, because the libraries ask it for the model's dtype.
    """
    first = next(model.parameters())
    for module in model.modules():
        own = [weight for weight in module.parameters(recurse=False) if weight.is_floating_point()]
        if isinstance(module, BIG) and all(weight is not first for weight in own):
            module.register_forward_pre_hook(to_float32)
            module.register_forward_hook(back_to_half, always_call=True)
        else:
            for weight in own:
                weight.data = weight.data.float()


@contextmanager
def stood_in_for(model: nn.Module) -> Iterator[None]:
    """Meanwhile, half-precision weights appear as float32 placeholders without storage."""
    layers = [module for module in model.modules() if is_half_stored(module)]
    halves = [weight for layer in layers for weight in layer.parameters(recurse=False)]
    kept = [weight.data for weight in halves]
    try:
        for weight in halves:
            weight.data = torch.zeros(()).expand(weight.shape)
        yield
    finally:
        for weight, half in zip(halves, kept, strict=True):
            weight.data = half


def is_half_stored(module: nn.Module) -> bool:
    return to_float32 in module._forward_pre_hooks.values()


def to_float32(module: Any, given: Any) -> None:
    module.in_half = {name: weight.data for name, weight in module.named_parameters(recurse=False)}
    for weight in module.parameters(recurse=False):
        weight.data = weight.data.float()


def back_to_half(module: Any, given: Any, made: Any) -> None:
    halves: dict[str, Tensor] = module.__dict__.pop("in_half", {})
    for name, half in halves.items():
        getattr(module, name).data = half


def file_dtype(base: Path) -> str:
    """safetensors' name for the dtype of the UNet's first tensor."""
    files = sorted((base / "unet").glob("*.safetensors")) if base.is_dir() else [base]
    plain = [file for file in files if ".fp16." not in file.name] or files
    with safe_open(plain[0], framework="pt", device="cpu") as file:
        names = file.keys()
        unet = (name for name in names if base.is_dir() or name.startswith("model.diffusion_model"))
        dtype: str = file.get_slice(next(unet)).get_dtype()
    return dtype
