"""A photo that is changed in part keeps its own colours, size and opacity."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.original import open_original
from photomaker_desktop.imaging.png import write_chunks
from tests.support.data import CASES

SWAPPED = CASES / "icc" / "swap-rgb.png"
"""Its profile exchanges two channels, so forgetting it would be seen."""


def noise(mode: str = "RGB") -> Image.Image:
    bands = len(Image.new(mode, (1, 1)).getbands())
    pixels = np.random.default_rng(0).integers(0, 256, (40, 60, bands), np.uint8)
    return Image.fromarray(pixels.squeeze(), mode)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_pixels_are_those_of_the_file(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.png"
    noise(mode).save(path)
    assert open_original(path).image.tobytes() == noise(mode).tobytes()


def test_the_file_keeps_its_colours_and_the_model_sees_the_viewers() -> None:
    original = open_original(SWAPPED)
    stored = Image.open(SWAPPED)
    assert original.image.tobytes() == stored.convert("RGB").tobytes()
    assert original.profile == stored.info["icc_profile"]
    seen = original.to_srgb(original.image)
    assert seen.tobytes() == open_picture(SWAPPED).tobytes()
    assert seen.tobytes() != original.image.tobytes()
    back = np.asarray(original.from_srgb(seen), np.int16) - np.asarray(original.image, np.int16)
    assert np.abs(back).max() <= 4


@pytest.mark.parametrize("mode", ["L", "P", "1", "LA", "CMYK"])
def test_every_kind_becomes_colours_with_or_without_opacity(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.tif"
    noise().convert(mode).save(path)
    original = open_original(path)
    assert original.image.mode == ("RGBA" if mode == "LA" else "RGB")
    assert original.image.size == (60, 40) and not original.reduced


def test_more_than_eight_bits_are_reduced_and_that_is_known(tmp_path: Path) -> None:
    path = tmp_path / "deep.png"
    deep = np.random.default_rng(0).integers(0, 65536, (40, 60), np.uint16)
    Image.fromarray(deep).save(path)
    original = open_original(path)
    assert original.reduced
    assert original.image.mode == "RGB"


def test_what_is_no_picture_is_said(tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("hello")
    with pytest.raises(PictureError, match="not a picture"):
        open_original(path)


def deep_png(depth: int) -> bytes:
    """A PNG in colour with 8 or 16 bits per channel."""
    row = b"\0" + bytes(range(24)) * (depth // 8)
    head = struct.pack(">IIBBBBB", 8, 4, depth, 2, 0, 0, 0)
    return write_chunks([(b"IHDR", head), (b"IDAT", zlib.compress(row * 4)), (b"IEND", b"")])


@pytest.mark.parametrize(("depth", "reduced"), [(8, False), (16, True)])
def test_deep_colour_is_known_though_pillow_says_nothing(
    tmp_path: Path, depth: int, reduced: bool
) -> None:
    path = tmp_path / "deep.png"
    path.write_bytes(deep_png(depth))
    assert open_original(path).reduced is reduced


@pytest.mark.parametrize(("mode", "format_"), [("RGB", "TIFF"), ("L", "PNG"), ("RGBA", "PNG")])
def test_eight_bits_are_not_reduced(tmp_path: Path, mode: str, format_: str) -> None:
    path = tmp_path / "plain"
    noise().convert(mode).save(path, format_)
    assert not open_original(path).reduced


@pytest.mark.parametrize("mode", ["rgb", "rgba", "pal"])
def test_the_profile_of_colours_and_palettes_is_kept(mode: str) -> None:
    path = CASES / "icc" / f"swap-{mode}.png"
    original = open_original(path)
    assert original.profile
    assert original.to_srgb(original.image).getpixel((32, 32)) == pytest.approx(
        open_picture(path).getpixel((32, 32)), abs=1
    )


def test_a_profile_for_other_channels_is_left_out(tmp_path: Path) -> None:
    """As everywhere else: grey with a profile for colours is taken as it is."""
    profile = Image.open(CASES / "icc" / "swap-rgb.png").info["icc_profile"]
    path = tmp_path / "grey.png"
    noise().convert("L").save(path, icc_profile=profile)
    assert open_original(path).profile == b""


def test_a_heic_photo_is_an_original_and_a_document_is_named(tmp_path: Path) -> None:
    assert open_original(CASES / "heic" / "portrait.heic").image.size == (280, 280)
    path = tmp_path / "letter.jpg"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(PictureError, match="PDF document"):
        open_original(path)
