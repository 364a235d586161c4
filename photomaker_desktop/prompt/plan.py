"""From the user's prompt to the text for the encoders, for one picture."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.alternatives import choose
from photomaker_desktop.prompt.emphasis import (
    LEAST,
    MOST,
    WeightedText,
    is_beyond_limits,
    read_weights,
)
from photomaker_desktop.prompt.habits import LoraTag, settle_edits, take_habits
from photomaker_desktop.prompt.mentions import find_mentions
from photomaker_desktop.prompt.people import PlacedPeople, mentioned, place_people
from photomaker_desktop.prompt.person import Marked, place_person
from photomaker_desktop.prompt.strengths import (
    Strength,
    named_strengths,
    read_strengths,
    two_weights,
)
from photomaker_desktop.prompt.styles import PLACE, Style
from photomaker_desktop.prompt.vocabulary import ANY_WORDS, Vocabulary
from photomaker_desktop.safety.words import check_negative, check_words

MARK = "\ue000"
"""A private-use character that stands for the person where words must be one string."""


@dataclass(frozen=True)
class PromptPlan:
    """One picture's prompt.

    ``words`` are encoded: no trigger word, no brackets. ``marker`` is the index in ``text`` right
    behind the class word: the last BPE token of ``text[:marker]`` carries the identity; None
    without a person. ``negative_words`` None means zeros instead of an encoding.
    ``person_strength`` is the weight of the mention, ``strengths`` are those of everybody whose
    mention has a weight. ``written`` and ``negative`` still hold
    weights as they were typed. ``choices`` are the alternatives that the seed picked, in the order
    of the words (then the negative ones, then the style's). ``loras`` are the tags of LoRAs in the
    words and the style; ``notes`` say what was taken out of the words. ``from_left`` are the places
    in the request's ``people`` of several people, from left to right; empty for one or none.
    ``regions`` are where they stand, ``alone`` the plans of what is said of each of them.
    """

    prompt: str
    words: WeightedText
    marker: int | None
    negative_words: WeightedText | None
    written: str = ""
    negative: str | None = None
    person_strength: float = 1.0
    strengths: tuple[Strength, ...] = ()
    style: str = ""
    class_word: str = ""
    choices: tuple[str, ...] = ()
    loras: tuple[LoraTag, ...] = ()
    notes: tuple[Text, ...] = ()
    from_left: tuple[int, ...] = ()
    regions: tuple[Region, ...] = ()
    alone: tuple["PromptPlan", ...] = ()

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
    request: GenerationRequest,
    seed: int,
    style: Style | None = None,
    people: Collection[str] = (),
    *,
    vocabulary: Vocabulary = ANY_WORDS,
) -> PromptPlan:
    """Alternatives, then mentions, then the style, for the picture with ``seed``.

    ``people`` are the other names that ``@`` may mean. Words that the model does not know become
    such that it does (``vocabulary``), or are named in the notes.

    Raises ``PromptError`` (too many people, an unknown name), ``UnsafePrompt`` for words that are
    refused (``safety.words``).
    """
    check_words([_without_names(request, people)], person=request.shows_somebody)
    texts = _texts(request, seed, style, vocabulary, people)
    marked, several = _placed(texts.words.text, request, people)
    marked = _styled(marked, texts.around.text)
    read, marker = _read(marked)
    strengths = read_strengths(marked)
    check_words([marked.text, read.text], person=request.shows_somebody)
    unwanted_words = None if texts.unwanted is None else read_weights(texts.unwanted)
    if request.shows_somebody and unwanted_words is not None:
        check_negative(unwanted_words.text)
    notes = (
        *texts.notes,
        *two_weights(strengths, request.people),
        *filter(None, [vocabulary.note(read.text)]),
    )
    plan = PromptPlan(
        prompt=request.prompt,
        words=read,
        marker=marker,
        negative_words=unwanted_words,
        written=marked.text,
        negative=texts.unwanted,
        person_strength=1.0 if marker is None else strengths.get(0, (1.0,))[0],
        strengths=named_strengths(strengths, request.people),
        style=style.name if style else "",
        class_word=request.subject.class_word if request.subject else "",
        choices=texts.choices,
        loras=(*texts.words.loras, *texts.around.loras),
        notes=tuple(dict.fromkeys(notes)),
    )
    return plan if several is None else _with_several(plan, several, texts.around.text, strengths)


def _with_several(
    plan: PromptPlan, several: PlacedPeople, around: str, strengths: Mapping[int, Sequence[float]]
) -> PromptPlan:
    """With the places of several people, and with what is said of each of them alone."""
    alone = tuple(
        _alone(plan, _styled(one, around), strengths.get(person, (1.0,))[0])
        for one, person in zip(several.alone, several.from_left, strict=True)
    )
    return replace(plan, from_left=several.from_left, regions=several.regions, alone=alone)


def _alone(plan: PromptPlan, marked: Marked, strength: float) -> PromptPlan:
    """``plan`` with one person's own words in place of the whole prompt."""
    read, marker = _read(marked)
    return replace(plan, words=read, marker=marker, written=marked.text, person_strength=strength)


def _placed(
    words: str, request: GenerationRequest, people: Collection[str]
) -> tuple[Marked, PlacedPeople | None]:
    """One person is marked; several are class words."""
    if not mentioned(words, request.people, people) - {0}:
        known = [*people, *(other.name for other in request.others)]
        return place_person(words, request.subject, known), None
    placed = place_people(words, request.people, people, request.regions)
    return placed.marked, placed


def _without_names(request: GenerationRequest, people: Collection[str]) -> str:
    """The prompt with all its alternatives, with class words in place of names."""
    words = request.prompt
    known = [*people, *(one.name for one in request.people)]
    for mention in reversed(list(find_mentions(words, known))):
        words = f"{words[: mention.start]} {words[mention.end :]}"
    return f"{' '.join(one.class_word for one in request.people)} {words}"


@dataclass(frozen=True)
class _Chosen:
    """Words with their alternatives chosen and without habits of other programs."""

    text: str
    choices: tuple[str, ...]
    loras: tuple[LoraTag, ...]
    notes: tuple[Text, ...]


def _chosen(words: str, seed: int, part: str = "") -> _Chosen:
    settled = settle_edits(words)
    text, choices = choose(settled.words, seed, part)
    found = take_habits(text)
    return _Chosen(found.words, choices, found.loras, settled.notes + found.notes)


@dataclass(frozen=True)
class _Texts:
    """A request's words and its style's: ``around`` holds ``PLACE``."""

    words: _Chosen
    negative: _Chosen | None
    around: _Chosen
    against: _Chosen

    @property
    def parts(self) -> tuple[_Chosen, ...]:
        return (
            self.words,
            *([self.negative] if self.negative else []),
            self.around,
            self.against,
        )

    @property
    def unwanted(self) -> str | None:
        """The negative prompt with the style's; None without one."""
        if self.negative is None:
            return None
        return f"{self.against.text} {self.negative.text}".strip()

    @property
    def choices(self) -> tuple[str, ...]:
        return tuple(choice for part in self.parts for choice in part.choices)

    @property
    def notes(self) -> tuple[Text, ...]:
        notes = (note for part in self.parts for note in part.notes)
        return (*notes, *_limited(self.words.text, self.negative.text if self.negative else ""))


def _texts(
    request: GenerationRequest,
    seed: int,
    style: Style | None,
    vocabulary: Vocabulary,
    people: Collection[str],
) -> _Texts:
    words = _chosen(request.prompt.replace(MARK, ""), seed)
    names = [*people, *(one.name for one in request.people)]
    negative = request.negative_prompt
    return _Texts(
        words=replace(words, text=vocabulary.in_known_words(words.text, names)),
        negative=None if negative is None else _chosen(negative, seed),
        around=_chosen(style.prompt if style else PLACE, seed, "style"),
        against=_chosen(style.negative if style else "", seed, "style negative"),
    )


def _read(marked: Marked) -> tuple[WeightedText, int | None]:
    """Without brackets, and where the class word ends now. Class words are never weighed."""
    at = marked.marker
    if at is None:
        return read_weights(marked.text, [(one.start, one.end) for one in marked.class_words]), None
    unweighted = [
        (one.start + (one.start >= at), one.end + (one.end > at)) for one in marked.class_words
    ]
    read = read_weights(marked.text[:at] + MARK + marked.text[at:], unweighted)
    return read.without(MARK), read.text.index(MARK)


def _limited(*written: str) -> tuple[Text, ...]:
    """What is said of weights that are kept within their limits."""
    if not any(map(is_beyond_limits, written)):
        return ()
    return (
        Text(
            "Weights go from {least} to {most}; one of yours goes beyond and is limited.",
            least=LEAST,
            most=MOST,
        ),
    )


def _styled(marked: Marked, around: str) -> Marked:
    before, _, after = around.partition(PLACE)
    return marked.between(before, after)
