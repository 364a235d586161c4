"""File names made from any text: readable, and allowed on every system."""

import re
import unicodedata

LONGEST, MOST_BYTES = 100, 200
"""Systems allow 255 bytes; a number, a suffix and a temporary name are added."""
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Windows cannot have files of these names."""


def safe_stem(text: str, instead: str = "_", longest: int = LONGEST) -> str:
    """A name without number and suffix: letters, digits, dots, spaces, hyphens, underscores.

    ``instead`` stands for every other character; "picture" where nothing is left.
    """
    text = unicodedata.normalize("NFC", text)
    safe = "".join(one if _is_allowed(one) else instead for one in text)
    safe = re.sub(r"([-_ .])[-_ .]+", r"\1", safe)[:longest]
    safe = safe.encode()[:MOST_BYTES].decode(errors="ignore").strip(" ._-") or "picture"
    return f"_{safe}" if RESERVED.fullmatch(safe.split(".")[0]) else safe


def numbered(stem: str, number: int, suffix: str = ".png") -> str:
    """ "Ada.png" for 1, then "Ada-2.png" …"""
    return f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"


def _is_allowed(letter: str) -> bool:
    """Marks belong to the letter before them: Indian vowel signs, accents."""
    return letter.isalnum() or letter in "-_ ." or unicodedata.category(letter).startswith("M")
