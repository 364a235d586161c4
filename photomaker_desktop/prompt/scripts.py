"""Where a word starts and ends, in scripts with and without spaces between words."""

import unicodedata

WITHOUT_SPACES = (
    "CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "HALFWIDTH KATAKANA", "BOPOMOFO", "HANGUL",
    "HALFWIDTH HANGUL", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "YI ",
)  # fmt: skip
"""Beginnings of the Unicode names of letters that join the next word without a space.

Korean has spaces, but its particles follow a name directly.
"""


def folded(text: str) -> str:
    """For comparison: without case, width and differences in how accents are encoded."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return plain.replace("i\u0307", "i")  # Turkish capital İ


JOINERS = "\u200c\u200d"
"""Inside words of Persian and of Indian scripts; no letters, and not seen."""
INVISIBLE = frozenset(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
"""What keyboards put between Latin signs and words written right to left, and what is pasted."""


def is_mark(letter: str) -> bool:
    """An accent, vowel sign or joiner that belongs to the letter before it."""
    return unicodedata.category(letter)[0] == "M" or letter in JOINERS


def is_spaced(letter: str) -> bool:
    """Whether words of the letter's script are separated by spaces."""
    return not unicodedata.name(letter, "").startswith(WITHOUT_SPACES)


def letter_before(text: str, place: int) -> str:
    """The character before ``place`` without accents; empty at the start."""
    while place > 0 and is_mark(text[place - 1]):
        place -= 1
    return text[place - 1 : place] if place > 0 else ""


def could_be_address(text: str, place: int) -> bool:
    """Whether an at sign at ``place`` is inside a word, as in an e-mail address.

    Only letters with two cases, digits and ``_`` make one: *me@home*, but not *一个@Ada*.
    """
    before = letter_before(text, place)
    return bool(before) and (
        before == "_" or before.isdecimal() or (before.lower() != before.upper())
    )


def goes_on(text: str, place: int) -> bool:
    """Whether the word before ``place`` goes on behind it."""
    after, before = text[place : place + 1], letter_before(text, place)
    if not after or not before:
        return False
    if is_mark(after):
        return True
    return before.isalnum() and after.isalnum() and is_spaced(before) and is_spaced(after)


def word_end(text: str, start: int) -> int:
    """The end of the run of letters, digits, accents, ``_`` and ``-`` at ``start``."""
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] in "_-" or is_mark(text[end])):
        end += 1
    return end if any(letter.isalnum() for letter in text[start:end]) else start
