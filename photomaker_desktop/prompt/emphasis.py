r"""Prompt weights: ``(word:1.2)``, ``(word)``, ``[word]``, ``\(`` and ``BREAK``.

The arithmetic is AUTOMATIC1111's: ``(…)`` multiplies by 1.1, ``[…]`` divides by it,
``(…:w)`` multiplies by w, nested ones multiply each other, and a bracket that never closes acts to
the end. The result keeps every word and drops the syntax.
"""

import itertools
import re
from dataclasses import dataclass
from typing import NamedTuple

STEP = 1.1
LEAST, MOST = 0.3, 1.6
EXPLICIT = re.compile(r":\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*\)")
BREAK = re.compile(r"\s*(?<!\w)BREAK(?!\w)\s*")
ESCAPABLE = "()[]\\"


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


def weigh(written: str) -> list[Letter]:
    """The characters of the words without brackets."""
    letters, position = list[Letter](), 0
    rounds, squares = list[int](), list[int]()

    def multiply(start: int, factor: float) -> None:
        letters[start:] = [one._replace(weight=one.weight * factor) for one in letters[start:]]

    while position < len(written):
        letter = written[position]
        explicit = EXPLICIT.match(written, position) if letter == ":" and rounds else None
        if letter == "\\" and written[position + 1 : position + 2] in [*ESCAPABLE]:
            position += 1
            letters.append(Letter(written[position], position))
        elif letter in "([":
            (rounds if letter == "(" else squares).append(len(letters))
        elif explicit:
            multiply(rounds.pop(), float(explicit[1]))
            position = explicit.end() - 1
        elif letter == ")" and rounds:
            multiply(rounds.pop(), STEP)
        elif letter == "]" and squares:
            multiply(squares.pop(), 1 / STEP)
        else:
            letters.append(Letter(letter, position))
        position += 1
    for start in rounds:
        multiply(start, STEP)
    for start in squares:
        multiply(start, 1 / STEP)
    return letters


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


def change_weight(written: str, start: int, end: int, by: float) -> tuple[str, int, int]:
    """``written[start:end]`` one step heavier or lighter (``by`` is ±0.1), and where it is now.

    With nothing selected the word at ``start`` is meant, or the brackets that hold the place. A
    weight of 1 needs no brackets.
    """
    start, end = _word_at(written, start) if start == end else (start, end)
    if start == end:
        return written, start, end
    weight = 1.0
    before, inner, after = written[:start], written[start:end], written[end:]
    if before.endswith("(") and (found := EXPLICIT.match(after)):
        before, after, weight = before[:-1], after[found.end() :], float(found[1])
    elif before.endswith("(") and after.startswith(")"):
        before, after, weight = before[:-1], after[1:], STEP
    weight = round(min(MOST, max(LEAST, weight + by)), 2)
    if weight == 1.0:
        return before + inner + after, len(before), len(before) + len(inner)
    start = len(before) + 1
    return f"{before}({inner}:{weight:g}){after}", start, start + len(inner)


def _word_at(written: str, place: int) -> tuple[int, int]:
    """The weighted phrase around ``place`` (brackets excluded), else the word."""
    for found in re.finditer(r"(?<!\\)\(([^()]*?)(?::\s*[+-]?[\d.]+\s*)?\)", written):
        if found.start() <= place <= found.end():
            return found.span(1)
    for found in re.finditer(r"@?[\w'’-]+", written):
        if found.start() <= place <= found.end():
            return found.span()
    return place, place
