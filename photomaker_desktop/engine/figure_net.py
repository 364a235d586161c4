"""A network that finds every figure of a drawing and reads its attributes, and the scene's.

It is trained on drawings alone (``training/sketchbook2/judge_task.py``).
"""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

STRIDE = 16
CROP = 112
REACH = 2.4
"""Half the side of what is read round a head, in halves of its height."""
LOWER = 0.8
"""The middle of what is read lies that much below the face's, in the same unit."""


def stage(inputs: int, width: int, stride: int = 2) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, width, 3, stride, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
        nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width), nn.ReLU(),
    )  # fmt: skip


class Finder(nn.Module):
    """(N, 3, H, W) → (N, 4, H/16, W/16): is a face's middle here, its offset in cells (x, y) and
    the logarithm of its unit; and scores (N, ``outputs``) of the scene's attributes. It sees the
    picture at half its size."""

    def __init__(self, channels: Sequence[int], outputs: int) -> None:
        super().__init__()
        a, b, c, d = channels
        self.fine = nn.Sequential(stage(3, a), stage(a, b), stage(b, c))
        self.coarse = nn.Sequential(stage(c, d), stage(d, d))
        self.join = stage(c + d, c, 1)
        self.found = nn.Conv2d(c, 4, 1)
        self.scene = nn.Sequential(nn.Flatten(), nn.Dropout(0.2), nn.Linear(d * 17, outputs))

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        fine = self.fine(functional.avg_pool2d(pixels, 2))
        coarse = self.coarse(fine)
        wide = functional.interpolate(coarse, fine.shape[-2:], mode="bilinear")
        found: Tensor = self.found(self.join(torch.cat((fine, wide), 1)))
        grid = functional.adaptive_avg_pool2d(coarse, 4).flatten(2)
        whole = torch.cat((grid, coarse.amax((2, 3))[..., None]), 2)
        return found, self.scene(whole)


class Reader(nn.Module):
    """(N, 3, CROP, CROP) → scores (N, ``outputs``) of a figure's attributes, side by side."""

    def __init__(self, channels: Sequence[int], outputs: int) -> None:
        super().__init__()
        a, b, c, d = channels
        self.body = nn.Sequential(stage(3, a), stage(a, b), stage(b, c), stage(c, d))
        self.heads = nn.Sequential(
            nn.Flatten(), nn.Dropout(0.2), nn.Linear(d * (CROP // 16) ** 2, outputs)
        )

    def forward(self, crops: Tensor) -> Tensor:
        scores: Tensor = self.heads(self.body(crops))
        return scores


class FigureNet(nn.Module):
    """``figure`` and ``scene`` are the numbers of scores of one figure and of the scene."""

    def __init__(self, channels: Sequence[int], figure: int, scene: int) -> None:
        super().__init__()
        self.finder, self.reader = Finder(channels, scene), Reader(channels, figure)


def figure_net(tensors: Mapping[str, Tensor]) -> FigureNet:
    """The network of these weights, ready to read; its sizes are read from them."""
    stages = (f"reader.body.{number}.0.weight" for number in range(4))
    net = FigureNet(
        [len(tensors[name]) for name in stages],
        len(tensors["reader.heads.2.bias"]),
        len(tensors["finder.scene.2.bias"]),
    )
    net.load_state_dict(tensors)
    return net.float().eval()


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


APART = 1.5
"""Two faces are at least that far from each other, in halves of their heights: people next to each
other stand 2.95 apart."""


def find(found: Tensor, least: float = 0.5) -> list[Tensor]:
    """The peaks of every picture as heads (K, 3), from left to right: x, y and half the height of
    the face, in pixels. Of peaks on one head the strongest counts."""
    score = found[:, 0].sigmoid()
    peak = (score == functional.max_pool2d(score, 3, 1, 1)) & (score > least)
    heads = []
    for maps, scores, peaks in zip(found, score, peak, strict=True):
        down, across = peaks.nonzero(as_tuple=True)
        order = scores[down, across].argsort(descending=True)
        down, across = down[order], across[order]
        dx, dy, log_unit = maps[1:, down, across]
        x, y = (across + 0.5 + dx) * STRIDE, (down + 0.5 + dy) * STRIDE
        some = strongest(torch.stack((x, y, log_unit.clamp(0, 6).exp()), 1))
        heads.append(some[some[:, 0].argsort()])
    return heads


def strongest(heads: Tensor) -> Tensor:
    """(K, 3), the strongest first, without those too near to a stronger one."""
    kept = list[int]()
    for place, head in enumerate(heads):
        near = (
            (head[:2] - heads[other, :2]).norm() < APART * torch.maximum(head[2], heads[other, 2])
            for other in kept
        )
        if not any(near):
            kept.append(place)
    return heads[kept]
