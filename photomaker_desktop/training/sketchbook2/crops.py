"""Pieces of pictures to learn details from, at the cost of half-size pictures.

SDXL's conditioning on crops (arXiv 2307.01952) tells pieces from whole pictures.
"""

from dataclasses import replace

import torch
from torch import Tensor

from photomaker_desktop.training.sketchbook2.batch import SketchBatch

NEAR_HEADS = 0.75
"""The share of pieces with a head in them, where the picture has one."""


def cropped(
    batch: SketchBatch, heads: Tensor, cell: int, edge: int, generator: torch.Generator
) -> SketchBatch:
    """A piece of ``edge`` × ``edge`` latents of every row, as its time ids say.

    ``heads`` (B, 2, 3) as ``Bucket`` has them; a latent shows ``cell`` × ``cell`` pixels.
    """
    corners = some_corners(heads[..., :2] / cell, heads[..., 2] > 0, edge, batch.latents, generator)
    lines = batch.outlines
    times = batch.time_ids.clone()
    times[:, 2:4] = corners * cell
    times[:, 4:] = edge * cell
    return replace(
        batch,
        latents=pieces(batch.latents, corners, edge),
        noise=pieces(batch.noise, corners, edge),
        weights=pieces(batch.weights, corners, edge),
        time_ids=times,
        outlines=None if lines is None else pieces(lines, corners * cell, edge * cell),
    )


def pieces(maps: Tensor, corners: Tensor, edge: int) -> Tensor:
    """(B, C, H, W) and ``corners`` (B, 2) → (B, C, ``edge``, ``edge``)."""
    steps = torch.arange(edge, device=corners.device)
    down, across = corners[:, :1] + steps, corners[:, 1:] + steps
    row = torch.arange(len(corners), device=corners.device)
    cut = maps[row[:, None, None], :, down[:, :, None], across[:, None, :]]
    return cut.permute(0, 3, 1, 2)


def some_corners(
    places: Tensor, there: Tensor, edge: int, latents: Tensor, generator: torch.Generator
) -> Tensor:
    """(B, 2) rows and columns of upper left corners; ``places`` (B, 2, 2) are x and y in latents,
    and ``there`` (B, 2) says which of them count."""
    count, device = len(places), places.device
    draws = torch.rand(count, 7, generator=generator, device=device)
    limit = torch.tensor([side - edge for side in latents.shape[-2:]], device=device)
    anywhere = draws[:, :2] * (limit + 1)
    chosen = (draws[:, 2:4] * there).argmax(1)
    head = places[torch.arange(count, device=device), chosen].flip(1)
    near = head - edge / 2 + (draws[:, 4:6] - 0.5) * edge * 0.7
    at_head = there.any(1) & (draws[:, 6] < NEAR_HEADS)
    corners = torch.where(at_head[:, None], near, anywhere)
    return corners.floor().long().clamp(min=0).minimum(limit)
