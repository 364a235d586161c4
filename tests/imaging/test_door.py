"""The one door for pictures: whatever the bytes are, a picture or one of our errors comes out."""

import gzip
import io
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging import isolation, tiff
from photomaker_desktop.imaging.formats import (
    SUFFIXES,
    file_pattern,
    picture_files,
    unsupported_kind,
)
from photomaker_desktop.imaging.metadata import without_metadata
from photomaker_desktop.imaging.opening import open_picture
from tests.support.data import CASES, NEWTON, REPOSITORY

QUIET = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
PROFILE = (CASES / "icc" / "swap-rgb.png").read_bytes()


def encoded(picture: Image.Image, format_: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format_, **options)
    return buffer.getvalue()


def small_files() -> dict[str, bytes]:
    picture = Image.effect_noise((40, 30), 80).convert("RGB")
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "words"
    formats = {"JPEG": {"exif": exif}, "PNG": {"exif": exif}, "WEBP": {"exif": exif}}
    plain = {name: encoded(picture, name, **options) for name, options in formats.items()}
    others = ("GIF", "BMP", "TIFF", "AVIF", "MPO")
    return plain | {name: encoded(picture, name) for name in others}


FILES = small_files()


@pytest.mark.parametrize("name", FILES)
def test_every_listed_format_opens(name: str) -> None:
    assert sorted(open_picture(FILES[name]).size) == [30, 40]


def test_a_file_dialog_offers_the_formats_of_phones_and_cameras() -> None:
    offered = file_pattern().split()
    for suffix in ("jpg", "png", "webp", "heic", "heif", "avif", "tif"):
        assert f"*.{suffix}" in offered and f"*.{suffix.upper()}" in offered


@QUIET
@given(name=st.sampled_from(sorted(FILES)), data=st.data())
def test_damage_is_one_error_of_ours(name: str, data: st.DataObject) -> None:
    damaged = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert open_picture(bytes(damaged)).mode == "RGB"
    except PictureError as error:
        assert error.what


@pytest.mark.parametrize("path", sorted((CASES / "fuzz").iterdir()), ids=lambda path: path.name)
def test_what_once_raised_something_else(path: Path) -> None:
    with pytest.raises(PictureError):
        open_picture(path)


# Kinds that do not open


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ("eps/photo.jpg", "EPS"),
        ("raw/photo.nef", "camera RAW"),
        ("heic-names/cr2.cr2", "camera RAW"),
        ("heic-names/jxl.jxl", "JPEG XL"),
        ("heic-names/heic.heic", "damaged HEIC"),
        ("heic-names/hevc.heic", "damaged HEIC"),
        ("folder/heic.heic", "damaged HEIC"),
    ],
)
def test_a_file_is_named_as_what_it_is(case: str, says: str) -> None:
    with pytest.raises(PictureError, match=says):
        open_picture(CASES / case)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><!-- x --><svg/>", "SVG"),
        (b"\xc5\xd0\xd3\xc6" + bytes(40), "EPS"),
        (b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(40), "JPEG XL"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1" + bytes(20), "camera RAW"),
        (b"FUJIFILMCCD-RAW 0201" + bytes(40), "camera RAW"),
        (b"8BPS\0\1" + bytes(40), "Photoshop"),
        (b"\0\0\0\x18ftypisom" + bytes(40), "video"),
        (b"<!DOCTYPE html><html>", "web page"),
        ('<?xml version="1.0"?><svg/>'.encode("utf-16"), "SVG"),
        (gzip.compress(b"<svg xmlns='x'></svg>", mtime=0), "SVG"),
        (b"<!-- drawn -->\n<svg:svg>", "SVG"),
        (b"<?xml?><!--" + bytes(2000) + b"--><svg>", "SVG"),
        (b"\x04%!PS-Adobe-3.0 EPSF-3.0", "EPS"),
        (b"some words before it\n%PDF-1.4", "PDF"),
        (b"\1\0\0\0" + bytes(36) + b" EMF", "drawing"),
    ],
)
def test_other_kinds_are_named_too(data: bytes, says: str) -> None:
    assert says in str(unsupported_kind(data))


