"""The table of marks and operations."""

import json
from pathlib import Path

import pytest

from photomaker_desktop.bench.__main__ import main
from photomaker_desktop.bench.marks import UNMEASURED, measure
from photomaker_desktop.core.signing import SigningOptions
from tests.support.library import make
from tests.support.marking.trustmark import build_trustmark

HERE = ("as made", "saved here without recipe", "saved here as JPEG",
        "saved here as JPEG without recipe", "saved here as WebP")  # fmt: skip


@pytest.fixture
def photo() -> object:
    return make.picture(1, (4, 4)).resize((512, 512))


def test_what_is_saved_here_stays_signed_and_marked(photo: object, tmp_path: Path) -> None:
    found = measure(photo, SigningOptions(public_dir=str(tmp_path)), "")  # type: ignore[arg-type]
    for operation, cells in found.items():
        here = operation in HERE
        assert (cells["credentials"] == "own") is here, operation
        assert (cells["source type"] == "kept") is (here or "byte" in operation), operation
        assert cells["watermark"] == UNMEASURED
    assert found["one byte of pixels changed"]["credentials"] == "broken"
    assert found["saved here without recipe"]["recipe"] == "lost"
    assert found["saved here as JPEG"]["recipe"] == "kept"
    assert found["saved here as JPEG without recipe"]["recipe"] == "lost"
    assert found["elsewhere: screenshot"]["credentials"] == "none"


def test_with_models_the_watermark_is_measured(photo: object, tmp_path: Path) -> None:
    folder = str(build_trustmark(tmp_path / "trustmark"))
    signing = SigningOptions(public_dir=str(tmp_path / "public"))
    found = measure(photo, signing, folder)  # type: ignore[arg-type]
    for operation in (*HERE, "elsewhere: screenshot", "elsewhere: JPEG, quality 75"):
        assert found[operation]["watermark"] == "kept", operation
    assert found["elsewhere: a tenth cropped"]["watermark"] == "lost"  # the stand-in's grid moved


def test_the_command_writes_the_table(tmp_path: Path) -> None:
    file = tmp_path / "photo.jpg"
    make.picture(1, (160, 120)).save(file)
    assert main(["marks", str(file), "--out", str(tmp_path / "out")]) == 0
    rows = json.loads((tmp_path / "out" / "marks.json").read_text())["rows"]
    assert {"what": "as made: watermark", "value": UNMEASURED}.items() <= next(
        row for row in rows if row["what"] == "as made: watermark"
    ).items()
