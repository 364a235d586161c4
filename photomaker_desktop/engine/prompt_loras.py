"""LoRAs that a prompt names: ``<lora:name:0.8>``."""

from collections.abc import Sequence
from pathlib import Path

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.request import GenerationRequest, LoraChoice
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.plan import PromptPlan
from photomaker_desktop.weights.local.lora_search import find_lora


def named_loras(
    request: GenerationRequest, plans: Sequence[PromptPlan], options: EngineOptions
) -> tuple[tuple[LoraChoice, ...], tuple[Text, ...]]:
    """The LoRAs that the prompt names, and what was taken out of it.

    One that the request already has keeps the request's strength. All pictures of a request use
    the same ones.
    """
    found: dict[str, LoraChoice] = {}
    notes = dict.fromkeys(note for plan in plans for note in plan.notes)
    present = {Path(lora.path).stem.casefold() for lora in request.loras}
    for tag in dict.fromkeys(tag for plan in plans for tag in plan.loras):
        path = find_lora(tag.name, options)
        if path is None:
            notes[
                Text("{tag} was taken out: no LoRA file of this name was found.", tag=tag.written)
            ] = None
        elif not all(tag in plan.loras for plan in plans):
            notes[
                Text(
                    "{tag} was taken out: all pictures of a batch use the same LoRAs.",
                    tag=tag.written,
                )
            ] = None
        elif path.stem.casefold() not in present:
            found[str(path)] = LoraChoice(str(path.absolute()), tag.strength)
    return tuple(found.values()), tuple(notes)
