"""Habits of other programs: used, or taken out with a note, never encoded in silence."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.prompt.plan import PromptPlan, plan_prompt
from tests.support.data import CASES

ADA = Subject("Ada", "woman", b"")
GIVEN = [line for line in (CASES / "habits.txt").read_text("utf-8").splitlines() if line]


def plan(words: str, **rest: str) -> PromptPlan:
    return plan_prompt(GenerationRequest(words, subject=ADA, **rest), seed=3)  # type: ignore[arg-type]


@pytest.mark.parametrize("words", GIVEN)
def test_the_shared_examples_leave_only_words(words: str) -> None:
    made = plan(words)
    assert not re.search(r"[()\[\]@<>_:]|\bimg\b", made.text)
    assert "woman" in made.before
    assert made.notes or made.words.spans


@pytest.mark.parametrize(
    ("words", "left", "note"),
    [
        ("a woman img in a forest", "a woman in a forest", "img"),
        ("@Ada IMG, smiling", "a woman, smiling", "IMG"),
        ("@Ada in a __colour__ coat", "a woman in a coat", "__colour__"),
        ("@Ada, __hair/long_*__, rain", "a woman, rain", "__hair/long_*__"),
        ("@Ada在__颜色__森林里", "a woman 在森林里", "__颜色__"),
        ("@Ada, embedding:easynegative.pt", "a woman", "embedding:easynegative.pt"),
        ("@Ada (embedding:soft:1.2) smiles", "a woman smiles", "embedding:soft"),
        ("@Ada <hypernet:anime:0.5> smiles", "a woman smiles", "<hypernet:anime:0.5>"),
        ("@Ada smiles --ar 3:2 --v 6", "a woman smiles", "--ar 3:2"),
        ("@Ada smiles --no hats, dogs --stylize 50", "a woman smiles", "--no hats, dogs"),
        ("@Ada with a [cat:dog:0.5]", "a woman with a dog", "[cat:dog:0.5]"),
        ("@Ada with a [cat::0.5]", "a woman with a cat", "[cat::0.5]"),
        ("@Ada [smiling:10] here", "a woman smiling here", "[smiling:10]"),
        ("@Ada in [red|blue]", "a woman in red", "[red|blue]"),
        ("@Ada at sea AND a red boat", "a woman at sea a red boat", "AND"),
        ("@Ada in a red++ coat", "a woman in a red coat", "++"),
        ("@Ada in a (red coat)--, smiling", "a woman in a red coat, smiling", "--"),
        ("@Ada in a (red coat)1.4, smiling", "a woman in a red coat, smiling", "1.4"),
        ('("@Ada", "a fox").blend(0.7, 0.3)', '"a woman", "a fox"', ".blend(0.7, 0.3)"),
        ("@Ada <random:red,blue> smiles", "a woman smiles", "<random:red,blue>"),
        ("@Ada <segment:face,0.6,0.5> smiles", "a woman smiles", "<segment:face,0.6,0.5>"),
        ("@Ada, <wildcard[2-3]:hats>", "a woman", "<wildcard[2-3]:hats>"),
        ("@Ada at sea ADDCOL a boat", "a woman at sea a boat", "ADDCOL"),
        ("@Ada, {{smiling}}, {rain}", "a woman, smiling, rain", "{ }"),
        ("@Ada, 1.3::rain::, hat", "a woman, rain, hat", "1.3::"),
        ("1.2::@Ada:: smiles", "a woman smiles", "1.2::"),
        ("@Ada:1.3 in a coat:.8, rain", "a woman in a coat, rain", ":1.3"),
        ("@Ada with a hat::2, rain::-.5", "a woman with a hat, rain", "::2"),
    ],
)
def test_what_means_nothing_here_is_taken_out_with_a_note(words: str, left: str, note: str) -> None:
    made = plan(words)
    assert made.text == left
    assert any(note in str(said) for said in made.notes)


@pytest.mark.parametrize(
    "words",
    [
        "img_2034.jpg on a screen",
        "a well-known img-tag",
        "snake_case",
        "a - b -- c",
        "3:2",
        "a<b",
        "a C++ book",
        "std::vector on a screen",
        "at 12:30",
        "a <3 sign",
        "day and night",
        "AND",
    ],
)
def test_what_only_looks_like_one_stays(words: str) -> None:
    made = plan(f"@Ada, {words}")
    assert made.text == f"a woman, {words}"
    assert made.notes == ()


def test_numbers_of_alternatives_are_taken_out() -> None:
    texts = {plan(f"@Ada in {{2$$red|blue}}{' ' * n}").text.strip() for n in range(3)}
    assert texts <= {"a woman in red", "a woman in blue"}
    assert plan("@Ada in {3::red|1::blue}").text in ("a woman in red", "a woman in blue")


@pytest.mark.parametrize(
    ("tag", "name", "strength"),
    [
        ("<lora:film:0.8>", "film", 0.8),
        ("<lora:film>", "film", 1.0),
        ("<lora:my film v2:-1>", "my film v2", -1.0),
        ("<lora:sub/film:.5:0.3>", "sub/film", 0.3),
        ("<lyco:film:unet=0.6:te=1>", "film", 0.6),
        ("<LoRA: film : 1.2 >", "film", 1.2),
        ("<lora:film:strong>", "film", 1.0),
    ],
)
def test_a_lora_is_named_with_its_strength(tag: str, name: str, strength: float) -> None:
    made = plan(f"@Ada at sea {tag}, smiling")
    assert made.text == "a woman at sea, smiling"
    assert [(one.name, one.strength) for one in made.loras] == [(name, strength)]


def test_only_the_chosen_alternative_counts() -> None:
    made = plan("@Ada {<lora:one:1>red|<lora:two:1>red}")
    assert len(made.loras) == 1


def test_habits_in_negative_words_are_taken_out_too() -> None:
    made = plan("@Ada", negative_prompt="__bad__, hat, <lora:x:1>")
    assert made.negative == "hat"


HABIT = st.sampled_from(
    ["<lora:a:1>", "__x__", "img", "embedding:y", "[a:b:0.2]", "[a|b]", "--ar 1:1", "{2$$a|b}"]
)
WORDS = st.sampled_from(["@Ada", "在森林里", "red coat", "(smile:1.2)", ",", "BREAK", "\n"])


@settings(deadline=None)
@given(st.lists(st.one_of(HABIT, WORDS), max_size=8))
def test_no_habit_is_left_in_any_mixture(parts: list[str]) -> None:
    try:
        made = plan(" ".join(parts))
    except PromptError:
        return
    assert not re.search(r"[<>_@\[\]{}$]|\bimg\b|--ar|embedding:", made.text)
    assert made.marker is not None
