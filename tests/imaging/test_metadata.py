"""Metadata taken out of files, byte by byte; pixels and colours stay."""

import gzip
import io
import struct

import pytest
from PIL import Image, ImageCms

from photomaker_desktop.imaging import tiff
from photomaker_desktop.imaging.formats import begins_as_picture, is_heif, unsupported_kind
from photomaker_desktop.imaging.metadata import (
    exif_block,
    jpeg_segments,
    webp_chunk,
    without_metadata,
)

PICTURE = Image.effect_noise((40, 30), 60).convert("RGB")
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def encoded(format_: str, picture: Image.Image = PICTURE, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_, **options)
    return file.getvalue()


def exif(orientation: int = 6) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112], tags[0x010E] = orientation, "a secret"
    return tags


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def test_a_jpeg_keeps_pixels_and_profile_alone() -> None:
    data = encoded("JPEG", exif=exif(), comment=b"a secret", icc_profile=PROFILE)
    bare = without_metadata(data)
    assert bare is not None and b"secret" not in bare and len(bare) < len(data)
    assert opened(bare).tobytes() == opened(data).tobytes()
    assert opened(bare).info["icc_profile"] == PROFILE


def test_all_of_a_jpegs_own_segments_go_and_no_others() -> None:
    added = [bytes([0xFF, marker]) + struct.pack(">H", 8) + b"secret" for marker in (0xE5, 0xEF)]
    kept = b"\xff\xf0" + struct.pack(">H", 8) + b"coding"
    data = encoded("JPEG")
    bare = without_metadata(data[:2] + b"".join(added) + kept + data[2:])
    assert bare is not None and b"secret" not in bare and b"coding" in bare


def test_the_colours_of_a_cmyk_jpeg_need_adobes_mark() -> None:
    data = encoded("JPEG", PICTURE.convert("CMYK"), exif=exif())
    bare = without_metadata(data)
    assert bare is not None and b"secret" not in bare
    assert any(marker == 0xEE for marker, _ in jpeg_segments(bare))
    assert opened(bare).tobytes() == opened(data).tobytes()


def test_a_png_keeps_pixels_and_profile_alone() -> None:
    data = encoded("PNG", exif=exif(3), icc_profile=PROFILE)
    bare = without_metadata(data)
    assert bare is not None and b"secret" not in bare
    assert opened(bare).tobytes() == PICTURE.tobytes()
    assert opened(bare).info["icc_profile"] == PROFILE
    assert exif_block(bare) == b""


def test_a_tiff_keeps_its_orientation_and_loses_its_words() -> None:
    data = encoded("TIFF", tiffinfo={0x0112: 6, 0x010E: "a secret"})
    bare = without_metadata(data)
    assert bare is not None
    assert tiff.orientation(bare) == 6
    assert 0x010E in opened(data).tag_v2 and 0x010E not in opened(bare).tag_v2  # type: ignore[attr-defined]
    assert opened(bare).tobytes() == opened(data).tobytes()


@pytest.mark.parametrize("mode", ["P", "RGB", "L", "1", "CMYK"])
def test_a_tiff_keeps_what_its_colours_need(mode: str) -> None:
    data = encoded("TIFF", PICTURE.convert(mode), tiffinfo={0x010E: "a secret"},
                   icc_profile=PROFILE)  # fmt: skip
    bare = without_metadata(data)
    assert bare is not None
    assert opened(bare).info["icc_profile"] == PROFILE
    assert opened(bare).convert("RGB").tobytes() == opened(data).convert("RGB").tobytes()


def test_other_formats_are_left_alone() -> None:
    assert without_metadata(encoded("GIF")) is None
    assert without_metadata(b"") is None


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_the_orientation_is_found_in_every_format(format_: str, orientation: int) -> None:
    data = encoded(format_, exif=exif(orientation))
    assert tiff.orientation(exif_block(data)) == orientation


def test_a_picture_without_exif_is_upright() -> None:
    for data in (encoded("JPEG", comment=b"Exif"), encoded("PNG"), encoded("WEBP"), b"", b"RIFF"):
        assert exif_block(data) == b""
        assert tiff.orientation(exif_block(data)) == 1


