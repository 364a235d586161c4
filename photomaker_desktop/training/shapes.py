"""Whether pictures follow a sketch: held-out people stand where its contour says.

The background is one plain colour, so that the figure's area can be told from it.
"""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.training.control import outlines
from photomaker_desktop.training.drawings import BACKGROUND_HEX, MIDDLE, Place, draw, random_place
from photomaker_desktop.training.evaluation import (
    KEPT,
    OBEYED,
    Pixels,
    SketchBench,
    orders,
    scenes,
    truth_of,
)
from photomaker_desktop.training.figures import Figures, per_picture, share
from photomaker_desktop.training.judge import read

PLAIN = "teal"
DIFFERENT = 60
"""Levels of 255, all channels together, from which on a pixel is not background."""


def areas(pictures: Pixels) -> NDArray[np.bool_]:
    """(N, H, W, 3) on the plain background → (N, H, W): where the figure is."""
    colour = BACKGROUND_HEX[PLAIN].lstrip("#")
    plain = np.array([int(colour[i : i + 2], 16) for i in (0, 2, 4)])
    far: NDArray[np.bool_] = np.abs(pictures.astype(np.int64) - plain).sum(axis=-1) > DIFFERENT
    return far


def overlaps(found: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> NDArray[np.float64]:
    """(N, H, W) each → (N,): common area as a share of the area of both together."""
    common, both = (found & wanted).sum(axis=(1, 2)), (found | wanted).sum(axis=(1, 2))
    shares: NDArray[np.float64] = common / np.maximum(1, both)
    return shares


def contour(mask: NDArray[np.uint8]) -> Image.Image:
    """A figure's mask (H, W) → its white outline on black, as the web page's pen draws it."""
    area = torch.from_numpy(mask > 127).float() * 2 - 1
    lines = outlines(area.expand(1, 3, -1, -1), 1)[0, 0]
    return Image.fromarray((lines.numpy() * 255).astype(np.uint8)).convert("RGB")


def sketches_followed(bench: SketchBench) -> Figures:
    """Shape, identity and scene with and without the sketch, and in the drawings themselves.

    In the middle, where every figure of training stood, the loss of identity can be measured; the
    judge has never seen people elsewhere.
    """
    random, count = Random(f"sketches/{bench.seed}"), len(bench.sitters)
    return measured(bench, [random_place(random) for _ in range(count)], "elsewhere") | measured(
        bench, [MIDDLE] * count, "in the middle"
    )


def measured(bench: SketchBench, places: Sequence[Place], where: str) -> Figures:
    wanted = scenes(len(places), f"{bench.seed}/sketch")
    wanted = [replace(scene, background=PLAIN) for scene in wanted]
    drawn = [
        draw(sitter.person, scene, place=place)
        for sitter, scene, place in zip(bench.sitters, wanted, places, strict=True)
    ]
    plain = orders(bench, wanted, [sitter.usual for sitter in bench.sitters])
    sketched = [
        replace(order, sketch=contour(mask)) for order, (_, mask) in zip(plain, drawn, strict=True)
    ]
    masks = np.stack([mask > 127 for _, mask in drawn])
    truth = truth_of(bench, wanted)

    def row(pictures: Pixels) -> dict[str, object]:
        found = read(bench.judge, pictures)
        return {
            "shape": share(overlaps(areas(pictures), masks)),
            "identity": share(per_picture(found, truth, KEPT)),
            "scene": share(per_picture(found, truth, OBEYED)),
        }

    bench.say(f"painting {2 * len(plain)} pictures with and without a sketch, {where}")
    without, with_sketch = row(bench.painter.paint(plain)), row(bench.painter.paint(sketched))
    return {
        f"{where}, without": without,
        f"{where}, with the sketch": with_sketch,
        f"{where}, the drawings": row(np.stack([picture for picture, _ in drawn])),
    }
