"""Changes weights in a prompt by steps, as keys do: ``red`` → ``(red:1.1)`` → ``(red:1.2)``.

As in AUTOMATIC1111: plain brackets around the same words count together, ``((red))`` is 1.21.
"""

from collections.abc import Sequence
from typing import NamedTuple

from photomaker_desktop.prompt.emphasis import WORD, Brackets, limit, pairs_in

LESS = 0.9
"""What ``[word]`` counts as when its weight changes by steps; its exact weight is 1 / 1.1."""


class Reweighted(NamedTuple):
    """New text, and the selection or cursor (``start`` equals ``end``) in it."""

    text: str
    start: int
    end: int


def change_weight(
    written: str, start: int, end: int, by: float, names: Sequence[tuple[int, int]] = ()
) -> Reweighted:
    """``written[start:end]`` one step heavier or lighter (``by`` is ±0.1).

    A selection grows to whole words and brackets. With nothing selected the word at ``start`` is
    meant, or the brackets around it. ``names`` are (start, end) of mentions, each of which counts
    as one word. A weight of 1 needs no brackets.
    """
    pairs = pairs_in(written)
    if start == end:
        first, last = _words_at(written, start, names, pairs)
    else:
        first, last = _whole(written, start, end, names, pairs)
    if first == last:
        return Reweighted(written, start, end)
    weight, opened, closed = _weight_around(first, last, pairs)
    weight = round(limit(weight + by), 2)
    inner = written[first:last]
    shown = inner if weight == 1.0 else f"({inner}:{weight:g})"
    place = opened + (weight != 1.0)
    text = written[:opened] + shown + written[closed:]
    if start == end:
        place += min(max(0, start - first), len(inner))
        return Reweighted(text, place, place)
    return Reweighted(text, place, place + len(inner))


def _words_at(
    written: str, place: int, names: Sequence[tuple[int, int]], pairs: Sequence[Brackets]
) -> tuple[int, int]:
    """The innermost brackets around ``place`` (their inside), else the mention or the word."""
    around = [pair for pair in pairs if pair.opening <= place <= pair.end]
    if around:
        inmost = max(around, key=lambda pair: pair.opening)
        first, last = _inside(inmost.opening, inmost.end, pairs)
        if not any(first <= pair.opening < last for pair in pairs):
            return first, last
    found = (found.span() for found in WORD.finditer(written))
    return next(((a, b) for a, b in (*names, *found) if a <= place <= b), (place, place))


def _whole(
    written: str,
    start: int,
    end: int,
    names: Sequence[tuple[int, int]],
    pairs: Sequence[Brackets],
) -> tuple[int, int]:
    """The selection without spaces at its ends, grown so that it cuts no word and no brackets.

    Brackets that are selected with all that is in them give their inside.
    """
    chosen = written[start:end]
    first, last = end - len(chosen.lstrip()), start + len(chosen.rstrip())
    if first >= last:
        return start, start
    words = [*names, *(found.span() for found in WORD.finditer(written))]
    before = (0, 0)
    while before != (first, last):
        before = first, last
        for pair in pairs:
            opening = first <= pair.opening < last
            closing = first < pair.end and last > pair.closing
            if opening or closing:
                first, last = min(first, pair.opening), max(last, pair.end)
        for a, b in words:
            if a < last and first < b:
                first, last = min(first, a), max(last, b)
    return _inside(first, last, pairs)


def _inside(first: int, last: int, pairs: Sequence[Brackets]) -> tuple[int, int]:
    """Without the brackets that are around all of it."""
    while inside := next((p for p in pairs if (p.opening, p.end) == (first, last)), None):
        first, last = inside.opening + 1, inside.closing
    return first, last


def _weight_around(first: int, last: int, pairs: Sequence[Brackets]) -> tuple[float, int, int]:
    """The weight that brackets give just these words, and where these brackets start and end."""
    by_inside = {(pair.opening + 1, pair.closing): pair for pair in pairs}
    weight, count = 1.0, 0
    while pair := by_inside.get((first, last)):
        if pair.explicit and count:
            break
        weight *= pair.factor if pair.power > 0 else LESS
        first, last, count = pair.opening, pair.end, count + 1
        if pair.explicit:
            break
    return weight, first, last
