"""The judge: finds every figure in a picture and reads its attributes, and the scene's.

It is trained on drawings alone and never sees a generated picture. Its own accuracy on drawings of
people that it never saw is the ceiling of every figure that it gives.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from photomaker_desktop.engine.figure_net import FigureNet, crops, find
from photomaker_desktop.training.judge import with_weights
from photomaker_desktop.training.sketchbook2.warmup import FIGURE_SIZES, SCENE_SIZES
from photomaker_desktop.training.vae import as_pixels


@dataclass(frozen=True)
class FigureJudgeConfig:
    channels: tuple[int, ...] = (24, 48, 80, 112)
    lr: float = 2e-3
    lr_matrices: float = 2e-3


@dataclass(frozen=True)
class Reading:
    """What one picture shows: ``heads`` (figures, 3) from left to right, ``figures`` (figures,
    attributes) and ``scene`` (attributes) as class numbers."""

    heads: NDArray[np.float32]
    figures: NDArray[np.int64]
    scene: NDArray[np.int64]


class FigureJudge(FigureNet):
    def __init__(self, config: FigureJudgeConfig) -> None:
        super().__init__(config.channels, sum(FIGURE_SIZES), sum(SCENE_SIZES))


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


def load_judge(path: Path) -> FigureJudge:
    """Raises ``WeightsMissing`` or ``WeightsInvalid``."""
    return with_weights(FigureJudge(FigureJudgeConfig()), path)
