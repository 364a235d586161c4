"""What is drawn is what was asked for."""

from random import Random

import numpy as np
import pytest

from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.people import (
    FRAMING,
    SIZES,
    STYLE,
    UNKNOWN,
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    Look,
    figure_labels,
    held_out,
    people,
    random_look,
)

ADA = DrawnPerson("woman", "bun", "red", "pale", "none", "adult")
TOM = DrawnPerson("boy", "spiky", "black", "dark", "none", "child")
COAT = Look("suit", "blue")


def couple(scene: Composition) -> Drawing:
    return Drawing((Figure(ADA, COAT), Figure(TOM, COAT)), scene, 3)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("framing", FRAMING)
def test_every_figure_stands_where_its_head_is_said_to_be(size, framing) -> None:
    drawn = draw(couple(Composition("beach", framing=framing, size=size)))
    width, height = size
    assert drawn.picture.shape == (height, width, 3)
    assert drawn.heads[0, 0] < drawn.heads[1, 0], "from left to right"
    for x, y, unit in drawn.heads:
        assert 0 < x < width and 0 < y < height and unit > 0
        assert drawn.mask[int(y), int(x)] == 255
    assert 0.01 < (drawn.mask > 0).mean() < 0.9


def test_a_small_figure_has_a_face_of_24_pixels() -> None:
    heads = draw(Drawing((Figure(ADA, COAT),), Composition("snow", framing="small"))).heads
    assert heads[0, 2] * 2 == pytest.approx(24, abs=2)


def test_children_are_smaller_and_stand_on_the_same_ground() -> None:
    rows = []
    for person in (ADA, TOM):
        drawn = draw(Drawing((Figure(person, COAT),), Composition("white", framing="full")))
        found = np.flatnonzero(drawn.mask.any(axis=1))
        rows.append((found[0], found[-1]))
    (top, ground), (child_top, child_ground) = rows
    assert child_top > top + 20
    assert abs(int(ground) - int(child_ground)) <= 2


@pytest.mark.parametrize("style", STYLE)
def test_styles_differ_and_the_same_drawing_is_the_same_picture(style) -> None:
    drawing = couple(Composition("forest", style))
    picture = draw(drawing).picture.astype(int)
    assert np.array_equal(picture, draw(drawing).picture)
    others = [
        draw(couple(Composition("forest", other))).picture for other in STYLE if other != style
    ]
    assert min(abs(picture - other).mean() for other in others) > 2
    if style == "pencil":
        assert np.ptp(picture, axis=2).max() == 0, "greys alone"
    if style == "pixel":
        assert np.array_equal(picture[::2, ::2], picture[1::2, 1::2])


def test_what_cannot_be_seen_has_no_label() -> None:
    names = ("hair", "hair_colour", "skin", "facial_hair", "age", "clothes", "clothes_colour",
             "glasses", "hat", "expression")  # fmt: skip
    pencil = dict(zip(names, figure_labels(ADA, COAT, "pencil"), strict=True))
    assert {key for key, value in pencil.items() if value == UNKNOWN} == {
        "hair_colour",
        "skin",
        "clothes_colour",
    }
    hat = dict(zip(names, figure_labels(ADA, Look("suit", "blue", hat="beanie")), strict=True))
    assert {key for key, value in hat.items() if value == UNKNOWN} == {"hair", "hair_colour"}


def test_no_kind_of_person_is_in_two_splits() -> None:
    train, test = (people(split, 300, 0) for split in ("train", "test"))
    assert not {one.kind for one in train} & {one.kind for one in test}
    assert all(held_out(one) == "test" for one in test)
    assert {random_look(Random(i), "man").clothes for i in range(60)} >= {"suit", "hoodie"}
