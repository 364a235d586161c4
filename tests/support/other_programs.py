"""Pictures with the metadata that other programs write."""

import io
from typing import Any

from PIL import Image, PngImagePlugin


def png(**texts: str) -> bytes:
    info = PngImagePlugin.PngInfo()
    for name, text in texts.items():
        info.add_itxt(name, text)
    file = io.BytesIO()
    Image.new("RGB", (64, 96)).save(file, "PNG", pnginfo=info)
    return file.getvalue()


def with_exif(kind: str, tags: dict[int, Any], comment: bytes = b"") -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[tag] = value
    if comment:
        exif.get_ifd(0x8769)[0x9286] = comment
    file = io.BytesIO()
    Image.new("RGB", (64, 96)).save(file, kind, exif=exif)
    return file.getvalue()
