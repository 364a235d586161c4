"""Shoots as tables, and their print formats."""

import io
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.batch.print_crops import (
    BLEED,
    FORMATS,
    PrintFormat,
    crop_box,
    print_crop,
)
from photomaker_desktop.batch.shoots import PARTS, load_shoots, shoot_named, shoot_table
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.photo import Box
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.imaging.xmp import source_type_name
from tests.support.library import make


@pytest.mark.parametrize("name", ["portraits", "holiday", "painter"])
def test_three_shoots_come_with_the_program(name: str) -> None:
    shoot = shoot_named(name)
    table = shoot_table(shoot, ["Ada"])
    assert shoot.pictures() == len(table.rows) == 6
    assert all(f"{{{part}}}" in shoot.prompt for part in PARTS) and "@" in shoot.prompt
    looks = {tuple(row.cells[part] for part in PARTS) for row in table.rows}
    assert len(looks) == 6


def test_everybody_gets_the_same_shoot_one_after_the_other() -> None:
    shoot = load_shoots()["holiday"]
    rows = shoot_table(shoot, ["Ada", "Bob"], best_of=4).rows
    ada, bob = rows[:6], rows[6:]
    assert {row.cells["person"] for row in ada} == {"Ada"}
    assert [{**row.cells, "person": ""} for row in ada] == [
        {**row.cells, "person": ""} for row in bob
    ]
    seeds = [row.cells["seed"] for row in ada]
    assert all(later - before == 4 for before, later in pairwise(seeds))
    assert {row.cells["best_of"] for row in rows} == {4}


def test_mistakes_are_named() -> None:
    with pytest.raises(UsageError, match="portraits, holiday, painter"):
        shoot_named("wedding")
    with pytest.raises(UsageError, match="at least one person"):
        shoot_table(load_shoots()["painter"], [])


@pytest.mark.parametrize("size", [(1024, 1024), (832, 1216), (1216, 832), (64, 64), (301, 97)])
@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_cutting_has_the_proportions_and_lies_inside(size: tuple[int, int], form: object) -> None:
    assert isinstance(form, type(FORMATS[0]))
    left, top, right, bottom = crop_box(size, form)
    assert 0 <= left < right <= size[0] and 0 <= top < bottom <= size[1]
    assert abs((right - left) * form.down - (bottom - top) * form.across) <= form.across + form.down
    assert right - left == size[0] or bottom - top == size[1]


def test_ten_by_fifteen_has_a_bleed_and_says_what_it_is(tmp_path: Path) -> None:
    Image.new("RGB", (128, 128), "tan").save(tmp_path / "a.png")
    data = print_crop(tmp_path / "a.png", FORMATS[-1])
    made = Image.open(io.BytesIO(data))
    assert made.size == (1181 + 2 * BLEED, 1772 + 2 * BLEED)
    assert made.info["dpi"] == (300, 300)
    assert source_type_name(data) == "trainedAlgorithmicMedia"


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_cutting_is_round_the_face(form: PrintFormat) -> None:
    """A face in the lower right corner of a wide picture is in its cutting."""
    face = Box(1000, 500, 80, 100)
    left, top, right, bottom = crop_box((1216, 832), form, [face])
    assert left <= face.left and face.right <= right
    assert top <= face.top and face.bottom <= bottom
    assert 0 <= left < right <= 1216 and 0 <= top < bottom <= 832


def test_two_people_are_in_the_middle_of_a_cutting() -> None:
    two = [Box(300, 200, 80, 100), Box(700, 220, 80, 100)]
    left, _, right, _ = crop_box((1216, 832), FORMATS[0], two)
    assert (left + right) / 2 == 540


def test_a_face_is_known_from_the_recipe(tmp_path: Path) -> None:
    """The right part of the picture is blue, and the face is there."""
    picture = Image.new("RGB", (256, 128), "tan")
    picture.paste("blue", (128, 0, 256, 128))
    faced = replace(make.recipe(), face_boxes=(Box(180, 30, 40, 50),))
    (tmp_path / "a.png").write_bytes(encode_png(picture, faced))
    cut = Image.open(io.BytesIO(print_crop(tmp_path / "a.png", FORMATS[0])))
    assert cut.size == (128, 128)
    red, _, blue = cut.convert("RGB").getpixel((20, 64))  # type: ignore[misc]
    assert blue > red
