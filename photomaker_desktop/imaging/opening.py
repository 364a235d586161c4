"""The entry point for opening pictures: upright, RGB, 8 bits, or one clear error."""

from pathlib import Path
from typing import TYPE_CHECKING

from photomaker_desktop.core.errors import FileTooLarge, NotRegularFile, PictureError, StorageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.formats import CHOOSE, EXPORT, is_heif, unsupported_kind
from photomaker_desktop.storage.files import read_regular

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 130_000_000
MOST_UNTRUSTED_PIXELS = 50_000_000
MOST_BYTES = 400_000_000
SECONDS, UNTRUSTED_SECONDS = 20.0, 8.0


def open_picture(
    source: Path | bytes,
    *,
    most_pixels: int = MOST_PIXELS,
    at_least: int | None = None,
    untrusted: bool = False,
    name: str = "The picture",
) -> "Image.Image":
    """The picture as displayed: EXIF orientation applied, sRGB, alpha on white, first frame.

    ``at_least`` lets a JPEG be decoded smaller, with its longer side still at least that many
    pixels (for detection). HEIC, and what is ``untrusted`` (sent by a visitor), is decoded in a
    process of its own with limits of time and memory; the latter has at most
    ``MOST_UNTRUSTED_PIXELS``. ``name`` is what errors call a picture given as bytes.

    Raises ``PictureError`` for anything that is no picture, is damaged, or has more than
    ``most_pixels`` pixels. A photo of more than ``MOST_PIXELS`` is made smaller instead, a JPEG of
    any size, others up to Pillow's limit (179 megapixels), but not HEIC or what is untrusted.
    """
    name = str(source) if isinstance(source, Path) else name
    data = read_bytes(source) if isinstance(source, Path) else source
    if not data:
        raise PictureError(Text("{name} is empty.", name=name), todo=CHOOSE)
    if kind := unsupported_kind(data):
        raise PictureError(
            Text("{name} is {kind}.", name=name, kind=kind), "It cannot be opened here.", EXPORT
        )
    if untrusted or is_heif(data):
        from photomaker_desktop.imaging.isolation import decode_apart

        if untrusted:
            most_pixels = min(most_pixels, MOST_UNTRUSTED_PIXELS)
        seconds = UNTRUSTED_SECONDS if untrusted else SECONDS
        return decode_apart(data, name, most_pixels, at_least, seconds)
    from photomaker_desktop.imaging.decoding import (
        decode,  # late: the window starts without a decoder
    )

    return decode(data, name, most_pixels, at_least, shrink=most_pixels == MOST_PIXELS)


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises ``PictureError`` for a missing, unreadable or enormous file."""
    try:
        if path.is_dir():
            raise PictureError(Text("{path} is a folder, not a picture.", path=path), todo=CHOOSE)
        return read_regular(path, MOST_BYTES)
    except FileTooLarge as error:
        raise PictureError(
            Text("{path} is larger than {size} MB.", path=path, size=MOST_BYTES // 1_000_000)
        ) from error
    except NotRegularFile as error:
        raise PictureError(Text("{path} is not a regular file.", path=path), todo=CHOOSE) from error
    except FileNotFoundError as error:
        raise PictureError(
            Text("{path} does not exist.", path=path), todo="Check the name."
        ) from error
    except (OSError, ValueError, StorageError) as error:
        raise PictureError(Text("{path} cannot be read.", path=path), str(error)) from error
