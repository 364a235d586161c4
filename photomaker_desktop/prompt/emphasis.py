r"""Prompt weights: ``(word:1.2)``, ``(word)``, ``[word]``, ``\(`` and ``BREAK``.

The arithmetic is AUTOMATIC1111's: ``(…)`` multiplies by 1.1, ``[…]`` divides by it,
``(…:w)`` multiplies by w, nested ones multiply each other, and a bracket that never closes acts to
the end. The result keeps every word and drops the syntax.
"""

import itertools
import math
import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

STEP = 1.1
LEAST, MOST = 0.3, 1.6
EXPLICIT = re.compile(r":\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)")
BREAK = re.compile(r"\s*(?<!\w)BREAK(?!\w)\s*")
ESCAPABLE = "()[]\\"
WORD = re.compile(r"@?[\w'’-]+")


@dataclass(frozen=True)
class Span:
    """``text[start:end]`` has this ``weight``, which is not 1."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True)
class WeightedText:
    """Words without syntax; ``breaks`` are the places in ``text`` where a chunk must start."""

    text: str
    spans: tuple[Span, ...] = ()
    breaks: tuple[int, ...] = ()

    def weight_at(self, position: int) -> float:
        for span in self.spans:
            if span.start <= position < span.end:
                return span.weight
        return 1.0

    def with_mark(self, mark: str, place: int) -> "WeightedText":
        """``mark`` put in at ``place``; every place behind it moves."""
        spans = (
            Span(s.start + (s.start >= place), s.end + (s.end > place), s.weight)
            for s in self.spans
        )
        breaks = tuple(at + (at >= place) for at in self.breaks)
        return WeightedText(self.text[:place] + mark + self.text[place:], tuple(spans), breaks)

    def without(self, mark: str) -> "WeightedText":
        """The same without the character ``mark``; every place moves with its words."""
        gone = [index for index, letter in enumerate(self.text) if letter == mark]

        def moved(position: int) -> int:
            return position - sum(1 for index in gone if index < position)

        spans = (Span(moved(s.start), moved(s.end), s.weight) for s in self.spans)
        return WeightedText(
            self.text.replace(mark, ""),
            tuple(span for span in spans if span.start < span.end),
            tuple(moved(place) for place in self.breaks),
        )


def read_weights(written: str, unweighted: Collection[tuple[int, int]] = ()) -> WeightedText:
    """The words of ``written``, their weights (kept within 0.3 and 1.6), and the breaks.

    ``unweighted`` are (start, end) of words in ``written`` whose weight is 1 in any brackets.
    """
    letters = weigh(written)
    kept = {place for start, end in unweighted for place in range(start, end)}
    limited = [1.0 if letter.place in kept else limit(letter.weight) for letter in letters]
    text, limited, breaks = _take_breaks("".join(letter.text for letter in letters), limited)
    return WeightedText(text, tuple(_spans(limited)), breaks)


def limit(weight: float) -> float:
    """Within 0.3 and 1.6."""
    return min(MOST, max(LEAST, weight))


def is_beyond_limits(written: str) -> bool:
    """Whether ``read_weights`` keeps a weight of these words within its limits."""
    weights = {letter.weight for letter in weigh(written) if not letter.text.isspace()}
    return any(weight < LEAST or weight > MOST for weight in weights)


def weighted_spans(written: str) -> tuple[Span, ...]:
    """The parts of ``written`` itself, brackets excluded, whose weight is not 1."""
    letters = weigh(written)
    found = [1.0] * len(written)
    for letter in letters:
        found[letter.place] = letter.weight
    return tuple(_spans(found))


def without_syntax(written: str) -> str:
    """As long as ``written``, with spaces for brackets, their weights and escaping backslashes."""
    blank = [" "] * len(written)
    for letter in weigh(written):
        blank[letter.place] = letter.text
    return "".join(blank)


def excerpt(written: str, start: int, end: int) -> str:
    """``written[start:end]`` with the weights that its words have in the whole.

    Where brackets are cut, each run of words gets brackets of its own.
    """
    everything = weigh(written)
    letters = [letter for letter in everything if start <= letter.place < end]
    own = [(letter.place + start, letter.weight) for letter in weigh(written[start:end])]
    if own == [(letter.place, letter.weight) for letter in letters]:
        return written[start:end]
    places = {letter.place for letter in everything}
    text = ""
    for weight, run in itertools.groupby(letters, lambda letter: letter.weight):
        words = "".join(_escaped(written, letter, places) for letter in run)
        text += words if weight == 1.0 else f"({words}:{limit(weight):.6g})"
    return text


def _escaped(written: str, letter: "Letter", places: Collection[int]) -> str:
    """A bracket that is a word, and a backslash that was escaped."""
    was = letter.place > 0 and letter.place - 1 not in places and written[letter.place - 1] == "\\"
    return (
        "\\" + letter.text
        if letter.text in "()[]" or (letter.text == "\\" and was)
        else letter.text
    )


class Letter(NamedTuple):
    """A character that is no syntax, where it stood, and its weight without limits."""

    text: str
    place: int
    weight: float = 1.0


class Brackets(NamedTuple):
    """Brackets that belong together: × ``factor`` ** ``power``.

    The opening one stands at ``opening``; what closes it, ``:1.2`` included, begins at ``closing``
    and ends before ``end``. ``first`` and ``last`` count the letters that are no syntax: the
    brackets are around those from ``first`` to before ``last``.
    """

    opening: int
    closing: int
    end: int
    first: int
    last: int
    factor: float = STEP
    power: int = 1
    explicit: bool = False


def weigh(written: str) -> list[Letter]:
    """The characters of the words without brackets."""
    letters, pairs = _scan(written)
    return _multiplied(letters, pairs)


def pairs_in(written: str) -> list[Brackets]:
    """The brackets that are closed, inner ones first."""
    return [pair for pair in _scan(written)[1] if pair.end > pair.closing]


def _scan(written: str) -> tuple[list[Letter], list[Brackets]]:
    """Words and brackets; one that never closes acts to the end."""
    letters, pairs, position = list[Letter](), list[Brackets](), 0
    rounds, squares = list[tuple[int, int]](), list[tuple[int, int]]()
    while position < len(written):
        letter, end = written[position], position + 1
        explicit = EXPLICIT.match(written, position) if letter == ":" and rounds else None
        if letter == "\\" and written[end : end + 1] in [*ESCAPABLE]:
            letters.append(Letter(written[end], end))
            end += 1
        elif letter in "([":
            (rounds if letter == "(" else squares).append((position, len(letters)))
        elif explicit:
            end = explicit.end()
            opening, first = rounds.pop()
            factor = float(explicit[1])
            pairs.append(
                Brackets(opening, position, end, first, len(letters), factor, explicit=True)
            )
        elif letter == ")" and rounds:
            opening, first = rounds.pop()
            pairs.append(Brackets(opening, position, end, first, len(letters)))
        elif letter == "]" and squares:
            opening, first = squares.pop()
            pairs.append(Brackets(opening, position, end, first, len(letters), power=-1))
        else:
            letters.append(Letter(letter, position))
        position = end
    size = len(written)
    pairs += [Brackets(at, size, size, first, len(letters)) for at, first in rounds]
    pairs += [Brackets(at, size, size, first, len(letters), power=-1) for at, first in squares]
    return letters, pairs


def _multiplied(letters: list[Letter], pairs: list[Brackets]) -> list[Letter]:
    """Each letter with the product of the brackets around it, in one pass."""
    changes: dict[int, list[tuple[float, int]]] = {}
    for pair in pairs:
        changes.setdefault(pair.first, []).append((pair.factor, pair.power))
        changes.setdefault(pair.last, []).append((pair.factor, -pair.power))
    powers, weight, weighted = Counter[float](), 1.0, list[Letter]()
    for place, letter in enumerate(letters):
        for factor, power in changes.get(place, ()):
            powers[factor] += power
        if place in changes:
            weight = math.prod(_power(factor, power) for factor, power in powers.items() if power)
        weighted.append(letter._replace(weight=weight))
    return weighted


def _power(factor: float, power: int) -> float:
    try:
        return float(factor**power)
    except OverflowError:
        return math.inf if factor > 0 or power % 2 == 0 else -math.inf


def _take_breaks(text: str, weights: list[float]) -> tuple[str, list[float], tuple[int, ...]]:
    """``BREAK`` becomes one space; the place behind it is a break."""
    kept, kept_weights, breaks, position = "", list[float](), list[int](), 0
    for found in BREAK.finditer(text):
        kept += text[position : found.start()] + " "
        kept_weights += [*weights[position : found.start()], 1.0]
        breaks.append(len(kept))
        position = found.end()
    return kept + text[position:], kept_weights + weights[position:], tuple(breaks)


def _spans(weights: list[float]) -> list[Span]:
    spans, position = list[Span](), 0
    for weight, run in itertools.groupby(weights):
        end = position + sum(1 for _ in run)
        if weight != 1.0:
            spans.append(Span(position, end, weight))
        position = end
    return spans
