"""Faces as a detector reports them, and what works on them."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PIL import Image

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.engine.conditioning import Conditioner, Words
from photomaker_desktop.engine.denoise import DenoiseParams
from photomaker_desktop.engine.face_pass.work import FaceTarget, FaceTools


def face(left: float, top: float, side: float, turn: float = 0.0) -> Face:
    """A face as a detector reports it, its eyes ``turn`` radians out of level."""
    middle = np.array([left + side / 2, top + side / 2])
    points = np.array([(-0.2, -0.15), (0.2, -0.15), (0, 0.05), (-0.15, 0.25), (0.15, 0.25)]) * side
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    marks = tuple((float(x), float(y)) for x, y in points @ spin + middle)
    return Face(Box(round(left), round(top), round(side), round(side)), 0.9, marks)


def noise(size: tuple[int, int], mode: str = "RGB", seed: int = 0) -> Image.Image:
    bands = len(Image.new(mode, (1, 1)).getbands())
    pixels = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], bands))
    return Image.fromarray(pixels.astype(np.uint8).squeeze(), mode)


TWO = (face(150, 60, 24), face(30, 40, 30))


def tools(
    pipeline: Any, score: Callable[[Image.Image], float | None] = lambda _: None
) -> FaceTools:
    return FaceTools(
        pipeline,
        (FaceTarget(Conditioner(pipeline)(Words("a woman")), score),),
        DenoiseParams(steps=6, width=64, height=64),
        detect=lambda _: TWO,
    )