@pytest.mark.parametrize("length", [0, 1, 2, 3])
def test_chunks_of_odd_length_are_padded_in_a_webp(length: int) -> None:
    first = b"ICCP" + struct.pack("<I", length) + b"x" * (length + length % 2)
    last = b"EXIF" + struct.pack("<I", 4) + b"tags"
    data = b"RIFF" + bytes(4) + b"WEBP" + first + last
    assert webp_chunk(data, b"EXIF") == b"tags"
    assert webp_chunk(data, b"ICCP") == b"x" * length
    assert webp_chunk(data, b"XMP ") == b""
    assert webp_chunk(data[:8] + b"AVI " + data[12:], b"EXIF") == b""


def test_a_jpeg_is_read_up_to_its_pixels_and_not_beyond_its_end() -> None:
    data = encoded("JPEG", comment=b"words")
    markers = [marker for marker, _ in jpeg_segments(data)]
    assert markers[:2] == [0xE0, 0xFE] and 0xDA not in markers
    for cut in range(len(data) // 4):
        assert len(jpeg_segments(data[:cut])) <= len(markers)
    assert jpeg_segments(b"\xff\xd8\xff\xfe\0\x01") == [], "a length that leads nowhere"
    assert jpeg_segments(b"\xff\xd8\xff\xfe\0\x02") == [(0xFE, b"\xff\xfe\0\x02")]


# Tags of TIFF files


def directory(order: str, entries: dict[int, tuple[int, ...]], following: int = 0) -> bytes:
    """A directory at byte 8; values of one tag stand in the tag, more behind everything."""
    at, tags, behind = 8 + 2 + 12 * len(entries) + 4, b"", b""
    for tag, values in sorted(entries.items()):
        packed = struct.pack(f"{order}{len(values)}I", *values)
        if len(packed) > 4:
            packed, behind = struct.pack(order + "I", at + len(behind)), behind + packed
        tags += struct.pack(order + "HHI", tag, 4, len(values)) + packed
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    count = struct.pack(order + "H", len(entries))
    return head + count + tags + struct.pack(order + "I", following) + behind


@pytest.mark.parametrize("order", ["<", ">"])
def test_tags_are_read_in_both_orders_of_bytes(order: str) -> None:
    data = directory(order, {tiff.ORIENTATION: (7,), tiff.BITS: (8, 12, 10)})
    assert list(tiff.pages(data)) == [{tiff.ORIENTATION: (7,), tiff.BITS: (8, 12, 10)}]
    assert tiff.orientation(data) == 7
    assert tiff.bits_per_sample(data) == 12
    assert tiff.bits_per_sample(data, 1) == 0, "there is no second page"


@pytest.mark.parametrize(("said", "used"), [(0, 1), (1, 1), (2, 2), (8, 8), (9, 1), (70_000, 1)])
def test_an_orientation_that_makes_no_sense_is_upright(said: int, used: int) -> None:
    assert tiff.orientation(directory("<", {tiff.ORIENTATION: (said,)})) == used


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_large_tiff_has_the_same_tags(order: str) -> None:
    mark = b"II+\0" if order == "<" else b"MM\0+"
    head = mark + struct.pack(order + "HHQ", 8, 0, 16)
    tag = struct.pack(order + "HHQ", tiff.ORIENTATION, 3, 1) + struct.pack(order + "HHI", 5, 0, 0)
    data = head + struct.pack(order + "Q", 1) + tag + bytes(8)
    assert tiff.orientation(data) == 5
    assert tiff.pixels_only(data) is None, "its directory is another"


def test_a_chain_that_leads_back_ends() -> None:
    assert len(list(tiff.pages(directory("<", {tiff.ORIENTATION: (1,)}, following=8)))) == 1


def test_a_chain_is_followed_for_64_directories() -> None:
    page = struct.pack("<HHHII", 1, tiff.ORIENTATION, 4, 1, 6)
    length = len(page) + 4
    chain = b"".join(page + struct.pack("<I", 8 + (n + 1) * length) for n in range(100))
    assert len(list(tiff.pages(b"II*\0" + struct.pack("<I", 8) + chain + bytes(2)))) == 64


def test_a_directory_that_is_cut_off_gives_what_can_be_read() -> None:
    data = directory("<", {tiff.ORIENTATION: (6,), 0x11A: (1, 2)})
    assert tiff.orientation(data[: 8 + 2 + 12]) == 6
    assert tiff.orientation(data[:9]) == 1
    assert list(tiff.pages(b"II*\0")) == []


def test_a_camera_raw_is_known_by_the_sensor_of_a_page_below() -> None:
    below = 200
    raw = directory("<", {tiff.PHOTOMETRIC: (2,), tiff.SUB_IFDS: (below,)}).ljust(below, b"\0")
    sensor = struct.pack("<HHHII", 1, tiff.PHOTOMETRIC, 4, 1, tiff.CFA) + bytes(4)
    assert tiff.is_camera_raw(raw + sensor)
    plain = struct.pack("<HHHII", 1, tiff.PHOTOMETRIC, 4, 1, 2) + bytes(4)
    assert not tiff.is_camera_raw(raw + plain)
    assert tiff.is_camera_raw(directory("<", {tiff.DNG: (1,)}))
    assert not tiff.is_camera_raw(encoded("TIFF"))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"v/1\x01" + bytes(40), "OpenEXR"),
        (b"gimp xcf v011", "GIMP"),
        (b"PK\3\4" + bytes(40), "ZIP archive"),
        (b"\x1a\x45\xdf\xa3" + bytes(40), "video"),
        (b"\0\0\0\x0cjP  " + bytes(40), "JPEG 2000"),
        (b"\0\0\1\0" + bytes(40), "icon"),
        (b"II*\0\x10\0\0\0CR\x02" + bytes(40), "camera RAW"),
        (b"IIU\0" + bytes(40), "camera RAW"),
        (b"IIRO" + bytes(40), "camera RAW"),
        (b"IIRS" + bytes(40), "camera RAW"),
        (b"\xff\x0a" + bytes(40), "JPEG XL"),
        (b"\xff\x4f\xff\x51" + bytes(40), "JPEG 2000"),
        (b"icns" + bytes(40), "icon"),
        (b"\xd7\xcd\xc6\x9a" + bytes(40), "drawing"),
        (b"MMOR" + bytes(40), "camera RAW"),
        (b"FOVb" + bytes(40), "camera RAW"),
        (b"\0MRM" + bytes(40), "camera RAW"),
        (b"II\x1a\0\0\0HEAPCCDR" + bytes(40), "camera RAW"),
        ("<svg></svg>".encode("utf-16"), "SVG"),
        ("\n<svg></svg>".encode("utf-16"), "SVG"),
        ("<svg></svg>".encode("utf-16-le"), "SVG"),
        ("<svg></svg>".encode("utf-16-be"), "SVG"),
        ("<html>".encode("utf-16"), "web page"),
        (gzip.compress(b"<svg></svg>", mtime=0), "SVG"),
        (b"hello %PDF-1.7", "PDF"),
    ],
)
def test_what_does_not_open_is_named(data: bytes, says: str) -> None:
    assert says in str(unsupported_kind(data))


