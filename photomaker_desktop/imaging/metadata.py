"""Strips metadata, so that a photo with a damaged tag can still be opened."""

import struct

from photomaker_desktop.imaging import png, tiff

KEPT_CHUNKS = (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"iCCP", b"sRGB", b"gAMA")
APP1, APP2, APP14, COMMENT, SCAN = 0xE1, 0xE2, 0xEE, 0xFE, 0xDA


def without_metadata(data: bytes) -> bytes | None:
    """The same JPEG, PNG or TIFF with its pixels and colour profile alone; None for others.

    A TIFF keeps its orientation, which is read like every other of its tags.
    """
    if data[:4] in tiff.TIFF:
        return tiff.pixels_only(data)
    if data.startswith(png.SIGNATURE):
        kept = [part for part in png.chunks(data) if part[0] in KEPT_CHUNKS]
        return png.write_chunks(kept)
    return _plain_jpeg(data) if data.startswith(b"\xff\xd8") else None


def exif_block(data: bytes) -> bytes:
    """The EXIF block of a JPEG, PNG or WebP as it stands in the file; empty if there is none."""
    if data[8:12] == b"WEBP":
        return webp_chunk(data, b"EXIF")
    if data.startswith(png.SIGNATURE):
        return next((body for kind, body in png.chunks(data) if kind == b"eXIf"), b"")
    for marker, segment in jpeg_segments(data):
        if marker == APP1 and segment[4:10] == b"Exif\0\0":
            return segment[4:]
    return b""


def webp_chunk(data: bytes, kind: bytes) -> bytes:
    """The body of the first chunk of this kind in a WebP; empty in other files."""
    at = 12 if data[8:12] == b"WEBP" else len(data)
    while at + 8 <= len(data):
        name, length = struct.unpack_from("<4sI", data, at)
        if name == kind:
            return data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2
    return b""


def _plain_jpeg(data: bytes) -> bytes:
    kept, end = [b"\xff\xd8"], 2
    for marker, segment in jpeg_segments(data):
        end += len(segment)
        profile = marker == APP2 and segment[4:15] == b"ICC_PROFILE"
        other = 0xE0 <= marker <= 0xEF or marker == COMMENT
        if profile or marker == APP14 or not other:
            kept.append(segment)
    return b"".join([*kept, data[end:]])


def jpeg_segments(data: bytes) -> list[tuple[int, bytes]]:
    """(marker, whole segment) before the first scan of a JPEG."""
    found, at = [], 2
    while data[at : at + 1] == b"\xff" and at + 4 <= len(data):
        marker, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if marker == SCAN or length < 2:
            break
        found.append((marker, data[at : at + 2 + length]))
        at += 2 + length
    return found
