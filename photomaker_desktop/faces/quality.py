"""Measures of a face's pixels: sharpness, light, and whether it is covered.

Everything is measured on the upright chip of ``alignment.chip`` (112 pixels, eyes level), so that
a large and a small photo of the same face compare.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.faces.alignment import CHIP
from photomaker_desktop.faces.opencv import cv2

Pixels = NDArray[np.uint8]
Plane = NDArray[np.float32]


@dataclass(frozen=True)
class Light:
    """Of the face, in 0…1: mean luma, the luma of its brightest parts (95th percentile), the span
    down to its darkest (5th), and the share that is white without any detail."""

    brightness: float
    highlights: float
    contrast: float
    white: float


@dataclass(frozen=True)
class Cover:
    """Signs that something hides the face, in units of Lab.

    ``eyes``: lightness of the eyes over that of the cheeks (dark glasses: far below 1). ``colour``:
    how far the lower face's hue lies from the bridge of the nose. ``detail``: spread of the
    mouth's lightness (a mask has neither lips nor shadows).
    """

    eyes: float
    colour: float
    detail: float


def sharpness(chip: Pixels) -> float:
    """0 (nothing left to blur) … 1: how much of the finest detail one more blur takes away.

    The share of neighbouring differences that vanish under a blur of two pixels, a relative of
    Crété-Roffet et al. 2007; it does not depend on contrast or brightness.
    """
    luma = _luma(chip)
    blurred = cv2.GaussianBlur(luma, (0, 0), 2.0)
    inside = _face_mask()
    before, after = _detail(luma)[inside], _detail(blurred)[inside]
    lost = np.maximum(before - after, 0).sum()
    return float(lost / max(float(before.sum()), 1e-6))


def light(chip: Pixels) -> Light:
    luma = _luma(chip)[_face_mask()]
    low, high = np.percentile(luma, [5, 95])
    return Light(
        brightness=float(luma.mean()),
        highlights=float(high),
        contrast=float(high - low),
        white=float((luma > 250 / 255).mean()),
    )


def cover(chip: Pixels) -> Cover:
    """Compares patches at the places where ArcFace's template puts eyes, mouth and cheeks."""
    lab = _lab(chip)
    cheeks = np.concatenate([_patch(lab, 34, 72, 7), _patch(lab, 78, 72, 7)])
    eyes = np.concatenate([_patch(lab, 38, 52, 6), _patch(lab, 74, 52, 6)])
    lower = np.concatenate(
        [_patch(lab, 56, 92, 10), _patch(lab, 38, 88, 6), _patch(lab, 74, 88, 6)]
    )
    away = np.median(lower, axis=0) - np.median(_patch(lab, 56, 50, 5), axis=0)
    return Cover(
        eyes=float(np.percentile(eyes[:, 0], 80) / max(float(np.median(cheeks[:, 0])), 1.0)),
        colour=float(np.hypot(away[1], away[2])),
        detail=float(lab[84:102, 40:72, 0].std()),
    )


def colourfulness(chip: Pixels) -> float:
    """Median distance from grey in Lab: near 0 for a black-and-white picture."""
    lab = _lab(chip)[_face_mask()]
    return float(np.median(np.hypot(lab[:, 1], lab[:, 2])))


def _lab(chip: Pixels) -> Plane:
    return np.asarray(cv2.cvtColor(chip.astype(np.float32) / 255, cv2.COLOR_RGB2LAB), np.float32)


def _luma(chip: Pixels) -> Plane:
    return np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY) / 255, np.float32)


def _detail(luma: Plane) -> Plane:
    across = np.abs(np.diff(luma, axis=1, append=luma[:, -1:]))
    down = np.abs(np.diff(luma, axis=0, append=luma[-1:]))
    detail: Plane = (across + down).astype(np.float32)
    return detail


def _face_mask() -> NDArray[np.bool_]:
    """The oval between forehead and chin, without hair and background."""
    y, x = np.mgrid[:CHIP, :CHIP]
    return np.asarray(((x - 56) / 34) ** 2 + ((y - 66) / 44) ** 2 <= 1)


def _patch(lab: Plane, x: int, y: int, reach: int) -> Plane:
    return lab[y - reach : y + reach + 1, x - reach : x + reach + 1].reshape(-1, 3)
