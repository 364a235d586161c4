"""Which picture formats open here, and the names of those that don't. Reads a few bytes only."""

import struct
from collections.abc import Iterable
from pathlib import Path

from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.tiff import TIFF, is_camera_raw

PILLOW_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF")
"""Pillow's names; its JPEG reader opens MPO too."""
SUFFIXES = frozenset(
    (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff")
) | {".avif", ".heic", ".heif", ".hif"}
"""File names that are offered; what a file is, its content decides."""
RAW_SUFFIXES = frozenset(
    (".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dng", ".erf", ".iiq", ".kdc", ".mef", ".mos", ".mrw")
) | frozenset((".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf"))
PICTURE_LIKE = (
    RAW_SUFFIXES
    | {".srw", ".x3f", ".jxl", ".jp2", ".j2k", ".jpx", ".eps", ".ps", ".ai", ".svg", ".svgz"}
    | {".pdf", ".psd", ".psb", ".xcf", ".ico", ".icns", ".tga", ".pcx", ".ppm", ".pgm", ".pbm"}
    | {".dds", ".exr", ".hdr", ".wmf", ".emf", ".heics", ".heifs", ".avifs", ".qoi"}
)
"""Names of pictures that don't open; a folder scan says that it left them out."""

HEIF_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"))
AVIF_BRANDS = frozenset((b"avif", b"avis"))
RAW, DRAWING = Text("a camera RAW file"), Text("a drawing, not a photo")
EPS, SVG = Text("an EPS drawing, not a photo"), Text("a drawing (SVG), not a photo")
JXL, JPEG_2000 = Text("a JPEG XL picture"), Text("a JPEG 2000 picture")
WEB_PAGE, VIDEO, ICON = Text("a web page, not a photo"), Text("a video"), Text("an icon")
CHOOSE = Text("Choose a JPEG, PNG, WebP, AVIF or HEIC picture.")
EXPORT = Text("Export it as JPEG in your photo program, then choose that file.")
SIGNATURES: tuple[tuple[int, bytes, Text], ...] = (
    (8, b"CR\x02", RAW),
    (4, b"ftypcrx ", RAW),
    (0, b"IIU\0", RAW),
    (0, b"IIRO", RAW),
    (0, b"IIRS", RAW),
    (0, b"MMOR", RAW),
    (0, b"FUJIFILMCCD-RAW", RAW),
    (0, b"FOVb", RAW),
    (0, b"\0MRM", RAW),
    (6, b"HEAPCCDR", RAW),
    (0, b"\xff\x0a", JXL),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", JXL),
    (0, b"\0\0\0\x0cjP  ", JPEG_2000),
    (0, b"\xff\x4f\xff\x51", JPEG_2000),
    (0, b"\xc5\xd0\xd3\xc6", EPS),
    (0, b"8BPS", Text("a Photoshop file")),
    (0, b"gimp xcf", Text("a GIMP file")),
    (0, b"\0\0\1\0", ICON),
    (0, b"icns", ICON),
    (0, b"\xd7\xcd\xc6\x9a", DRAWING),
    (0, b"v/1\x01", Text("an OpenEXR picture")),
    (0, b"\x1a\x45\xdf\xa3", VIDEO),
    (0, b"PK\3\4", Text("a ZIP archive or a document")),
)
VIDEO_BRANDS = (b"isom", b"iso2", b"mp41", b"mp42", b"qt  ", b"M4V ", b"avc1", b"3gp", b"MSNV")
TEXTS: tuple[tuple[bytes, Text], ...] = (
    (b"%!ps", EPS),
    (b"%pdf", Text("a PDF document, not a photo")),
    (b"<svg", SVG),
    (b"<!doctype html", WEB_PAGE),
    (b"<html", WEB_PAGE),
)


def is_heif(data: bytes) -> bool:
    """Whether this is a HEIC/HEIF picture; AVIF has the same box and another codec."""
    brands = _brands(data)
    return bool(brands & HEIF_BRANDS) or (b"mif1" in brands and not brands & AVIF_BRANDS)


def unsupported_kind(data: bytes) -> Text | None:
    """What a file is that doesn't open here, in words after "is"; None for everything else."""
    for offset, mark, name in SIGNATURES:
        if data[offset : offset + len(mark)] == mark:
            return name
    if data[4:8] == b"ftyp" and data[8:12].startswith(VIDEO_BRANDS):
        return VIDEO
    if data[:4] in TIFF:
        return RAW if is_camera_raw(data) else None
    head = data[:1024].lstrip(b"\xef\xbb\xbf\0 \t\r\n").lower()
    if head.startswith(b"<?xml") and b"<svg" in head:
        return SVG
    return next((name for mark, name in TEXTS if head.startswith(mark)), None)


def picture_files(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """(files to open, pictures left out) among ``paths``, by their names, sorted."""
    files = sorted(paths)
    return (
        [path for path in files if path.suffix.lower() in SUFFIXES],
        [path for path in files if path.suffix.lower() in PICTURE_LIKE],
    )


def file_pattern() -> str:
    """For a file dialog: ``*.avif *.bmp …``, in both cases, as some systems need."""
    names = sorted(SUFFIXES)
    return " ".join(f"*{name}" for name in (*names, *map(str.upper, names)))


def _brands(data: bytes) -> frozenset[bytes]:
    if data[4:8] != b"ftyp":
        return frozenset()
    size = min(struct.unpack(">I", data[:4])[0], len(data), 512)
    return frozenset([data[8:12], *(data[at : at + 4] for at in range(16, size - 3, 4))])
