r"""Prompt weights: ``(word:1.2)``, ``(word)``, ``[word]``, ``\(`` and ``BREAK``.

The arithmetic is AUTOMATIC1111's: ``(…)`` multiplies by 1.1, ``[…]`` divides by it,
``(…:w)`` multiplies by w, nested ones multiply each other, and a bracket that never closes acts to
the end. The result keeps every word and drops the syntax.
"""

import itertools
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

STEP = 1.1
LEAST, MOST = 0.3, 1.6
EXPLICIT = re.compile(r":\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)")
BREAK = re.compile(r"\s*(?<!\w)BREAK(?!\w)\s*")
ESCAPABLE = "()[]\\"
LESS = 0.9
"""What ``[word]`` counts as when its weight changes by steps; its exact weight is 1 / 1.1."""
PHRASE = re.compile(
    r"(?<!\\)(?:\((?P<round>[^()]*?)(?::\s*[+-]?[\d.]+\s*)?\)|\[(?P<square>[^\[\]()]*)\])"
)
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


def read_weights(written: str) -> WeightedText:
    """The words of ``written``, their weights (kept within 0.3 and 1.6), and the breaks."""
    letters = weigh(written)
    limited = [min(MOST, max(LEAST, letter.weight)) for letter in letters]
    text, limited, breaks = _take_breaks("".join(letter.text for letter in letters), limited)
    return WeightedText(text, tuple(_spans(limited)), breaks)


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


class Letter(NamedTuple):
    """A character that is no syntax, where it stood, and its weight without limits."""

    text: str
    place: int
    weight: float = 1.0


class Closed(NamedTuple):
    """Brackets around the letters from ``start`` to ``end``: × ``factor`` ** ``power``."""

    start: int
    end: int
    factor: float
    power: int = 1


def weigh(written: str) -> list[Letter]:
    """The characters of the words without brackets."""
    letters, closed, position = list[Letter](), list[Closed](), 0
    rounds, squares = list[int](), list[int]()
    while position < len(written):
        letter = written[position]
        explicit = EXPLICIT.match(written, position) if letter == ":" and rounds else None
        if letter == "\\" and written[position + 1 : position + 2] in [*ESCAPABLE]:
            position += 1
            letters.append(Letter(written[position], position))
        elif letter in "([":
            (rounds if letter == "(" else squares).append(len(letters))
        elif explicit:
            closed.append(Closed(rounds.pop(), len(letters), float(explicit[1])))
            position = explicit.end() - 1
        elif letter == ")" and rounds:
            closed.append(Closed(rounds.pop(), len(letters), STEP))
        elif letter == "]" and squares:
            closed.append(Closed(squares.pop(), len(letters), STEP, -1))
        else:
            letters.append(Letter(letter, position))
        position += 1
    closed += [Closed(start, len(letters), STEP) for start in rounds]
    closed += [Closed(start, len(letters), STEP, -1) for start in squares]
    return _multiplied(letters, closed)


def _multiplied(letters: list[Letter], closed: list[Closed]) -> list[Letter]:
    """Each letter with the product of the brackets around it, in one pass."""
    changes: dict[int, list[tuple[float, int]]] = {}
    for pair in closed:
        changes.setdefault(pair.start, []).append((pair.factor, pair.power))
        changes.setdefault(pair.end, []).append((pair.factor, -pair.power))
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


class Reweighted(NamedTuple):
    """New text, and the selection or cursor (``start`` equals ``end``) in it."""

    text: str
    start: int
    end: int


def change_weight(
    written: str, start: int, end: int, by: float, names: Sequence[tuple[int, int]] = ()
) -> Reweighted:
    """``written[start:end]`` one step heavier or lighter (``by`` is ±0.1).

    With nothing selected the word at ``start`` is meant, or the brackets around it. ``names`` are
    (start, end) of mentions, each of which counts as one word. A weight of 1 needs no brackets.
    """
    first, last = _word_at(written, start, names) if start == end else (start, end)
    if brackets := PHRASE.fullmatch(written, first, last):
        first, last = _inside(brackets)
    if first == last:
        return Reweighted(written, start, end)
    weight = 1.0
    before, inner, after = written[:first], written[first:last], written[last:]
    if before.endswith("(") and (found := EXPLICIT.match(after)):
        before, after, weight = before[:-1], after[found.end() :], float(found[1])
    elif before.endswith("(") and after.startswith(")"):
        before, after, weight = before[:-1], after[1:], STEP
    elif before.endswith("[") and after.startswith("]"):
        before, after, weight = before[:-1], after[1:], LESS
    weight = round(min(MOST, max(LEAST, weight + by)), 2)
    place = len(before) + (weight != 1.0)
    text = before + (inner if weight == 1.0 else f"({inner}:{weight:g})") + after
    if start == end:
        place += min(max(0, start - first), len(inner))
        return Reweighted(text, place, place)
    return Reweighted(text, place, place + len(inner))


def _word_at(written: str, place: int, names: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The weighted phrase around ``place`` (brackets excluded), else the mention or the word."""
    for found in PHRASE.finditer(written):
        if found.start() <= place <= found.end():
            return _inside(found)
    for start, end in names:
        if start <= place <= end:
            return start, end
    for found in WORD.finditer(written):
        if found.start() <= place <= found.end():
            return found.span()
    return place, place


def _inside(found: re.Match[str]) -> tuple[int, int]:
    return found.span("round" if found["round"] is not None else "square")
