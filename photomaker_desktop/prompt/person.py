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

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.mentions import Mention, find_mentions, plain_signs
from photomaker_desktop.prompt.scripts import folded

STARTS_PHRASE = re.compile(
    r"(?:^|[^\w\s]|\b(?:of|with|as|and|or|by|for|like|near|beside|behind|to|at|on|in|into|under|over"
    r"|between|around|from|where|while|when|is|shows|showing|featuring|stands|sits|meets))\s*$",
    re.IGNORECASE,
)
OPEN_BRACKETS = re.compile(r"(?:(?<=\s)|^)[(\[][(\[\s]*$")
UNNAMED = "person"


@dataclass(frozen=True)
class Marked:
    """``marker`` is the index in ``text`` right behind the class word, None without a person."""

    text: str
    marker: int | None = None


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
    class_word = " ".join(subject.class_word.split()) or UNNAMED
    mentions = named or found
    return replaced(words, mentions, class_word) if mentions else unmentioned(words, class_word)


def replaced(words: str, mentions: Sequence[Mention], class_word: str) -> Marked:
    """Mentions → class words, each a word of its own; the marker stands behind the first."""
    text, position, marker = "", 0, None
    for mention in mentions:
        text += apart(plain_signs(words[position : mention.start]), behind=bool(position))
        text += " " if text[-1:].isalnum() else ""
        before, brackets = open_brackets(text)
        text += class_word
        if STARTS_PHRASE.search(before):
            article = "the" if marker is not None else article_of(class_word)
            text = f"{before}{article} {brackets}{class_word}"
        marker = len(text) if marker is None else marker
        position = mention.end
    return Marked(text + apart(plain_signs(words[position:]), behind=True), marker)


def apart(words: str, *, behind: bool) -> str:
    """With a space in front where they would join the class word before them."""
    return f" {words}" if behind and words[:1].isalnum() else words


def unmentioned(words: str, class_word: str) -> Marked:
    """The class word itself (or its last word) in the words, else put in front."""
    words = plain_signs(words).strip()
    for wanted in (class_word, class_word.rsplit(maxsplit=1)[-1]):
        if match := re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", words, re.IGNORECASE):
            return Marked(words, match.end())
    front = f"portrait of {with_article(class_word)}"
    return Marked(f"{front}, {words}" if words else front, len(front))


def open_brackets(text: str) -> tuple[str, str]:
    """``text`` and the weight brackets at its end: the article stands before them."""
    found = OPEN_BRACKETS.search(text)
    return (text[: found.start()], found.group()) if found else (text, "")


def with_article(class_word: str) -> str:
    return f"{article_of(class_word)} {class_word}"


def article_of(class_word: str) -> str:
    return "an" if class_word[0].lower() in "aeiou" else "a"


def wrong_person(
    name: str, subject: Subject | None, people: Collection[str], mentions: Sequence[Mention]
) -> PromptError:
    """The error for a mention that cannot be used: unknown, not selected, or a second person."""
    known = {folded(other): other for other in people}
    others = [subject.name] if subject and subject.name else [one.name for one in mentions]
    other = next((one for one in others if folded(one) != folded(name)), "")
    if folded(name) in known and other and (subject or folded(other) in known):
        return PromptError(
            Text("The prompt mentions two people: {other} and {name}.", other=other, name=name),
            Text("Both can be in it if the chosen person is mentioned and both are saved."),
            Text("Choose {other} or {name}, and mention both.", other=other, name=name),
        )
    if folded(name) in known and subject is None:
        return PromptError(
            Text("@{name} is mentioned, but nobody is chosen.", name=name),
            todo=Text("Choose {name}.", name=name),
        )
    if subject is not None and not subject.name:
        return PromptError(
            Text("There is no person called “{name}”.", name=name),
            "The person in these photos has no name.",
            "Write a bare @ for them, or \\@ for a literal @.",
        )
    return PromptError(
        Text("There is no person called “{name}”.", name=name),
        Text("The person is {name}.", name=subject.name) if subject else "",
        "Correct the name, or write \\@ for a literal @.",
    )
