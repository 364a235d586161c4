"""*Was this made here?*: the answer for every history that a picture may have."""

import io
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.imaging.recipes import strip_recipe
from photomaker_desktop.library.pictures.save_as import converted
from photomaker_desktop.marking.inspect import (
    Answer,
    Inspection,
    Mark,
    WatermarkReading,
    inspect_picture,
)
from photomaker_desktop.marking.marker import Marker, origin_of
from tests.support.library import make
from tests.support.marking.pictures import options, picture


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    return tmp_path / "public"


@pytest.fixture
def ours(tmp_path: Path) -> bytes:
    return Marker(options(tmp_path)).signed(make.png(), origin_of(make.recipe()))


def says(found: Inspection, mark: Mark) -> str:
    return next(str(one.says) for one in found.findings if one.mark is mark)


def resaved(data: bytes) -> bytes:
    """By a program that keeps nothing but pixels."""
    file = io.BytesIO()
    Image.open(io.BytesIO(data)).convert("RGB").save(file, "JPEG")
    return file.getvalue()


def test_a_picture_of_this_library(ours: bytes, certificates: Path) -> None:
    found = inspect_picture(ours, certificates)
    assert found.answer is Answer.YES
    assert "Signed here." in says(found, Mark.CREDENTIALS)
    assert says(found, Mark.RECIPE).startswith("A recipe of")
    assert says(found, Mark.SOURCE_TYPE) == "Made by a model."
    assert "not installed" in says(found, Mark.WATERMARK)


def test_the_same_picture_on_another_computer(ours: bytes, tmp_path: Path) -> None:
    found = inspect_picture(ours, tmp_path / "elsewhere")
    assert found.answer is Answer.ELSEWHERE
    assert "PhotoMaker Desktop" in says(found, Mark.CREDENTIALS)


def test_a_picture_that_was_changed(ours: bytes, certificates: Path) -> None:
    at = ours.index(b"IDAT") + 20
    changed = ours[:at] + bytes([ours[at] ^ 1]) + ours[at + 1 :]
    found = inspect_picture(changed, certificates)
    assert found.answer is Answer.CHANGED
    assert says(found, Mark.CREDENTIALS) == "Broken."


def test_a_recipe_alone_proves_nothing(certificates: Path) -> None:
    assert inspect_picture(make.png(), certificates).answer is Answer.UNPROVEN
    assert inspect_picture(strip_recipe(make.png()), certificates).answer is Answer.UNPROVEN


def test_pixels_alone_say_nothing(ours: bytes, certificates: Path) -> None:
    found = inspect_picture(resaved(ours), certificates)
    assert found.answer is Answer.NO_SIGN
    assert [one.found for one in found.findings] == [False, None, False, False]


def test_a_watermark_outlives_the_rest(ours: bytes, certificates: Path) -> None:
    bare = resaved(ours)
    own = inspect_picture(bare, certificates, WatermarkReading("1*01", own=True))
    assert own.answer is Answer.LIKELY
    stranger = inspect_picture(bare, certificates, WatermarkReading("1*01"))
    assert (stranger.answer, says(stranger, Mark.WATERMARK)) == (
        Answer.UNPROVEN,
        "Not one of yours.",
    )
    assert inspect_picture(bare, certificates, WatermarkReading()).answer is Answer.NO_SIGN


def test_a_camera_is_no_model() -> None:
    from photomaker_desktop.imaging.xmp import SourceType, packet

    file = io.BytesIO()
    xmp = packet(SourceType.TRAINED).replace("trainedAlgorithmicMedia", "digitalCapture")
    Image.new("RGB", (8, 8)).save(file, "JPEG", xmp=xmp.encode())
    found = inspect_picture(file.getvalue(), None)
    assert found.answer is Answer.NO_SIGN
    assert says(found, Mark.SOURCE_TYPE) == "Taken by a camera."


@pytest.mark.parametrize("data", [b"", b"no picture", picture("WEBP")])
def test_anything_is_answered(data: bytes) -> None:
    assert inspect_picture(data, None).findings


@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
def test_the_settings_in_a_copy_are_found(certificates: Path, suffix: str) -> None:
    found = inspect_picture(converted(make.png(), suffix, recipe=True), certificates)
    assert says(found, Mark.RECIPE) == "A line of settings."
    bare = inspect_picture(converted(make.png(), suffix, recipe=False), certificates)
    assert says(bare, Mark.RECIPE) == "None."
