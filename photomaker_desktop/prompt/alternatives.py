"""Alternatives: ``a {red|blue|{dark|light} green} coat``, chosen by the seed."""

import hashlib
from dataclasses import dataclass

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.text import Text

ESCAPABLE = "{|}"
MAX_DEPTH = 20


@dataclass
class _Reader:
    """A recursive-descent parser; ``position`` is the current character."""

    text: str
    seed: str
    position: int = 0
    groups: int = 0

    def sequence(self, depth: int) -> tuple[str, tuple[str, ...]]:
        """Words up to ``|``, ``}`` (inside a group) or the end, and what was picked in them."""
        if depth > MAX_DEPTH:
            raise PromptError(
                Text("Alternatives can be nested at most {most} levels deep.", most=MAX_DEPTH)
            )
        words, picked = "", tuple[str, ...]()
        while self.position < len(self.text):
            letter = self.text[self.position]
            if letter == "\\" and self.text[self.position + 1 : self.position + 2] in [*ESCAPABLE]:
                words += self.text[self.position + 1]
                self.position += 2
            elif letter == "{":
                part, inner = self.group(depth)
                words, picked = words + part, picked + inner
            elif depth and letter in "|}":
                break
            else:
                words += letter
                self.position += 1
        return words, picked

    def group(self, depth: int) -> tuple[str, tuple[str, ...]]:
        """``{a|b}`` → one of them; without a ``|`` the braces are only braces."""
        number, options = self.groups, list[tuple[str, tuple[str, ...]]]()
        self.groups += 1
        while not options or self.text[self.position] == "|":
            self.position += 1
            options.append(self.sequence(depth + 1))
            if self.position >= len(self.text):
                raise PromptError(
                    "A { is never closed.",
                    todo="Close it with }, or write \\{ for a literal brace.",
                )
        self.position += 1
        if len(options) == 1:
            return f"{{{options[0][0]}}}", options[0][1]
        words, picked = options[_pick(self.seed, number, len(options))]
        return words, (words, *picked)


def choose(text: str, seed: int, part: str = "") -> tuple[str, tuple[str, ...]]:
    r"""The text with every alternative resolved, and the choices.

    The same text and seed give the same words on every machine. ``\{``, ``\|`` and ``\}`` are
    plain characters. Texts of different ``part`` are chosen independently. Raises ``PromptError``
    for a group that never closes or is nested too deep.
    """
    return _Reader(text, f"{seed}/{part}" if part else f"{seed}").sequence(0)


def chosen_words(text: str, seed: int) -> str:
    """The words that ``seed`` picks, as a prompt that picks nothing more."""
    words, picked = choose(text, seed)
    if not picked:
        return text
    return "".join(f"\\{letter}" if letter in ESCAPABLE else letter for letter in words)


def written_words(text: str, seed: int) -> str:
    """The words that ``seed`` picks, to read and to search; the prompt itself where it is broken.

    Only a prompt with a brace is looked at.
    """
    if "{" not in text:
        return text
    try:
        return choose(text, seed)[0]
    except PromptError:
        return text


def _pick(seed: str, number: int, count: int) -> int:
    digest = hashlib.sha256(f"{seed}/{number}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % count
