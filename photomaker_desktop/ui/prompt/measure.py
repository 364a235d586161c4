"""Measures the prompt with the token meter of the chosen model, created on first use."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.errors import PhotoMakerError, PromptError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.prompt.chunks import WORD, TokenUse
from photomaker_desktop.prompt.emphasis import weigh
from photomaker_desktop.prompt.length import (
    check_person,
    measure_plan,
    short_texts_note,
    tokenizer_folder,
)
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import PromptPlan, plan_prompt
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.prompt.styles import PLACE, Style
from photomaker_desktop.prompt.vocabulary import vocabulary_of


@dataclass(frozen=True)
class PromptMeasure:
    """``problem`` is a sentence if the prompt cannot be planned; ``span`` is in the prompt.

    ``notes`` say what is not done as written, and what long prompts of this model are like.
    """

    use: TokenUse = field(default_factory=lambda: TokenUse(0))
    slots: int = 0
    span: tuple[int, int] | None = None
    strengths: tuple[Strength, ...] = ()
    problem: Text = NO_TEXT
    negative: TokenUse = field(default_factory=lambda: TokenUse(0))
    notes: tuple[Text, ...] = ()


class Measure:
    """Callable; returns zeros without a model. Of several people the prompt carries the class
    words alone: their faces come after it."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._meter: TokenMeter | None = None
        self._can = ANY_MODEL

    def use(self, found: ModelPaths | None) -> None:
        self._meter = None
        self._folder = tokenizer_folder(found) if found else None
        self._can = found.capabilities if found else ANY_MODEL

    def __call__(
        self,
        request: GenerationRequest,
        people_meant: tuple[Identity, ...],
        tokens: IdentityTokens | None,
        style: Style | None,
        people: tuple[str, ...],
    ) -> PromptMeasure:
        slots = 0
        if people_meant:
            subject, *others = (
                Subject(one.name, one.class_word, b"", one.id, fusion=one.fusion)
                for one in people_meant
            )
            request = replace(request, subject=subject, others=tuple(others))
            slots = 0 if others else slots_of(request, tokens)
        try:
            known = vocabulary_of(self._can)
            plan = plan_prompt(request, request.seed or 0, style, people, vocabulary=known)
        except PromptError as error:
            return PromptMeasure(problem=error.message)
        meter = self._make()
        if meter is None:
            return PromptMeasure()
        length = measure_plan(meter, plan, slots)
        notes = (*plan.notes, short_texts_note(length, self._can))
        return PromptMeasure(
            length.words,
            slots,
            lost_span(request.prompt, length.words, style),
            plan.strengths,
            negative=length.negative,
            notes=tuple(note for note in notes if note),
        )

    def check(self, plan: PromptPlan, request: GenerationRequest) -> None:
        """Raises ``PromptError`` where the person has no place in the prompt."""
        from photomaker_desktop.identity.fusion import expected_slots

        if meter := self._make():
            check_person(measure_plan(meter, plan, expected_slots(request, 1)))

    def _make(self) -> TokenMeter | None:
        if self._meter is None and self._folder is not None:
            try:
                self._meter = TokenMeter(self._folder)
            except PhotoMakerError:
                self._folder = None
        return self._meter


def slots_of(request: GenerationRequest, tokens: IdentityTokens | None) -> int:
    """The person's token count after fusion; 1 while their tokens are not read."""
    if tokens is None:
        return 1
    from photomaker_desktop.identity.fusion import resolve_fusion, slot_count

    return slot_count(tokens, resolve_fusion(request))


def lost_span(prompt: str, use: TokenUse, style: Style | None) -> tuple[int, int] | None:
    """(start, end) in ``prompt`` of the lost words; None if there are none.

    What is lost is the end of the styled words; the style's own last words go first.
    """
    behind = style.prompt.partition(PLACE)[2] if style else ""
    count = len(use.lost) - len(WORD.findall(behind))
    letters = weigh(prompt)
    words = list(WORD.finditer("".join(letter.text for letter in letters)))
    if count <= 0 or not words:
        return None
    first, last = words[-min(count, len(words))].start(), words[-1].end() - 1
    return letters[first].place, letters[last].place + 1
