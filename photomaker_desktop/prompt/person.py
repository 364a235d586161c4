"""Mentions → class words, with the position of the identity.

- A mention becomes the class word, with an article where it starts a phrase: *portrait of @Ada* →
  *portrait of a woman*, *young @Ada* → *young woman*. Only the first mention carries the identity;
  later ones become *the woman*.
- Without a mention, the first place where the words name the class word themselves (*a woman in
  the rain*) is the person; else *portrait of a woman, …* is put in front, because CLIP weighs the
  first words most and a portrait shows the face.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.mentions import Mention, find_mentions, plain_signs
from photomaker_desktop.prompt.scripts import folded

STARTS_PHRASE = re.compile(
    r"(?:^|[^\w\s]|\b(?:(?-i:BREAK)|of|with|as|and|or|by|for|like|near|beside|behind|to|at|on|in|into|under|over"
    r"|between|around|from|where|while|when|is|shows|showing|featuring|stands|sits|meets))\s*$",
    re.IGNORECASE,
)
OPEN_BRACKETS = re.compile(r"(?<!\\)[(\[][(\[\s]*$")
SYNTAX = re.compile(r"(?:[(\[\])]|:\s*[+-]?[\d.]+\s*\))*")
UNNAMED = "person"


class ClassWord(NamedTuple):
    """``text[start:end]`` stands for a person, counted among the request's people."""

    start: int
    end: int
    person: int = 0


@dataclass(frozen=True)
class Marked:
    """Words with class words for people.

    ``marker`` is the index in ``text`` right behind the class word that carries the identity; None
    without a person and with several. ``class_words`` are all that stand for people.
    """

    text: str
    marker: int | None = None
    class_words: tuple[ClassWord, ...] = ()

    def between(self, before: str, after: str) -> "Marked":
        """The same with words around it."""
        moved = len(before)
        return Marked(
            before + self.text + after,
            None if self.marker is None else self.marker + moved,
            tuple(ClassWord(c.start + moved, c.end + moved, c.person) for c in self.class_words),
        )


def place_person(words: str, subject: Subject | None, people: Collection[str] = ()) -> Marked:
    """The words with class words for mentions; raises ``PromptError``.

    ``people`` are the other names of the library: they serve to find the ends of names.
    """
    known = [*people, subject.name] if subject else [*people]
    nameless = subject is not None and not subject.name
    found = list(find_mentions(words, known, nameless=nameless))
    named = [mention for mention in found if mention.name]
    for mention in named:
        if subject is None or folded(mention.name) != folded(subject.name):
            raise wrong_person(mention.name, subject, people, named)
    if subject is None:
        return Marked(plain_signs(words))
    mentions, called = named or found, class_word_of(subject)
    if not mentions:
        return unmentioned(words, called)
    return replaced(words, mentions, [0] * len(mentions), [called])


def class_word_of(subject: Subject) -> str:
    return " ".join(subject.class_word.split()) or UNNAMED


def replaced(
    words: str, mentions: Sequence[Mention], who: Sequence[int], called: Sequence[str]
) -> Marked:
    """Mentions → class words, each a word of its own; the marker stands behind the first.

    ``who`` says whose each mention is, ``called`` has everybody's class word. Where one starts a
    phrase it is *a woman*, *another woman* for the next one, *the woman* for one named before.
    """
    text, position, found = "", 0, list[ClassWord]()
    for mention, person in zip(mentions, who, strict=True):
        text += apart(plain_signs(words[position : mention.start]), behind=bool(position))
        before, brackets = open_brackets(text)
        if STARTS_PHRASE.search(before):
            before += _article(person, [one.person for one in found], called) + " "
        text = before + brackets
        found.append(ClassWord(len(text), len(text) + len(called[person]), person))
        text += called[person]
        position = mention.end
    text += apart(plain_signs(words[position:]), behind=True)
    return Marked(text, found[0].end, tuple(found))


