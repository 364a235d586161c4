"""Keeps what a mask covers while a stock image-to-image pipeline runs."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor


@dataclass(frozen=True)
class SoftMask:
    """Differential diffusion (Levin and Fried 2023, arXiv 2306.00950).

    ``original`` (1, C, h, w) are the picture's latents, ``noise`` is as large, ``change`` (1, 1, h,
    w) in 0…1 says how much each place may change: after step k of n, places below ``1 − k/n`` go
    back to the original with that step's noise. Where ``change`` is 0 the original stays.
    """

    original: Tensor
    noise: Tensor
    change: Tensor

    def __call__(self, pipeline: Any, index: int, latents: Tensor) -> Tensor:
        """``latents`` (n, C, h, w) after call ``index`` of the scheduler, with what may not change
        yet put back. In the middle of a step of second order they stay as they are."""
        scheduler, calls = pipeline.scheduler, pipeline.num_timesteps
        following = index + 1
        if following % scheduler.order and following < calls:
            return latents
        kept = self.original.to(latents)
        if following < calls:
            timesteps = scheduler.timesteps[len(scheduler.timesteps) - calls :]
            upcoming = timesteps[following][None]
            kept = scheduler.add_noise(kept, self.noise.to(latents), upcoming)
        free = self.free(following / calls).to(latents.device)
        return torch.where(free, latents, kept.to(latents.dtype))

    def free(self, done: float) -> Tensor:
        """(1, 1, h, w) the places that may change after this share of the steps."""
        return (self.change > 0) & (self.change >= 1 - done)
