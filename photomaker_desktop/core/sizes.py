"""The picture sizes on offer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import gcd, log


@dataclass(frozen=True)
class AspectRatio:
    """``width`` and ``height`` in pixels, multiples of 8, so the ratio is only nearly exact.

    ``name`` is empty for a size that only one model has.
    """

    name: str
    ratio: str
    width: int
    height: int


ASPECT_RATIOS = (
    AspectRatio("Instagram", "1:1", 1024, 1024),
    AspectRatio("35mm film, landscape", "3:2", 1024, 680),
    AspectRatio("35mm film, portrait", "2:3", 680, 1024),
    AspectRatio("CRT monitor, landscape", "4:3", 1024, 768),
    AspectRatio("CRT monitor, portrait", "3:4", 768, 1024),
    AspectRatio("Widescreen TV, landscape", "16:9", 1024, 576),
    AspectRatio("Widescreen TV, portrait", "9:16", 576, 1024),
    AspectRatio("Widescreen monitor, landscape", "16:10", 1024, 640),
    AspectRatio("Widescreen monitor, portrait", "10:16", 640, 1024),
    AspectRatio("Cinemascope", "2.39:1", 1024, 424),
    AspectRatio("Widescreen movie", "1.85:1", 1024, 552),
    AspectRatio("Academy movie", "1.37:1", 1024, 744),
    AspectRatio("A-series paper, landscape", "297:210", 1024, 720),
    AspectRatio("A-series paper, portrait", "210:297", 720, 1024),
)
"""The fourteen of PhotoMaker's official demo."""
SDXL, SHORTEST, LONGEST, MULTIPLE = 1024, 64, 4096, 8
"""Pixels: what the ratios are meant for, the least and the most of a side, the grid of sides."""
TOLERANCE = 0.035
"""How far a size may be from the ratio that names it: beyond it the ratio is not offered."""


def size_like(width: int, height: int, native: int = SDXL) -> tuple[int, int]:
    """A size with the picture's proportions, and the model's native size as its longer side."""
    scale = native / max(width, height)
    return _fit(width * scale), _fit(height * scale)


def enlarged(width: int, height: int, factor: float) -> tuple[int, int]:
    """The size times ``factor``, less where a side would be longer than ``LONGEST``."""
    scale = min(factor, LONGEST / max(width, height))
    return _fit(width * scale), _fit(height * scale)


def own_size(width: int, height: int) -> AspectRatio:
    """A model's own size, with its ratio in lowest terms."""
    common = gcd(width, height)
    return AspectRatio("", f"{width // common}:{height // common}", width, height)


def nearest_size(width: int, height: int, sizes: Iterable[AspectRatio]) -> tuple[int, int]:
    """Width and height of the one whose proportions are nearest to these."""
    wanted = width / height
    nearest = min(sizes, key=lambda size: abs(log(size.width / size.height / wanted)))
    return nearest.width, nearest.height


def ratios_for(native: int) -> tuple[AspectRatio, ...]:
    """The ratios for a model whose native picture is ``native`` pixels square.

    Those that the grid of a small model distorts are left out, as is a second name of one size.
    """
    scale = native / SDXL
    scaled = (
        replace(ratio, width=_fit(ratio.width * scale), height=_fit(ratio.height * scale))
        for ratio in ASPECT_RATIOS
    )
    kept: dict[tuple[int, int], AspectRatio] = {}
    for ratio in filter(_is_exact, scaled):
        kept.setdefault((ratio.width, ratio.height), ratio)
    return tuple(kept.values())


def _is_exact(ratio: AspectRatio) -> bool:
    wide, high = map(float, ratio.ratio.split(":"))
    return abs(ratio.width / ratio.height * high / wide - 1) <= TOLERANCE


def _fit(side: float) -> int:
    return max(SHORTEST, round(side / MULTIPLE) * MULTIPLE)
