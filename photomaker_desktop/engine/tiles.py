"""Pictures in overlapping tiles: where they lie, and how they fade into each other."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.core.photo import Box

OVERLAP = 0.25
"""Share of a tile that it has in common with the next."""

Plane = NDArray[np.float32]


def tiles(size: tuple[int, int], native: int) -> tuple[Box, ...]:
    """Evenly spaced over a picture of ``size``, each at most ``native`` pixels square."""
    width, height = (min(side, native) for side in size)
    lefts, tops = (starts(side, native) for side in size)
    return tuple(Box(left, top, width, height) for top in tops for left in lefts)


def starts(side: int, native: int) -> tuple[int, ...]:
    """Where tiles begin along one side; neighbours share at least ``OVERLAP``."""
    if side <= native:
        return (0,)
    count = int(np.ceil((side - native) / (native * (1 - OVERLAP)))) + 1
    return tuple(int(at) for at in np.linspace(0, side - native, count).round())


def cut(picture: Image.Image, place: Box) -> Image.Image:
    return picture.crop((place.left, place.top, place.right, place.bottom))


class Blend:
    """Tiles that fade into each other."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._sum = np.zeros((size[1], size[0], 3), np.float32)
        self._weight = np.zeros((size[1], size[0], 1), np.float32)

    def add(self, place: Box, tile: Image.Image, *, over: bool) -> None:
        """``over``: replaces what is there, except for a soft edge."""
        rows, columns = slice(place.top, place.bottom), slice(place.left, place.right)
        alpha = feather(place.width, place.height)
        if over:
            self._sum[rows, columns] *= 1 - alpha
            self._weight[rows, columns] *= 1 - alpha
        self._sum[rows, columns] += alpha * plane(tile)
        self._weight[rows, columns] += alpha

    def picture(self) -> Image.Image:
        """Once tiles cover everything."""
        return Image.fromarray(np.clip(np.rint(self._sum / self._weight), 0, 255).astype(np.uint8))


def feather(width: int, height: int) -> Plane:
    """(height, width, 1) weights: 1 in the middle, falling to near 0 at the edges."""
    across, down = (_ramp(side) for side in (width, height))
    return (down[:, None] * across[None, :])[..., None].astype(np.float32)


def _ramp(side: int) -> Plane:
    edge = np.minimum(np.arange(side), np.arange(side)[::-1]) + 0.5
    return np.clip(edge / (side * OVERLAP), 1e-3, 1).astype(np.float32)


def plane(image: Image.Image) -> Plane:
    return np.asarray(image.convert("RGB"), np.float32)
