"""Words of the other rooms in the chosen language: errors, findings, titles of models and styles.

Those rooms speak plain English, also through the engine's pipe and on the command line. Their texts
are collected into ``rooms.json`` (``packaging/translations.py``), ``{0}`` where something was
filled in; here a text is found again by its form and said in the user's language.
"""

import re
from functools import cache

import msgspec
from PySide6.QtCore import QCoreApplication

from photomaker_desktop.storage.paths import resources

CONTEXT = "Rooms"
HOLE = re.compile(r"\{\d\}")
SENTENCES = re.compile(r"(?<=[.!…]) (?=[^a-z])")


def say(text: str) -> str:
    """``text`` translated as a whole, else by its form, else sentence by sentence."""
    text = text.strip()
    whole = _known(text)
    if whole is not None:
        return whole
    parts = SENTENCES.split(text)
    return " ".join(map(say, parts)) if len(parts) > 1 else text


def _known(text: str) -> str | None:
    """None where no translation knows this text."""
    if not text or (said := QCoreApplication.translate(CONTEXT, text)) != text:
        return said if text else ""
    for form, source in _forms():
        if found := form.fullmatch(text):
            said = QCoreApplication.translate(CONTEXT, source)
            return said.format(*map(say, found.groups())) if said != source else None
    return None


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Texts with something filled in, those with the most words of their own first."""
    data = (resources() / "translations" / "rooms.json").read_bytes()
    sources = [text for text in msgspec.json.decode(data, type=list[str]) if HOLE.search(text)]
    sources.sort(key=lambda source: -len(HOLE.sub("", source)))
    return tuple((re.compile(_pattern(source), re.DOTALL), source) for source in sources)


def _pattern(source: str) -> str:
    return "(.+?)".join(re.escape(piece) for piece in HOLE.split(source))