@pytest.mark.parametrize("name", FILES)
def test_a_photo_is_a_photo_whatever_is_written_in_it(name: str) -> None:
    """And one that is cut off is called damaged, not something else."""
    data = FILES[name]
    assert unsupported_kind(data[:16] + b"%PDF-1.4 <svg> %!PS" + data[16:]) is None
    with pytest.raises(PictureError, match="damaged|not a picture" if name == "BMP" else "damaged"):
        open_picture(data[:40])


def test_eps_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a program was started")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with pytest.raises(PictureError, match="EPS"):
        open_picture(CASES / "eps" / "photo.jpg")


def raw_file(order: str, *, photometric: int, reduced: bool) -> bytes:
    """A TIFF of two pages in a chain; the first is a thumbnail, the second from the sensor."""
    mark = b"II*\0" if order == "<" else b"MM\0*"

    def page(entries: dict[int, int], following: int) -> bytes:
        tags = b"".join(
            struct.pack(order + "HHI", tag, 4, 1) + struct.pack(order + "I", value)
            for tag, value in sorted(entries.items())
        )
        return struct.pack(order + "H", len(entries)) + tags + struct.pack(order + "I", following)

    first = page({0xFE: int(reduced), 0x100: 16, 0x101: 16, 0x106: 2}, 8 + 54)
    return mark + struct.pack(order + "I", 8) + first + page({0x100: 600, 0x106: photometric}, 0)


@pytest.mark.parametrize("order", ["<", ">"])
def test_raw_is_known_by_its_sensor_whatever_the_order_of_bytes(order: str) -> None:
    for photometric in (tiff.CFA, tiff.LINEAR_RAW):
        data = raw_file(order, photometric=photometric, reduced=True)
        with pytest.raises(PictureError, match="camera RAW"):
            open_picture(data)


def thumbnail_first(words: str) -> bytes:
    """A TIFF of two pages; the first says that it is a small copy of the other."""
    small, large = Image.new("RGB", (16, 12), "red"), Image.new("RGB", (160, 120), "blue")
    tags = {0xFE: 1, 0x10E: words}
    data = encoded(small, "TIFF", save_all=True, append_images=[large], tiffinfo=tags)
    before, second = data.rsplit(struct.pack("<HHII", 0xFE, 4, 1, 1), 1)
    return before + struct.pack("<HHII", 0xFE, 4, 1, 0) + second


def test_a_tiff_with_a_thumbnail_first_opens_as_its_full_picture() -> None:
    data = thumbnail_first("a description")
    bare = without_metadata(data)
    assert bare is not None
    assert [open_picture(one).size for one in (data, bare)] == [(160, 120)] * 2
    assert Image.open(io.BytesIO(bare)).tag_v2.get(0x10E) is None  # type: ignore[attr-defined]


# Metadata


@pytest.mark.parametrize("path", sorted((CASES / "exif").iterdir()), ids=lambda path: path.name)
def test_a_malformed_tag_costs_nothing(path: Path) -> None:
    assert open_picture(path).size == (200, 320)


@QUIET
@example(orientation=6, tag=0x010E, kind=1, count=7, value=3884, container="TIFF")
@given(
    orientation=st.integers(1, 8),
    tag=st.sampled_from([0x010E, 0x0128, 0x011A, 0x8769, 0x8825, 0x9286, 0xA005, 0x0213, 0x927C]),
    kind=st.integers(0, 20),
    count=st.sampled_from([0, 1, 2, 7, 0xFFFF, 0xFFFFFFFF]),
    value=st.integers(0, 2**32 - 1),
    container=st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF"]),
)
def test_any_malformed_tag_beside_an_orientation(  # noqa: PLR0917
    orientation: int, tag: int, kind: int, count: int, value: int, container: str
) -> None:
    picture = Image.new("RGB", (40, 30), "red")
    entries = sorted([(0x0112, 3, 1, orientation), (tag, kind, count, value)])
    block = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 2)
    for number, type_, values, content in entries:
        block += struct.pack("<HHII", number, type_, values, content)
    block += bytes(4)
    if container == "TIFF":
        data = with_tags(encoded(picture, "TIFF"), entries)
    else:
        exif = block if container != "PNG" else block.removeprefix(b"Exif\0\0")
        data = encoded(picture, container, exif=exif)
    assert open_picture(data).size == ((40, 30) if orientation < 5 else (30, 40))


