"""Names of people: unique, and usable after an ``@``."""

import itertools
import unicodedata
from collections.abc import Collection

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import Fusion
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.tokens import MAX_PHOTOS

LONGEST_NAME, LONGEST_LINE, LONGEST_NOTES, MOST_TAGS = 80, 200, 20_000, 100


def clean_name(name: str) -> str:
    """Trimmed, single spaces; raises ``UsageError`` for a name that cannot be mentioned."""
    name = clean_line(name)
    if not name:
        raise UsageError("A person needs a name.")
    if len(name) > LONGEST_NAME:
        raise UsageError(Text("A name can have at most {most} characters.", most=LONGEST_NAME))
    if any(sign in name for sign in '@"'):
        raise UsageError("A name cannot contain @ or quotes.", "They mark people in prompts.")
    return name


def clean_line(text: str) -> str:
    """One line of text without control characters."""
    text = unicodedata.normalize("NFC", text)
    plain = "".join(" " if unicodedata.category(letter)[0] == "C" else letter for letter in text)
    return " ".join(plain.split())


def clean_class_word(words: str) -> str:
    words = clean_line(words)
    if not words or len(words) > LONGEST_LINE:
        raise UsageError("Enter a word or two for the person: woman, man, old sailor …")
    return words


def clean_tags(tags: Collection[str]) -> tuple[str, ...]:
    cleaned = dict.fromkeys(clean_line(tag)[:LONGEST_LINE] for tag in tags)
    return tuple(tag for tag in cleaned if tag)[:MOST_TAGS]


def clean_notes(notes: str) -> str:
    return notes.strip()[:LONGEST_NOTES]


def check_fusion(fusion: Fusion) -> Fusion:
    if not 1 <= fusion.slots <= MAX_PHOTOS:
        raise UsageError(Text("The number of slots must be from 1 to {most}.", most=MAX_PHOTOS))
    return fusion


def free_name(name: str, taken: Collection[str]) -> str:
    """``name``, or ``name`` with the first free number: Ada 2, Ada 3 …"""
    if name.casefold() not in taken:
        return name
    tries = (f"{name[: LONGEST_NAME - 8]} {number}" for number in itertools.count(2))
    return next(wanted for wanted in tries if wanted.casefold() not in taken)
