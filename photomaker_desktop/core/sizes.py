"""Picture sizes to choose from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class AspectRatio:
    """``width`` and ``height`` in pixels, multiples of 8, so the ratio is only nearly exact."""

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
LONGEST, SHORTEST, MULTIPLE = 1024, 64, 8


def size_like(width: int, height: int) -> tuple[int, int]:
    """A picture's proportions at full size: ``LONGEST`` for its longer side."""
    scale = LONGEST / max(width, height)
    first, second = (
        max(SHORTEST, round(side * scale / MULTIPLE) * MULTIPLE) for side in (width, height)
    )
    return first, second
