"""Syntax of other programs in a prompt: used where possible, else removed with a note.

``(word:1.2)``, ``[word]`` and ``BREAK`` are in ``emphasis``. Here are

- ``<lora:name:0.8>`` (AUTOMATIC1111's arguments: text encoder, UNet), ``<lyco:…>``;
- ``<hypernet:…>``, ``embedding:name``, ``__wildcard__``, a trigger ``img``, ``--ar 3:2``, and any
  other ``<word:…>`` (SwarmUI);
- ``[from:to:0.5]`` and ``[a|b]``, which change words during a picture, and the numbers of
  ``{2$$red|blue}`` and ``{3::red|blue}``;
- ``a cat AND a dog``, ``ADDCOL`` (AUTOMATIC1111), ``word++``, ``(word)--``, ``(word)1.3``,
  ``.blend(…)`` (InvokeAI), ``{word}``, ``1.2::word::`` (NovelAI), ``word::2`` (Midjourney).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from photomaker_desktop.core.text import Text

LORA = re.compile(
    r"<\s*(?:lora|lyco|lycoris|loha)\s*:\s*([^<>:]+?)\s*(?::([^<>]*))?>", re.IGNORECASE
)
NETWORK = re.compile(r"<\s*(?:hypernet|hypernetwork|ti|embedding)\s*:[^<>]*>", re.IGNORECASE)
TAG = re.compile(r"<\s*[A-Za-z][\w-]*(?:\[[^\[\]<>]*\])?\s*:[^<>\n]*>")
EMBEDDING = re.compile(r"\(\s*embedding:[^()]*\)|(?<!\w)embedding:\s*[\w./\\-]+", re.IGNORECASE)
WILDCARD = re.compile(r"__[^\s_](?:[^\n<>{}]{0,80}?[^\s_])?__")
TRIGGER = re.compile(r"(?<![A-Za-z0-9_.-])img(?![A-Za-z0-9_-])", re.IGNORECASE)
OPTION = re.compile(
    r"(?<!\S)--(?:no\s+.*?(?=\s--|$)|(?:ar|aspect|v|version|s|stylize|q|quality|c|chaos|seed|iw|niji|"
    r"style|tile|stop|w|weird|raw|sref|cref|cw|sw|hd|fast|relax|turbo)\b(?:\s+(?!-)[\d.:]\S*|\s+raw)?)",
    re.DOTALL,
)
EDITED = re.compile(r"\[([^\[\]:|{}]*):(?:([^\[\]:|{}]*):)?\s*\d*\.?\d+\s*\]")
ALTERNATING = re.compile(r"\[([^\[\]{}|]*(?:\|[^\[\]{}|]*)+)\]")
COUNTED = re.compile(r"(?<=\{)\s*\d+(?:-\d+)?\$\$(?:[^|{}$]*\$\$)?|(?<=[{|])\s*\d*\.?\d+::")
TOGETHER = re.compile(
    r"(?<!\S)AND(?=\s+\S)(?:\s*:\s*[\d.]+)?|(?<=\S)\s+:\s*\d*\.\d+(?=\s*$)"
    r"|\bADD(?:COMM|COL|ROW|BASE)\b|(?<=[)\"])\.(?:and|blend|swap)\([^()]*\)"
)
SIGNED = re.compile(r"(?:(?<=[\w\"'])(?<!\b[CcGg])(?:\+{2,}|-{2,})|(?<=\))(?:\+|-)+)(?=[\s,.;)]|$)")
NUMBERED = re.compile(
    r"(?<=\))\d*\.\d+(?=[\s,.;)]|$)"
    r"|(?<![\w:.])-?(?:\d+\.?\d*|\.\d+)::(?=\s*\S)"
    r"|(?<=[^\W\d_]):\s?\d?\.\d+(?!\s*\))(?=[\s,;]|$)"
    r"|(?<=\S)::(?:\s?-?(?:\d+\.?\d*|\.\d+))?(?=[\s,.;)]|$)"
)
NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)")
PLACE = "{prompt}"
Note = Callable[[str], Text]


@dataclass(frozen=True)
class LoraTag:
    """``<lora:name:strength>``; ``written`` is the tag itself."""

    name: str
    strength: float
    written: str


@dataclass(frozen=True)
class Habits:
    """The words without what was taken out, and a sentence about each."""

    words: str
    loras: tuple[LoraTag, ...] = ()
    notes: tuple[Text, ...] = ()


def settle_edits(words: str) -> Habits:
    """Words that would change during a picture stay as they would end; before alternatives."""
    notes: list[Text] = []

    def kept(found: re.Match[str], options: list[str]) -> str:
        last = next((one.strip() for one in reversed(options) if one and one.strip()), "")
        notes.append(
            Text(
                "{written}: words cannot change during a picture; “{kept}” is used.",
                written=found[0],
                kept=last,
            )
        )
        return last

    words = EDITED.sub(lambda found: kept(found, [found[1], found[2]]), words)
    words = ALTERNATING.sub(lambda found: kept(found, found[1].split("|")[:1]), words)
    words, numbers = _take(words, COUNTED, _no_count)
    if braces := lone_braces(words):
        words = "".join(letter for place, letter in enumerate(words) if place not in braces)
        notes.append(_no_sign("{ }"))
    return Habits(words, notes=(*notes, *numbers))


def lone_braces(words: str) -> set[int]:
    """Where braces are that hold no alternatives; those of a style's place do not count."""
    found: set[int] = set()
    open_groups: list[tuple[int, bool]] = []
    escaped = False
    for place, letter in enumerate(words):
        if escaped or letter == "\\":
            escaped = not escaped
        elif letter == "{":
            open_groups.append((place, False))
        elif letter == "|" and open_groups:
            open_groups[-1] = (open_groups[-1][0], True)
        elif letter == "}" and open_groups:
            start, has_alternatives = open_groups.pop()
            if not has_alternatives and words[start : place + 1] != PLACE:
                found |= {start, place}
    return found


