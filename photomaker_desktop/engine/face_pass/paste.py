"""Puts a finished crop back: same light and grain, and nothing changed beyond the soft edge."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.core.photo import Box
from photomaker_desktop.engine.face_pass.mask import FaceMask
from photomaker_desktop.faces.opencv import cv2
from photomaker_desktop.identity.tokens import Floats

GAINS = 0.7, 1.4
"""Contrast is matched within these bounds: a flat ring says little about a face."""
LIGHTNESS = 0
FEWEST = 16
"""Pixels that a ring needs to say something about colours."""


def paste(
    picture: Image.Image, made: Image.Image, box: Box, mask: FaceMask, seed: int
) -> Image.Image:
    """``picture`` (RGB or RGBA) with ``made``, of any size, in ``box``.

    Colours and grain follow the ring outside the mask (Reinhard et al. 2001, *Color transfer
    between images*, in Lab). Where ``mask.alpha`` is 0 every pixel stays as it is; opacity stays
    everywhere.
    """
    colours = picture.convert("RGB")
    area = (box.left, box.top, box.right, box.bottom)
    before = np.asarray(colours.crop(area))
    size = before.shape[1::-1]
    after = np.asarray(made.convert("RGB").resize(size, Image.Resampling.LANCZOS))
    worked = matched(as_lab(after), as_lab(before), mask.ring)
    worked = as_rgb(grained(worked, as_lab(before), mask.ring, seed))
    alpha = mask.alpha[..., None]
    blended = np.rint(before * (1 - alpha) + worked * alpha).astype(np.uint8)
    colours.paste(Image.fromarray(np.where(alpha > 0, blended, before)), area[:2])
    if picture.mode == "RGBA":
        colours.putalpha(picture.getchannel("A"))
    return colours


def matched(made: Floats, like: Floats, ring: NDArray[np.bool_]) -> Floats:
    """``made`` (h, w, 3) in Lab with the mean and, within bounds, the deviation of ``like``, both
    measured in the ring."""
    if ring.sum() < FEWEST:
        return made
    ours, theirs = made[ring], like[ring]
    gain = np.clip((theirs.std(0) + 1) / (ours.std(0) + 1), *GAINS)
    moved: Floats = (made - ours.mean(0)) * gain + theirs.mean(0)
    return moved


def grained(made: Floats, like: Floats, ring: NDArray[np.bool_], seed: int) -> Floats:
    """With as much grain in the lightness as the ring of ``like`` has more."""
    if ring.sum() < FEWEST:
        return made
    missing = grain(like)[ring].var() - grain(made)[ring].var()
    if missing <= 0:
        return made
    noise = np.random.default_rng(seed).normal(0, np.sqrt(missing), made.shape[:2])
    result = made.copy()
    result[..., LIGHTNESS] += noise
    return result


def grain(lab: Floats) -> Floats:
    """(h, w) what is finer than a pixel or two in the lightness."""
    light = np.ascontiguousarray(lab[..., LIGHTNESS])
    blurred: Floats = cv2.GaussianBlur(light, (0, 0), 1.0)
    return light - blurred


def as_lab(rgb: NDArray[np.uint8]) -> Floats:
    """(h, w, 3) L in 0…100, a and b about −127…127."""
    lab: Floats = cv2.cvtColor(rgb.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    return lab


def as_rgb(lab: Floats) -> Floats:
    """(h, w, 3) in 0…255."""
    rgb: Floats = cv2.cvtColor(lab.astype(np.float32), cv2.COLOR_LAB2RGB)
    return np.clip(rgb, 0, 1) * 255
