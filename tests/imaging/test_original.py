"""A photo that is changed in part keeps its own colours, size and opacity."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.original import open_original
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
