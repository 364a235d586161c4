"""Texts that other programs wrote into pictures."""

import io
import struct
import zlib

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photomaker_desktop.imaging.png import chunks, read_text, text_keys, write_chunks
from photomaker_desktop.imaging.texts import texts_in

PICTURE = Image.effect_noise((24, 16), 60).convert("RGB")
MILLION = 1_000_000
"""Bytes of the longest text that is read."""
WORDS = "a house in Zürich, 東京"


def encoded(format_: str, **options: object) -> bytes:
    file = io.BytesIO()
    PICTURE.save(file, format_, **options)
    return file.getvalue()


def with_exif(format_: str, comment: bytes = b"", **tags: str) -> bytes:
    exif = Image.Exif()
    for name, text in tags.items():
        exif[{"description": 0x010E, "make": 0x010F}[name]] = text
    if comment:
        exif.get_ifd(0x8769)[0x9286] = comment
    return encoded(format_, exif=exif)


def with_chunks(*added: tuple[bytes, bytes]) -> bytes:
    first, *others = chunks(encoded("PNG"))
    return write_chunks([first, *added, *others])


def test_every_kind_of_png_text_is_found() -> None:
    info = PngInfo()
    info.add_text("parameters", "Steps: 20")
    info.add_text("packed", "x" * 500, zip=True)
    info.add_itxt("prompt", WORDS)
    info.add_itxt("workflow", WORDS * 50, zip=True)
    data = encoded("PNG", pnginfo=info)
    assert texts_in(data) == {
        "parameters": "Steps: 20",
        "packed": "x" * 500,
        "prompt": WORDS,
        "workflow": WORDS * 50,
    }
    assert list(text_keys(data)) == ["parameters", "packed", "prompt", "workflow"]
    assert read_text(data, "nothing") is None


def test_the_first_text_of_a_name_counts() -> None:
    data = with_chunks((b"tEXt", b"prompt\0first"), (b"tEXt", b"prompt\0second"))
    assert texts_in(data) == {"prompt": "first"}


@pytest.mark.parametrize(
    "chunk",
    [
        (b"zTXt", b"prompt\0\0no deflate"),
        (b"iTXt", b"prompt\0\1\0en"),
        (b"tEXt", b"prompt\0" + b"x" * (MILLION + 1)),
        (b"zTXt", b"prompt\0\0" + zlib.compress(b"0" * (MILLION + 1))),
        (b"tEXt", b"no separator"),
        (b"tEXt", b"\0no name"),
    ],
)
def test_damaged_or_enormous_texts_are_left_out(chunk: tuple[bytes, bytes]) -> None:
    assert texts_in(with_chunks(chunk)) == {}


def test_the_longest_text_is_read_whole() -> None:
    packed = (b"zTXt", b"prompt\0\0" + zlib.compress(b"0" * MILLION))
    assert len(texts_in(with_chunks(packed))["prompt"]) == MILLION


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "WEBP"])
def test_exif_is_read_in_every_format(format_: str) -> None:
    data = with_exif(format_, b"ASCII\0\0\0Steps: 20", description="a red house", make="prompt: x")
    assert texts_in(data) == {
        "ImageDescription": "a red house",
        "Make": "prompt: x",
        "UserComment": "Steps: 20",
    }


@pytest.mark.parametrize(
    "comment",
    [
        b"UNICODE\0" + "a house".encode("utf-16-be"),
        b"UNICODE\0" + "a house".encode("utf-16-le"),
        b"JIS\0\0\0\0\0" + "a house".encode("shift_jis"),
        bytes(8) + b"a house",
        b"a house",
        b"ASCII\0\0\0a house\0\0",
    ],
)
def test_a_comment_is_read_in_the_encoding_that_it_names(comment: bytes) -> None:
    assert texts_in(with_exif("JPEG", comment)) == {"UserComment": "a house"}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture at all",
        encoded("JPEG"),
        encoded("BMP"),
        with_exif("JPEG", b"ASCII\0\0\0\0\0  "),
        encoded("JPEG", exif=b"Exif\0\0II*\0" + struct.pack("<I", 9999)),
        encoded("JPEG", exif=b"Exif\0\0nonsense"),
    ],
)
def test_a_picture_without_texts_has_none(data: bytes) -> None:
    assert texts_in(data) == {}
