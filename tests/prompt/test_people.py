"""Several people in one prompt: what the encoders read, and who stands where."""

import pytest

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.plan import PromptPlan, plan_prompt
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.prompt.style_files import Style

ADA, FELIX, NOOR = (
    Subject("Ada", "woman", b""),
    Subject("Felix", "man", b""),
    Subject("Noor", "woman", b""),
)
NAMES = ("Ada", "Felix", "Noor", "Ada Lovelace")


def planned(prompt: str, *others: Subject, seed: int = 0):  # type: ignore[no-untyped-def]
    request = GenerationRequest(prompt, subject=ADA, others=others)
    return plan_prompt(request, seed, people=NAMES)


@pytest.mark.parametrize(
    ("prompt", "written"),
    [
        ("@Ada and @Felix on a bench", "a woman and a man on a bench"),
        ("@Ada and @Noor", "a woman and another woman"),
        ("@Ada with @Felix, @Ada laughs", "a woman with a man, the woman laughs"),
        ("young @Ada beside old @Felix", "young woman beside old man"),
    ],
)
def test_names_become_class_words(prompt: str, written: str) -> None:
    plan = planned(prompt, FELIX, NOOR)
    assert plan.text == written
    assert plan.marker is None


@pytest.mark.parametrize(
    ("prompt", "from_left"),
    [
        ("@Ada and @Felix on a bench", "Ada Felix"),
        ("@Felix and @Ada on a bench", "Felix Ada"),
        ("@Ada on the right and @Felix on the left", "Felix Ada"),
        ("on the right @Ada, on the left @Felix", "Felix Ada"),
        ("@Ada on the right and @Felix", "Felix Ada"),
        ("@Ada in the middle, @Felix and @Noor", "Felix Ada Noor"),
        ("@Ada rechts und @Felix", "Felix Ada"),
        ("@Ada, @Felix and @Ada again", "Ada Felix"),
        ("@Ada looks right at the sea. @Felix sleeps", "Ada Felix"),
        ("@Ada right, @Felix left", "Felix Ada"),
    ],
)
def test_places_by_words_then_by_order(prompt: str, from_left: str) -> None:
    people = (ADA, FELIX, NOOR)
    names = [people[place].name for place in planned(prompt, FELIX, NOOR).from_left]
    assert names == from_left.split()


def test_alternatives_may_choose_one_of_them() -> None:
    texts = {planned("@Ada{ and @Felix|} at sea", FELIX, seed=seed).from_left for seed in range(9)}
    assert texts == {(), (0, 1)}


def test_only_those_beside_the_person_are_others() -> None:
    assert other_names("@ada, @Felix and @noor", "Ada", NAMES) == ("Felix", "Noor")
    assert other_names("@Ada Lovelace alone", "Ada", NAMES) == ()
    assert other_names("@Felix alone", "Ada", NAMES) == ()


def test_a_crowd_and_strangers_are_refused() -> None:
    crowd = tuple(Subject(name, "man", b"") for name in "BCDE")
    with pytest.raises(PromptError, match="mentions 5 people"):
        planned("@Ada @B @C @D @E", *crowd)
    with pytest.raises(PromptError, match="Zoe"):
        planned("@Ada, @Felix and @Zoe", FELIX)


@pytest.mark.parametrize(
    ("prompt", "alone"),
    [
        ("@Ada and @Felix on a bench", ("a woman", "a man on a bench")),
        (
            "@Ada in a red coat, smiling, and @Felix with glasses",
            ("a woman in a red coat, smiling", "a man with glasses"),
        ),
        ("@Ada with @Felix, @Ada laughs", ("a woman", "a man")),
        ("@Ada on the right, @Noor on the left", ("a woman on the left", "a woman on the right")),
        ("A photo of @Ada and @Noor", ("A photo of a woman", "a woman")),
    ],
)
def test_what_is_said_of_each_person_is_marked_in_it(prompt: str, alone: tuple[str, ...]) -> None:
    plan = planned(prompt, FELIX, NOOR)
    assert tuple(one.text for one in plan.alone) == alone
    for one, place in zip(plan.alone, plan.from_left, strict=True):
        assert one.before.endswith((ADA, FELIX, NOOR)[place].class_word)


