"""How long a picture will take, learned from those that were made here."""

from dataclasses import replace

import pytest

from photomaker_desktop.core.face_pass import FaceChange, FaceGoal, FacePass
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.time_estimate import expect, learn

REQUEST = GenerationRequest("a cat", width=256, height=256, seed=1)
MADE = Recipe(REQUEST, resolve(REQUEST), base="model", device="card", seconds=10.0)


def test_nothing_is_expected_before_the_first_picture() -> None:
    assert expect({}, REQUEST) is None


def test_the_same_again_takes_as_long_and_twice_as_many_twice_as_long() -> None:
    known = learn({}, MADE)
    assert expect(known, REQUEST) == pytest.approx(10, rel=1e-4)
    twice = expect(known, replace(REQUEST, number=2))
    assert twice == pytest.approx(20, rel=0.05), "the words are encoded once"


def test_a_new_picture_counts_for_two_fifths() -> None:
    known = learn(learn({}, MADE), replace(MADE, seconds=20.0))
    assert expect(known, REQUEST) == pytest.approx(14, rel=1e-4)


def test_each_model_and_device_has_its_own_speed_and_the_last_one_counts() -> None:
    known = learn({}, MADE)
    known = learn(known, replace(MADE, device="another card", seconds=30.0))
    assert expect(known, REQUEST) == pytest.approx(30, rel=1e-4)
    known = learn(known, MADE)
    assert expect(known, REQUEST) == pytest.approx(10, rel=1e-4)


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_a_picture_without_a_time_teaches_nothing(seconds: float) -> None:
    assert learn({"a": "b"}, replace(MADE, seconds=seconds)) == {"a": "b"}


def test_a_picture_that_was_very_quick_teaches_something() -> None:
    assert expect(learn({}, replace(MADE, seconds=0.5)), REQUEST) == pytest.approx(0.5, rel=1e-4)


def test_small_faces_that_were_drawn_again_count_and_are_expected_again() -> None:
    ada = replace(REQUEST, subject=Subject("Ada", "woman", b""))
    face = FaceChange(Box(0, 0, 9, 9))
    portrait = replace(MADE, request=ada)
    full = replace(portrait, faces=(face,), seconds=14.0)
    known = learn({}, portrait)
    assert expect(known, ada) == pytest.approx(10, rel=1e-4), "none was small"
    for _ in range(9):
        known = learn(known, full)
    assert expect(known, ada) == pytest.approx(14, rel=0.02)
    nobody = expect(known, REQUEST)
    assert nobody is not None and nobody < 12, "nobody's face is drawn again"
    as_drawn = replace(ada, face_pass=FacePass(FaceGoal.KEEP))
    assert expect(known, as_drawn) == pytest.approx(nobody)
