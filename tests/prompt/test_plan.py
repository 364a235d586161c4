"""Words as a person writes them, and what the text encoders are given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.prompt.plan import MARK, PromptPlan, plan_prompt
from photomaker_desktop.prompt.styles import Style, load_styles

ADA = Subject("Ada", "woman", b"")
LONG = Subject("Ada L.", "Asian woman", b"")


def plan(words: str, subject: Subject | None = ADA, **rest: object) -> PromptPlan:
    people = rest.pop("people", ())
    style, seed = rest.pop("style", None), rest.pop("seed", 0)
    request = GenerationRequest(words, subject=subject, **rest)  # type: ignore[arg-type]
    return plan_prompt(request, seed, style, people)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        ("portrait of @Ada as an astronaut", "portrait of a woman", " as an astronaut"),
        ("@Ada, in the rain", "a woman", ", in the rain"),
        ("young @ada smiling", "young woman", " smiling"),
        ("the cat of @Ada's aunt", "the cat of a woman", "'s aunt"),
        ("behind the lake stands @Ada, wet", "behind the lake stands a woman", ", wet"),
        ("in the rain", "portrait of a woman", ", in the rain"),
        ("a Woman img in the rain", "a Woman", " in the rain"),
        ("", "portrait of a woman", ""),
        ("a postwoman at work", "portrait of a woman", ", a postwoman at work"),
    ],
)
def test_the_person_becomes_the_class_word(words: str, before: str, after: str) -> None:
    made = plan(words)
    assert (made.before, made.after) == (before, after)
    assert made.marked == f"{before}{MARK}{after}"
    assert MARK not in made.text


@pytest.mark.parametrize("words", ['photo of @"Ada L." at sea', "photo of @ada l. at sea"])
def test_names_with_spaces_and_class_words_of_several_words(words: str) -> None:
    made = plan(words, LONG, people=["Ada"])
    assert (made.before, made.after) == ("photo of an Asian woman", " at sea")


@pytest.mark.parametrize(
    ("words", "text", "written", "strength"),
    [
        ("young (@Ada:1.2) at sea", "young woman at sea", "young (woman:1.2) at sea", 1.2),
        ("photo of (@Ada:1.2)", "photo of a woman", "photo of a (woman:1.2)", 1.2),
        ("(@Ada:1.2)", "a woman", "a (woman:1.2)", 1.2),
        ("( @Ada : 1.2 )", "a  woman ", "a ( woman : 1.2 )", 1.2),
        ("BREAK (@Ada:1.2)", " a woman", "BREAK a (woman:1.2)", 1.2),
        ("a ((@Ada:1.2))", "a woman", "a ((woman:1.2))", 1.32),
        (r"\(@Ada\)", "(a woman)", r"\(a woman\)", 1.0),
    ],
)
def test_a_weight_on_the_mention_changes_no_word(
    words: str, text: str, written: str, strength: float
) -> None:
    made = plan(words)
    assert (made.text, made.written) == (text, written)
    assert made.before.endswith("woman")
    assert made.person_strength == pytest.approx(strength)


@pytest.mark.parametrize("words", ["(a hat:9), @Ada", "@Ada, [(mist:0.1)]", "(@Ada:2)"])
def test_a_weight_beyond_the_limits_is_told(words: str) -> None:
    (note,) = plan(words).notes
    assert str(note).startswith("Weights go from 0.3 to 1.6")
    assert plan("(a hat:1.6), (@Ada:0.3)").notes == ()


@pytest.mark.parametrize(
    ("words", "subject", "strength"),
    [
        ("(@Ada L. in a red hat:1.2)", LONG, 1.2),
        ("a (woman in a red hat:1.2)", ADA, 1.2),
        ("@Ada in a red hat, (@Ada:1.2) laughs", ADA, 1.2),
        ("(in a red hat:1.2)", ADA, 1.0),
    ],
)
def test_class_words_are_never_weighed(words: str, subject: Subject, strength: float) -> None:
    made = plan(words, subject)
    assert made.person_strength == strength
    person = made.text.index(subject.class_word)
    for place in range(person, person + len(subject.class_word)):
        assert made.words.weight_at(place) == 1.0
    if words.startswith("("):
        assert made.words.weight_at(made.text.index("red hat")) == 1.2


def test_a_later_mention_s_weight_counts_and_two_that_differ_are_told() -> None:
    made = plan("@Ada smiles while (@Ada:1.3) waves")
    assert (made.person_strength, made.notes) == (1.3, ())
    made = plan("(@Ada:0.9) smiles while (@Ada:1.3) waves")
    assert made.person_strength == 0.9
    assert [str(note) for note in made.notes] == [
        "The mentions of Ada have different weights; 0.9, the first, is used."
    ]
    assert plan("(@Ada:1.3) smiles while (@Ada:1.3) waves").notes == ()


def test_only_the_first_mention_carries_the_identity() -> None:
    made = plan("@Ada smiles while @Ada waves")
    assert (made.before, made.after) == ("a woman", " smiles while the woman waves")


def test_a_trigger_word_is_taken_out_and_never_needed() -> None:
    made = plan("@Ada img, photomaker")
    assert made.after == ", photomaker"
    assert [str(note)[:5] for note in made.notes] == ["“img”"]
    assert plan(f"@Ada {MARK} x").marked.count(MARK) == 1


def test_an_at_sign_need_not_be_a_mention() -> None:
    assert plan("mail to me@home, \\@Bob, 5 @ night by @Ada").text == (
        "mail to me@home, @Bob, 5 @ night by a woman"
    )


def test_a_second_person_must_be_given_too() -> None:
    with pytest.raises(PromptError, match=r"two people: Ada and Bob.*only if Ada is saved"):
        plan("@Ada and @Bob", people=["Bob"])


def test_another_person_than_the_chosen_one() -> None:
    with pytest.raises(PromptError) as refused:
        plan("@bob in the rain", people=["Bob"])
    assert str(refused.value) == (
        "@Bob is mentioned, but Ada is chosen. Choose Bob, or mention @Ada too."
    )
    with pytest.raises(PromptError, match="@Bob is mentioned, but photos are chosen"):
        plan("@Bob in the rain", Subject("", "woman", b""), people=["Bob"])


def test_nobody_of_that_name() -> None:
    with pytest.raises(PromptError, match="no person called “Eve”"):
        plan("@Ada and @Eve")
    with pytest.raises(PromptError, match="nobody is chosen"):
        plan("photo of @Ada", None, people=["Ada"])


def test_without_a_person_there_is_no_marker() -> None:
    made = plan("a house", None)
    assert (made.text, made.marker, made.marked) == ("a house", None, "a house")


def test_a_style_goes_around_the_words_and_before_the_negative_ones() -> None:
    cinematic = load_styles().named("Cinematic")
    made = plan("@Ada at sea", style=cinematic, negative_prompt="hat")
    assert made.before == "cinematic still a woman"
    assert made.after.startswith(" at sea . emotional, harmonious")
    assert made.negative is not None
    assert made.negative.startswith("anime, cartoon")
    assert made.negative.endswith("disfigured hat")


def test_no_negative_prompt_stays_none() -> None:
    style = Style("s", "{prompt}", "bad")
    assert plan("x", negative_prompt=None, style=style).negative is None
    assert plan("x", negative_prompt="").negative == ""


def test_alternatives_follow_the_seed_and_are_recorded() -> None:
    words = "@Ada in a {red|blue|green} coat"
    made = [plan(words, seed=seed) for seed in range(40)]
    assert {one.choices[0] for one in made} == {"red", "blue", "green"}
    assert all(one.choices[0] in one.text for one in made)
    assert plan(words, seed=7) == plan(words, seed=7)
    assert made[0].prompt == words


def test_alternatives_in_a_style_are_chosen_too() -> None:
    style = Style("s", "noir {red|blue} photo of {prompt}", "{a|b} colour")
    made = [plan("@Ada", seed=seed, style=style, negative_prompt="hat") for seed in range(20)]
    assert {one.text for one in made} == {"noir red photo of a woman", "noir blue photo of a woman"}
    assert {one.negative for one in made} == {"a colour hat", "b colour hat"}
    assert all(one.before.endswith("photo of a woman") for one in made)


@settings(deadline=None)
@given(st.text(alphabet='@"\\AdaBob wmn,.{|}', max_size=40))
def test_any_words_give_one_marked_plan_or_a_prompt_error(words: str) -> None:
    try:
        made = plan(words, people=["Bob"])
    except PromptError:
        return
    assert made.before.lower().endswith("woman")
    assert made.before + made.after == made.text
    assert made.marked.count(MARK) == 1
