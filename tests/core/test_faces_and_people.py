"""Passes over faces, and how well several people are told apart."""

import pytest

from photomaker_desktop.core.face_pass import (
    AUTOMATIC,
    FaceChange,
    FaceGoal,
    FacePass,
    faces_asked,
    for_several,
)
from photomaker_desktop.core.people_score import PeopleScore
from photomaker_desktop.core.photo import Box


@pytest.mark.parametrize(
    ("asked", "strength"),
    [
        (FacePass(), 0.4),
        (FacePass(FaceGoal.CHANGE), 0.6),
        (FacePass(FaceGoal.INSERT), 0.75),
        (FacePass(FaceGoal.INSERT, strength=0.0), 0.0),
        (FacePass(strength=0.9), 0.9),
    ],
)
def test_each_goal_goes_as_far_as_it_must_unless_asked_otherwise(
    asked: FacePass, strength: float
) -> None:
    assert asked.resolved_strength == strength
    assert asked.face == 0, "every face"


@pytest.mark.parametrize(
    ("asked", "used"),
    [
        (None, FacePass(FaceGoal.INSERT)),
        (FacePass(FaceGoal.DETAIL, 2), FacePass(FaceGoal.INSERT)),
        (FacePass(FaceGoal.CHANGE, 2, 0.5), FacePass(FaceGoal.CHANGE, 0, 0.5)),
    ],
)
def test_several_people_get_their_own_heads(asked: FacePass | None, used: FacePass) -> None:
    assert for_several(asked) == used


def test_a_change_is_kept_unless_it_says_otherwise() -> None:
    assert FaceChange(Box(0, 0, 1, 1)).kept


@pytest.mark.parametrize(
    ("likeness", "least"),
    [((0.9, 0.4, 0.7), 0.4), ((0.9, None), 0.0), ((0.3,), 0.3), ((), 0.0)],
)
def test_a_picture_is_as_good_as_the_person_who_was_met_worst(
    likeness: tuple[float | None, ...], least: float
) -> None:
    assert PeopleScore(len(likeness), likeness).least == least


@pytest.mark.parametrize(
    ("asked", "done"),
    [
        (None, None),
        (FacePass(FaceGoal.KEEP), None),
        (FacePass(), FacePass()),
        (AUTOMATIC, AUTOMATIC),
    ],
)
def test_kept_faces_are_left_alone(asked: FacePass | None, done: FacePass | None) -> None:
    assert faces_asked(asked, None) == done
    assert for_several(AUTOMATIC) == FacePass(FaceGoal.INSERT)
