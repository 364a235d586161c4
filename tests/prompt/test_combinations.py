"""How many prompts a prompt with alternatives stands for, and which."""

import pytest

from photomaker_desktop.prompt.alternatives import choose, chosen_words, written_words
from photomaker_desktop.prompt.combinations import combinations, count_combinations


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a coat", 1),
        ("a {red|blue} coat", 2),
        ("a {red|blue} coat in a {forest|city|beach}", 6),
        ("a {red|{dark|light} blue} coat", 3),
        ("{only}", 1),
        ("a { is never closed", 1),
        (r"a \{red|blue\} coat", 1),
    ],
)
def test_they_are_counted(prompt: str, count: int) -> None:
    assert count_combinations(prompt) == count
    assert len(combinations(prompt, 100)) == count


def test_all_of_them_are_prompts_of_their_own() -> None:
    prompt = "{red|blue} in a {forest|city}"
    every = combinations(prompt, 100)
    assert every == ("red in a forest", "red in a city", "blue in a forest", "blue in a city")
    assert {choose(prompt, seed)[0] for seed in range(60)} == set(every)


def test_a_prompt_with_millions_gives_the_first_at_once() -> None:
    prompt = " ".join(["{a|b|c|d}"] * 20)
    assert count_combinations(prompt) == 4**20
    assert len(combinations(prompt, 100)) == 100


def test_the_words_of_a_picture_pick_nothing_again() -> None:
    prompt = r"a {red|blue} coat with \{braces\}"
    words = chosen_words(prompt, 3)
    assert written_words(prompt, 3) in ("a red coat with {braces}", "a blue coat with {braces}")
    assert {choose(words, seed)[0] for seed in range(5)} == {written_words(prompt, 3)}
    assert written_words("a { broken", 3) == "a { broken"
