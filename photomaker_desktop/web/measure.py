"""The live token meter."""

from dataclasses import dataclass, field

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.prompt.length import measure_plan, short_texts_note, tokenizer_folder
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.prompt.styles import Style
from photomaker_desktop.prompt.vocabulary import vocabulary_of


@dataclass(frozen=True)
class Measured:
    """``problem`` is a sentence if the prompt cannot be planned, ``hints`` are some that may help.

    ``strengths`` are those of people whose mention has a weight.
    """

    use: TokenUse = field(default_factory=lambda: TokenUse(0))
    negative: TokenUse = field(default_factory=lambda: TokenUse(0))
    strengths: tuple[Strength, ...] = ()
    problem: str = ""
    hints: tuple[str, ...] = ()


def meter_of(models: ModelPaths) -> TokenMeter:
    return TokenMeter(tokenizer_folder(models))


def measure(
    meter: TokenMeter,
    request: GenerationRequest,
    style: Style | None,
    slots: int,
    *,
    can: Capabilities,
    people: tuple[str, ...] = (),
) -> Measured:
    """``people`` are the names that the prompt may mention."""
    try:
        known = vocabulary_of(can)
        plan = plan_prompt(request, request.seed or 0, style, people, vocabulary=known)
    except PromptError as error:
        return Measured(problem=str(error))
    length = measure_plan(meter, plan, slots)
    hints = tuple(str(one) for one in (*plan.notes, short_texts_note(length, can)) if one)
    return Measured(length.words, length.negative, plan.strengths, hints=hints)
