"""Pieces of pictures: what they show, and what the UNet is told about them."""

import torch

from photomaker_desktop.training.sketchbook2.batch import SketchBatch
from photomaker_desktop.training.sketchbook2.crops import cropped
from photomaker_desktop.training.wording import Wording

CELL, EDGE, COUNT = 8, 16, 64


def whole(height: int = 24, width: int = 40) -> SketchBatch:
    """Latents that say where they are: channel 0 their row, channel 1 their column."""
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    maps = torch.stack((rows, columns)).float().expand(COUNT, 2, height, width)
    nothing = torch.zeros(COUNT, 1)
    times = torch.tensor([[192, 320, 0, 0, 192, 320]]).float().expand(COUNT, 6)
    return SketchBatch(
        latents=maps,
        noise=-maps,
        timesteps=nothing[:, 0],
        words=Wording(nothing, nothing, nothing),
        places=nothing,
        counts=nothing,
        views=nothing,
        conditioned=nothing,
        weights=maps[:, :1] + 1,
        time_ids=times,
        outlines=maps.repeat_interleave(CELL, 2).repeat_interleave(CELL, 3),
    )


def pieces(heads: torch.Tensor) -> SketchBatch:
    return cropped(whole(), heads, CELL, EDGE, torch.Generator().manual_seed(0))


def test_everything_is_cut_at_the_same_place_which_the_time_ids_tell() -> None:
    made = pieces(torch.full((COUNT, 2, 3), -1.0))
    corners = made.latents[:, :2, 0, 0]
    assert made.latents.shape == (COUNT, 2, EDGE, EDGE)
    assert torch.equal(made.latents[:, :, -1, -1], corners + EDGE - 1)
    assert torch.equal(made.noise, -made.latents)
    assert torch.equal(made.weights, made.latents[:, :1] + 1)
    assert made.outlines is not None
    assert torch.equal(made.outlines[:, :, ::CELL, ::CELL], made.latents)
    assert torch.equal(made.time_ids[:, 2:4], corners * CELL)
    assert made.time_ids[0, [0, 1, 4, 5]].tolist() == [192, 320, 128, 128]
    assert corners.amax(0).tolist() == [8, 24] and corners.amin(0).tolist() == [0, 0]


def test_most_pieces_have_a_head_in_them() -> None:
    heads = torch.full((COUNT, 2, 3), -1.0)
    heads[:, 0] = torch.tensor([280.0, 60.0, 12.0])
    made = pieces(heads)
    top, left = made.latents[:, 0, 0, 0], made.latents[:, 1, 0, 0]
    x, y = 280 / CELL, 60 / CELL
    inside = (top <= y) & (y < top + EDGE) & (left <= x) & (x < left + EDGE)
    assert 0.7 < inside.float().mean() < 1


def test_one_of_two_heads_is_chosen() -> None:
    heads = torch.tensor([[20.0, 96.0, 12.0], [300.0, 96.0, 12.0]]).expand(COUNT, 2, 3)
    left = pieces(heads).latents[:, 1, 0, 0]
    assert (left < 8).sum() > 15 and (left > 16).sum() > 15
