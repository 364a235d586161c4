"""Pixels of a picture file: upright, sRGB, 8 bits. Untrusted files go through ``isolation``."""

import io
import warnings
from collections.abc import Callable

from PIL import Image, JpegImagePlugin, TiffImagePlugin, UnidentifiedImageError

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.imaging import tiff
from photomaker_desktop.imaging.colour import to_srgb
from photomaker_desktop.imaging.deep import brightened
from photomaker_desktop.imaging.formats import (
    CHOOSE,
    PILLOW_FORMATS,
    begins_as_picture,
    is_heif,
)
from photomaker_desktop.imaging.metadata import exif_block, without_metadata

JPEG = b"\xff\xd8\xff"
REDUCTIONS = (2, 4, 8, 16)
"""A JPEG decoder can shrink a picture while decoding, up to 8 times; the last step is never needed.
"""
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class PlainTiff(TiffImagePlugin.TiffImageFile):
    """A TIFF whose tags are not read after loading, where a damaged tag would raise."""

    def load_end(self) -> None:
        return


def decode(
    data: bytes,
    name: str,
    most_pixels: int,
    at_least: int | None,
    colours: Callable[[Image.Image, int], Image.Image] = to_srgb,
    *,
    shrink: bool = False,
) -> Image.Image:
    """See ``opening.open_picture``; ``name`` is what the errors call it.

    ``shrink``: a larger picture is not refused but made smaller, a JPEG while it is decoded.
    ``colours`` makes 8 bits of any mode, given the bits per sample, if the file says so.
    Whatever a decoder raises becomes a ``PictureError``.
    """
    try:
        return _decode(data, name, most_pixels, at_least, colours, shrink=shrink)
    except PictureError:
        raise
    except Exception as error:  # decoders raise anything; they are only called here
        plain = without_metadata(data)
        if plain is not None and plain != data:
            try:
                turn = tiff.orientation(exif_block(data))
                return upright(
                    _decode(plain, name, most_pixels, at_least, colours, shrink=shrink), turn
                )
            except Exception:  # noqa: BLE001 - the first error is the one to tell
                pass
        raise _damaged(name, data, error) from error


def _decode(
    data: bytes,
    name: str,
    most_pixels: int,
    at_least: int | None,
    colours: Callable[[Image.Image, int], Image.Image],
    *,
    shrink: bool,
) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _open(data) as file:
            width, height = file.size
            too_many = width * height > most_pixels
            if too_many and not shrink:
                raise too_large(name, width, height, most_pixels)
            if too_many:
                file.draft("RGB", _below(width, height, most_pixels))
            if at_least is not None and max(width, height) > at_least:
                scale = at_least / max(width, height)
                file.draft("RGB", (max(1, round(width * scale)), max(1, round(height * scale))))
            file.load()
            turn, bits = 1, 0
            if isinstance(file, PlainTiff):
                page = next(iter(tiff.pages(data)), {})
                turn = page.get(tiff.ORIENTATION, (1,))[0]
                bits = tiff.bits_per_sample(data)
            elif not is_heif(data):  # libheif has turned it already
                turn = tiff.orientation(file.info.get("exif") or b"")
            shown = brightened(file, lambda: _open(data))
            picture = upright(colours(shown, bits), turn)
            return picture.reduce(2) if picture.width * picture.height > most_pixels else picture


def _below(width: int, height: int, most_pixels: int) -> tuple[int, int]:
    """The size of the largest of a JPEG's reductions that has at most ``most_pixels``."""
    scale = next(one for one in REDUCTIONS if width * height <= most_pixels * one**2)
    return width // scale, height // scale


def _open(data: bytes) -> Image.Image:
    if is_heif(data):
        import pi_heif  # late: a large library for one format

        picture: Image.Image = pi_heif.open_heif(io.BytesIO(data)).to_pillow()
        return picture
    if data[:4] in tiff.TIFF:
        file = PlainTiff(io.BytesIO(data))
        if page := tiff.main_page(data):
            file.seek(page)
        return file
    if data.startswith(JPEG):  # Pillow's limit of pixels is not for what is decoded smaller
        return JpegImagePlugin.jpeg_factory(io.BytesIO(data))
    return Image.open(io.BytesIO(data), formats=PILLOW_FORMATS)


def upright(picture: Image.Image, orientation: int) -> Image.Image:
    """Apply EXIF's orientation, 1…8."""
    turn = TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def too_large(name: str, width: int, height: int, most_pixels: int) -> PictureError:
    return PictureError(
        Text(
            "{name} is too large: {width} × {height} pixels.",
            name=name,
            width=width,
            height=height,
        ),
        Text("The limit is {megapixels} megapixels.", megapixels=most_pixels // 1_000_000),
        "Resize it first.",
    )


def _damaged(name: str, data: bytes, error: Exception) -> PictureError:
    detail = Text("Decoder error: {error}.", error=error)
    if isinstance(error, UnidentifiedImageError):
        detail = NO_TEXT  # it names an object in memory
    if isinstance(error, Image.DecompressionBombError):
        return PictureError(
            Text("{name} is too large to open.", name=name), todo="Resize it first."
        )
    if is_heif(data):
        return PictureError(Text("{name} is a damaged HEIC picture.", name=name), detail, CHOOSE)
    if data[:4] in tiff.TIFF:
        return PictureError(
            Text("{name} is a damaged or unsupported TIFF.", name=name), detail,
            "Export it as JPEG, or as 8-bit TIFF.",
        )  # fmt: skip
    if isinstance(error, UnidentifiedImageError) and not begins_as_picture(data):
        return PictureError(Text("{name} is not a picture.", name=name), todo=CHOOSE)
    if isinstance(error, MemoryError):
        return PictureError(
            Text("{name} needs more memory than is available.", name=name),
            todo="Resize it first.",
        )
    return PictureError(Text("{name} is damaged or truncated.", name=name), detail, CHOOSE)
