"""Where words start and end, in scripts with and without spaces."""

import pytest

from photomaker_desktop.prompt.scripts import (
    could_be_address,
    folded,
    goes_on,
    is_spaced,
    letter_before,
    word_end,
)

ACUTE = "\u0301"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zoë", "ZOE\u0308"), ("Straße", "STRASSE"), ("Ａｄａ", "ada"), ("ﬁona", "Fiona")],
)
def test_names_are_compared_without_case_width_and_spelling_of_accents(
    one: str, other: str
) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("letter", "spaced"), [("a", True), ("я", True), ("ع", True), ("中", False), ("한", False),
                           ("あ", False), ("ไ", False), ("7", True)],
)  # fmt: skip
def test_scripts_with_and_without_spaces(letter: str, spaced: bool) -> None:
    assert is_spaced(letter) is spaced


def test_accents_belong_to_the_letter_before() -> None:
    assert letter_before(f"ae{ACUTE}", 3) == "e"
    assert letter_before(f"e{ACUTE}", 2) == "e"
    assert letter_before("e", 1) == "e"
    assert letter_before("e", 0) == ""
    assert letter_before(ACUTE, 1) == ""


@pytest.mark.parametrize(
    ("text", "inside"),
    [("me@home", True), ("me_@home", True), ("7@home", True), (f"cafe{ACUTE}@home", True),
     ("一个@Ada", False), ("(@Ada", False), (" @Ada", False), ("@Ada", False)],
)  # fmt: skip
def test_an_at_sign_inside_a_word_is_an_address(text: str, inside: bool) -> None:
    assert could_be_address(text, text.index("@")) is inside


@pytest.mark.parametrize(
    ("before", "after", "on"),
    [("Ada", "m", True), ("Ada", ACUTE, True), ("Ada", "7", True), ("Ada", " m", False),
     ("Ada", ".", False), ("Ada", "", False), ("Ada", "在", False), ("阿达", "在", False),
     ("(", "m", False), ("", "m", False)],
)  # fmt: skip
def test_whether_a_word_goes_on(before: str, after: str, on: bool) -> None:
    assert goes_on(before + after, len(before)) is on


@pytest.mark.parametrize(
    ("text", "word"),
    [("Ada, hat", "Ada"), ("Mary-Ann hat", "Mary-Ann"), ("a_b c", "a_b"), ("-- hat", ""),
     (f"Zoe{ACUTE}!", f"Zoe{ACUTE}"), ("", ""), ("阿达。", "阿达")],
)  # fmt: skip
def test_the_end_of_a_word(text: str, word: str) -> None:
    assert word_end(text, 0) == len(word)
    assert word_end(f"@{text}", 1) == len(word) + 1
