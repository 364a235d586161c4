r"""``@Name`` in a prompt → a class word with the position of the identity.

The rules, in order:

- ``@"Ada L."`` or ``@Ada L.`` (the longest known name counts, in any case) is the person. Inside a
  word (``me@home``) or as ``\@`` an at sign is only an at sign.
- The mention becomes the class word, with an article where it starts a phrase: *portrait of @Ada*
  → *portrait of a woman*, *young @Ada* → *young woman*. Only the first mention carries the
  identity; later ones become *the woman*.
- Without a mention, the first place where the words name the class word themselves (*a woman in
  the rain*) is the person; else *portrait of a woman, …* is put in front, because CLIP weighs the
  first words most and a portrait shows the face.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.text import Text

SIGN = re.compile(r'(?<![\w\\])@(?:"(?P<quoted>[^"]+)"|(?=\S))')
WORD = re.compile(r"[\w-]+")
STARTS_PHRASE = re.compile(
    r"(?:^|[^\w\s]|\b(?:of|with|as|and|or|by|for|like|near|beside|behind|to|at|on|from|where|while"
    r"|when|is|shows|showing|featuring))\s*$",
    re.IGNORECASE,
)
OPEN_BRACKETS = re.compile(r"(?:(?<=\s)|^)[(\[][(\[\s]*$")
UNNAMED = "person"


@dataclass(frozen=True)
class Marked:
    """``marker`` is the index in ``text`` right behind the class word, None without a person."""

    text: str
    marker: int | None = None


@dataclass(frozen=True)
class Mention:
    """``words[start:end]`` mentions ``name``."""

    name: str
    start: int
    end: int


def place_person(words: str, subject: Subject | None, people: Collection[str] = ()) -> Marked:
    """The words with class words for mentions; raises ``PromptError``.

    ``people`` are the other names of the library: they serve to find the ends of names.
    """
    known = [*people, subject.name] if subject else [*people]
    mentions = list(find_mentions(words, known))
    for mention in mentions:
        if subject is None or mention.name.casefold() != subject.name.casefold():
            raise wrong_person(mention.name, subject, people, mentions)
    if subject is None:
        return Marked(plain_signs(words))
    class_word = " ".join(subject.class_word.split()) or UNNAMED
    return replaced(words, mentions, class_word) if mentions else found(words, class_word)


def find_mentions(words: str, known: Collection[str]) -> Iterator[Mention]:
    """Every mention, left to right; an unknown name is one word (or what the quotes hold)."""
    longest_first = sorted((name for name in known if name), key=len, reverse=True)
    for sign in SIGN.finditer(words):
        if quoted := sign["quoted"]:
            yield Mention(" ".join(quoted.split()), sign.start(), sign.end())
            continue
        start = sign.end()
        name = next((n for n in longest_first if stands_at(words, start, n)), None)
        if name is None and (word := WORD.match(words, start)):
            name = word.group()
        if name is not None:
            yield Mention(name, sign.start(), start + len(name))


def stands_at(words: str, start: int, name: str) -> bool:
    end = start + len(name)
    whole = not (name[-1:].isalnum() and words[end : end + 1].isalnum())
    return whole and words[start:end].casefold() == name.casefold()


def replaced(words: str, mentions: list[Mention], class_word: str) -> Marked:
    """Mentions → class words; the marker stands behind the first."""
    text, position, marker = "", 0, None
    for mention in mentions:
        text += plain_signs(words[position : mention.start])
        before, brackets = _open_brackets(text)
        text += class_word
        if STARTS_PHRASE.search(before):
            article = "the" if marker is not None else article_of(class_word)
            text = f"{before}{article} {brackets}{class_word}"
        marker = len(text) if marker is None else marker
        position = mention.end
    return Marked(text + plain_signs(words[position:]), marker)


def found(words: str, class_word: str) -> Marked:
    """No mention: the class word itself (or its last word) in the words, else put in front."""
    words = plain_signs(words).strip()
    for wanted in (class_word, class_word.rsplit(maxsplit=1)[-1]):
        if match := re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", words, re.IGNORECASE):
            return Marked(words, match.end())
    front = f"portrait of {with_article(class_word)}"
    return Marked(f"{front}, {words}" if words else front, len(front))


def _open_brackets(text: str) -> tuple[str, str]:
    """``text`` and the weight brackets at its end: the article stands before them."""
    found = OPEN_BRACKETS.search(text)
    return (text[: found.start()], found.group()) if found else (text, "")


def with_article(class_word: str) -> str:
    return f"{article_of(class_word)} {class_word}"


def article_of(class_word: str) -> str:
    return "an" if class_word[0].lower() in "aeiou" else "a"


def plain_signs(words: str) -> str:
    return words.replace("\\@", "@")


def wrong_person(
    name: str, subject: Subject | None, people: Collection[str], mentions: list[Mention]
) -> PromptError:
    """The error for a mention that cannot be used: unknown, not selected, or a second person."""
    names = list(dict.fromkeys(mention.name.casefold() for mention in mentions))
    is_known = name.casefold() in {other.casefold() for other in people}
    if is_known and (subject is not None or len(names) > 1):
        other = subject.name if subject else next(n for n in names if n != name.casefold())
        return PromptError(
            Text("The prompt mentions two people: {other} and {name}.", other=other, name=name),
            "PhotoMaker supports one person per picture.",
            "Keep one of them, or mix the two into a new person.",
        )
    if is_known:
        return PromptError(
            Text("@{name} is mentioned, but nobody is chosen.", name=name),
            todo=Text("Choose {name}.", name=name),
        )
    return PromptError(
        Text("There is no person called “{name}”.", name=name),
        Text("The person is {name}.", name=subject.name) if subject else "",
        "Correct the name, or write \\@ for a literal @.",
    )
