r"""``@Name`` in a prompt, in any script.

The rules, in order:

- ``@"Ada L."`` or ``@Ada L.`` (the longest known name counts, in any case) is the person. The sign
  may be ``＠``. Inside an address (``me@home``) or as ``\@`` an at sign is only an at sign;
  between two known names (``@Ada@Bob``) it is not inside an address.
- A name ends where its word ends. Where a script has no spaces, a known name ends by itself:
  ``@Ada在森林里``, ``一个@艾达在森林里``.
- A bare ``@`` is the chosen person where no name is mentioned, except behind a number
  (*5 @ night*).

The editor's chips and the plan both come from ``find_mentions``.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from photomaker_desktop.prompt.scripts import (
    INVISIBLE,
    could_be_address,
    folded,
    goes_on,
    is_spaced,
    word_end,
)

SIGN = re.compile("[@＠]")
QUOTED = re.compile('["＂“„«「]([^"＂“”„«»「」@＠\n]+)["＂“”»」]')
NUMBER = re.compile(r"\d\s*$")
ESCAPED = re.compile(r"\\([@＠])")


@dataclass(frozen=True)
class Mention:
    """``words[start:end]`` mentions ``name``; a bare sign has no name."""

    name: str
    start: int
    end: int


def find_mentions(
    words: str, known: Collection[str], *, nameless: bool = False
) -> Iterator[Mention]:
    """Every mention, left to right; an unknown name is one word (or what the quotes hold).

    ``nameless``: the person has no name, so that words of a script without spaces are no name.
    """
    keys = sorted(((folded(name), name) for name in known if name), key=_length, reverse=True)
    end = 0
    for sign in SIGN.finditer(words):
        if sign.start() < end or words[: sign.start()].endswith("\\"):
            continue
        joined = could_be_address(words, sign.start())
        joined = joined and not words.endswith("BREAK", 0, sign.start())
        if joined and sign.start() != end:
            continue
        mention = _read(words, sign.start(), keys, nameless=nameless)
        if mention and (not joined or mention.name in known):
            end = mention.end
            yield mention


def _length(key: tuple[str, str]) -> int:
    return len(key[0])


def _read(
    words: str, sign: int, keys: Sequence[tuple[str, str]], *, nameless: bool
) -> Mention | None:
    start = sign + 1
    while words[start : start + 1] in INVISIBLE:
        start += 1
    if quoted := QUOTED.match(words, start):
        wanted = " ".join(quoted[1].split())
        name = next((name for key, name in keys if key == folded(wanted)), wanted)
        return Mention(name, sign, quoted.end())
    for key, name in _beginning(words, start, keys):
        if (end := _end_of(words, start, key)) and not goes_on(words, end):
            return Mention(name, sign, end)
    end = word_end(words, start)
    if end > start and not (nameless and not is_spaced(words[start])):
        return Mention(words[start:end], sign, end)
    doubled = SIGN.match(words, start) or SIGN.fullmatch(words[sign - 1 : sign])
    if doubled or NUMBER.search(words[:sign]):
        return None
    return Mention("", sign, start)


def _beginning(
    words: str, start: int, keys: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """The names that the words at ``start`` may begin with."""
    window = folded(words[start : start + 2 * len(keys[0][0]) + 8]) if keys else ""
    return ((key, name) for key, name in keys if window.startswith(key))


def _end_of(words: str, start: int, key: str) -> int:
    """Where the words at ``start`` that fold to ``key`` end; 0 where none do."""
    for end in range(start + 1, min(len(words), start + 3 * len(key)) + 1):
        if folded(words[start:end]) == key:
            return end
    return 0


def written_mention(name: str, before: str, after: str, known: Collection[str]) -> str:
    """How to write a mention of ``name`` between other words, so that it is read as such.

    In quotes where its end would not be seen, with a space in front where its start would not.
    """
    names = [*known, name]
    forms = [f"{space}@{quote}{name}{quote}" for space in ("", " ") for quote in ("", '"')]
    for form in forms:
        start, end = len(before) + form.index("@"), len(before) + len(form)
        for mention in find_mentions(before + form + after, names):
            same = folded(mention.name) == folded(name)
            if same and (mention.start, mention.end) == (start, end):
                return form
    return forms[0]


def renamed(words: str, old: str, new: str, known: Collection[str]) -> str:
    """With every mention of ``old`` as one of ``new``; a bare sign is the chosen person."""
    found = [*find_mentions(words, [*known, old])]
    for mention in reversed(found):
        if folded(mention.name) == folded(old):
            before, after = words[: mention.start], words[mention.end :]
            words = before + written_mention(new, before, after, known) + after
    return words


def plain_signs(words: str) -> str:
    """Escaped at signs as at signs."""
    return ESCAPED.sub(r"\1", words)
