"""What Ctrl+↑ and Ctrl+↓ make of the words at the cursor, and of selected ones."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.prompt.weight_steps import change_weight


@pytest.mark.parametrize(
    ("written", "place", "by", "then"),
    [
        ("a red hat", 3, 0.1, "a (red:1.1) hat"),
        ("a (red:1.1) hat", 4, 0.1, "a (red:1.2) hat"),
        ("a (red:1.1) hat", 4, -0.1, "a red hat"),
        ("a (red) hat", 4, -0.1, "a red hat"),
        ("a red hat", 9, -0.1, "a red (hat:0.9)"),
        ("a (red:1.6) hat", 4, 0.1, "a (red:1.6) hat"),
        ("@Ada in red", 2, 0.1, "(@Ada:1.1) in red"),
        ("a [red] hat", 4, 0.1, "a red hat"),
        ("a [red] hat", 4, -0.1, "a (red:0.8) hat"),
        ("   ", 1, 0.1, "   "),
    ],
)
def test_a_key_changes_the_weight_at_the_cursor(
    written: str, place: int, by: float, then: str
) -> None:
    text, start, end = change_weight(written, place, place, by)
    assert text == then
    assert start == end
    assert text[:start].replace("(", "") == re.sub(r"[(\[]", "", written[:place])


def test_the_selected_words_are_weighted_together() -> None:
    assert change_weight("a red hat", 2, 9, 0.1) == ("a (red hat:1.1)", 3, 10)
    assert change_weight("a (red hat:1.1)", 3, 10, 0.1) == ("a (red hat:1.2)", 3, 10)
    assert change_weight("a (red hat:1.1)", 2, 15, 0.1) == ("a (red hat:1.2)", 3, 10)
    assert change_weight("a [red]", 2, 7, 0.1) == ("a red", 2, 5)


def test_a_name_of_two_words_is_weighted_whole() -> None:
    assert change_weight("of @Noor Ali", 3, 3, 0.1, [(3, 12)]).text == "of (@Noor Ali:1.1)"
    heavier = change_weight("of (@Noor Ali:1.1)", 9, 9, 0.1, [(4, 13)])
    assert heavier == ("of (@Noor Ali:1.2)", 9, 9)


@pytest.mark.parametrize(
    ("written", "by", "then"),
    [
        ("((red))", 0.1, "(red:1.31)"),
        ("((red))", -0.1, "(red:1.11)"),
        ("(((red)))", 0.1, "(red:1.43)"),
        ("[[red]]", 0.1, "(red:0.91)"),
        ("([red])", 0.1, "(red:1.09)"),
        ("((red:1.2))", 0.1, "((red:1.3))"),
        ("((red):1.2)", 0.1, "((red:1.2):1.2)"),
        ("(blue (red) hat)", 0.1, "(blue (red:1.2) hat)"),
        (r"\(red\)", 0.1, r"\((red:1.1)\)"),
        ("(red", 0.1, "((red:1.1)"),
    ],
)
def test_brackets_around_the_same_words_count_together(written: str, by: float, then: str) -> None:
    """Those of ``((red))`` are 1.1 × 1.1 = 1.21; a written weight ends the count."""
    place = written.index("red") + 1
    text, start, end = change_weight(written, place, place, by)
    assert text == then
    assert text[start - 1 :].startswith("red") and start == end


@pytest.mark.parametrize(
    ("written", "chosen", "then"),
    [
        ("a red hat", "ed ha", "a (red hat:1.1)"),
        ("a red hat", " red ", "a (red:1.1) hat"),
        ("a well-known hat", "known", "a (well-known:1.1) hat"),
        ("a red (blue:1.2) hat", "red (bl", "a (red (blue:1.2):1.1) hat"),
        ("a red (blue:1.2) hat", "1.2) hat", "a red ((blue:1.2) hat:1.1)"),
        ("a red (blue:1.2) hat", ":1.2", "a red (blue:1.3) hat"),
        ("a (red [blue] hat) x", "lue] h", "a (red ([blue] hat:1.1)) x"),
        ("a (red blue:1.2) hat", "lu", "a (red (blue:1.1):1.2) hat"),
        ("a ((red)) hat", "((red))", "a (red:1.31) hat"),
        ("with @Noor Ali at sea", "li at", "with (@Noor Ali at:1.1) sea"),
    ],
)
def test_a_selection_cuts_no_word_and_no_brackets(written: str, chosen: str, then: str) -> None:
    start = written.index(chosen)
    name = written.find("@Noor Ali")
    names = [(name, name + 9)] if name >= 0 else []
    made = change_weight(written, start, start + len(chosen), 0.1, names)
    assert made.text == then
    assert made.text[made.start - 1 : made.start] == "("


@settings(deadline=None)
@given(st.text(alphabet="ab ()[]:.12\\,@", max_size=30), st.data())
def test_a_step_never_adds_or_loses_a_word(written: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(written)))
    end = data.draw(st.integers(start, len(written)))
    by = data.draw(st.sampled_from([0.1, -0.1]))
    made = change_weight(written, start, end, by)

    def words(text: str) -> list[str]:
        return [letter for letter in text if letter in "ab,@"]

    assert words(made.text) == words(written)
    assert 0 <= made.start <= made.end <= len(made.text)
