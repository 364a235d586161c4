"""The part of a picture that the user painted over, with the same soft edge as a found head."""

import numpy as np
from PIL import Image

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.photo import Box
from photomaker_desktop.engine.face_pass.crop import FaceCrop, crop_around
from photomaker_desktop.engine.face_pass.mask import FaceMask, soft_edged
from photomaker_desktop.faces.opencv import cv2
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.imaging.painted_mask import HALF, open_mask

CONTEXT = 1.7
"""Side of the crop in heads: about what ``crop.CONTEXT`` of a face shows around its hair."""
ALIKE = 0.02
"""Share by which the proportions of mask and picture may differ: a scaled side is rounded."""


def painted_area(
    png: bytes, size: tuple[int, int], native: int, grid: int
) -> tuple[Box, FaceCrop, FaceMask]:
    """What is painted, the square that is worked on, and its mask, in a picture of ``size``.

    Of something larger than the picture's shorter side the middle is worked on. Raises
    ``PictureError`` for a mask that does not open, ``UsageError`` for an empty one or one of
    another picture.
    """
    mask = open_mask(png)
    wide, high = mask.height * size[0] / size[1], mask.width * size[1] / size[0]
    if abs(mask.width - wide) > 1 and abs(mask.height - high) > max(1, ALIKE * high):
        raise UsageError(
            "The mask has other proportions than the picture.",
            todo="Paint it over this picture.",
        )
    box = painted_box(mask, size)
    crop = crop_around(box, CONTEXT, size, native, grid)
    return box, crop, soft_edged(distance_to_painted(mask, crop.box, size), crop.box, size)


def painted_box(mask: Image.Image, size: tuple[int, int]) -> Box:
    """Round everything painted, in pixels of the picture. Raises ``UsageError`` for nothing."""
    found = mask.point([0] * HALF + [255] * (256 - HALF)).getbbox()
    if found is None:
        raise UsageError("Nothing is marked.", todo="Paint over the head that is to change.")
    across, down = size[0] / mask.width, size[1] / mask.height
    left, top = int(found[0] * across), int(found[1] * down)
    right, bottom = round(found[2] * across), round(found[3] * down)
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def distance_to_painted(mask: Image.Image, crop: Box, size: tuple[int, int]) -> Floats:
    """(height, width) pixels of the picture from what is painted in ``crop``; 0 on it."""
    across, down = mask.width / size[0], mask.height / size[1]
    part = (crop.left * across, crop.top * down, crop.right * across, crop.bottom * down)
    scaled = mask.resize((crop.width, crop.height), Image.Resampling.BILINEAR, box=part)
    levels = np.asarray(scaled)
    finest = max(1, int(levels.max()))  # a line finer than a pixel counts too
    painted = levels >= min(HALF, finest)
    beyond: Floats = cv2.distanceTransform((~painted).astype(np.uint8), cv2.DIST_L2, 5)
    return beyond
