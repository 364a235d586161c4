"""From the user's prompt to the text for the encoders, for one picture."""

from collections.abc import Collection
from dataclasses import dataclass

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.prompt.emphasis import WeightedText, read_weights
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.prompt.person import Marked, place_person
from photomaker_desktop.prompt.styles import PLACE, Style
from photomaker_desktop.prompt.wildcards import choose
from photomaker_desktop.safety.words import check_words

MARK = "\ue000"
"""A private-use character that stands for the person where words must be one string."""


@dataclass(frozen=True)
class PromptPlan:
    """One picture's prompt.

    ``words`` are encoded: no trigger word, no brackets. ``marker`` is the index in ``text`` right
    behind the class word: the last BPE token of ``text[:marker]`` carries the identity; None means
    that no person is meant. ``negative_words`` None means zeros instead of an encoding.
    ``person_strength`` is the weight of the mention. ``written`` and ``negative`` still hold
    weights as they were typed. ``choices`` are the alternatives that the seed picked, in the order
    of the words (the negative ones last).
    """

    prompt: str
    words: WeightedText
    marker: int | None
    negative_words: WeightedText | None
    written: str = ""
    negative: str | None = None
    person_strength: float = 1.0
    style: str = ""
    class_word: str = ""
    choices: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return self.words.text

    @property
    def before(self) -> str:
        """Up to and including the class word."""
        return self.text if self.marker is None else self.text[: self.marker]

    @property
    def after(self) -> str:
        return "" if self.marker is None else self.text[self.marker :]

    @property
    def marked(self) -> str:
        """``text`` with ``MARK`` behind the class word, if a person is meant."""
        return self.marked_words.text

    @property
    def marked_words(self) -> WeightedText:
        """``words`` with ``MARK`` behind the class word, if a person is meant."""
        return self.words if self.marker is None else self.words.with_mark(MARK, self.marker)


def plan_prompt(
    request: GenerationRequest, seed: int, style: Style | None = None, people: Collection[str] = ()
) -> PromptPlan:
    """Alternatives, then mentions, then the style, for the picture with ``seed``.

    ``people`` are the other names that ``@`` may mean. Raises ``PromptError`` (two people, an
    unknown name), ``UnsafePrompt`` for words that are refused (``safety.words``).
    """
    person = request.subject is not None or bool(request.picture.image)
    check_words([_without_names(request, people)], person=person)
    words, picked = choose(request.prompt.replace(MARK, ""), seed)
    subject = request.subject
    marked = place_person(words, subject, people)
    if style is not None:
        marked = _styled(marked, style)
    check_words([marked.text], person=person)
    read, marker = _read(marked)
    negative, picked_negative = _negative(request.negative_prompt, seed, style)
    return PromptPlan(
        prompt=request.prompt,
        words=read,
        marker=marker,
        negative_words=None if negative is None else read_weights(negative),
        written=marked.text,
        negative=negative,
        person_strength=1.0 if marker is None else read.weight_at(marker - 1),
        style=style.name if style else "",
        class_word=subject.class_word if subject else "",
        choices=picked + picked_negative,
    )


def _without_names(request: GenerationRequest, people: Collection[str]) -> str:
    """The prompt with all its alternatives, with class words in place of names."""
    subject, words = request.subject, request.prompt
    known = [*people, subject.name] if subject else [*people]
    for mention in reversed(list(find_mentions(words, known))):
        words = f"{words[: mention.start]} {words[mention.end :]}"
    return f"{subject.class_word if subject else ''} {words}"


def _read(marked: Marked) -> tuple[WeightedText, int | None]:
    """Without brackets, and where the class word ends now."""
    if marked.marker is None:
        return read_weights(marked.text), None
    read = read_weights(marked.text[: marked.marker] + MARK + marked.text[marked.marker :])
    return read.without(MARK), read.text.index(MARK)


def _styled(marked: Marked, style: Style) -> Marked:
    at = style.prompt.index(PLACE)
    text = style.prompt.replace(PLACE, marked.text)
    return Marked(text, None if marked.marker is None else at + marked.marker)


def _negative(
    words: str | None, seed: int, style: Style | None
) -> tuple[str | None, tuple[str, ...]]:
    """The style's + " " + the user's; None stays None: it asks for no negative at all."""
    if words is None:
        return None, ()
    text, picked = choose(words, seed)
    return (f"{style.negative} {text}".strip() if style else text), picked