def boxed(*brands: bytes) -> bytes:
    """The first box of a HEIC, AVIF or MP4: its brand, and those that it is compatible with."""
    first, *others = brands
    body = b"ftyp" + first + bytes(4) + b"".join(others)
    return struct.pack(">I", len(body) + 4) + body + bytes(40)


@pytest.mark.parametrize(
    ("brands", "heif"),
    [
        ((b"heic",), True),
        ((b"xxxx", b"heic"), True),
        ((b"xxxx", b"yyyy", b"heix"), True),
        ((b"mif1",), True),
        ((b"mif1", b"avif"), False),
        ((b"avif", b"mif1"), False),
        ((b"isom", b"mp42"), False),
    ],
)
def test_heic_is_known_by_any_of_its_brands(brands: tuple[bytes, ...], heif: bool) -> None:
    assert is_heif(boxed(*brands)) is heif
    assert not is_heif(boxed(*brands)[:4] + b"moov" + boxed(*brands)[8:])


def test_a_file_that_begins_as_a_picture_is_a_damaged_one() -> None:
    for format_ in ("JPEG", "PNG", "GIF", "WEBP", "AVIF"):
        assert begins_as_picture(encoded(format_)[:40])
    for data in (b"RIFF" + bytes(4) + b"AVI ", b"RIFX" + bytes(4) + b"WEBP", b"", b"hello"):
        assert not begins_as_picture(data)


def test_what_may_open_is_not() -> None:
    for format_ in ("JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "AVIF"):
        assert unsupported_kind(encoded(format_)) is None
