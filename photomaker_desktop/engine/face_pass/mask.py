"""The part of a crop that may change: an ellipse over the face or the head, with a soft edge."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.identity.tokens import Floats

GROWN = 1.15
FEATHER = 0.08
"""Width of the soft edge, and of the ring outside it, as a share of the crop's side."""


@dataclass(frozen=True)
class Ellipse:
    """In pixels of the picture; ``up`` is the unit vector from the mouth to the eyes."""

    middle: tuple[float, float]
    up: tuple[float, float]
    along: float
    across: float


@dataclass(frozen=True)
class FaceMask:
    """``alpha`` (side, side) is 1 on the face and exactly 0 beyond the soft edge; ``ring`` is
    what lies just beyond it and stays as it is."""

    alpha: Floats
    ring: NDArray[np.bool_]


def face_ellipse(face: Face, goal: FaceGoal) -> Ellipse:
    """From the landmarks; for ``INSERT`` it covers the hair too.

    The unit is the distance from eyes to mouth, which a turned head keeps. Chin and middle of the
    forehead are about one and a quarter of it from the face's middle.
    """
    right, left, _, *mouth = (np.array(point) for point in face.landmarks)
    eyes, lips = (right + left) / 2, sum(mouth) / 2
    unit = float(np.hypot(*(eyes - lips)))
    if unit < 1:
        return box_ellipse(face.box)
    up = (eyes - lips) / unit
    middle = (eyes + lips) / 2
    along, across = 1.25 * unit, 0.95 * unit
    if goal is FaceGoal.INSERT:
        middle, along, across = middle + up * 0.4 * unit, 2.0 * unit, 1.6 * unit
    return Ellipse(
        (float(middle[0]), float(middle[1])),
        (float(up[0]), float(up[1])),
        along * GROWN,
        across * GROWN,
    )


def box_ellipse(box: Box) -> Ellipse:
    """Where the landmarks fall together."""
    middle = box.left + box.width / 2, box.top + box.height / 2
    return Ellipse(middle, (0.0, -1.0), box.height / 2 * GROWN, box.width / 2 * GROWN)


def face_mask(ellipse: Ellipse, crop: Box, picture: tuple[int, int]) -> FaceMask:
    """The mask of ``crop`` in a picture of this size, as ``soft_edged``."""
    return soft_edged(distance(ellipse, crop), crop, picture)


def soft_edged(beyond: Floats, crop: Box, picture: tuple[int, int]) -> FaceMask:
    """From how many pixels each place of ``crop`` lies beyond what is marked; 0 inside.

    Towards the edges of the crop it ends softly too, except where the picture ends there.
    """
    feather = max(1.0, FEATHER * crop.width)
    alpha = smooth(1 - beyond / feather) * edges(crop, picture, feather)
    ring = (alpha == 0) & (beyond <= 2 * feather)
    return FaceMask(alpha.astype(np.float32), ring)


def distance(ellipse: Ellipse, crop: Box) -> Floats:
    """(height, width) pixels from the ellipse's rim, about; 0 inside."""
    rows, columns = np.mgrid[: crop.height, : crop.width].astype(np.float32) + 0.5
    x = columns + crop.left - ellipse.middle[0]
    y = rows + crop.top - ellipse.middle[1]
    up, right = ellipse.up, (-ellipse.up[1], ellipse.up[0])
    along = (x * up[0] + y * up[1]) / ellipse.along
    across = (x * right[0] + y * right[1]) / ellipse.across
    radius = np.hypot(along, across)
    beyond: Floats = np.maximum(0, radius - 1) * math.sqrt(ellipse.along * ellipse.across)
    return beyond


def edges(crop: Box, picture: tuple[int, int], feather: float) -> Floats:
    """(height, width) 1, falling to 0 at the crop's edges that lie inside the picture."""
    across = ramp(crop.width, crop.left > 0, crop.right < picture[0], feather)
    down = ramp(crop.height, crop.top > 0, crop.bottom < picture[1], feather)
    return np.minimum(down[:, None], across[None, :])


def ramp(length: int, first: bool, last: bool, feather: float) -> Floats:
    places = np.arange(length, dtype=np.float32)
    near = smooth(places / feather) if first else np.ones(length, np.float32)
    far = smooth(places[::-1] / feather) if last else np.ones(length, np.float32)
    return np.minimum(near, far)


def smooth(value: Floats) -> Floats:
    """0 below 0, 1 above 1, and a smooth step between."""
    x = np.clip(value, 0, 1)
    return x * x * (3 - 2 * x)
