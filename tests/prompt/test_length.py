"""What is said about the length of both prompts."""

import pytest

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities
from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.prompt.length import (
    PromptLength,
    check_person,
    length_notes,
    lost_words_note,
    measure_plan,
)
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.style_files import Style
from tests.support.data import GOLDEN

SHORT = Capabilities(short_texts=True)
PHRASE = "a red cat in a garden"
MANY = ", ".join([PHRASE] * 120)


@pytest.fixture(scope="module")
def meter() -> TokenMeter:
    return TokenMeter(GOLDEN / "tokenizer")


def length(
    meter: TokenMeter, words: str, negative: str | None = None, slots: int = 1, style: str = ""
) -> PromptLength:
    request = GenerationRequest(
        words, negative_prompt=negative, subject=Subject("Ada", "woman", b"")
    )
    around = Style("s", "{prompt}", style) if style else None
    return measure_plan(meter, plan_prompt(request, 0, around), slots)


def test_the_negative_prompt_is_measured_with_the_style_s_own_words(meter: TokenMeter) -> None:
    assert length(meter, "@Ada").negative.used == 0
    assert length(meter, "@Ada", "").negative.used == 2
    assert length(meter, "@Ada", "a (hat:1.2)").negative.used == 4
    assert length(meter, "@Ada", "hat", style="crowd").negative.used == 4
    long = length(meter, "@Ada", MANY).negative
    assert long.chunks == 8
    assert long.lost[-2:] == ("a", "garden")


def test_words_that_are_cut_are_told_of_both_prompts(meter: TokenMeter) -> None:
    assert length_notes(length(meter, "@Ada", "hat"), SHORT) == ()
    told = dict(length_notes(length(meter, f"@Ada, {MANY}", MANY), ANY_MODEL))
    assert sorted(told) == ["negative_lost", "words_lost"]
    assert str(told["negative_lost"]).startswith("The negative prompt is too long; these words")
    assert " more" in str(told["words_lost"])


def test_the_second_chunk_of_a_model_that_learned_short_texts_is_noted(meter: TokenMeter) -> None:
    two = length(meter, f"@Ada, {', '.join([PHRASE] * 15)}")
    assert two.words.chunks == 2
    ((code, text),) = length_notes(two, SHORT)
    assert code == "short_texts"
    assert "short texts" in str(text)
    assert length_notes(two, ANY_MODEL) == ()


def test_a_person_without_a_place_is_an_error(meter: TokenMeter) -> None:
    check_person(length(meter, "@Ada", slots=75 - 1))
    with pytest.raises(PromptError, match="too late"):
        check_person(length(meter, f"{MANY}, with @Ada"))
    with pytest.raises(PromptError, match=r"does not fit.*80 identity tokens"):
        check_person(length(meter, "@Ada", slots=80))


def test_of_many_words_that_are_cut_the_first_are_named() -> None:
    many = tuple(f"word{number}" for number in range(500))
    assert str(lost_words_note(many)).endswith("word10 word11 … and 488 more")
    assert str(lost_words_note(many[:12])).endswith("word10 word11")
