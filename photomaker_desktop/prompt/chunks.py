"""Long prompts: tokens → chunks of 75, each with its own start and end token.

Chunks end at sentence borders, else at phrase borders, else between words; a word is never cut
unless it alone is longer than a chunk. The class word's copies stay together in one chunk.
Works in the app and in the engine: plain numbers, no tokenizer.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

LENGTH = 77
ROOM = LENGTH - 2
MOST_CHUNKS = 8
SENTENCE, PHRASE, BETWEEN_WORDS = 3, 2, 1
WITHIN, WITHIN_NUMBERS = "'’-.", ",:"
"""What stands inside words, and inside numbers."""
JOINER = "\u200d"
WORD = re.compile(r"\w[\w'’-]*")


class TooLate(ValueError):
    """The class word stands behind the last chunk."""


class Token(NamedTuple):
    """A token and where its characters begin in the text without triggers (-1: in none)."""

    id: int
    start: int = -1


@dataclass
class Unit:
    """Tokens that stay together; ``border`` is how good a place to split is just before them."""

    tokens: list[Token]
    border: int = BETWEEN_WORDS
    forced: bool = False
    person: range = field(default_factory=lambda: range(0))


@dataclass(frozen=True)
class Chunks:
    """``rows`` hold at most 75 tokens each; ``person`` are the positions of the class word's
    copies.

    ``person`` counts within row ``person_row``; ``lost`` is what the limit of chunks cut off.
    """

    rows: tuple[tuple[Token, ...], ...]
    person_row: int = 0
    person: range = range(0)
    lost: tuple[Token, ...] = ()


@dataclass(frozen=True)
class TokenUse:
    """``used`` tokens, start and end of each chunk included; ``lost`` words do not fit.

    ``person_lost``: the identity tokens do not fit into a chunk, or (``person_late``) the person
    stands behind the last one, so there can be no picture.
    """

    used: int
    lost: tuple[str, ...] = ()
    person_lost: bool = False
    chunks: int = 1
    person_late: bool = False

    @property
    def limit(self) -> int:
        """What the chunks that are used hold."""
        return LENGTH * self.chunks

    @property
    def fits(self) -> bool:
        return not self.lost and not self.person_lost


def split_chunks(
    text: str,
    tokens: Sequence[Token],
    breaks: Collection[int] = (),
    *,
    class_token: int | None = None,
    copies: int = 1,
    most: int = MOST_CHUNKS,
) -> Chunks:
    """Split ``tokens`` of ``text``; the one at ``class_token`` is repeated ``copies`` times.

    A chunk starts at each character of ``breaks``. Raises ``TooLate``, or another ``ValueError`` if
    the copies do not fit into one chunk.
    """
    filled: list[list[Unit]] = [[]]
    for unit in _units(text, tokens, breaks, class_token, copies):
        current = filled[-1]
        if unit.forced and current:
            filled.append([unit])
        elif _size(current) + len(unit.tokens) <= ROOM:
            current.append(unit)
        else:
            place = _best_split(current, unit)
            filled[-1], moved = current[:place], current[place:]
            filled.append([*moved, unit])
    rows = [[token for unit in row for token in unit.tokens] for row in filled]
    person_row, person = _person(filled)
    if person and person_row >= most:
        raise TooLate("the person stands behind the last chunk")
    lost = tuple(token for row in rows[most:] for token in row)
    return Chunks(tuple(tuple(row) for row in rows[:most]), person_row, person, lost)


def lost_words(text: str, cut: Sequence[Token]) -> tuple[str, ...]:
    """The words of ``text`` that its last tokens, ``cut``, belong to; also where a part of a word
    was read.
    """
    first = min((token.start for token in cut if token.start >= 0), default=len(text))
    return tuple(word.group() for word in WORD.finditer(text) if word.end() > first)


def _units(
    text: str,
    tokens: Sequence[Token],
    breaks: Collection[int],
    class_token: int | None,
    copies: int,
) -> list[Unit]:
    units: list[Unit] = []
    waiting = sorted(breaks)
    for index, token in enumerate(tokens):
        same_letter = index > 0 and token.start == tokens[index - 1].start
        full = units and units[-1].person and len(units[-1].tokens) >= ROOM
        if not units or full or (not same_letter and _begins_word(text, token.start)):
            forced = bool(waiting) and token.start >= waiting[0]
            while waiting and token.start >= waiting[0]:
                waiting.pop(0)
            units.append(Unit([], _border(text, token.start), forced))
        unit = units[-1]
        if index == class_token:
            unit.person = range(len(unit.tokens), len(unit.tokens) + copies)
            unit.tokens += [token] * copies
        else:
            unit.tokens.append(token)
    return [part for unit in units for part in _no_longer_than_a_chunk(unit)]


def _no_longer_than_a_chunk(unit: Unit) -> list[Unit]:
    if len(unit.tokens) <= ROOM:
        return [unit]
    if unit.person:
        raise ValueError("the person does not fit into one chunk")
    parts = [unit.tokens[at : at + ROOM] for at in range(0, len(unit.tokens), ROOM)]
    return [Unit(part, unit.border, unit.forced and not at) for at, part in enumerate(parts)]


def _begins_word(text: str, start: int) -> bool:
    """Words hold together marks and signs within them too: don't, well-known, 1,000, नमस्ते."""
    if start <= 0:
        return True
    before, here = text[start - 1], text[start]
    if _joins(here) or before == JOINER:
        return False
    if here in WITHIN and text[start + 1 : start + 2].isalnum():
        return not _joinable(before)
    if before in WITHIN and start > 1 and here.isalnum():
        return not _joinable(text[start - 2])
    if before in WITHIN_NUMBERS and start > 1 and here.isdigit():
        return not text[start - 2].isdigit()
    return not (_joinable(before) and here.isalnum())


def _joinable(letter: str) -> bool:
    return letter.isalnum() or _joins(letter)


def _joins(letter: str) -> bool:
    """Whether it belongs to the character before it: an accent, a vowel sign, a joiner."""
    return letter == JOINER or unicodedata.category(letter).startswith("M")


def _border(text: str, start: int) -> int:
    """How good a place to split is before the character at ``start``."""
    end = start
    while end > 0 and text[end - 1].isspace():
        end -= 1
    last = text[end - 1] if end > 0 else ""
    if "\n" in text[end:start] or (last and last in ".!?"):
        return SENTENCE if end < start else BETWEEN_WORDS
    if last and last in ",;:—–":
        return PHRASE
    return 0 if text[start : start + 1] in (",", ".", ";", ":", "!", "?") else BETWEEN_WORDS


def _best_split(current: Sequence[Unit], following: Unit) -> int:
    """Where in ``current`` the next chunk begins: the best border of the second half, the last."""
    size, borders = 0, dict[int, int]()
    for place, unit in enumerate(current):
        if place and 2 * size >= _size(current) and _fits(current[place:], following):
            borders[place] = unit.border
        size += len(unit.tokens)
    borders[len(current)] = following.border
    return max(borders, key=lambda place: (borders[place], place))


def _fits(moved: Sequence[Unit], following: Unit) -> bool:
    return _size(moved) + len(following.tokens) <= ROOM


def _size(units: Sequence[Unit]) -> int:
    return sum(len(unit.tokens) for unit in units)


def _person(filled: Sequence[Sequence[Unit]]) -> tuple[int, range]:
    for number, row in enumerate(filled):
        before = 0
        for unit in row:
            if unit.person:
                return number, range(before + unit.person.start, before + unit.person.stop)
            before += len(unit.tokens)
    return 0, range(0)
