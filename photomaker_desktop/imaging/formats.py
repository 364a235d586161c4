"""Which picture formats open here, and the names of those that don't. Reads a few bytes only."""

import re
import struct
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.tiff import TIFF, is_camera_raw
from photomaker_desktop.storage.files import storage_errors

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

TEXT_HEAD = 4096
XML_SVG = re.compile(rb"<(\w+:)?svg[\s>/]")
HEIF_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"))
AVIF_BRANDS = frozenset((b"avif", b"avis"))
RAW, DRAWING = Text("a camera RAW file"), Text("a drawing, not a photo")
EPS, SVG = Text("an EPS drawing, not a photo"), Text("a drawing (SVG), not a photo")
PDF = Text("a PDF document, not a photo")
BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
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
    (b"\x1b%-12345x@pjl", EPS),
    (b"%pdf", PDF),
    (b"<svg", SVG),
    (b"<svg:svg", SVG),
    (b"<!doctype html", WEB_PAGE),
    (b"<html", WEB_PAGE),
)


def is_heif(data: bytes) -> bool:
    """Whether this is a HEIC/HEIF picture; AVIF has the same box and another codec."""
    brands = _brands(data)
    return bool(brands & HEIF_BRANDS) or (b"mif1" in brands and not brands & AVIF_BRANDS)


def begins_as_picture(data: bytes) -> bool:
    """Whether a file that does not open has the first bytes of a format that does."""
    riff = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    return riff or data.startswith(BEGINNINGS) or bool(_brands(data) & AVIF_BRANDS)


def unsupported_kind(data: bytes) -> Text | None:
    """What a file is that doesn't open here, in words after "is"; None for everything else."""
    for offset, mark, name in SIGNATURES:
        if data[offset : offset + len(mark)] == mark:
            return name
    if data[4:8] == b"ftyp" and data[8:12].startswith(VIDEO_BRANDS):
        return VIDEO
    if data[:4] in TIFF:
        return RAW if is_camera_raw(data) else None
    if begins_as_picture(data) or data[:2] == b"BM" or data[4:8] == b"ftyp":
        return None
    if data[40:44] == b" EMF" and data[:4] == b"\1\0\0\0":
        return DRAWING
    return _text_kind(_text(data))


def _text_kind(head: bytes) -> Text | None:
    """Of the beginning of a text, in lower case."""
    if name := next((name for mark, name in TEXTS if head.startswith(mark)), None):
        return name
    if head.startswith((b"<?xml", b"<!--", b"<!doctype svg")) and XML_SVG.search(head):
        return SVG
    return PDF if b"%pdf-" in head[:1024] else None  # there may be something before it


def _text(data: bytes) -> bytes:
    """The first characters of a text, packed or in any Unicode encoding, in lower case."""
    if data[:2] == b"\x1f\x8b":
        with suppress(zlib.error):
            data = zlib.decompressobj(wbits=31).decompress(data[:TEXT_HEAD], TEXT_HEAD)
    head = data[:TEXT_HEAD]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0<" in head[:4] or b"<\0" in head[:4]:
        head = head.replace(b"\0", b"")  # the words looked for are ASCII
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe\0\x04 \t\r\n").lower()


def picture_files(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """(files to open, pictures left out): files as they are, and pictures in folders by name.

    Folders are not searched recursively. Raises ``StorageError`` for one that cannot be read.
    """
    opened: list[Path] = []
    left_out: list[Path] = []
    for path in paths:
        if not path.is_dir():
            opened.append(path)
            continue
        with storage_errors(path):
            files = sorted(path.iterdir())
        opened += (file for file in files if file.suffix.lower() in SUFFIXES)
        left_out += (file for file in files if file.suffix.lower() in PICTURE_LIKE)
    return opened, left_out


def file_pattern() -> str:
    """For a file dialog: ``*.avif *.bmp …``, in both cases, as some systems need."""
    names = sorted(SUFFIXES)
    return " ".join(f"*{name}" for name in (*names, *map(str.upper, names)))


def _brands(data: bytes) -> frozenset[bytes]:
    if data[4:8] != b"ftyp":
        return frozenset()
    size = min(struct.unpack(">I", data[:4])[0], len(data), 512)
    return frozenset([data[8:12], *(data[at : at + 4] for at in range(16, size - 3, 4))])
