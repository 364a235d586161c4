"""The words that a small model knows: everyday words become those, and unknown ones are named."""

import re
from collections.abc import Collection, Mapping
from functools import cache, cached_property
from pathlib import Path

import msgspec

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.decoding import from_json
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.storage import paths

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
MOST_NAMED = 8


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """``known`` are single words in lower case; none: the model knows any word. ``means`` gives
    everyday words or phrases in known ones."""

    known: frozenset[str] = frozenset()
    means: Mapping[str, str] = msgspec.field(default_factory=dict)

    def in_known_words(self, prompt: str, names: Collection[str]) -> str:
        """The prompt with everyday words replaced; mentions of people stay as they are."""
        if not self.means:
            return prompt
        pieces, end = [], 0
        for mention in find_mentions(prompt, names):
            pieces += [self._replaced(prompt[end : mention.start]),
                       prompt[mention.start : mention.end]]  # fmt: skip
            end = mention.end
        return "".join([*pieces, self._replaced(prompt[end:])])

    def unknown(self, words: str) -> tuple[str, ...]:
        """Those words that the model never met, each once."""
        if not self.known:
            return ()
        found = (word.lower() for word in WORD.findall(words))
        return tuple(dict.fromkeys(word for word in found if not self._knows(word)))

    def note(self, words: str) -> Text:
        """A sentence about unknown words; empty if there are none."""
        unknown = self.unknown(words)
        if not unknown:
            return NO_TEXT
        named = ", ".join(unknown[:MOST_NAMED]) + (" …" if len(unknown) > MOST_NAMED else "")
        return Text("The model does not know these words: {words}", words=named)

    def _knows(self, word: str) -> bool:
        return word in self.known or word.removesuffix("s") in self.known

    def _replaced(self, text: str) -> str:
        return self._everyday.sub(lambda found: self.means[found[0].lower()], text)

    @cached_property
    def _everyday(self) -> re.Pattern[str]:
        """The longest phrases first."""
        phrases = "|".join(map(re.escape, sorted(self.means, key=len, reverse=True)))
        return re.compile(rf"(?<![\w-])(?:{phrases})(?![\w-])", re.IGNORECASE)


ANY_WORDS = Vocabulary()


def vocabulary_of(can: Capabilities) -> Vocabulary:
    """Of a model set; ``ANY_WORDS`` for one that declares none, or whose file is missing."""
    return _read(paths.resources() / can.vocabulary) if can.vocabulary else ANY_WORDS


@cache
def _read(file: Path) -> Vocabulary:
    return from_json(file.read_bytes(), Vocabulary) if file.is_file() else ANY_WORDS
