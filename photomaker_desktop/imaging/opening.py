"""Opening pictures from anywhere: upright, RGB, 8 bits, or one clear error."""

from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.text import Text

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 130_000_000
MOST_BYTES = 400_000_000
CHOOSE = Text("Choose a JPEG, PNG or WebP picture.")


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
        raise PictureError(Text("{name} is empty.", name=name), todo=CHOOSE)
    return decode(data, name, most_pixels, at_least)


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises ``PictureError`` for a missing, unreadable or enormous file."""
    try:
        if path.is_dir():
            raise PictureError(Text("{path} is a folder, not a picture.", path=path), todo=CHOOSE)
        if path.stat().st_size > MOST_BYTES:
            raise PictureError(
                Text(
                    "{name} is larger than {megabytes} MB.",
                    name=path,
                    megabytes=MOST_BYTES // 1_000_000,
                ),
                todo=CHOOSE,
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError(
            Text("{path} does not exist.", path=path), todo="Check the name."
        ) from error
    except (OSError, ValueError) as error:
        raise PictureError(Text("{name} cannot be read.", name=path), str(error)) from error
