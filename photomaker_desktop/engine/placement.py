"""Applies a memory plan to a diffusers pipeline."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.engine.half_storage import stood_in_for
from photomaker_desktop.engine.memory import MemoryPlan, Offload

FP8 = torch.float8_e4m3fn
TILE_SAMPLE, TILE_LATENT = 512, 64


def apply_plan(pipeline: Any, plan: MemoryPlan, facts: DeviceFacts) -> None:
    """Tile, slice, store in fp8 and place the pipeline's models as ``plan`` says.

    May be called again with another plan, except that neither fp8 storage (its rounding cannot be
    undone) nor group offloading can be taken back: ``must_reload`` tells.
    """
    tile_vae(pipeline.vae, plan.tile_vae)
    device = torch.device(facts.torch_name)
    if plan.fp8_storage:
        store_in_fp8(pipeline.unet)
    if plan.offload is Offload.GROUP:
        offload_groups(pipeline, device)
    elif plan.offload is Offload.MODEL:
        pipeline.enable_model_cpu_offload(device=device)
    else:
        pipeline.remove_all_hooks()
        pipeline.to(device)


def must_reload(pipeline: Any, plan: MemoryPlan) -> bool:
    """Whether ``plan`` needs weights or hooks that this pipeline no longer has."""
    if plan.offload is not Offload.GROUP and any(in_groups(model) for model in models_of(pipeline)):
        return True
    return not plan.fp8_storage and is_fp8(pipeline.unet)


def tile_vae(vae: Any, tile: bool) -> None:
    """Slicing costs nothing. Tiling does nothing at 1024² unless the tiles are made smaller."""
    vae.enable_slicing()
    if not tile:
        vae.disable_tiling()
        return
    vae.tile_sample_min_size, vae.tile_latent_min_size = TILE_SAMPLE, TILE_LATENT
    vae.enable_tiling()


def store_in_fp8(unet: Any) -> None:
    """Weights wait as 8-bit floats and are cast when their layer runs; LoRA layers stay exact."""
    if not is_fp8(unet):
        unet.enable_layerwise_casting(storage_dtype=FP8, compute_dtype=unet.dtype)


@contextmanager
def in_compute_dtype(unet: Any) -> Iterator[None]:
    """While a LoRA is loaded: PEFT gives new weights the dtype of the layer that they join.

    For fp8 storage the way there and back loses nothing, and takes main memory for the whole UNet
    meanwhile; half-precision weights are replaced by placeholders.
    """
    small = [parameter for parameter in unet.parameters() if parameter.dtype == FP8]
    exact = next((p.dtype for p in unet.parameters() if p.dtype != FP8), torch.float32)
    try:
        for parameter in small:
            parameter.data = parameter.data.to(exact)
        with stood_in_for(unet):
            yield
    finally:
        for parameter in small:
            parameter.data = parameter.data.to(FP8)


def is_fp8(model: torch.nn.Module) -> bool:
    return any(parameter.dtype == FP8 for parameter in model.parameters())


def offload_groups(pipeline: Any, device: torch.device) -> None:
    """Single layers travel to the device and back; on CUDA the next one travels meanwhile.

    The VAE goes without streams, which tiling would confuse (diffusers warns of it).
    """
    from diffusers.hooks import apply_group_offloading

    pipeline.remove_all_hooks()
    streams = device.type == DeviceKind.CUDA.value
    for model in models_of(pipeline):
        if not in_groups(model):
            apply_group_offloading(
                model,
                onload_device=device,
                offload_device=torch.device("cpu"),
                offload_type="leaf_level",
                use_stream=streams and model is not pipeline.vae,
                low_cpu_mem_usage=True,
            )


def in_groups(model: torch.nn.Module) -> bool:
    from diffusers.hooks.group_offloading import _is_group_offload_enabled

    return bool(_is_group_offload_enabled(model))


def models_of(pipeline: Any) -> list[torch.nn.Module]:
    return [part for part in pipeline.components.values() if isinstance(part, torch.nn.Module)]
