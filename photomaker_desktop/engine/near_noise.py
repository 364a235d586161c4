"""First noise near another picture's, so that a variation keeps its composition."""

from collections.abc import Sequence

import torch
from diffusers.utils.torch_utils import randn_tensor
from torch import Tensor


def near_noise(
    shape: tuple[int, ...], seeds: Sequence[int], near: int, distance: float, dtype: torch.dtype
) -> Tensor:
    """One noise per seed, (n, *shape): ``near``'s, turned towards its own by ``distance`` (0…1).

    0 gives the noise of seed ``near``, 1 that of its own seed, as the pipeline would draw them.
    """
    start = drawn(shape, near, dtype)
    return torch.stack([turned(start, drawn(shape, seed, dtype), distance) for seed in seeds])


def drawn(shape: tuple[int, ...], seed: int, dtype: torch.dtype) -> Tensor:
    """The noise that a stock pipeline draws on the processor for this seed."""
    generator = torch.Generator("cpu").manual_seed(seed)
    noise: Tensor = randn_tensor((1, *shape), generator=generator, dtype=dtype)[0]
    return noise


def turned(start: Tensor, end: Tensor, share: float) -> Tensor:
    """Spherical interpolation, which keeps the length: a mean of two noises would be too weak."""
    one, other = start.double().flatten(), end.double().flatten()
    cosine = torch.dot(one, other) / (one.norm() * other.norm())
    angle = torch.acos(cosine.clamp(-1, 1))
    if angle < 1e-6:
        return start
    mixed = (torch.sin((1 - share) * angle) * one + torch.sin(share * angle) * other) / angle.sin()
    return mixed.reshape(start.shape).to(start.dtype)
