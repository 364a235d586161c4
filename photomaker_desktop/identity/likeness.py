"""Likeness as a number: the cosine of two faces' vectors, and its calibration to 0…1.

The scale of each recogniser is in ``faces.recognisers.KINDS``; users see a percentage
(``ui.formatting.percent``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.identity.tokens import Floats

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Calibration:
    """From a recogniser's cosine to a likeness in 0…1, by straight lines between ``points``.

    Points are (cosine, likeness), both rising. Every recogniser has its own.
    """

    points: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        if len(self.points) < 2 or any(
            left[0] >= right[0] or left[1] > right[1] for left, right in pairwise(self.points)
        ):
            raise ValueError("calibration points must rise")

    def __call__(self, cosine: float) -> float:
        cosines, likeness = np.transpose(self.points)
        return float(np.interp(cosine, cosines, likeness))


def cosine(one: Floats, other: Floats) -> float:
    """Of two vectors of any length, in -1…1; 0 if one of them is all zeros."""
    return float(np.clip(unit(one) @ unit(other), -1.0, 1.0))


def unit(vectors: Floats | Doubles) -> Doubles:
    """Vectors (…, D) at length 1; zeros stay zeros."""
    doubles = vectors.astype(np.float64)
    lengths = np.linalg.norm(doubles, axis=-1, keepdims=True)
    units: Doubles = np.divide(doubles, lengths, out=np.zeros_like(doubles), where=lengths > 0)
    return units


def centroid(vectors: Floats, weights: Sequence[float] | None = None) -> Floats:
    """The face of a person from vectors (N, D): the weighted mean direction (D,), length 1."""
    shares = np.ones(len(vectors)) if weights is None else np.asarray(weights, dtype=np.float64)
    return unit(shares @ unit(vectors)).astype(np.float32)
