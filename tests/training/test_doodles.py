"""Doodles: lines as somebody might draw them, near those of the drawing."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import torch

from photomaker_desktop.training.control import outlines, thickened
from photomaker_desktop.training.doodles import SHAKE, doodles
from photomaker_desktop.training.drawings import MIDDLE, Place, draw, random_place
from photomaker_desktop.training.people import people, random_scene
from photomaker_desktop.training.shapes import areas, contour, overlaps
from photomaker_desktop.training.vae import as_pixels

PERSON = people("test", 1, 0)[0]
SCENE = replace(random_scene(Random(0)), background="teal", style="flat", hat="none")


def drawn(*places: Place) -> tuple[np.ndarray, np.ndarray]:
    pictures, masks = zip(*(draw(PERSON, SCENE, place=place) for place in places), strict=True)
    return np.stack(pictures), np.stack(masks)


def test_a_doodle_lies_on_the_lines_of_its_drawing() -> None:
    pictures, masks = drawn(*[MIDDLE] * 16)
    pixels = as_pixels(torch.from_numpy(pictures))
    areas_ = torch.from_numpy(masks)[:, None].float() / 255
    made, again = (doodles(pixels, areas_, torch.Generator().manual_seed(seed)) for seed in (1, 1))
    assert torch.equal(made, again)
    assert made.shape == pixels.shape
    assert made.min() == 0 and made.max() <= 1
    assert len({float(one.sum()) for one in made}) == 16, "each is drawn anew"
    near = thickened(outlines(pixels, 1)[:, :1], 2 * (round(SHAKE) + 3) + 1)
    assert float((made[:, :1] * (1 - near)).sum()) < 0.01 * float(made[:, :1].sum())


def test_the_contour_alone_surrounds_the_figure() -> None:
    _, (mask,) = drawn(MIDDLE)
    lines = np.asarray(contour(mask).convert("L"))
    assert set(np.unique(lines)) == {0, 255}
    inside = mask[40:60, 50:78]
    assert inside.min() == 255 and lines[40:60, 50:78].max() == 0, "no face, no hair"


@pytest.mark.parametrize("aside", [-0.2, 0.2])
def test_a_figure_elsewhere_is_the_same_figure_moved(aside: float) -> None:
    _, (middle, moved) = drawn(MIDDLE, Place(right=aside))
    pixels = round(aside * 128)
    kept = slice(max(0, pixels), 128 + min(0, pixels))
    assert np.abs(np.roll(middle, pixels, axis=1)[:, kept].astype(int) - moved[:, kept]).mean() < 3


def test_random_places_leave_the_shoulders_on_the_lower_edge_and_the_hair_in_the_picture() -> None:
    random = Random(0)
    _, masks = drawn(*[random_place(random) for _ in range(20)])
    assert (masks[:, -1] > 127).any(axis=1).all()
    assert (masks[:, 0] < 128).all()


def test_areas_are_found_on_the_plain_background() -> None:
    pictures, masks = drawn(MIDDLE, Place(0.8, 0.2))
    assert overlaps(areas(pictures), masks > 127).min() > 0.95
    assert overlaps(areas(pictures), masks[::-1] > 127).max() < 0.7
