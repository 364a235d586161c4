"""Words that are refused before any work; the list is ``resources/safety/words.toml``."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from photomaker_desktop.core.decoding import DecodeError, from_toml
from photomaker_desktop.core.errors import StorageError, UnsafePrompt
from photomaker_desktop.core.text import Text
from photomaker_desktop.safety.spelling import chinese, disguised, folded, words_of
from photomaker_desktop.storage import paths

ADULT = 18
HEAD = 3  # letters by which phrases are looked up; `*` stands behind at least as many
NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen",
    "ein zwei drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwoelf dreizehn vierzehn"
    " funfzehn fuenfzehn sechzehn siebzehn",
    "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
    " diecisiete",
)
YOUNG = "|".join(word for line in NUMBERS for word in line.split())
AGE = rf"(\d{{1,2}}|{YOUNG})"
AGES = (
    rf"\b{AGE} ?(?:years?|yrs?) ?(?:olds?|of age)\b",
    r"\b(\d{1,2}) ?yrs?\b",
    r"\b\w+ ?(?:months?|weeks?|days?) old\b",
    r"\b(\d{1,2})(?:st|nd|rd|th) birthday\b",
    rf"\bturn(?:s|ed|ing)? {AGE}\b",
    rf"\b{AGE} ?y ?o\b",
    rf"\bage[ds]? (?:of )?{AGE}\b",
    rf"\b{AGE} ?jahre? alt\b",
    rf"\b{AGE} ?ja?e?hrige?[rsnm]?\b",
    r"\b(\d{1,2}) geburtstag\b",
    rf"\bim alter von {AGE}\b",
    rf"\b(?:de|tiene|con) {AGE} anos\b",
    rf"\b{AGE} anos de edad\b",
    rf"\bcumple {AGE}\b",
    rf"\b(?:chic|muchach)[oa]s? de {AGE}\b",
)
PARTS = re.compile(r"[,;.\n，、；。]|\bBREAK\b")
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
    clothes: Lists
    allowed: Lists


@dataclass(frozen=True)
class Found:
    """The listed words in a text."""

    undress: tuple[str, ...] = ()
    sexual: tuple[str, ...] = ()
    minor: tuple[str, ...] = ()


@cache
def age_pattern() -> re.Pattern[str]:
    """Compiled when the first words are read: it is large, and the window need not wait for it."""
    return re.compile("|".join(AGES))


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


def check_negative(text: str) -> None:
    """Raise ``UnsafePrompt`` for a negative prompt that would undress a real person."""
    for part in PARTS.split(text):
        words = [word for word in words_of(folded(part)) if not word.isdigit()]
        if part.strip() in word_list().clothes["zh"] or any(
            len(words) == len(parts) and _at(words, parts) == 0
            for _, parts in _likely("clothes", words)
        ):
            raise UnsafePrompt(
                "PhotoMaker does not undress real people.",
                Text("Found in the negative prompt: {words}.", words=part.strip()),
                "Remove these words.",
            )


@lru_cache(maxsize=256)
def find_words(text: str) -> Found:
    """The listed words in ``text``, in any of the languages."""
    plain = folded(text)
    words, han = words_of(plain), chinese(plain)
    hidden = disguised(plain)
    for phrase in word_list().allowed["zh"]:
        han = han.replace(phrase, "#")
    rest = _without(words, [parts for _, parts in _likely("allowed", words)])
    ages = _young(" ".join(words)) + _young_han(han)
    return Found(
        undress=_in(rest, hidden, han, "undress"),
        sexual=_in(rest, hidden, han, "sexual"),
        minor=_in(rest, hidden, han, "minor") + ages,
    )


def _because(words: Sequence[str]) -> Text:
    return Text("Found in the prompt: {words}.", words=", ".join(dict.fromkeys(words)))


def _in(words: Sequence[str], hidden: Collection[str], han: str, name: str) -> tuple[str, ...]:
    """What was found, as it was written; of a disguised word, the word."""
    spoken = []
    for phrase, parts in _likely(name, [*words, *hidden]):
        if (at := _at(words, parts)) >= 0:
            spoken.append(" ".join(words[at : at + len(parts)]))
        else:
            spoken += [one for one in hidden if _is(one, phrase)]
    return tuple(spoken) + tuple(phrase for phrase in _lists(name)["zh"] if phrase in han)


def _lists(name: str) -> Lists:
    found: Lists = getattr(word_list(), name)
    return found


def _likely(name: str, words: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """The phrases that begin with the same three letters as one of ``words``, and their words."""
    spoken = _spoken(name)
    for head in dict.fromkeys(word[:HEAD] for word in words):
        yield from spoken.get(head, ())


@cache
def _spoken(name: str) -> dict[str, list[tuple[str, list[str]]]]:
    """The phrases of languages with spaces, and their words, by their first letters."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for code, phrases in _lists(name).items():
        for phrase in phrases if code != "zh" else ():
            parts = phrase.split()
            found.setdefault(parts[0].removesuffix("*")[:HEAD], []).append((phrase, parts))
    return found


def _without(words: Sequence[str], phrases: Iterable[Sequence[str]]) -> list[str]:
    """``words`` with every allowed phrase replaced by something that no list has."""
    rest = list(words)
    for phrase in phrases:
        while (at := _at(rest, phrase)) >= 0:
            rest[at : at + len(phrase)] = [""]
    return rest


def _at(words: Sequence[str], phrase: Sequence[str]) -> int:
    """Where ``phrase`` begins; -1 if it is not there."""
    for start in range(len(words) - len(phrase) + 1):
        if all(_is(words[start + place], part) for place, part in enumerate(phrase)):
            return start
    return -1


def _is(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _young(text: str) -> tuple[str, ...]:
    """Ages under 18; a pattern without a number means a baby."""
    return tuple(
        match.group()
        for match in age_pattern().finditer(text)
        if all(not one.isdigit() or int(one) < ADULT for one in match.groups() if one)
    )


def _young_han(text: str) -> tuple[str, ...]:
    return tuple(
        match.group() for match in HAN_AGE.finditer(text) if match[2] or int(match[1]) < ADULT
    )
