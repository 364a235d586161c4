"""A mask that was painted over a picture, as the small lossless file that travels in a request."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.imaging.opening import open_picture

if TYPE_CHECKING:
    from PIL import Image

LONGEST = 2048  # pixels: the edge is feathered by more than one of them
MOST_PIXELS = 50_000_000
HALF = 128  # of 256 levels


def read_mask(source: Path | bytes, *, untrusted: bool = False) -> bytes:
    """A PNG of one bit per pixel, white where the picture may change.

    Its longer side is at most ``LONGEST``. Raises ``PictureError``.
    """
    from PIL import Image  # late: the window starts without it

    grey = open_picture(source, untrusted=untrusted, name="The mask").convert("L")
    grey.thumbnail((LONGEST, LONGEST), Image.Resampling.BOX)
    data = io.BytesIO()
    levels = [0] * HALF + [255] * (256 - HALF)
    grey.point(levels, "1").save(data, "PNG", optimize=True)
    return data.getvalue()


def open_mask(png: bytes) -> "Image.Image":
    """The mask of a request, in grey. Raises ``PictureError``."""
    return open_picture(png, most_pixels=MOST_PIXELS, name="The mask").convert("L")
