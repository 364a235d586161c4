"""Weights in brackets, with AUTOMATIC1111's arithmetic."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.prompt.emphasis import (
    Span,
    WeightedText,
    read_weights,
    weigh,
    weighted_spans,
)

KNOWN = {  # what AUTOMATIC1111's own documentation and tests state
    "normal text": [("normal text", 1.0)],
    "an (important) word": [("an ", 1.0), ("important", 1.1), (" word", 1.0)],
    "(unbalanced": [("unbalanced", 1.1)],
    r"\(literal\]": [("(literal]", 1.0)],
    "(unnecessary)(parens)": [("unnecessaryparens", 1.1)],
    "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).": [
        ("a ", 1.0),
        ("house", 1.573),
        (" ", 1.1),
        ("on", 1.0),
        (" a ", 1.1),
        ("hill", 0.55),
        (", sun, ", 1.1),
        ("sky", 1.4641),
        (".", 1.1),
    ],
    "[less]": [("less", 1 / 1.1)],
    "time 10:30 (x: 1.2 )": [("time 10:30 ", 1.0), ("x", 1.2)],
    "closed) too early]": [("closed) too early]", 1.0)],
}


def runs(written: str) -> list[tuple[str, float]]:
    grouped = itertools.groupby(weigh(written), lambda letter: round(letter.weight, 6))
    return [("".join(letter.text for letter in run), weight) for weight, run in grouped]


@pytest.mark.parametrize("written", KNOWN)
def test_brackets_mean_what_they_mean_elsewhere(written: str) -> None:
    assert runs(written) == [(text, pytest.approx(weight)) for text, weight in KNOWN[written]]


@given(st.text(alphabet="ab ()[]:.12\\,", max_size=60))
def test_any_brackets_can_be_read(written: str) -> None:
    """Nothing is added, and every word that is no syntax stays, in its order."""
    letters = weigh(written)
    assert [written[letter.place] for letter in letters] == [letter.text for letter in letters]
    assert all(letter.weight > 0 or ":" in written for letter in letters)
    kept = [letter.text for letter in letters if letter.text in "ab,"]
    assert kept == [letter for letter in written if letter in "ab,"]


@given(st.text(alphabet="ab ,.:12", max_size=60))
def test_words_without_brackets_stay_as_they_are(written: str) -> None:
    assert read_weights(written) == WeightedText(written)


def test_weights_are_kept_within_reason() -> None:
    assert read_weights("(a:9) (b:0)").spans == (Span(0, 1, 1.6), Span(2, 3, 0.3))


def test_break_starts_a_chunk_and_leaves_no_word() -> None:
    read = read_weights("a (red BREAK blue:1.2) hat")
    assert read.text == "a red blue hat"
    assert read.breaks == (6,)
    assert [read.text[span.start : span.end] for span in read.spans] == ["red", "blue"]
    assert read_weights("BREAKFAST in bed") == WeightedText("BREAKFAST in bed")


def test_tints_cover_the_words_and_no_bracket() -> None:
    written = "a (red:1.3) [hat]"
    shown = [(written[span.start : span.end], span.weight) for span in weighted_spans(written)]
    assert shown == [("red", 1.3), ("hat", pytest.approx(1 / 1.1))]


@pytest.mark.parametrize("hostile", ["(" * 20_000 + "a" * 20_000 + ")" * 20_000, "[a" * 20_000])
def test_a_hundred_thousand_brackets_are_no_work(hostile: str) -> None:
    letters = weigh(hostile)
    assert len(letters) == 20_000
