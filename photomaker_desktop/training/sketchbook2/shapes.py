"""Whether Sketchbook 2's pictures follow a sketch: how much of the figure's area they share with
the drawing that the outlines are of.

The background is one plain colour, so that the figure's area can be told from it.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.training.control import outlines
from photomaker_desktop.training.figures import Figures, ProvenShare, share
from photomaker_desktop.training.shapes import contour, overlaps
from photomaker_desktop.training.sketchbook2.agreement import Values, compared
from photomaker_desktop.training.sketchbook2.backgrounds import PLAIN
from photomaker_desktop.training.sketchbook2.drawings import Drawn, draw
from photomaker_desktop.training.sketchbook2.evaluation import (
    FigureBench,
    Pixels,
    Scenes,
    orders,
    painted,
)
from photomaker_desktop.training.sketchbook2.judge import read
from photomaker_desktop.training.vae import as_pixels

COLOUR = "teal"
"""Of the plain backgrounds the one that is furthest from all clothes, hair and skin."""
DIFFERENT = 60
"""Levels of 255, all channels together, from which on a pixel is not background."""


def areas(pictures: Pixels) -> NDArray[np.bool_]:
    """(N, H, W, 3) on the plain background → (N, H, W): where the figure is."""
    far: NDArray[np.bool_] = (
        np.abs(pictures.astype(np.int64) - PLAIN[COLOUR]).sum(axis=-1) > DIFFERENT
    )
    return far


def lines(one: Drawn) -> Image.Image:
    """The outlines of everything that is drawn, as the ControlNet learned them."""
    found = outlines(as_pixels(torch.from_numpy(one.picture[None])))[0]
    levels = found.mul(255).byte().permute(1, 2, 0).contiguous().numpy()
    return Image.fromarray(levels)


def figure(one: Drawn) -> Image.Image:
    """The contour of the figure alone."""
    return contour(one.mask)


SKETCHES: dict[str, Callable[[Drawn], Image.Image]] = {
    "all outlines": lines,
    "the figure's contour": figure,
}


def sketches_followed(bench: FigureBench) -> tuple[Figures, ProvenShare]:
    """Shape, identity and scene with and without a sketch, and in the drawings; and how much more
    of the shape a sketch of all outlines gives."""
    alone = [(sitter.person,) for sitter in bench.sitters]
    wanted = Scenes("half", background=COLOUR).of(alone, f"{bench.seed}/sketch")
    drawings = [draw(one) for one in wanted]
    plain = orders(wanted, [sitter.usual for sitter in bench.sitters], bench.seed)
    masks = np.stack([one.mask > 127 for one in drawings])

    def row(pictures: Pixels) -> tuple[dict[str, object], Values]:
        found, shape = (
            compared(read(bench.judge, pictures), wanted),
            overlaps(areas(pictures), masks),
        )
        return {
            "shape": share(shape),
            "identity": share(found.identity),
            "scene": share(found.obeyed),
        }, shape

    rows: Figures = {}
    shapes = {}
    rows["without"], shapes["without"] = row(painted(bench, wanted, plain))
    for name, sketched in SKETCHES.items():
        given = [replace(o, sketch=sketched(d)) for o, d in zip(plain, drawings, strict=True)]
        rows[name], shapes[name] = row(painted(bench, wanted, given))
    rows["the drawings"], _ = row(np.stack([one.picture for one in drawings]))
    return rows, share(shapes["all outlines"] - shapes["without"])
