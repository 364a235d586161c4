"""A weight belongs to its photo, wherever that stands after others came or went."""

from photomaker_desktop.web.events import weights_of


def test_a_weight_goes_with_its_photo() -> None:
    assert weights_of(["a", "b", "c"], [0.5, 1.0, 2.0, 1.0], ["a", "c"], 4) == [0.5, 2.0, 1.0, 1.0]


def test_a_new_photo_weighs_one_even_where_a_heavy_one_stood() -> None:
    assert weights_of(["a", "b"], [0.5, 2.0, 1.0], ["a", "c", "b"], 3) == [0.5, 1.0, 2.0]
    assert weights_of(["a", "b"], [0.5, 2.0], [], 2) == [1.0, 1.0]


def test_the_same_photo_twice_has_two_weights() -> None:
    assert weights_of(["a", "a"], [0.5, 2.0, 1.0], ["b", "a", "a"], 3) == [1.0, 0.5, 2.0]


def test_photos_beyond_the_sliders_are_not_weighed() -> None:
    assert weights_of([], [1.0], ["a", "b"], 1) == [1.0]
