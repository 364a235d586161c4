"""Likeness of drawn people: the share of a person's features that a picture repeats.

Recognisers of faces learned photographs and know nothing of drawings. Sketchbook's judge, a small
classifier that was trained on drawings only, names a person's features. There are two kinds:
Sketchbook's reads a portrait as a whole (``training/judge.py``); Sketchbook 2's finds every figure
first (``drawn_figures.py``).
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn

from photomaker_desktop.core.photo import Face
from photomaker_desktop.faces.crop import square
from photomaker_desktop.identity.likeness import centroid, cosine, unit
from photomaker_desktop.identity.tokens import Floats

CHANNELS = (16, 32, 64, 96)
SIDE = 128
PORTRAIT = 3.0
"""Side of a portrait in faces."""
FEATURES = {"hair": 8, "hair_colour": 6, "skin": 4, "facial_hair": 4}
"""A person's features and their numbers of values, in the order of the classifier's outputs; the
outputs after them are not about the person.
"""


class DrawnFeatures(ABC):
    """Reads a person's features; ``name`` goes with the vectors that it makes, ``numbers`` is
    their length."""

    name: str
    features: Mapping[str, int]

    @property
    def numbers(self) -> int:
        return sum(self.features.values())

    def person(self, pictures: Sequence[Image.Image], weights: Sequence[float]) -> Floats | None:
        """The person of several pictures, as a unit vector (``numbers``,); None where no picture
        shows anybody."""
        vectors = self.vectors(pictures)
        shown = [bool(vector.any()) for vector in vectors]
        given = [weight for weight, there in zip(weights, shown, strict=True) if there]
        return centroid(vectors[shown], given) if any(given) else None

    def likeness(self, picture: Image.Image, person: Floats) -> float | None:
        """0…1: the share of the person's features that agree; None without a figure."""
        (vector,) = self.vectors([picture])
        return cosine(vector, person) if vector.any() else None

    def faces(self, picture: Image.Image) -> tuple[Face, ...]:
        """The faces of all figures, from left to right; empty for a judge that finds none."""
        return ()

    def likenesses(
        self, picture: Image.Image, faces: Sequence[Face], people: Sequence[Floats]
    ) -> Floats:
        """(people, faces) of 0…1."""
        vectors: Sequence[Floats] = [*self.face_vectors(picture, faces)] if faces else []
        scores = [[cosine(vector, person) for vector in vectors] for person in people]
        return np.array(scores, np.float32).reshape(len(people), len(faces))

    @abstractmethod
    def vectors(self, pictures: Sequence[Image.Image]) -> Floats:
        """Unit vectors (N, ``numbers``) of the largest figures; zeros where there is none."""

    @abstractmethod
    def face_vectors(self, picture: Image.Image, faces: Sequence[Face]) -> Floats:
        """Unit vectors (faces, ``numbers``)."""

    def _unit(self, scores: Tensor) -> Floats:
        """Scores (N, …), the person's first → the probabilities of each feature's values."""
        parts = torch.split(scores[:, : self.numbers], list(self.features.values()), dim=1)
        return unit(torch.cat([part.softmax(1) for part in parts], 1).numpy()).astype(np.float32)


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


class PortraitFeatures(DrawnFeatures):
    """Takes a picture for one portrait."""

    name = "sketchbook-judge"
    features = FEATURES

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        self._net = FeatureNet(CHANNELS, len(tensors["heads.bias"]))
        self._net.load_state_dict(tensors)
        self._net.float().eval()

    def face_vectors(self, picture: Image.Image, faces: Sequence[Face]) -> Floats:
        return self.vectors([portrait(picture, face) for face in faces])

    @torch.no_grad()
    def vectors(self, pictures: Sequence[Image.Image]) -> Floats:
        small = [picture.convert("RGB").resize((SIDE, SIDE)) for picture in pictures]
        return self._unit(self._net(torch.cat([as_pixels(one) for one in small])))


def as_pixels(picture: Image.Image) -> Tensor:
    """(1, 3, H, W) in −1…1."""
    levels = torch.from_numpy(np.asarray(picture.convert("RGB")).copy())
    return levels.permute(2, 0, 1)[None].float() / 127.5 - 1
