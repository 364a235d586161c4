"""From a drawing on the page to the control image of a scribble ControlNet."""

import io
from typing import Any

from PIL import Image, ImageOps

SKETCH = "sketch"
FAINT = 24  # of 255: less is no line


def scribble(canvas: Any) -> bytes:
    """PNG with white lines on black, from what Gradio's canvas sends; empty without a line."""
    drawn = (canvas or {}).get("composite")
    if not isinstance(drawn, Image.Image):
        return b""
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn.convert("RGBA"))
    lines = ImageOps.invert(paper.convert("L"))
    if not any(lines.histogram()[FAINT:]):
        return b""
    return as_png(lines.convert("RGB"))


def as_png(picture: Image.Image) -> bytes:
    png = io.BytesIO()
    picture.save(png, "PNG", compress_level=1)
    return png.getvalue()