def with_tags(data: bytes, entries: list[tuple[int, int, int, int]]) -> bytes:
    """A little-endian TIFF with more tags in its first page."""
    place = struct.unpack_from("<I", data, 4)[0]
    number = struct.unpack_from("<H", data, place)[0]
    tags = [data[place + 2 + 12 * i : place + 14 + 12 * i] for i in range(number)]
    new = [struct.pack("<HHII", *entry) for entry in entries]
    known = {tag[:2] for tag in new}
    every = sorted(
        [*(tag for tag in tags if tag[:2] not in known), *new],
        key=lambda tag: struct.unpack("<H", tag[:2])[0],
    )
    page = struct.pack("<H", len(every)) + b"".join(every) + bytes(4)
    return data[:4] + struct.pack("<I", len(data)) + data[8:] + page


# Colour


@pytest.mark.parametrize("mode", ["rgb", "rgba", "pal"])
def test_the_profile_counts_for_every_mode(mode: str) -> None:
    pixel = open_picture(CASES / "icc" / f"swap-{mode}.png").getpixel((32, 32))
    assert pixel == pytest.approx((121, 201, 90), abs=3)


def test_a_grey_profile_counts_for_grey_and_for_sixteen_bits() -> None:
    linear = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    grey = Image.linear_gradient("L")
    same = open_picture(encoded(grey, "PNG", icc_profile=linear))
    assert np.abs(np.asarray(same, int)[..., 0] - np.asarray(grey, int)).max() <= 1


def grey_profile(gamma: float) -> bytes:
    """The smallest ICC profile for greyscale: a white point and one curve."""
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 0xF6D6, 0x10000, 0xD32D)
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    start = 128 + 4 + 2 * 12
    tags = struct.pack(
        ">I4sII4sII", 2, b"wtpt", start, len(white), b"kTRC", start + len(white), len(curve)
    )
    head = struct.pack(">I4xI4s4s4s12x4s", 0, 0x02400000, b"mntr", b"GRAY", b"XYZ ", b"acsp")
    head = head.ljust(68, b"\0") + struct.pack(">3i", 0xF6D6, 0x10000, 0xD32D)
    body = head.ljust(128, b"\0") + tags + white + curve
    return struct.pack(">I", len(body)) + body[4:]


def test_a_grey_profile_changes_grey_and_leaves_colours_alone() -> None:
    profile = grey_profile(1.0)
    grey = Image.new("L", (8, 8), 64)
    lighter = open_picture(encoded(grey, "PNG", icc_profile=profile)).getpixel((4, 4))
    assert lighter == pytest.approx((137,) * 3, abs=2), "a quarter of the light, in sRGB"
    same = open_picture(encoded(grey.convert("RGB"), "PNG", icc_profile=profile))
    assert same.getpixel((4, 4)) == lighter
    red = Image.new("RGB", (8, 8), (200, 10, 10))
    assert open_picture(encoded(red, "PNG", icc_profile=profile)).getpixel((4, 4)) == (200, 10, 10)


def test_alpha_stays_with_a_profile() -> None:
    profile = Image.open(io.BytesIO(PROFILE)).info["icc_profile"]
    clear = Image.new("RGBA", (8, 8), (200, 120, 90, 0))
    assert open_picture(encoded(clear, "PNG", icc_profile=profile)).getpixel((0, 0)) == (255,) * 3


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_odd_depths_in_sixteen_bits_are_bright(bits: int) -> None:
    ramp = np.linspace(0, 2**bits - 1, 256).astype(np.uint16).reshape(1, 256)
    opened = np.asarray(open_picture(encoded(Image.fromarray(ramp), "PNG")))
    assert opened[0, :, 0].tolist() == pytest.approx(range(256), abs=2)


