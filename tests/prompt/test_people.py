"""Several people in one prompt: what the encoders read, and who stands where."""

import pytest

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.prompt.people import other_names
from photomaker_desktop.prompt.plan import plan_prompt
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
