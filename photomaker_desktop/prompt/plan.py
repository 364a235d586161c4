"""Words as a person writes them → what the text encoders shall read for one picture."""

from collections.abc import Collection
from dataclasses import dataclass

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.prompt.mentions import Marked, place_person
from photomaker_desktop.prompt.styles import PLACE, Style
from photomaker_desktop.prompt.wildcards import choose

MARK = "\ue000"
"""A private-use character that stands for the person where words must be one string."""


@dataclass(frozen=True)
class PromptPlan:
    """One picture's words.

    ``text`` is what is encoded; it holds no trigger word. ``marker`` is the index in ``text`` right
    behind the class word: the last BPE token of ``text[:marker]`` carries the identity; None means
    that no person is meant. ``negative`` None means zeros instead of an encoding. ``choices`` are
    the alternatives that the seed picked, in the order of the words (the negative ones last).
    """

    prompt: str
    text: str
    marker: int | None
    negative: str | None
    style: str = ""
    class_word: str = ""
    choices: tuple[str, ...] = ()

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
        return self.text if self.marker is None else f"{self.before}{MARK}{self.after}"


def plan_prompt(
    request: GenerationRequest, seed: int, style: Style | None = None, people: Collection[str] = ()
) -> PromptPlan:
    """Alternatives, then mentions, then the style, for the picture with ``seed``.

    ``people`` are the other names that ``@`` may mean. Raises ``PromptError`` (two people, an
    unknown name).
    """
    words, picked = choose(request.prompt.replace(MARK, ""), seed)
    subject = request.subject
    marked = place_person(words, subject, people)
    if style is not None:
        marked = _styled(marked, style)
    negative, picked_negative = _negative(request.negative_prompt, seed, style)
    return PromptPlan(
        prompt=request.prompt,
        text=marked.text,
        marker=marked.marker,
        negative=negative,
        style=style.name if style else "",
        class_word=subject.class_word if subject else "",
        choices=picked + picked_negative,
    )


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