def take_habits(words: str) -> Habits:
    """Tags, triggers, wildcards and options out of chosen words."""
    loras: list[LoraTag] = []

    def lora(found: re.Match[str]) -> str:
        loras.append(LoraTag(found[1], _strength(found[2] or ""), found[0]))
        return ""

    words = _spaced(words, LORA, lora)
    notes: list[Text] = []
    for pattern, say in KINDS:
        words, said = _take(words, pattern, say)
        notes += said
    return Habits(words, tuple(loras), tuple(notes))


def _strength(arguments: str) -> float:
    """The UNet's: the second number, else the first, else 1; named arguments are preferred."""
    positional, named = [], dict[str, float]()
    for part in arguments.split(":"):
        name, sign, value = part.strip().rpartition("=")
        if NUMBER.fullmatch(value):
            if sign:
                named[name.strip().lower()] = float(value)
            else:
                positional.append(float(value))
    return named.get("unet", named.get("te", ([1.0, *positional])[-1]))


def _take(words: str, pattern: re.Pattern[str], say: Note) -> tuple[str, list[Text]]:
    notes: list[Text] = []

    def noted(found: re.Match[str]) -> str:
        notes.append(say(found[0].strip()))
        return ""

    return _spaced(words, pattern, noted), notes


def _spaced(
    words: str, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]
) -> str:
    """Replaced, without doubled spaces or commas where something was taken out."""
    if not pattern.search(words):
        return words
    words = pattern.sub(replacement, words)
    words = re.sub(r"[ \t]{2,}", " ", words)
    words = re.sub(r"(?:\s*,)+(?=\s*,)", "", words)
    return re.sub(r"\s+(?=[,.;])", "", words).strip(" \t,")


def _no_trigger(written: str) -> Text:
    return Text("“{written}” was taken out: no trigger word is needed here.", written=written)


def _no_wildcard(written: str) -> Text:
    return Text(
        "{written} was taken out: wildcard files are not read. Write {example} instead.",
        written=written,
        example="{red|blue}",
    )


def _no_network(written: str) -> Text:
    return Text(
        "{written} was taken out: embeddings and hypernetworks are not supported.",
        written=written,
    )


def _no_option(written: str) -> Text:
    return Text("{written} was taken out: this is not a part of the prompt here.", written=written)


def _no_count(written: str) -> Text:
    return Text(
        "{written} was taken out: one alternative is chosen, all equally often.", written=written
    )


def _no_composition(written: str) -> Text:
    return Text("{written} was taken out: all words are one prompt here.", written=written)


def _no_sign(written: str) -> Text:
    return Text(
        "{written} was taken out: write {example} to weight words.",
        written=written,
        example="(word:1.2)",
    )


KINDS: tuple[tuple[re.Pattern[str], Note], ...] = (
    (NETWORK, _no_network),
    (TAG, _no_option),
    (EMBEDDING, _no_network),
    (WILDCARD, _no_wildcard),
    (OPTION, _no_option),
    (TOGETHER, _no_composition),
    (SIGNED, _no_sign),
    (NUMBERED, _no_sign),
    (TRIGGER, _no_trigger),
)
