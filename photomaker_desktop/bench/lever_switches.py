"""Levers that do the same work in another way, switched on for a while; and what is counted."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor

from photomaker_desktop.bench.chunk_scenes import Pixels
from photomaker_desktop.bench.lever_times import as_bytes, half
from photomaker_desktop.engine.compiling import run_uncompiled
from photomaker_desktop.engine.denoise import decode


@contextmanager
def halves(unet: Any) -> Iterator[None]:
    """Guidance's two samples go through the UNet one after the other."""
    whole = unet.forward

    def apart(sample: Tensor, timestep: Any, **given: Any) -> Any:
        if len(sample) != 2:
            return whole(sample, timestep, **given)
        rows = {"sample": sample, "encoder_hidden_states": given.pop("encoder_hidden_states"),
                "added_cond_kwargs": given.pop("added_cond_kwargs")}  # fmt: skip
        made = [whole(timestep=timestep, **half(rows, index), **given)[0] for index in (0, 1)]
        return (torch.cat(made),)

    unet.forward = apart
    try:
        yield
    finally:
        del unet.forward


@contextmanager
def channels_last(model: Any) -> Iterator[None]:
    model.to(memory_format=torch.channels_last)
    try:
        yield
    finally:
        model.to(memory_format=torch.contiguous_format)


@contextmanager
def compiled(unet: Any) -> Iterator[None]:
    """Raises whatever the compiler does."""
    unet.compile_repeated_blocks(fullgraph=True)
    try:
        yield
    finally:
        run_uncompiled(unet)


def as_the_engine(pipeline: Any, latents: Tensor) -> Pixels:
    return np.stack([np.asarray(picture) for picture in decode(pipeline, latents)])


@torch.no_grad()
def bytes_on_device(pipeline: Any, latents: Tensor) -> Pixels:
    """Rounded to bytes before they leave the device, instead of after."""
    vae = pipeline.vae
    floats = vae.decode(latents / vae.config.scaling_factor, return_dict=False)[0]
    pixels: Pixels = as_bytes(floats).permute(0, 2, 3, 1).cpu().numpy()
    return pixels


def decoder_channels_last(pipeline: Any, latents: Tensor) -> Pixels:
    with channels_last(pipeline.vae):
        return as_the_engine(pipeline, latents)


@contextmanager
def counted(unet: Any) -> Iterator[Sequence[int]]:
    """The samples of every forward; its first convolution sees each of them once."""
    found: list[int] = []
    hook = unet.conv_in.register_forward_pre_hook(lambda _, given: found.append(len(given[0])))
    try:
        yield found
    finally:
        hook.remove()