@pytest.mark.parametrize("top", [0.01, 1.0, 3.7, 255.0, 1000.0, 65535.0])
def test_floats_are_shown_by_their_range(top: float) -> None:
    ramp = np.linspace(0, top, 256, dtype=np.float32).reshape(1, 256)
    ramp[0, 0] = np.nan
    opened = np.asarray(open_picture(encoded(Image.fromarray(ramp), "TIFF")))[0, :, 0]
    assert opened[-1] > 230
    assert (np.diff(opened[1:].astype(int)) >= 0).all()


def test_a_float_picture_without_a_number_is_an_error() -> None:
    nothing = np.full((4, 4), np.nan, np.float32)
    with pytest.raises(PictureError, match="no valid pixels"):
        open_picture(encoded(Image.fromarray(nothing), "TIFF"))


# The process that can be killed


def test_a_heic_portrait_opens() -> None:
    picture = open_picture(CASES / "heic" / "portrait.heic")
    assert (picture.size, picture.mode) == ((280, 280), "RGB")


def test_an_untrusted_photo_is_the_same_picture() -> None:
    assert open_picture(NEWTON[0], untrusted=True).tobytes() == open_picture(NEWTON[0]).tobytes()


def test_an_untrusted_picture_of_many_pixels_is_refused() -> None:
    wide = encoded(Image.new("L", (9000, 9000)), "PNG")
    with pytest.raises(PictureError, match="too large"):
        open_picture(wide, untrusted=True)


def test_a_decoder_that_loops_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looping = tmp_path / "loop.py"
    looping.write_text("while True: pass")
    monkeypatch.setattr(isolation, "python_command", lambda *_: [sys.executable, str(looping)])
    with pytest.raises(PictureError, match="takes too long"):
        isolation.decode_apart(b"x", "photo.jpg", 100, None, 0.5)


def test_a_decoder_that_crashes_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashing = tmp_path / "crash.py"
    crashing.write_text("import os; os.abort()")
    monkeypatch.setattr(isolation, "python_command", lambda *_: [sys.executable, str(crashing)])
    with pytest.raises(PictureError, match="damaged"):
        isolation.decode_apart(b"x", "photo.jpg", 100, None, 20)


NOISY = """
import os, sys
sys.path.insert(0, {root!r})
from photomaker_desktop.imaging import decoding, isolation
quiet = decoding.decode
def decode(*given):
    print("a word", flush=True)
    os.write(1, b"and a native one")
    return quiet(*given)
decoding.decode = decode
sys.exit(isolation.main())
"""


def test_a_library_that_prints_does_not_spoil_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noisy = tmp_path / "noisy.py"
    noisy.write_text(NOISY.format(root=str(REPOSITORY)))
    monkeypatch.setattr(isolation, "python_command", lambda *_: [sys.executable, str(noisy)])
    data = encoded(Image.new("RGB", (30, 20), "teal"), "PNG")
    picture = isolation.decode_apart(data, "photo.png", 1000, None, 60)
    assert (picture.size, picture.getpixel((9, 9))) == ((30, 20), (0, 128, 128))


# Folders


def test_a_folder_offers_what_opens_and_names_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    shutil.copytree(CASES / "folder", folder)
    for name in ("a.NEF", "b.jxl", "notes.txt", "c.JPG"):
        (folder / name).write_bytes(b"x")
    opens, left_out = picture_files([tmp_path / "chosen.xyz", folder])
    names = {
        "chosen.xyz",
        "q.avif",
        "multi.mpo",
        "x.jfif",
        "jpg.HEIC",
        "heic.heic",
        "y.jpg",
        "c.JPG",
    }
    assert {path.name for path in opens} == names
    assert {path.name for path in left_out} == {"a.NEF", "b.jxl"}
    assert all(suffix == suffix.lower() for suffix in SUFFIXES)


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_a_pipe_or_device_is_not_waited_for(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "photo.jpg")
    for path in (tmp_path / "photo.jpg", Path("/dev/zero")):
        with pytest.raises(PictureError, match="not a regular file"):
            open_picture(path)
