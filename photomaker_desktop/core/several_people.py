"""Several people in one picture: how they get there, and where they stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class PeopleMethod(StrEnum):
    """How several people come into a picture.

    ``FACES``: it is drawn with class words, then each face becomes the person whose place it has.
    ``REGIONS``: each person's own words and identity act in their region while it is drawn.
    ``BOTH``: regions first, then the faces.
    """

    FACES = "faces"
    REGIONS = "regions"
    BOTH = "both"


DEFAULT_METHOD = PeopleMethod.FACES
"""Regions did better on 12 couples of an unfinished model (``bench/RESULTS.md``): too few to
decide."""
GAP = 0.06
"""Of the picture's width between two regions: 60 of 1024 pixels, so that people do not mix."""


@dataclass(frozen=True)
class Region:
    """Where ``name`` is in the picture: edges in shares (0…1) of its width and height."""

    name: str
    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def is_valid(self) -> bool:
        return 0 <= self.left < self.right <= 1 and 0 <= self.top < self.bottom <= 1


def bands(names: Sequence[str]) -> tuple[Region, ...]:
    """Upright strips of equal width from left to right, with a gap between them."""
    width = 1 / len(names)
    last = len(names) - 1
    return tuple(
        Region(
            name,
            left=place * width + (GAP / 2 if place else 0),
            right=(place + 1) * width - (GAP / 2 if place < last else 0),
        )
        for place, name in enumerate(names)
    )


def arranged(names: Sequence[str], drawn: Mapping[str, Region]) -> tuple[Region, ...]:
    """Everybody's region, from left to right.

    ``names`` stand from left to right by the words; somebody without a ``drawn`` region has the
    strip of their place.
    """
    usual = bands(names)
    chosen = [drawn.get(name, band) for name, band in zip(names, usual, strict=True)]
    return tuple(sorted(chosen, key=lambda region: region.centre[0]))
