"""Likeness of drawn people: the share of a person's features that a picture repeats.

Recognisers of faces learned photographs and know nothing of drawings. Sketchbook's judge, a small
classifier that was trained on drawings only (``training/judge.py``), names four features.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn

from photomaker_desktop.core.photo import Face
from photomaker_desktop.engine.tensor_files import read_tensors
from photomaker_desktop.faces.crop import square
from photomaker_desktop.identity.likeness import centroid, cosine, unit
from photomaker_desktop.identity.tokens import Floats

NAME = "sketchbook-judge"
CHANNELS = (16, 32, 64, 96)
SIDE = 128
PORTRAIT = 3.0
"""Side of a portrait in faces."""
FEATURES = {"hair": 8, "hair_colour": 6, "skin": 4, "facial_hair": 4}
"""A person's features and their numbers of values, in the order of the classifier's outputs; the
outputs after them are not about the person.
"""
NUMBERS = sum(FEATURES.values())


def portrait(picture: Image.Image, face: Face) -> Image.Image:
    """The square round a face in which it is as large as in the portraits that were learned."""
    box = face.box
    middle = box.left + box.width / 2, box.top + box.height / 2
    side = min(round(PORTRAIT * max(box.width, box.height)), *picture.size)
    cut = square(middle, side, *picture.size)
    return picture.crop((cut.left, cut.top, cut.right, cut.bottom))


class FeatureNet(nn.Module):
    """(N, 3, 128, 128) in −1…1 → scores of every value of every feature, side by side."""

    def __init__(self, channels: Sequence[int], outputs: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 3
        for width in channels:
            layers += [nn.Conv2d(inputs, width, 3, 2, 1), nn.BatchNorm2d(width), nn.ReLU()]
            layers += [nn.Conv2d(width, width, 3, 1, 1), nn.BatchNorm2d(width), nn.ReLU()]
            inputs = width
        self.body = nn.Sequential(*layers, nn.Flatten(), nn.Dropout(0.2))
        self.heads = nn.Linear(inputs * 8 * 8, outputs)

    def forward(self, pixels: Tensor) -> Tensor:
        scores: Tensor = self.heads(self.body(pixels))
        return scores


class DrawnFeatures:
    """The classifier of ``path``; raises ``WeightsMissing`` or ``WeightsInvalid``."""

    def __init__(self, path: Path) -> None:
        tensors, _ = read_tensors(path)
        self._net = FeatureNet(CHANNELS, len(tensors["heads.bias"]))
        self._net.load_state_dict(tensors)
        self._net.float().eval()

    def person(self, pictures: Sequence[Image.Image], weights: Sequence[float]) -> Floats:
        """The person of several pictures, as a unit vector (``NUMBERS``,)."""
        return centroid(self.vectors(pictures), weights)

    def likeness(self, picture: Image.Image, person: Floats) -> float:
        """0…1: the share of the person's features that agree."""
        return cosine(self.vectors([picture])[0], person)

    def likenesses(
        self, picture: Image.Image, faces: Sequence[Face], people: Sequence[Floats]
    ) -> Floats:
        """(people, faces) of 0…1: each face with its surroundings, as large as a portrait's."""
        squares = [portrait(picture, face) for face in faces]
        vectors: Sequence[Floats] = [*self.vectors(squares)] if squares else []
        scores = [[cosine(vector, person) for vector in vectors] for person in people]
        return np.array(scores, np.float32).reshape(len(people), len(faces))

    @torch.no_grad()
    def vectors(self, pictures: Sequence[Image.Image]) -> Floats:
        """The probabilities of each feature's values, as unit vectors (N, ``NUMBERS``)."""
        small = [picture.convert("RGB").resize((SIDE, SIDE)) for picture in pictures]
        pixels = torch.from_numpy(np.stack([np.asarray(one) for one in small]))
        scores = self._net(pixels.permute(0, 3, 1, 2).float() / 127.5 - 1)[:, :NUMBERS]
        parts = torch.split(scores, list(FEATURES.values()), dim=1)
        return unit(torch.cat([part.softmax(1) for part in parts], 1).numpy()).astype(np.float32)
