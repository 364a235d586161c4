"""Signed pictures and keys for tests."""

import io
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image

from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.imaging.xmp import SourceType, packet
from photomaker_desktop.marking.pairs import Pair, make_pair

FORMATS = ("PNG", "JPEG", "WEBP")


def picture(kind: str = "PNG", size: tuple[int, int] = (64, 48)) -> bytes:
    """A noisy picture, with our XMP mark where Pillow can write it."""
    file = io.BytesIO()
    marks = {} if kind == "PNG" else {"xmp": packet(SourceType.TRAINED).encode()}
    Image.effect_noise(size, 60).convert("RGB").save(file, kind, **marks)
    return file.getvalue()


def options(folder: Path, *, per_picture: bool = False, own: str = "") -> SigningOptions:
    return SigningOptions(str(folder / "keys"), str(folder / "public"), per_picture, own)


def expired_pair(now: datetime) -> Pair:
    """It was valid until yesterday."""
    return make_pair(now - timedelta(days=20), now - timedelta(days=1))
