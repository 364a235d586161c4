"""Likeness of drawn people in pictures of any size, with any number of figures.

The judge finds every figure and reads each one's features (``training/sketchbook2/judge.py``).
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.engine.component_loading import weight_errors
from photomaker_desktop.engine.drawn_features import DrawnFeatures, PortraitFeatures, as_pixels
from photomaker_desktop.engine.figure_net import crops, figure_net, find
from photomaker_desktop.engine.tensor_files import read_tensors
from photomaker_desktop.identity.tokens import Floats

FIGURE_FEATURES = {"hair": 9, "hair_colour": 7, "skin": 4, "facial_hair": 4, "age": 3}
"""A person's features and their numbers of values, in the order of the reader's outputs; the
outputs after them are not about the person."""
HALF_WIDTH = 0.8
LANDMARKS = ((-0.34, 0.05), (0.34, 0.05), (0.0, 0.3), (-0.22, 0.63), (0.22, 0.63))
"""Of a drawn face, in halves of its height from its middle (``training/sketchbook2/heads.py``)."""
AREA = 256 * 256
SMALLEST_AREA, LARGEST_AREA = 0.75 * AREA, 1.75 * AREA
"""Pixels of the pictures that it learned from; others are shrunk or enlarged to ``AREA``."""


def load_features(path: Path) -> DrawnFeatures:
    """The classifier of ``path``; raises ``WeightsMissing`` or ``WeightsInvalid``."""
    tensors, _ = read_tensors(path)
    kind = PortraitFeatures if "heads.bias" in tensors else FigureFeatures
    with weight_errors(path):
        return kind(tensors)


class FigureFeatures(DrawnFeatures):
    """Finds the figures first."""

    name = "sketchbook-2-judge"
    features = FIGURE_FEATURES

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        self._net = figure_net(tensors)

    @torch.no_grad()
    def vectors(self, pictures: Sequence[Image.Image]) -> Floats:
        found = np.zeros((len(pictures), self.numbers), np.float32)
        for place, picture in enumerate(pictures):
            pixels = as_pixels(as_learned(picture))
            heads = self._heads(pixels)
            if len(heads):
                found[place] = self._read(pixels, heads[heads[:, 2].argmax()][None])[0]
        return found

    @torch.no_grad()
    def face_vectors(self, picture: Image.Image, faces: Sequence[Face]) -> Floats:
        scaled = as_learned(picture)
        pixels, factor = as_pixels(scaled), scaled.width / picture.width
        heads = self._heads(pixels)
        near = [nearest(heads, head_of(face) * factor) for face in faces]
        return self._read(pixels, torch.stack(near))

    @torch.no_grad()
    def faces(self, picture: Image.Image) -> tuple[Face, ...]:
        scaled = as_learned(picture)
        heads = self._heads(as_pixels(scaled)) * (picture.width / scaled.width)
        return tuple(face_of(*head) for head in heads.tolist())

    def _heads(self, pixels: Tensor) -> Tensor:
        return find(self._net.finder(pixels)[0])[0]

    def _read(self, pixels: Tensor, heads: Tensor) -> Floats:
        rows = torch.zeros(len(heads), dtype=torch.long)
        return self._unit(self._net.reader(crops(pixels, rows, heads)))


def as_learned(picture: Image.Image) -> Image.Image:
    """About as many pixels as in the pictures that were learned."""
    area = picture.width * picture.height
    if SMALLEST_AREA <= area <= LARGEST_AREA:
        return picture
    factor = (AREA / area) ** 0.5
    size = [max(32, round(side * factor)) for side in picture.size]
    return picture.convert("RGB").resize((size[0], size[1]), Image.Resampling.BICUBIC)


def face_of(x: float, y: float, unit: float) -> Face:
    """The face round a head's middle; eyes, nose and mouth are where they are drawn."""
    box = Box(
        round(x - HALF_WIDTH * unit), round(y - unit), round(2 * HALF_WIDTH * unit), round(2 * unit)
    )
    return Face(box, 1.0, tuple((x + right * unit, y + down * unit) for right, down in LANDMARKS))


def head_of(face: Face) -> Tensor:
    """(3,): the middle of the face and half its height, in pixels."""
    box = face.box
    middle = box.left + box.width / 2, box.top + box.height / 2
    return torch.tensor([*middle, box.height / 2])


def nearest(heads: Tensor, wanted: Tensor) -> Tensor:
    """The head whose middle is inside the face ``wanted``; that face itself if there is none."""
    if not len(heads):
        return wanted
    far = (heads[:, :2] - wanted[:2]).norm(dim=1)
    return heads[far.argmin()] if float(far.min()) < float(wanted[2]) else wanted
