"""Flat shapes on a pixel grid: smooth outlines, fills and strokes, in one of several styles."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float32]
Pixels = NDArray[np.uint8]
Colour = tuple[int, int, int]
FINER = 2
"""Everything is drawn this many times larger and then averaged."""
SHIFT = 4
"""Fixed-point bits of OpenCV's coordinates."""


def poly(*points: tuple[float, float]) -> Points:
    return np.array(points, np.float32)


def ellipse(  # noqa: PLR0917
    x: float, y: float, rx: float, ry: float, start: float = 0, stop: float = 360
) -> Points:
    """Around (x, y), from ``start`` to ``stop`` degrees, clockwise from the right."""
    angles = np.radians(np.linspace(start, stop, 28))
    return np.stack((x + rx * np.cos(angles), y + ry * np.sin(angles)), 1).astype(np.float32)


def box(left: float, top: float, right: float, bottom: float, radius: float = 0) -> Points:
    if not radius:
        return poly((left, top), (right, top), (right, bottom), (left, bottom))
    corners = ((right, top, -90), (right, bottom, 0), (left, bottom, 90), (left, top, 180))
    arcs = []
    for x, y, start in corners:
        cx = x - radius if x == right else x + radius
        cy = y + radius if y == top else y - radius
        arcs.append(ellipse(cx, cy, radius, radius, start, start + 90)[::4])
    return np.concatenate(arcs)


@cache
def smooth(*points: tuple[float, float], closed: bool = True, parts: int = 7) -> Points:
    """A Catmull-Rom curve through the points."""
    p = poly(*points)
    if not closed:
        p = np.concatenate((p[:1], p, p[-1:]))
    before, start, end, after = (
        (np.roll(p, 1, 0), p, np.roll(p, -1, 0), np.roll(p, -2, 0))
        if closed
        else (p[:-3], p[1:-2], p[2:-1], p[3:])
    )
    t = np.linspace(0, 1, parts, endpoint=False, dtype=np.float32)[None, :, None]
    a, b, c, d = (x[:, None] for x in (before, start, end, after))
    curve = 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )
    flat = curve.reshape(-1, 2).astype(np.float32)
    return flat if closed else np.concatenate((flat, p[-1:]))


@cache
def symmetric(*right: tuple[float, float], parts: int = 7) -> Points:
    """A smooth shape from its right half, given from top to bottom."""
    left = [(-x, y) for x, y in reversed(right) if x]
    return smooth(*right, *left, parts=parts)


def flip(points: Points) -> Points:
    return points * np.array((-1, 1), np.float32)


@dataclass(frozen=True)
class Ink:
    """How a style shows shapes: what becomes of colours, an outline in pixels, a shadow, and
    edges as if cut by scissors (every so many points)."""

    recolour: Callable[[Colour], Colour] = lambda colour: colour
    outline: Colour | None = None
    width: float = 0.0
    shadow: float = 0.0
    facet: int = 1


@dataclass
class Canvas:
    """``picture`` is (H, W, 4) at ``FINER`` times the size; its last channel says where people are.

    ``origin`` and ``unit``, both in pixels of the final picture, place what is drawn next.
    """

    width: int
    height: int
    ink: Ink
    picture: Pixels = field(init=False)
    origin: tuple[float, float] = (0.0, 0.0)
    unit: float = 1.0
    person: int = 0

    def __post_init__(self) -> None:
        self.picture = np.zeros((self.height * FINER, self.width * FINER, 4), np.uint8)

    def fill(self, points: Points, colour: Colour, *, plain: bool = False) -> None:
        """``plain`` shapes are details: no outline, no shadow, no facets."""
        ink = self.ink
        grid = self.grid(points if plain or len(points) < 16 else points[:: ink.facet])
        if ink.shadow and not plain:
            down = round(ink.shadow * FINER * 2**SHIFT)
            under = grid + np.array((down // 2, down), np.int32)
            self.shade(under)
        fixed = (*ink.recolour(colour), self.person)
        cv2.fillPoly(self.picture, [grid], fixed, cv2.LINE_AA, SHIFT)
        if ink.outline and not plain:
            thick = max(1, round(ink.width * FINER))
            line = (*ink.outline, self.person)
            cv2.polylines(self.picture, [grid], True, line, thick, cv2.LINE_AA, SHIFT)

    def shade(self, grid: NDArray[np.int32]) -> None:
        """Darken what lies under a shape, in its own rectangle."""
        left, top = np.maximum(0, grid.min(0) // 2**SHIFT)
        right, bottom = grid.max(0) // 2**SHIFT + 1
        part = self.picture[top:bottom, left:right, :3]
        if not part.size:
            return
        mask = np.zeros(part.shape[:2], np.uint8)
        moved = grid - np.array((left, top), np.int32) * 2**SHIFT
        cv2.fillPoly(mask, [moved], 255, cv2.LINE_8, SHIFT)
        part[mask > 0] = part[mask > 0] // 4 * 3

    def stroke(self, points: Points, colour: Colour, width: float, *, closed: bool = False) -> None:
        """A line ``width`` units thick."""
        thick = max(1, round(width * self.unit * FINER))
        fixed = (*self.ink.recolour(colour), self.person)
        cv2.polylines(self.picture, [self.grid(points)], closed, fixed, thick, cv2.LINE_AA, SHIFT)

    def grid(self, points: Points) -> NDArray[np.int32]:
        placed = points * self.unit + np.array(self.origin, np.float32)
        grid: NDArray[np.int32] = np.rint(placed * (FINER * 2**SHIFT)).astype(np.int32)
        return grid

    def finished(self) -> Pixels:
        """(height, width, 4)."""
        size = (self.width, self.height)
        small: Pixels = cv2.resize(self.picture, size, interpolation=cv2.INTER_AREA)
        return small
