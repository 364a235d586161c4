"""Alternatives: nested, escaped, unfinished."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.prompt.alternatives import choose, chosen_words, written_words


def test_one_of_them_is_taken() -> None:
    assert choose("a {red|blue} hat", 0)[0] in ("a red hat", "a blue hat")


def test_the_choice_is_the_same_on_every_machine() -> None:
    picks = [choose("{a|b|c|d}", seed)[0] for seed in range(8)]
    assert "".join(picks) == "adaccbdc"


def test_groups_of_one_prompt_choose_by_themselves() -> None:
    pairs = {choose("{a|b}{a|b}", seed)[0] for seed in range(50)}
    assert pairs == {"aa", "ab", "ba", "bb"}


def test_nested() -> None:
    found = {choose("{x|{y|z} w}", seed)[0] for seed in range(50)}
    assert found == {"x", "y w", "z w"}


def test_an_empty_alternative_is_one() -> None:
    assert {choose("a{ big|} hat", seed)[0] for seed in range(20)} == {"a big hat", "a hat"}


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        (r"\{red\|blue\}", "{red|blue}"),
        ("{{masterpiece}}", "{{masterpiece}}"),
        ("a | b } c", "a | b } c"),
        ("back\\slash", "back\\slash"),
    ],
)
def test_plain_characters(words: str, plain: str) -> None:
    assert choose(words, 0) == (plain, ())


def test_an_unfinished_group_is_said_so() -> None:
    with pytest.raises(PromptError, match="never closed"):
        choose("a {red|blue", 0)
    with pytest.raises(PromptError, match="nested"):
        choose("{" * 2000, 0)


def test_twenty_levels_are_read_and_no_more() -> None:
    assert choose("{" * 20 + "a|a" + "}" * 20, 0)[0].strip("{}") == "a"
    with pytest.raises(PromptError, match="at most 20 levels deep"):
        choose("{" * 21 + "a|a" + "}" * 21, 0)


def test_the_chosen_words_choose_nothing_more() -> None:
    words = chosen_words(r"a {red|red} hat with \{ and {x}", 7)
    assert choose(words, 0) == (r"a red hat with { and {x}", ())
    assert chosen_words("a hat", 7) == "a hat"
    assert chosen_words("a {hat}", 7) == "a {hat}", "nothing was picked"


def test_words_to_search_are_those_that_were_picked_even_of_a_broken_prompt() -> None:
    assert written_words("a {red|red} hat", 7) == "a red hat"
    assert written_words("a {red|red hat", 7) == "a {red|red hat"
    assert written_words("a | hat", 7) == "a | hat"


@given(st.text(alphabet="ab{|}\\ ", max_size=60), st.integers(0, 2**63))
def test_any_words_give_words_or_a_prompt_error(words: str, seed: int) -> None:
    try:
        made = choose(words, seed)
    except PromptError:
        return
    assert made == choose(words, seed)
