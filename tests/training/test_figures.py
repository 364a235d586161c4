"""Shares, intervals and chance, on answers that are known."""

import numpy as np
import pytest

from photomaker_desktop.training.figures import agreeing, chance, per_picture, share, table
from photomaker_desktop.training.people import ATTRIBUTES, UNKNOWN

NAMES = list(ATTRIBUTES)


def rows(**values):
    """Label rows in which only the named attributes are known."""
    count = len(next(iter(values.values())))
    found = np.full((count, len(NAMES)), UNKNOWN)
    for name, column in values.items():
        found[:, NAMES.index(name)] = column
    return found


def test_an_interval_holds_the_share_and_shrinks_with_more_answers():
    few, many = share([1, 1, 0, 1]), share([1, 1, 0, 1] * 100)
    assert few.value == many.value == 0.75
    assert few.low <= 0.75 <= few.high
    assert many.high - many.low < few.high - few.low
    assert share([]).count == 0


def test_what_cannot_be_seen_does_not_count():
    truth = rows(hair=[0, 1, UNKNOWN, 2])
    found = rows(hair=[0, 1, 5, 0])
    assert agreeing(found, truth, ["hair"])["hair"].value == pytest.approx(2 / 3)


def test_a_picture_counts_by_the_attributes_that_it_must_show():
    truth = rows(hair=[0, UNKNOWN, 1], skin=[1, 1, UNKNOWN])
    found = rows(hair=[0, 3, 2], skin=[0, 1, 1])
    assert per_picture(found, truth, ["hair", "skin"]).tolist() == [0.5, 1.0, 0.0]


def test_chance_is_that_two_people_of_one_word_agree():
    truth = rows(skin=[0, 0, 1, 2, 2])
    levels = chance(truth, ["man", "man", "man", "woman", "woman"], ["skin"])
    assert levels["skin"] == pytest.approx((3 * (1 / 3) + 2 * 1.0) / 5)


def test_a_table_shows_every_row_and_column():
    text = table("Title", {"hair": {"agreement": share([1, 0]), "chance": 0.125}})
    assert text.splitlines()[0] == "Title"
    assert "0.500" in text
    assert "0.125" in text
