"""The judge: finds every figure in a picture and reads its attributes, and the scene's.

It is trained on drawings alone and never sees a generated picture. Its own accuracy on drawings of
people that it never saw is the ceiling of every figure that it gives.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.judge import with_weights
from photomaker_desktop.training.sketchbook2.warmup import FIGURE_SIZES, SCENE_SIZES
from photomaker_desktop.training.vae import as_pixels

STRIDE = 8
CROP = 112
REACH = 2.4
"""Half the side of what is read round a head, in halves of its height."""
LOWER = 0.8
"""The middle of what is read lies that much below the face's, in the same unit."""


@dataclass(frozen=True)
class FigureJudgeConfig:
    channels: tuple[int, ...] = (24, 48, 80, 112)
    lr: float = 2e-3


@dataclass(frozen=True)
class Reading:
    """What one picture shows: ``heads`` (figures, 3) from left to right, ``figures`` (figures,
    attributes) and ``scene`` (attributes) as class numbers."""

    heads: NDArray[np.float32]
    figures: NDArray[np.int64]
    scene: NDArray[np.int64]


def stage(inputs: int, width: int, stride: int = 2) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, width, 3, stride, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
        nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
    )  # fmt: skip


class Finder(nn.Module):
    """(N, 3, H, W) → (N, 4, H/8, W/8): is a face's middle here, its offset in cells (x, y) and the
    logarithm of its unit; and scores of the scene's attributes."""

    def __init__(self, config: FigureJudgeConfig) -> None:
        super().__init__()
        a, b, c, d = config.channels
        self.fine = nn.Sequential(stage(3, a), stage(a, b), stage(b, c))
        self.coarse = nn.Sequential(stage(c, d), stage(d, d))
        self.join = stage(c + d, c, 1)
        self.found = nn.Conv2d(c, 4, 1)
        self.scene = nn.Sequential(
            nn.Flatten(), nn.Dropout(0.2), nn.Linear(d * 17, sum(SCENE_SIZES))
        )

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        fine = self.fine(pixels)
        coarse = self.coarse(fine)
        wide = functional.interpolate(coarse, fine.shape[-2:], mode="bilinear")
        found: Tensor = self.found(self.join(torch.cat((fine, wide), 1)))
        grid = functional.adaptive_avg_pool2d(coarse, 4).flatten(2)
        whole = torch.cat((grid, coarse.amax((2, 3))[..., None]), 2)
        return found, self.scene(whole)


class Reader(nn.Module):
    """(N, 3, CROP, CROP) → scores of a figure's attributes, side by side."""

    def __init__(self, config: FigureJudgeConfig) -> None:
        super().__init__()
        a, b, c, d = config.channels
        self.body = nn.Sequential(stage(3, a), stage(a, b), stage(b, c), stage(c, d))
        self.heads = nn.Sequential(
            nn.Flatten(), nn.Dropout(0.2), nn.Linear(d * (CROP // 16) ** 2, sum(FIGURE_SIZES))
        )

    def forward(self, crops: Tensor) -> Tensor:
        scores: Tensor = self.heads(self.body(crops))
        return scores


class FigureJudge(nn.Module):
    def __init__(self, config: FigureJudgeConfig) -> None:
        super().__init__()
        self.finder, self.reader = Finder(config), Reader(config)


def crops(pixels: Tensor, rows: Tensor, heads: Tensor) -> Tensor:
    """``rows`` (K,) of ``pixels`` and ``heads`` (K, 3) → their surroundings (K, 3, CROP, CROP)."""
    height, width = pixels.shape[-2:]
    x, y, unit = heads.unbind(1)
    theta = heads.new_zeros(len(heads), 2, 3)
    theta[:, 0, 0], theta[:, 1, 1] = REACH * unit * 2 / width, REACH * unit * 2 / height
    theta[:, 0, 2] = x * 2 / width - 1
    theta[:, 1, 2] = (y + LOWER * unit) * 2 / height - 1
    grid = functional.affine_grid(theta, [len(heads), 3, CROP, CROP], align_corners=False)
    return functional.grid_sample(pixels[rows], grid, padding_mode="border", align_corners=False)


@torch.no_grad()
def read(judge: FigureJudge, pictures: NDArray[np.uint8]) -> list[Reading]:
    """(N, H, W, 3) uint8 → what each shows."""
    judge.eval()
    readings = []
    for start in range(0, len(pictures), 32):
        pixels = as_pixels(torch.from_numpy(pictures[start : start + 32]))
        found, scene = judge.finder(pixels)
        scenes = named(scene, SCENE_SIZES)
        for i, heads in enumerate(find(found)):
            rows = torch.full((len(heads),), i)
            figures = torch.zeros(0, len(FIGURE_SIZES), dtype=torch.long)
            if len(heads):
                figures = named(judge.reader(crops(pixels, rows, heads)), FIGURE_SIZES)
            readings.append(Reading(heads.numpy(), figures.numpy(), scenes[i].numpy()))
    return readings


def named(scores: Tensor, sizes: list[int]) -> Tensor:
    return torch.stack([part.argmax(1) for part in torch.split(scores, sizes, dim=1)], 1)


def find(found: Tensor, least: float = 0.5) -> list[Tensor]:
    """Peaks of every picture as heads (K, 3) in pixels, from left to right."""
    score = found[:, 0].sigmoid()
    peak = (score == functional.max_pool2d(score, 5, 1, 2)) & (score > least)
    heads = []
    for maps, peaks in zip(found, peak, strict=True):
        down, across = peaks.nonzero(as_tuple=True)
        dx, dy, log_unit = maps[1:, down, across]
        x, y = (across + 0.5 + dx) * STRIDE, (down + 0.5 + dy) * STRIDE
        some = torch.stack((x, y, log_unit.clamp(0, 6).exp()), 1)
        heads.append(some[some[:, 0].argsort()])
    return heads


def load_judge(path: Path) -> FigureJudge:
    """Raises ``WeightsMissing`` or ``WeightsInvalid``."""
    return with_weights(FigureJudge(FigureJudgeConfig()), path)
