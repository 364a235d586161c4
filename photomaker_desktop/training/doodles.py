"""Drawings → lines as somebody might draw them: a contour or more, thin or thick, shaky, with gaps.

A control model that had seen complete and exact outlines only would not follow a hand.
"""

import torch
from torch import Tensor
from torch.nn import functional

from photomaker_desktop.training.control import outlines, thickened

CONTOUR, FIGURE = 0.3, 0.75
"""Up to these shares of the doodles: the figure's contour alone, all its lines; else everything."""
GAPS = 0.2
SHAKE = 2.0
"""Pixels of 128."""
COARSE = 5
"""Gaps and shaking change over a grid of this many squares."""


def doodles(pixels: Tensor, masks: Tensor, generator: torch.Generator) -> Tensor:
    """(N, 3, H, W) in −1…1 and (N, 1, H, W) in 0…1 → white lines on black, (N, 3, H, W) in 0…1."""
    count = len(pixels)
    kind, width = torch.rand(2, count, 1, 1, 1, generator=generator)
    every, contour = outlines(pixels, 1)[:, :1], outlines(masks.expand_as(pixels) * 2 - 1, 1)[:, :1]
    figure = every * thickened((masks > 0.5).float(), 3)
    lines = torch.where(kind < CONTOUR, contour, torch.where(kind < FIGURE, figure, every))
    thick = thickened(lines, 3)
    lines = torch.where(width < 0.25, lines, torch.where(width < 0.7, thick, thickened(lines, 5)))
    lines = shaken(interrupted(lines, generator), generator)
    return lines.clamp(0, 1).expand(-1, 3, -1, -1)


def interrupted(lines: Tensor, generator: torch.Generator) -> Tensor:
    """Half of the doodles lose their lines in some squares."""
    count = len(lines)
    squares = torch.rand(count, 1, COARSE, COARSE, generator=generator)
    some = (torch.rand(count, 1, 1, 1, generator=generator) < 0.5).float() * GAPS
    return lines * functional.interpolate((squares >= some).float(), size=lines.shape[-2:])


def shaken(lines: Tensor, generator: torch.Generator) -> Tensor:
    """Moved by up to ``SHAKE`` pixels, smoothly different from place to place."""
    count, _, height, width = lines.shape
    coarse = torch.rand(count, 2, COARSE, COARSE, generator=generator) * 2 - 1
    moved = functional.interpolate(coarse, size=(height, width), mode="bicubic", align_corners=True)
    moved = moved.permute(0, 2, 3, 1) * 2 * SHAKE / 128
    still = torch.eye(2, 3).expand(count, 2, 3)
    grid = functional.affine_grid(still, list(lines.shape), align_corners=False)
    return functional.grid_sample(lines, grid + moved, align_corners=False)