def test_a_drawn_region_decides_who_stands_where() -> None:
    request = GenerationRequest(
        "@Ada and @Felix",
        subject=ADA,
        others=(FELIX,),
        regions=(Region("ada", left=0.6), Region("Felix", right=0.4)),
    )
    plan = plan_prompt(request, 0, people=NAMES)
    assert plan.from_left == (1, 0)
    assert [(one.name, one.left, one.right) for one in plan.regions] == [
        ("Felix", 0.0, 0.4),
        ("Ada", 0.6, 1.0),
    ]


def test_the_style_is_around_each_persons_own_words() -> None:
    request = GenerationRequest("@Ada and @Felix", subject=ADA, others=(FELIX,))
    style = Style("Noir", "film noir, {prompt}, rain", "")
    plan = plan_prompt(request, 0, style, people=NAMES)
    assert [one.text for one in plan.alone] == [
        "film noir, a woman, rain",
        "film noir, a man, rain",
    ]


def weighted(plan: PromptPlan) -> list[tuple[str, float]]:
    return [(plan.text[one.start : one.end], one.weight) for one in plan.words.spans]


def test_a_mention_s_weight_is_that_person_s_strength_and_weighs_no_word() -> None:
    plan = planned("(@Ada:1.2) and (@Felix:0.8) in (red:1.3)", FELIX)
    assert plan.text == "a woman and a man in red"
    assert weighted(plan) == [("red", 1.3)]
    assert plan.strengths == (Strength("Ada", 1.2), Strength("Felix", 0.8))
    assert [one.person_strength for one in plan.alone] == [1.2, 0.8]
    assert [weighted(one) for one in plan.alone] == [[], [("red", 1.3)]]
    assert plan.notes == ()


def test_brackets_around_two_people_are_the_strength_of_both() -> None:
    plan = planned("a photo, (@Ada in red and old @Felix in blue:1.2), at sea", FELIX)
    assert plan.text == "a photo, a woman in red and old man in blue, at sea"
    assert weighted(plan) == [(" in red and old ", 1.2), (" in blue", 1.2)]
    assert [one.text for one in plan.alone] == ["a woman in red", "old man in blue, at sea"]
    assert [one.person_strength for one in plan.alone] == [1.2, 1.2]
    assert all({weight for _, weight in weighted(one)} == {1.2} for one in plan.alone)


@pytest.mark.parametrize(
    ("prompt", "from_left"),
    [
        ("(@Ada:1.2) on the right and (@Felix:1.1) on the left", "Felix Ada"),
        ("(@Ada on the right:1.2), [@Felix on the left]", "Felix Ada"),
    ],
)
def test_a_weight_s_point_and_colon_end_no_clause(prompt: str, from_left: str) -> None:
    plan = planned(prompt, FELIX)
    assert [(ADA, FELIX)[place].name for place in plan.from_left] == from_left.split()
    left, right = (one.text for one in plan.alone)
    assert (left, right) == ("a man on the left", "a woman on the right")


def test_what_stands_before_the_first_mention_may_be_weighted() -> None:
    plan = planned("in (rain:1.2) @Ada with @Felix", FELIX)
    assert plan.alone[0].text == "in rain a woman"
    assert weighted(plan.alone[0]) == [("rain", 1.2)]


@pytest.mark.parametrize(
    ("prompt", "written"),
    [
        ("(@Ada:1.2)(@Felix:1.1)", "a woman a man"),
        ("(young)@Ada, old(@Felix:1.1)", "young a woman, old man"),
        ("(@Ada:1.2)hat, @Felix[red]", "a woman hat, a man red"),
        ("@Ada's (@Felix)'s", "a woman's man's"),
    ],
)
def test_brackets_without_a_space_join_no_words(prompt: str, written: str) -> None:
    assert planned(prompt, FELIX).text == written


def test_the_first_weight_of_somebody_counts_and_another_is_told() -> None:
    plan = planned("@Ada with @Felix, (@Ada:1.3) laughs", FELIX)
    assert plan.strengths == (Strength("Ada", 1.3),)
    assert plan.notes == ()
    plan = planned("(@Ada:0.8) with @Felix, (@Ada:1.3) laughs", FELIX)
    assert plan.strengths == (Strength("Ada", 0.8),)
    assert [str(note) for note in plan.notes] == [
        "The mentions of Ada have different weights; 0.8, the first, is used."
    ]
