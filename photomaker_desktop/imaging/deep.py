"""Colour pictures of 10 or 12 bits in 16: Pillow keeps the upper eight, which are black."""

import sys
from collections.abc import Callable
from typing import Any

from PIL import Image

GREY_ALPHA = "LA;16B"
DARK = 15  # of 255: what 12 bits leave in the upper byte
OTHER_BYTE = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}


def brightened(picture: Image.Image, reopen: Callable[[], Image.Image]) -> Image.Image:
    """``picture``, or the same from the bits that are used; both have eight bits per channel.

    ``reopen`` opens the file once more, not yet decoded. A 16-bit picture this dark is black either
    way.
    """
    colours = picture.getbands()[:3]
    if picture.mode not in ("RGB", "RGBA") or brightest(picture, colours) > DARK:
        return picture
    with reopen() as again:
        if again.mode != picture.mode:
            return picture
        if picture.mode == "RGBA" and take_all_bytes(again):
            again.load()
            _, grey_low, _, alpha_low = again.split()
            lower = Image.merge("RGBA", (grey_low, grey_low, grey_low, alpha_low))
            return combined(picture, lower)
        if not take_lower_bytes(again):
            return picture
        again.load()
        return combined(picture, again)


def brightest(picture: Image.Image, bands: tuple[str, ...]) -> int:
    return max(int(picture.getchannel(band).getextrema()[1]) for band in bands)  # type: ignore[arg-type]


def take_all_bytes(file: Image.Image) -> bool:
    """Have the decoder take the four bytes of grey with alpha as RGBA; False for other files.

    No decoder takes the lower bytes of those.
    """
    tiles: list[Any] = getattr(file, "tile", [])
    if not tiles or any(tile[3] not in (GREY_ALPHA, (GREY_ALPHA,)) for tile in tiles):
        return False
    file.tile = [(*tile[:3], "RGBA") for tile in tiles]  # type: ignore[attr-defined]
    return True


def take_lower_bytes(file: Image.Image) -> bool:
    """Have the decoder take the other byte of each sample; False if there is only one."""
    tiles: list[Any] = getattr(file, "tile", [])
    changed = []
    for codec, place, offset, arguments in tiles:
        mode, *rest = (arguments,) if isinstance(arguments, str) else arguments
        name, deep, order = str(mode).partition(";16")
        if not deep or order not in OTHER_BYTE:
            return False
        other = f"{name};16{OTHER_BYTE[order]}"
        changed.append((codec, place, offset, (other, *rest) if rest else other))
    file.tile = changed  # type: ignore[attr-defined]
    return bool(changed)


def combined(upper: Image.Image, lower: Image.Image) -> Image.Image:
    """Both bytes of each sample, shown by the number of bits that they use. Alpha stays."""
    import numpy as np  # imported late: only such pictures need it

    high, low = np.asarray(upper, np.uint16), np.asarray(lower, np.uint16)
    values = high * 256 + low
    top = int(values[..., :3].max())
    white = next(level for level in (255, 1023, 4095) if top <= level)
    scaled = (values * (255.0 / white) + 0.5).clip(0, 255).astype(np.uint8)
    if upper.mode == "RGBA":
        alpha = values[..., 3]
        shown = alpha * (255.0 / 65535 if alpha.max() > white else 255.0 / white)
        scaled[..., 3] = (shown + 0.5).clip(0, 255).astype(np.uint8)
    made = Image.fromarray(scaled, upper.mode)
    made.info = dict(upper.info)
    return made
