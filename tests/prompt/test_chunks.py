"""Long prompts are split where a reader would pause, and never inside a word."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.prompt.chunks import (
    MOST_CHUNKS,
    ROOM,
    Chunks,
    Token,
    lost_words,
    split_chunks,
)

WORDS = ["red", "lighthouses", "sea,", "end.", "a"]
PIECE = re.compile(r"[a-z]{1,4}|[^\sa-z]")


def tokens_of(text: str) -> list[Token]:
    """A stand-in tokenizer: at most four letters to a token, so long words take several."""
    return [Token(len(found.group()), found.start()) for found in PIECE.finditer(text)]


def words_of(text: str, chunks: Chunks) -> list[str]:
    """What each chunk reads, up to where the next begins."""
    starts = [row[0].start for row in chunks.rows] + [
        chunks.lost[0].start if chunks.lost else len(text)
    ]
    return [text[start:end].strip() for start, end in itertools.pairwise(starts)]


def test_chunks_end_with_a_sentence_where_there_is_one() -> None:
    first, second = "red " * 50 + "hat.", "blue sea, " * 20
    made = split_chunks(f"{first} {second}", tokens_of(f"{first} {second}"))
    assert words_of(f"{first} {second}", made)[0] == first


def test_without_a_person_nobody_has_a_place() -> None:
    made = split_chunks("red " * 100, tokens_of("red " * 100))
    assert len(made.rows) == 2
    assert (made.person_row, list(made.person)) == (0, [])


def test_else_with_a_phrase() -> None:
    text = "red hat, " * 40
    made = split_chunks(text, tokens_of(text))
    assert all(words.endswith(",") for words in words_of(text, made)[:-1])


def test_a_break_starts_a_chunk() -> None:
    text = "a red hat and a blue hat"
    made = split_chunks(text, tokens_of(text), breaks=(10,))
    assert words_of(text, made) == ["a red hat", "and a blue hat"]


def test_a_word_longer_than_a_chunk_is_cut() -> None:
    text = "x" * 4 * (ROOM + 5)
    assert [len(row) for row in split_chunks(text, tokens_of(text)).rows] == [ROOM, 5]


@pytest.mark.parametrize(
    "word",
    ["don't", "well-known", "1,000", "10:30", "U.S.A.", "नमस्ते", "e\u0301te\u0301", "🧑\u200d🚀"],
)
@pytest.mark.parametrize("before", range(ROOM - 12, ROOM))
def test_marks_and_signs_within_a_word_do_not_cut_it(word: str, before: int) -> None:
    """As bytes: a letter may take several tokens, which all begin at the same place."""
    text = "red " * before + f"{word} in red"
    tokens = [
        Token(0, at) for at, letter in enumerate(text) if letter > " " for _ in letter.encode()
    ][2 * before :]
    made = split_chunks(text, tokens)
    starts = [row[0].start for row in made.rows]
    assert not any(4 * before < start < 4 * before + len(word) for start in starts)
    assert all(one[-1].start < other[0].start for one, other in itertools.pairwise(made.rows))


def test_a_comma_between_words_is_a_border_without_a_space() -> None:
    text = "red,hat," * 40
    assert all(words.endswith(",") for words in words_of(text, split_chunks(text, tokens_of(text))))


def test_a_chunk_full_of_the_person_leaves_what_is_joined_to_them() -> None:
    text = "man's hat"
    made = split_chunks(text, tokens_of(text), class_token=0, copies=ROOM)
    assert [len(row) for row in made.rows] == [ROOM, 3]


def test_what_is_behind_the_last_chunk_is_lost() -> None:
    text = "red " * ROOM * MOST_CHUNKS + "one two"
    made = split_chunks(text, tokens_of(text))
    assert len(made.rows) == MOST_CHUNKS
    assert text[made.lost[0].start :] == "one two"
    assert lost_words(text, made.lost) == ("one", "two")


@pytest.mark.parametrize(("read", "lost"), [
    (0, ("a", "well-known", "man")),
    (1, ("well-known", "man")),
    (2, ("well-known", "man")),
    (3, ("well-known", "man")),
    (4, ("well-known", "man")),
    (5, ("man",)),
    (6, ()),
])  # fmt: skip
def test_a_word_that_is_read_in_part_is_lost(read: int, lost: tuple[str, ...]) -> None:
    """The tokens are: a, well, -, know, n, man."""
    text = "a well-known man"
    assert lost_words(text, tokens_of(text)[read:]) == lost


@given(
    st.lists(
        st.sampled_from(["red", "lighthouses", "sea,", "end.", "a"]), min_size=1, max_size=250
    ),
    st.integers(0, 249),
    st.integers(1, ROOM),
)
def test_the_person_is_whole_wherever_it_stands(words: list[str], place: int, copies: int) -> None:
    words = [*words[:place], "woman", *words[place:]]
    text = " ".join(words)
    tokens, start = tokens_of(text), text.index("woman")
    at = max(index for index, token in enumerate(tokens) if start <= token.start < start + 5)
    if copies + 1 > ROOM:
        with pytest.raises(ValueError, match="does not fit"):
            split_chunks(text, tokens, class_token=at, copies=copies)
        return
    made = split_chunks(text, tokens, class_token=at, copies=copies, most=999)
    row = made.rows[made.person_row]
    assert [row[index] for index in made.person] == [tokens[at]] * copies
    assert sum(row.count(tokens[at]) for row in made.rows) == copies
    read = [token for row in made.rows for token in row]
    del read[read.index(tokens[at]) : read.index(tokens[at]) + copies - 1]
    assert read == tokens
    assert all(0 < len(row) <= ROOM for row in made.rows)
    inside = {token.start for token in tokens if token.start and text[token.start - 1].isalpha()}
    assert not inside & {row[0].start for row in made.rows}


def test_more_photos_than_a_chunk_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        split_chunks("a woman", tokens_of("a woman"), class_token=2, copies=ROOM + 1)
