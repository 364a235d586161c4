"""Any mode, depth and colour profile → sRGB, 8 bits."""

import io
import math
from typing import TYPE_CHECKING

from PIL import Image, ImageCms

from photomaker_desktop.core.errors import PictureError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DEEP = ("I", "I;16", "I;16B", "I;16L", "I;16N", "F")
SPACES = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab ": "LAB"}
WHITE_LEVELS = (255, 1023, 4095, 65535)
"""The largest values of 8, 10, 12 and 16 bits; 14 bits cannot be told from a dark 16-bit photo."""


def to_srgb(picture: Image.Image, bits: int = 0) -> Image.Image:
    """RGB, alpha blended on white. ``bits`` per sample, if the file says so. Raises
    ``PictureError`` for a picture without a single finite value."""
    profile = picture.info.get("icc_profile")
    alpha = None
    if picture.mode in DEEP:
        picture = eight_bits(picture, bits)
    elif "A" in picture.mode or "a" in picture.mode or "transparency" in picture.info:
        rgba = picture.convert("RGBA")
        alpha = rgba.getchannel("A")
        grey = picture.mode in ("LA", "La") or picture.mode == "L"
        picture = rgba.convert("RGB").convert("L") if grey else rgba.convert("RGB")
    elif picture.mode in ("P", "1"):
        picture = picture.convert("RGB")
    colours = _managed(picture, profile) if profile else picture.convert("RGB")
    if alpha is None:
        return colours
    return Image.composite(colours, Image.new("RGB", colours.size, "white"), alpha)


def _managed(picture: Image.Image, profile: bytes) -> Image.Image:
    """Apply the profile; an invalid one, or one for other channels, is ignored, as in browsers."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        wanted = SPACES.get(source.profile.xcolor_space)
        if wanted == "RGB" and picture.mode in ("L", "YCbCr"):
            picture = picture.convert("RGB")
        if wanted == "L" and picture.mode == "RGB" and _is_grey(picture):
            picture = picture.convert("L")
        if wanted == picture.mode:
            srgb = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(picture, source, srgb, outputMode="RGB")
            if converted is not None:
                return converted
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        pass
    return picture.convert("RGB")


def _is_grey(picture: Image.Image) -> bool:
    red, green, blue = picture.split()
    return red.tobytes() == green.tobytes() == blue.tobytes()


def eight_bits(picture: Image.Image, bits: int = 0) -> Image.Image:
    """Deep greyscale to 0…255 by its value range; undefined values become black."""
    import numpy as np  # imported late: only such pictures need it

    values = np.asarray(picture, np.float64)
    finite = np.isfinite(values)
    if not finite.any():
        raise PictureError(
            "The picture has no valid pixels.", "Every pixel is infinite or undefined."
        )
    top = white_level(picture.mode, values[finite], bits)
    scaled = np.nan_to_num(values / top, nan=0.0, posinf=1.0, neginf=0.0)
    return Image.fromarray((scaled.clip(0, 1) * 255 + 0.5).astype(np.uint8))


def white_level(mode: str, values: "NDArray[np.float64]", bits: int) -> float:
    """The number that is shown as white."""
    import numpy as np

    brightest = float(values.max())
    if mode != "F":
        if 8 <= bits < 16 and brightest < 2**bits:
            return float(2**bits - 1)
        return float(next((level for level in WHITE_LEVELS if brightest <= level), brightest))
    for level in (1.0, 255.0, 65535.0):
        if level / 8 < brightest <= level:
            return level
    bright = float(np.percentile(values[values > 0], 99.5)) if brightest > 0 else 1.0
    return bright if math.isfinite(bright) and bright > 0 else 1.0
