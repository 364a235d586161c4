"""The picture before work on its faces, inside the file of the finished one.

A private PNG chunk holds the part that changed: its left and top edge (unsigned 32-bit, big-endian)
and a PNG of its pixels. The rest of the picture is the same in both.
"""

import io
import struct
from typing import TYPE_CHECKING

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.png import chunks

if TYPE_CHECKING:
    from PIL import Image

KIND = b"faCE"
"""Ancillary, private, and unsafe to copy into an edited picture."""
CORNER = struct.Struct(">II")


def changed_part(before: "Image.Image", after: "Image.Image") -> tuple[int, int, int, int] | None:
    """The smallest rectangle outside which two pictures of one size are equal; None if they are."""
    from PIL import ImageChops  # late: the window starts without it

    return ImageChops.difference(before.convert("RGB"), after.convert("RGB")).getbbox()


def part_chunk(before: "Image.Image", box: tuple[int, int, int, int]) -> bytes:
    """The body of the chunk."""
    data = io.BytesIO()
    before.crop(box).save(data, "PNG", compress_level=9)
    return CORNER.pack(*box[:2]) + data.getvalue()


def earlier_faces(png: bytes) -> "Image.Image | None":
    """The picture before the work on its faces; None where the file has no such part.

    Raises ``PictureError`` for a part that cannot be used.
    """
    body = next((body for kind, body in chunks(png) if kind == KIND), None)
    if body is None:
        return None
    picture = open_picture(png)
    part = open_picture(body[CORNER.size :], untrusted=True)
    left, top = CORNER.unpack(body[: CORNER.size].ljust(CORNER.size, b"\0"))
    if left + part.width > picture.width or top + part.height > picture.height:
        raise PictureError("The earlier version of this picture is damaged.")
    picture.paste(part, (left, top))
    return picture
