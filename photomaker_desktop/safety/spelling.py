"""Text → words to compare: lower case, without accents, disguises undone."""

import re
import unicodedata

ALIKE = str.maketrans("авекмнорстухіјѕɑοενικρτυχ", "abekmhopctyxijsaoevikptux")
"""Cyrillic and Greek letters that look like Latin ones."""
DIGITS = str.maketrans("013457$€@", "oieastsea")
WORD = re.compile(r"[^\W_]+")
CHUNK = re.compile(r"\S+")
LONG = re.compile(r"([a-z])\1{2,}")
HAN = re.compile(r"[\u3400-\u9fff0-9]")


def folded(text: str) -> str:
    """Lower case, accents and invisible characters gone, look-alike letters made Latin."""
    text = unicodedata.normalize("NFKD", text).casefold()
    kept = (one for one in text if unicodedata.category(one) not in ("Mn", "Cf", "Co"))
    return LONG.sub(r"\1", "".join(kept).translate(ALIKE))


def words_of(text: str) -> list[str]:
    """The words of folded ``text`` in order: ``16-year-old`` are three."""
    return WORD.findall(text)


def disguised(text: str) -> set[str]:
    """Words that folded ``text`` may hide: ``n.u.d.e``, ``nu-de``, ``n u d e``, ``n4ked``."""
    found = set()
    for chunk in CHUNK.findall(text):
        parts = WORD.findall(chunk)
        if len(parts) > 1:
            found.add("".join(parts))
        if (plain := chunk.translate(DIGITS)) != chunk:
            found |= set(WORD.findall(plain)) - set(parts)
    run: list[str] = []
    for word in (*words_of(text), ""):
        if len(word) == 1:
            run.append(word)
            continue
        if len(run) > 2:
            found.add("".join(run))
        run = []
    return found


def chinese(text: str) -> str:
    """The Chinese characters and digits of ``text``, without what may stand between them."""
    return "".join(HAN.findall(text))
