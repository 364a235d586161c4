"""What counts as agreement of a picture with its words."""

from dataclasses import replace

import numpy as np
import pytest

from photomaker_desktop.training.figures import share
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.sketchbook2.agreement import chance, compared, labels
from photomaker_desktop.training.sketchbook2.evaluation import Scenes
from photomaker_desktop.training.sketchbook2.goals import Goal
from photomaker_desktop.training.sketchbook2.judge import Reading
from photomaker_desktop.training.sketchbook2.people import (
    FIGURE,
    Drawing,
    DrawnPerson,
    Look,
    figure_labels,
    people,
    scene_labels,
)

ADA = DrawnPerson("woman", "bun", "black", "pale", "none", "old")
COAT = Look("suit", "blue", "glasses", "none", "happy")
AGE = list(FIGURE).index("age")


def as_drawn(drawing: Drawing) -> Reading:
    figures = np.array([labels(one, drawing) for one in drawing.figures])
    heads = np.zeros((len(figures), 3), np.float32)
    return Reading(heads, figures, np.array(scene_labels(drawing.scene)))


def test_what_is_read_as_it_was_drawn_agrees_wholly() -> None:
    wanted = Scenes("half", hats=0.5).of([tuple(people("test", 2, i)) for i in range(4)], "a")
    found = compared([as_drawn(one) for one in wanted], wanted)
    for values in (found.identity, found.obeyed, found.everything, found.differing):
        assert (values == 1).all()
    assert found.attribute("style").value == found.attribute("expression").value == 1


def test_two_who_swap_their_clothes_do_not_differ_as_said() -> None:
    (drawing,) = Scenes("half").of([tuple(people("test", 2, 0))], "b")
    one, two = drawing.figures
    wanted = replace(drawing, figures=(replace(one, look=COAT), replace(two, look=COAT)))
    other = replace(COAT, clothes_colour="red", glasses="none")
    wanted = replace(wanted, figures=(wanted.figures[0], replace(two, look=other)))
    reading = as_drawn(wanted)
    swapped = replace(reading, figures=reading.figures[::-1])
    assert compared([reading], [wanted]).differing.tolist() == [1]
    assert compared([swapped], [wanted]).differing.tolist() == [0]
    nobody = replace(reading, figures=reading.figures[:0])
    assert compared([nobody], [wanted]).differing.tolist() == [0]


@pytest.mark.parametrize(
    ("person", "look", "framing", "seen"),
    [
        (ADA, COAT, "half", True),
        (ADA, COAT, "small", False),
        (ADA, replace(COAT, glasses="none"), "small", True),
        (replace(ADA, skin="dark"), replace(COAT, glasses="none"), "small", False),
        (replace(ADA, age="child"), COAT, "small", True),
    ],
)
def test_the_lines_of_age_are_too_fine_for_a_small_figure_behind_glasses(
    person: DrawnPerson, look: Look, framing: str, seen: bool
) -> None:
    assert (figure_labels(person, look, framing=framing)[AGE] != UNKNOWN) == seen


def test_chance_is_how_often_two_of_one_class_word_agree() -> None:
    kinds = (ADA, replace(ADA, hair="bob"), replace(ADA, word="girl", age="child"))
    wanted = Scenes().of([(one,) for one in kinds], "c")
    found = compared([as_drawn(one) for one in wanted], wanted)
    assert chance(found, wanted)["hair"] == 0
    assert chance(found, wanted)["age"] == 1


def test_a_few_people_miss_a_goal_only_if_their_interval_excludes_it() -> None:
    near, far = share([1, 1, 1, 0.6]), share([0.5, 0.6, 0.5])
    assert not Goal("identity", near, at_least=0.93).reached()
    assert Goal("identity", near, at_least=0.93).reached(excluded=True)
    assert not Goal("identity", far, at_least=0.93).reached(excluded=True)
    gain = share([0.2, -0.3, 0.4] + [0.1] * 3)
    assert Goal("gain", gain, at_least=0).reached()
    assert not Goal("gain", gain, above=0).reached()
    assert not Goal("gain", share([0.0, 0.0]), above=0).reached(), "nothing gained"


def test_scenes_are_the_same_for_the_same_salt() -> None:
    groups = [(one,) for one in people("test", 3, 0)]
    assert Scenes("full").of(groups, "x") == Scenes("full").of(groups, "x")
    assert Scenes("full").of(groups, "x") != Scenes("full").of(groups, "y")
    assert all(one.figures[0].look.hat == "none" for one in Scenes().of(groups, "z"))
