"""Pixels of a picture file: upright, RGB, 8 bits."""

import io
import warnings

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.opening import CHOOSE

HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")


def decode(data: bytes, name: str, most_pixels: int, at_least: int | None) -> Image.Image:
    """See ``pictures.open_picture``; ``name`` is what the errors call it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as file:
                return _decode(file, name, most_pixels, at_least)
    except (UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise _not_a_picture(name, data, error) from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError) as error:
        raise PictureError(
            Text("{name} is damaged or cut short.", name=name),
            Text("The decoder says: {error}.", error=error),
            CHOOSE,
        ) from error


def _decode(file: Image.Image, name: str, most_pixels: int, at_least: int | None) -> Image.Image:
    width, height = file.size
    if width * height > most_pixels:
        raise PictureError(
            Text(
                "{name} is too large: {width} × {height} pixels.",
                name=name,
                width=width,
                height=height,
            ),
            Text(
                "At most {megapixels} megapixels can be opened.",
                megapixels=most_pixels // 1_000_000,
            ),
            "Make it smaller first.",
        )
    if at_least is not None and max(width, height) > at_least:
        scale = at_least / max(width, height)
        file.draft("RGB", (max(1, round(width * scale)), max(1, round(height * scale))))
    file.load()
    upright = ImageOps.exif_transpose(file)
    return _to_srgb(upright)


def _to_srgb(picture: Image.Image) -> Image.Image:
    if picture.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        picture = _eight_bits(picture)
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        rgba = picture.convert("RGBA")
        white = Image.new("RGBA", rgba.size, "white")
        return Image.alpha_composite(white, rgba).convert("RGB")
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "CMYK"):
        try:
            converted = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError):
            pass  # a broken profile is ignored, as browsers do
    return picture.convert("RGB")


def _eight_bits(picture: Image.Image) -> Image.Image:
    """16 bits and floats scaled to 0…255 by the range of their format, not clipped."""
    values = picture.convert("F")
    brightest = float(values.getextrema()[1])  # type: ignore[arg-type]
    if picture.mode == "F":
        top = 1.0 if brightest <= 1.0 else max(255.0, brightest)
    else:
        top = max(65535.0, brightest)
    return values.point(lambda value: value * (255.0 / top)).convert("L")


def _not_a_picture(name: str, data: bytes, error: Exception) -> PictureError:
    if isinstance(error, Image.DecompressionBombError):
        return PictureError(
            Text("{name} is too large to open.", name=name), todo="Make it smaller first."
        )
    if data[4:12] in HEIC:
        return PictureError(
            Text("{name} is a HEIC picture.", name=name), "It cannot be opened here.", CHOOSE
        )
    head = data[:512].lstrip().lower()
    if head.startswith((b"<svg", b"<?xml")):
        return PictureError(Text("{name} is a drawing (SVG), not a photo.", name=name), todo=CHOOSE)
    return PictureError(Text("{name} is not a picture.", name=name), todo=CHOOSE)
