"""A picture in its own colours, to change a part of it and leave the rest as it is."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageCms

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.colour import DEEP, SPACES, eight_bits
from photomaker_desktop.imaging.decoding import decode
from photomaker_desktop.imaging.formats import EXPORT, is_heif, unsupported_kind
from photomaker_desktop.imaging.opening import MOST_PIXELS, open_picture, read_bytes

REDUCED = Text("The photo has more than 8 bits per channel. The result has 8.")
DEEP_PNG = 16


@dataclass(frozen=True)
class Original:
    """``image`` is upright, RGB or RGBA with 8 bits, in the colours of ``profile`` (ICC; empty:
    sRGB). ``reduced`` if the file held more bits."""

    image: Image.Image
    profile: bytes = b""
    reduced: bool = False

    def to_srgb(self, part: Image.Image) -> Image.Image:
        """A part of the picture, as the model sees colours; opacity is left out."""
        return _converted(part.convert("RGB"), self.profile, b"")

    def from_srgb(self, part: Image.Image) -> Image.Image:
        return _converted(part.convert("RGB"), b"", self.profile)


def open_original(path: Path) -> Original:
    """Raises ``PictureError`` as ``open_picture`` does."""
    data = read_bytes(path)
    if is_heif(data):
        return Original(open_picture(data))
    if kind := unsupported_kind(data):
        raise PictureError(
            Text("{name} is {kind}.", name=path, kind=kind), "It cannot be opened here.", EXPORT
        )
    profiles: list[bytes] = []
    deep: list[bool] = []

    def own_colours(file: Image.Image, bits: int) -> Image.Image:
        deep.append(file.mode in DEEP or bits > 8 or is_deep_png(data))
        profile = file.info.get("icc_profile") or b""
        if file.mode in DEEP:
            return eight_bits(file, bits).convert("RGB")
        if file.mode in ("RGB", "RGBA", "P") and _space(profile) == "RGB":
            profiles.append(profile)
        has_alpha = "A" in file.mode or "a" in file.mode or "transparency" in file.info
        return file.convert("RGBA" if has_alpha else "RGB")

    image = decode(data, str(path), MOST_PIXELS, None, own_colours)
    return Original(image, next(iter(profiles), b""), any(deep))


def is_deep_png(data: bytes) -> bool:
    """Pillow opens 16-bit colour as 8 bits without a word; the header's ninth byte tells."""
    return data.startswith(b"\x89PNG") and data[24:25] == bytes([DEEP_PNG])


def _space(profile: bytes) -> str:
    """The mode that a profile is for; empty for none, or one that cannot be read."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return ""
    return SPACES.get(source.profile.xcolor_space, "")


def _converted(picture: Image.Image, source: bytes, target: bytes) -> Image.Image:
    if source == target:
        return picture
    first, second = (
        ImageCms.ImageCmsProfile(io.BytesIO(one)) if one else ImageCms.createProfile("sRGB")
        for one in (source, target)
    )
    converted = ImageCms.profileToProfile(picture, first, second, outputMode="RGB")
    assert converted is not None
    return converted
