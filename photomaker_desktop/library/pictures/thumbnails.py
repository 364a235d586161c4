"""Thumbnails: JPEG, at most 256 pixels, decoded with a size limit."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from photomaker_desktop.imaging.opening import open_picture

if TYPE_CHECKING:
    from PIL import Image

SIDE = 256
MOST_PIXELS = 130_000_000
QUALITY = 85


def thumbnail(data: bytes, most_pixels: int = MOST_PIXELS) -> bytes:
    """A JPEG of the picture; raises ``PictureError``."""
    return shrunk(open_picture(data, most_pixels=most_pixels, at_least=2 * SIDE))


def shrunk(picture: "Image.Image") -> bytes:
    from PIL.Image import Resampling  # imported late: the window starts without it

    small = picture.copy()
    small.thumbnail((SIDE, SIDE), Resampling.LANCZOS, reducing_gap=2.0)
    buffer = io.BytesIO()
    small.save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()


def side_by_side(thumbnails: Sequence[bytes]) -> bytes:
    """A square with a strip of each, for the card of a mixed person."""
    from PIL import Image, ImageOps

    square = Image.new("RGB", (SIDE, SIDE))
    edges = [round(SIDE * index / len(thumbnails)) for index in range(len(thumbnails) + 1)]
    for data, left, right in zip(thumbnails, edges, edges[1:], strict=False):
        strip = ImageOps.fit(open_picture(data), (SIDE, SIDE))
        start = (SIDE - (right - left)) // 2
        square.paste(strip.crop((start, 0, start + right - left, SIDE)), (left, 0))
    return shrunk(square)