def _article(person: int, before: Sequence[int], called: Sequence[str]) -> str:
    """``before`` are those whom the words have named already."""
    if person in before:
        return "the"
    class_word = called[person]
    return "another" if class_word in {called[one] for one in before} else article_of(class_word)


def apart(words: str, *, behind: bool) -> str:
    """With a space where they would join the class word before them, also past brackets."""
    found = SYNTAX.match(words)
    place = found.end() if found else 0
    joined = behind and words[place : place + 1].isalnum()
    return f"{words[:place]} {words[place:]}" if joined else words


def unmentioned(words: str, class_word: str) -> Marked:
    """The class word itself (or its last word) in the words, else put in front."""
    words = plain_signs(words).strip()
    for wanted in (class_word, class_word.rsplit(maxsplit=1)[-1]):
        if match := re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", words, re.IGNORECASE):
            return Marked(words, match.end(), (ClassWord(*match.span()),))
    front = f"portrait of {article_of(class_word)} "
    marked = Marked(class_word, len(class_word), (ClassWord(0, len(class_word)),))
    return marked.between(front, f", {words}" if words else "")


def open_brackets(text: str) -> tuple[str, str]:
    """``text`` and the weight brackets at its end: the article stands before them.

    Brackets are no space between words: *(red)@Ada* are two.
    """
    found = OPEN_BRACKETS.search(text)
    before, brackets = (text[: found.start()], found.group()) if found else (text, "")
    joined = before[-1:].isalnum() or before[-1:] in (")", "]")
    return (f"{before} " if joined else before), brackets


def article_of(class_word: str) -> str:
    return "an" if class_word[0].lower() in "aeiou" else "a"


def wrong_person(
    name: str, subject: Subject | None, people: Collection[str], mentions: Sequence[Mention]
) -> PromptError:
    """The error for a mention that cannot be used: unknown, not the chosen person, or a second."""
    if folded(name) not in {folded(other) for other in people}:
        return unknown_person(name, subject)
    if subject is None:
        return nobody_chosen(people, mentions)
    if not subject.name:
        return PromptError(
            Text("@{name} is mentioned, but photos are chosen.", name=name),
            "The person in these photos has no name.",
            Text("Choose {name}, or write a bare @ for the person in the photos.", name=name),
        )
    chosen = subject.name
    if folded(chosen) not in {folded(mention.name) for mention in mentions}:
        return PromptError(
            Text("@{name} is mentioned, but {chosen} is chosen.", name=name, chosen=chosen),
            todo=Text("Choose {name}, or mention @{chosen} too.", name=name, chosen=chosen),
        )
    return PromptError(
        Text("The prompt mentions two people: {other} and {name}.", other=chosen, name=name),
        Text("Both can be in it only if {other} is saved.", other=chosen),
        Text("Save {other}, or mention only one of them.", other=chosen),
    )


def unknown_person(name: str, subject: Subject | None) -> PromptError:
    """The error for a name that nobody has."""
    what = Text("There is no person called “{name}”.", name=name)
    if subject is not None and not subject.name:
        return PromptError(
            what,
            "The person in these photos has no name.",
            "Write a bare @ for them, or \\@ for a literal @.",
        )
    return PromptError(
        what,
        Text("The person is {name}.", name=subject.name) if subject else "",
        "Correct the name, or write \\@ for a literal @.",
    )


def nobody_chosen(people: Collection[str], mentions: Sequence[Mention]) -> PromptError:
    """The error for mentions of saved people where nobody is chosen."""
    known = {folded(one) for one in people}
    name, *more = dict.fromkeys(one.name for one in mentions if folded(one.name) in known)
    if not more:
        return PromptError(
            Text("@{name} is mentioned, but nobody is chosen.", name=name),
            todo=Text("Choose {name}.", name=name),
        )
    return PromptError(
        Text("The prompt mentions two people: {other} and {name}.", other=name, name=more[0]),
        "Nobody is chosen.",
        Text("Choose {other} or {name}.", other=name, name=more[0]),
    )
