"""All prompts that a prompt with alternatives stands for."""

from collections.abc import Iterable, Iterator
from itertools import islice
from math import prod

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.prompt.alternatives import ESCAPABLE, choose

Part = str | tuple["Parts", ...]
Parts = tuple[Part, ...]
"""Plain words, and groups of alternatives, each of which is such a sequence again."""


def count_combinations(text: str) -> int:
    """1 for a prompt without alternatives, or with braces that are not closed."""
    parts = _parsed(text)
    return 1 if parts is None else _count(parts)


def combinations(text: str, most: int) -> tuple[str, ...]:
    """The first ``most`` of them, each a prompt that picks nothing more."""
    parts = _parsed(text)
    if parts is None or _count(parts) == 1:
        return (text,)
    found = islice(_expanded(parts), most)
    return tuple(
        "".join(f"\\{letter}" if letter in ESCAPABLE else letter for letter in words)
        for words in found
    )


def _parsed(text: str) -> Parts | None:
    """None for a prompt that ``choose`` refuses."""
    try:
        choose(text, 0)
    except PromptError:
        return None
    return _sequence(text, 0, inside=False)[0]


def _sequence(text: str, at: int, *, inside: bool) -> tuple[Parts, int]:
    """Up to ``|`` or ``}`` (inside a group) or the end; and where that is."""
    parts: list[Part] = []
    while at < len(text):
        letter = text[at]
        if letter == "\\" and text[at + 1 : at + 2] in [*ESCAPABLE]:
            parts.append(text[at + 1])
            at += 2
        elif letter == "{":
            group, at = _group(text, at)
            parts += group
        elif inside and letter in "|}":
            break
        else:
            parts.append(letter)
            at += 1
    return _joined(parts), at


def _joined(parts: list[Part]) -> Parts:
    """Letters that follow each other as one part."""
    found: list[Part] = []
    for part in parts:
        if found and isinstance(part, str) and isinstance(before := found[-1], str):
            found[-1] = before + part
        else:
            found.append(part)
    return tuple(found)


def _group(text: str, at: int) -> tuple[Parts, int]:
    options: list[Parts] = []
    while not options or text[at] == "|":
        option, at = _sequence(text, at + 1, inside=True)
        options.append(option)
    if len(options) == 1:  # without a | the braces are only braces
        return ("{", *options[0], "}"), at + 1
    return (tuple(options),), at + 1


def _count(parts: Parts) -> int:
    return prod(1 if isinstance(part, str) else sum(map(_count, part)) for part in parts)


def _expanded(parts: Parts) -> Iterator[str]:
    """Lazily: a prompt may stand for millions."""
    if not parts:
        yield ""
        return
    first, rest = parts[0], parts[1:]
    if isinstance(first, str):
        firsts: Iterable[str] = (first,)
    else:
        firsts = (words for option in first for words in _expanded(option))
    for words in firsts:
        for others in _expanded(rest):
            yield words + others
