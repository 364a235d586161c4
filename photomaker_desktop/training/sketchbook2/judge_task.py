"""Training a judge on one half of the drawings."""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.engine.figure_net import STRIDE, crops
from photomaker_desktop.training.loop import Share, on_device
from photomaker_desktop.training.muon import groups_of
from photomaker_desktop.training.naming import name
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum
from photomaker_desktop.training.sketchbook2.judge import FigureJudge, FigureJudgeConfig
from photomaker_desktop.training.sketchbook2.warmup import FIGURE_SIZES, SCENE_SIZES
from photomaker_desktop.training.vae import as_pixels

FACE_WEIGHT = 5.0
"""How much a cell with a face counts among those without."""
ENDS = ("finder.fine.0.0", "finder.found", "finder.scene", "reader.body.0.0", "reader.heads")
BLOCK = 64
"""Rows of one block belong to one half, so that a person's pictures mostly do."""


class FigureJudgeLoss(nn.Module):
    """Drawings with their truth → the losses of finding, and of reading one figure of each."""

    def __init__(self, judge: FigureJudge) -> None:
        super().__init__()
        self.judge = judge

    def forward(self, batch: tuple[Tensor, ...]) -> dict[str, Tensor]:
        pixels, heads, chosen, jitter, labels, scenes = batch
        found, scene = self.judge.finder(pixels)
        finding = finding_loss(found.float(), heads)
        seen, scene_right = name(scene.float(), scenes, SCENE_SIZES)
        row = torch.arange(len(pixels), device=pixels.device)
        around, present = heads[row, chosen], heads[row, chosen, 2:] > 0
        moved = torch.where(present, around + jitter * around[:, 2:], 1.0)
        scores = self.judge.reader(crops(pixels, row, moved))
        reading, right = name(scores.float(), labels[row, chosen], FIGURE_SIZES)
        return {
            "loss": finding + seen + reading,
            "finding": finding,
            "scene_right": scene_right.mean(),
            "right": right.mean(),
        }


def finding_loss(found: Tensor, heads: Tensor) -> Tensor:
    """Cross-entropy of the map of faces (its neighbours don't count), and the error of places and
    sizes, also as seen from the neighbours: a peak is often there.

    ``heads`` (N, 2, 3) in pixels, negative for nobody.
    """
    count, _, down, across = found.shape
    there = heads[..., 2] > 0
    column = (heads[..., 0] / STRIDE).long().clamp(0, across - 1)
    row = (heads[..., 1] / STRIDE).long().clamp(0, down - 1)
    cell, here = row * across + column, there.to(found.dtype)
    truth = found.new_zeros(count, down * across).scatter_add(1, cell, here).clamp(max=1)
    near = functional.max_pool2d(truth.view(count, 1, down, across), 3, 1, 1).flatten(1)
    weight = torch.where(truth > 0, FACE_WEIGHT, 1 - near)
    scores = found[:, 0].flatten(1)
    map_loss = functional.binary_cross_entropy_with_logits(scores, truth, weight)
    steps = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    places = [place_error(found, heads, row + dy, column + dx) for dy, dx in steps]
    error = torch.stack(places).mean(0) * there[:, None]
    return map_loss * 12 + error.sum() / there.sum().clamp(min=1)


def place_error(found: Tensor, heads: Tensor, row: Tensor, column: Tensor) -> Tensor:
    """(N, 3, 2): errors of x and y in cells and of the unit's logarithm, as one cell of the maps
    says them."""
    _, _, down, across = found.shape
    row, column = row.clamp(0, down - 1), column.clamp(0, across - 1)
    x, y, unit = heads.unbind(-1)
    away = (x / STRIDE - column - 0.5, y / STRIDE - row - 0.5, unit.clamp(min=1).log())
    at = (row * across + column)[:, None].expand(-1, 3, -1)
    return (found[:, 1:].flatten(2).gather(2, at) - torch.stack(away, 1)).abs()


class FigureJudgeTask:
    """The task for the loop; ``half`` 0 or 1 says which drawings it may see. They are softened
    and moved a little, never generated."""

    def __init__(
        self, album: DeviceAlbum, config: FigureJudgeConfig, batch: int, half: int
    ) -> None:
        self.album, self.config, self.size, self.half = album, config, batch, half
        judge: Any = FigureJudge(config)
        self.module = FigureJudgeLoss(judge.to(memory_format=torch.channels_last))

    def groups(self) -> list[dict[str, Any]]:
        config = self.config
        return groups_of(self.module.judge, config.lr, config.lr_matrices, ENDS)

    def batch(self, step: int, generator: torch.Generator, share: Share) -> tuple[Tensor, ...]:
        bucket = self.album.some_bucket(generator)
        generator = on_device(generator, self.album.device)
        some = bucket.rows(self.size, generator)
        rows = some % BLOCK + (some // (2 * BLOCK) * 2 + self.half) * BLOCK
        rows = torch.where(rows < len(bucket), rows, some)
        pixels = softened(as_pixels(bucket.pictures[rows]), generator)
        jitter = torch.rand(len(rows), 3, generator=generator, device=pixels.device) - 0.5
        heads = bucket.heads[rows]
        draws = torch.rand(len(rows), generator=generator, device=pixels.device)
        own = share.of(self.size)
        parts = (
            pixels,
            heads,
            ((draws < 0.5) & (heads[:, 1, 2] > 0)).long(),
            jitter * jitter.new_tensor((0.5, 0.5, 0.2)),
            bucket.labels[rows].long(),
            bucket.scenes[rows].long(),
        )
        return tuple(part[own] for part in parts)

    def validate(self, step: int, folder: Path) -> None:
        """Accuracy is measured by ``evaluate``, on people that it never saw."""


def softened(pixels: Tensor, generator: torch.Generator) -> Tensor:
    """Half of them blurred, with a little noise and other light."""
    device = pixels.device
    draws = torch.rand(2, len(pixels), 1, 1, 1, generator=generator, device=device)
    soft = (draws[0] < 0.5).float()
    pixels = pixels + soft * (functional.avg_pool2d(pixels, 3, 1, 1) - pixels)
    light = 1 + 0.08 * (draws[1] * 2 - 1)
    noise = torch.randn(pixels.shape, generator=generator, device=device)
    return pixels * light + 0.04 * noise
