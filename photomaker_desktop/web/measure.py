"""The live token meter."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.identity import AdapterVersion, FusionMode
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.identity.fusion import resolve_fusion, slot_count
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.prompt.chunks import TokenUse
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Style


@dataclass(frozen=True)
class Measured:
    """``problem`` is a sentence if the prompt cannot be planned, ``hint`` one that may help.

    ``strength`` is the person's, from the weight of the mention.
    """

    use: TokenUse = field(default_factory=lambda: TokenUse(0))
    strength: float = 1.0
    problem: str = ""
    hint: str = ""


def meter_of(models: ModelPaths) -> TokenMeter:
    return TokenMeter(Path(models.tokenizers or models.base) / "tokenizer")


def measure(
    meter: TokenMeter, request: GenerationRequest, style: Style | None, slots: int
) -> Measured:
    try:
        plan = plan_prompt(request, request.seed or 0, style)
        use = meter.measure(plan, slots)
    except PromptError as error:
        return Measured(problem=str(error))
    return Measured(use, plan.person_strength, hint=hint_for(request.prompt))


def hint_for(prompt: str) -> str:
    """For those who know PhotoMaker's trigger word from elsewhere."""
    if re.search(r"\bimg\b", prompt, re.IGNORECASE):
        return "No trigger word is needed here: “img” is read as an ordinary word. Remove it."
    return ""


def slots_of(request: GenerationRequest, photos: int) -> int:
    """The person's token count; before photos are encoded, one each is assumed."""
    fusion = resolve_fusion(request)
    tokens = request.subject.tokens if request.subject else b""
    if tokens:
        return slot_count(IdentityTokens.from_bytes(tokens), fusion)
    if fusion.mode is FusionMode.AVERAGE:
        return min(photos, AdapterVersion.V1.tokens_per_photo)
    return min(photos, fusion.slots) if fusion.mode is FusionMode.BUDGET else photos
