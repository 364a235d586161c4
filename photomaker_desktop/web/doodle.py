"""From a drawing on the page to the control image of a scribble ControlNet."""

import base64
import binascii
import io

from PIL import Image, ImageOps

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging.opening import open_picture

SKETCH = "sketch"
"""The kind of control model that follows it."""
FAINT = 24  # of 255: less is no line
MOST_BYTES = 2_000_000
DATA_URL = "data:image/png;base64,"


def scribble(sketch: str) -> bytes:
    """PNG with white lines on black, from a PNG with black ones as a data URL.

    Empty without a line. Raises ``PictureError`` for what the page would never send.
    """
    if not sketch:
        return b""
    try:
        png = base64.b64decode(sketch.removeprefix(DATA_URL), validate=True)
    except (binascii.Error, ValueError) as error:
        raise PictureError("The sketch could not be read.", todo="Draw it again.") from error
    if len(png) > MOST_BYTES:
        raise PictureError("The sketch is too large.", todo="Draw a simpler one.")
    drawn = open_picture(png, untrusted=True, name="The sketch")
    lines = ImageOps.invert(drawn.convert("L"))
    if not any(lines.histogram()[FAINT:]):
        return b""
    return as_png(lines.convert("RGB"))


def as_png(picture: Image.Image) -> bytes:
    png = io.BytesIO()
    picture.save(png, "PNG", compress_level=1)
    return png.getvalue()
