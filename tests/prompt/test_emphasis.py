"""Weights in brackets, with AUTOMATIC1111's arithmetic."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.prompt.emphasis import (
    Span,
    WeightedText,
    excerpt,
    limit,
    read_weights,
    weigh,
    weighted_spans,
)
from tests.prompt.bracket_trees import Tree, trees
from tests.prompt.known_weights import KNOWN


def runs(written: str) -> list[tuple[str, float]]:
    grouped = itertools.groupby(weigh(written), lambda letter: round(letter.weight, 6))
    return [("".join(letter.text for letter in run), weight) for weight, run in grouped]


@pytest.mark.parametrize("written", KNOWN)
def test_brackets_mean_what_they_mean_elsewhere(written: str) -> None:
    assert runs(written) == [(text, pytest.approx(weight)) for text, weight in KNOWN[written]]


@settings(deadline=None, max_examples=300)
@given(trees())
def test_every_word_has_the_product_of_the_brackets_around_it(tree: Tree) -> None:
    found = [(letter.text, letter.weight) for letter in weigh("".join(t.written() for t in tree))]
    wanted = [pair for one in tree for pair in one.weighted(1.0)]
    assert found == [(letter, pytest.approx(weight)) for letter, weight in wanted]


@given(st.text(alphabet="ab ()[]:.12\\", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_an_excerpt_keeps_words_and_weights(written: str, start: int, end: int) -> None:
    """Also where it cuts brackets: people have their clauses this way."""
    whole = [one for one in weigh(written) if start <= one.place < end]
    found = [(one.text, limit(one.weight)) for one in weigh(excerpt(written, start, end))]
    assert found == [(one.text, pytest.approx(limit(one.weight), rel=1e-4)) for one in whole]


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


@pytest.mark.parametrize(
    "written", ["BREAKFAST in bed", "a break", "TEABREAK", r"C:\dir", "a \\ b"]
)
def test_a_break_is_a_word_of_its_own_and_a_backslash_escapes_only_brackets(written: str) -> None:
    """AUTOMATIC1111 drops other backslashes; words without brackets must stay as they are here."""
    assert read_weights(written) == WeightedText(written)


@pytest.mark.parametrize(
    ("written", "text", "breaks"),
    [
        ("a BREAK b", "a b", (2,)),
        ("a\nBREAK\nb", "a b", (2,)),
        ("a, BREAK, b", "a, , b", (3,)),
        ("BREAK a", " a", (1,)),
        ("a BREAK", "a ", (2,)),
        ("a BREAK BREAK b", "a  b", (2, 3)),
        ("a (b) BREAK [c]", "a b c", (4,)),
    ],
)
def test_breaks_take_the_spaces_around_them(
    written: str, text: str, breaks: tuple[int, ...]
) -> None:
    read = read_weights(written)
    assert (read.text, read.breaks) == (text, breaks)


def test_tints_cover_the_words_and_no_bracket() -> None:
    written = "a (red:1.3) [hat]"
    shown = [(written[span.start : span.end], span.weight) for span in weighted_spans(written)]
    assert shown == [("red", 1.3), ("hat", pytest.approx(1 / 1.1))]


@pytest.mark.parametrize("hostile", ["(" * 20_000 + "a" * 20_000 + ")" * 20_000, "[a" * 20_000])
def test_a_hundred_thousand_brackets_are_no_work(hostile: str) -> None:
    letters = weigh(hostile)
    assert len(letters) == 20_000
