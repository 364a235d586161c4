"""Opening pictures from anywhere: upright, RGB, 8 bits, or one clear error."""

from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.core.errors import PictureError

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 130_000_000
MOST_BYTES = 400_000_000
CHOOSE = "Choose a JPEG, PNG or WebP picture."


def open_picture(
    source: Path | bytes, *, most_pixels: int = MOST_PIXELS, at_least: int | None = None
) -> "Image.Image":
    """The picture as a person sees it: EXIF turned, sRGB, alpha on white, first frame.

    ``at_least`` lets a JPEG be decoded smaller, with its longer side still at least that many
    pixels (for detection). Raises ``PictureError`` for anything that is no picture, is damaged, or
    has more than ``most_pixels`` pixels.
    """
    from photomaker_desktop.imaging.decoding import (
        decode,  # late: the window starts without a decoder
    )

    name = str(source) if isinstance(source, Path) else "The picture"
    data = read_bytes(source) if isinstance(source, Path) else source
    if not data:
        raise PictureError(f"{name} is empty.", todo=CHOOSE)
    return decode(data, name, most_pixels, at_least)


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises ``PictureError`` for a missing, unreadable or enormous file."""
    try:
        if path.is_dir():
            raise PictureError(f"{path} is a folder, not a picture.", todo=CHOOSE)
        if path.stat().st_size > MOST_BYTES:
            raise PictureError(f"{path} is larger than {MOST_BYTES // 1_000_000} MB.", todo=CHOOSE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(f"{path} does not exist.", todo="Check the name.") from error
    except (OSError, ValueError) as error:
        raise PictureError(f"{path} cannot be read.", str(error)) from error
