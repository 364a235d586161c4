"""Words that are refused before any work; the list is ``resources/safety/words.toml``."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from photomaker_desktop.core.decoding import DecodeError, from_toml
from photomaker_desktop.core.errors import StorageError, UnsafePrompt
from photomaker_desktop.core.text import Text
from photomaker_desktop.safety.spelling import chinese, disguised, folded, words_of
from photomaker_desktop.storage import paths

ADULT = 18
NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen",
    "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn"
    " sechzehn siebzehn",
    "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
    " diecisiete",
)
YOUNG = "|".join(word for line in NUMBERS for word in line.split())
AGE = rf"(\d{{1,2}}|{YOUNG})"
AGES = (
    rf"\b{AGE} ?(?:years?|yrs?) ?old\b",
    rf"\b{AGE} ?y ?o\b",
    rf"\bage[ds]? (?:of )?{AGE}\b",
    rf"\b{AGE} ?jahre? alt\b",
    rf"\b{AGE} ?jahrige?[rsnm]?\b",
    rf"\bim alter von {AGE}\b",
    rf"\b(?:de|tiene|con) {AGE} anos\b",
    rf"\b{AGE} anos de edad\b",
)
AGE_PATTERN = re.compile("|".join(AGES))
HAN_AGE = re.compile(
    r"(?<!\d)(\d{1,2})[岁歲]|(?<![二三四五六七八九十])(十?[一二三四五六七]|[八九十])[岁歲]"
)


Lists = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class WordList:
    """Phrases by language; the head of the file explains them."""

    undress: Lists
    sexual: Lists
    minor: Lists
    allowed: Lists


@dataclass(frozen=True)
class Found:
    """The listed words in a text."""

    undress: tuple[str, ...] = ()
    sexual: tuple[str, ...] = ()
    minor: tuple[str, ...] = ()


@cache
def word_list() -> WordList:
    """The list that ships with the program; raises ``StorageError`` without it."""
    file = paths.resources() / "safety" / "words.toml"
    try:
        return from_toml(file.read_bytes(), WordList)
    except (OSError, DecodeError) as error:
        raise StorageError(
            "The list of refused words cannot be read.", str(error), "Reinstall PhotoMaker."
        ) from error


def check_words(texts: Iterable[str], *, person: bool) -> None:
    """Raise ``UnsafePrompt`` for texts that ask for what is not made.

    ``person``: somebody real is meant, by a saved person or a photo to start from.
    """
    for text in texts:
        found = find_words(text)
        if found.minor and (found.undress or found.sexual):
            raise UnsafePrompt(
                "PhotoMaker makes no sexual pictures of children or young people.",
                _because(found.undress + found.sexual + found.minor),
                "Change the prompt.",
            )
        if person and found.undress:
            raise UnsafePrompt(
                "PhotoMaker does not undress real people.",
                _because(found.undress),
                "Remove these words.",
            )


@lru_cache(maxsize=256)
def find_words(text: str) -> Found:
    """The listed words in ``text``, in any of the languages."""
    listed, plain = word_list(), folded(text)
    words, han = words_of(plain), chinese(plain)
    hidden = disguised(plain)
    for phrase in listed.allowed["zh"]:
        han = han.replace(phrase, "#")
    rest = _without(words, [one.split() for one in _spoken(listed.allowed)])
    ages = _young(" ".join(words)) + _young_han(han)
    return Found(
        undress=_in(rest, hidden, han, listed.undress),
        sexual=_in(rest, hidden, han, listed.sexual),
        minor=_in(rest, hidden, han, listed.minor) + ages,
    )


def _because(words: Sequence[str]) -> Text:
    return Text("Found in the prompt: {words}.", words=", ".join(dict.fromkeys(words)))


def _in(words: Sequence[str], hidden: Collection[str], han: str, lists: Lists) -> tuple[str, ...]:
    spoken = tuple(
        phrase
        for phrase in _spoken(lists)
        if _at(words, phrase.split()) >= 0 or any(_is(one, phrase) for one in hidden)
    )
    return spoken + tuple(phrase for phrase in lists["zh"] if phrase in han)


def _spoken(lists: Lists) -> tuple[str, ...]:
    """The phrases of languages with spaces."""
    return tuple(phrase for code, phrases in lists.items() if code != "zh" for phrase in phrases)


def _without(words: Sequence[str], phrases: Sequence[Sequence[str]]) -> list[str]:
    """``words`` with every allowed phrase replaced by something that no list has."""
    rest = list(words)
    for phrase in phrases:
        while (at := _at(rest, phrase)) >= 0:
            rest[at : at + len(phrase)] = [""]
    return rest


def _at(words: Sequence[str], phrase: Sequence[str]) -> int:
    """Where ``phrase`` begins; -1 if it is not there."""
    first = phrase[0]
    if not first.endswith("*") and first not in words:  # most phrases, at once
        return -1
    for start in range(len(words) - len(phrase) + 1):
        if _is(words[start], first) and all(
            _is(words[start + place], part) for place, part in enumerate(phrase)
        ):
            return start
    return -1


def _is(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _young(text: str) -> tuple[str, ...]:
    return tuple(
        match.group()
        for match in AGE_PATTERN.finditer(text)
        if any(group and (not group.isdigit() or int(group) < ADULT) for group in match.groups())
    )


def _young_han(text: str) -> tuple[str, ...]:
    return tuple(
        match.group() for match in HAN_AGE.finditer(text) if match[2] or int(match[1]) < ADULT
    )
