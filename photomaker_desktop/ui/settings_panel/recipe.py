"""From the recipe of a picture back to what the panel shows."""

from typing import TypeVar

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.presets import DEFAULT_PRESET, PRESETS, DraftLora, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest

T = TypeVar("T")


def own(value: T, default: object) -> T | None:
    """None where the preset says the same."""
    return None if value == default else value


def request_of(recipe: Recipe, installed: DraftLora | None = None) -> GenerationRequest:
    """A request that makes the same picture; what the preset says anyway is None."""
    name = recipe.preset if recipe.preset in PRESETS else DEFAULT_PRESET
    try:
        preset = resolve(GenerationRequest("", preset=name), installed)
    except UsageError:
        preset = resolve(GenerationRequest(""))

    same_steps = recipe.steps == preset.steps
    return GenerationRequest(
        prompt=recipe.prompt,
        negative_prompt=recipe.negative_prompt,
        style=recipe.style,
        preset=name,
        width=recipe.width,
        height=recipe.height,
        seed=recipe.seed,
        steps=own(recipe.steps, preset.steps),
        scheduler=own(recipe.scheduler, preset.scheduler),
        guidance_scale=own(recipe.guidance_scale, preset.guidance_scale),
        guidance_steps=own(recipe.guidance_steps, preset.guidance_steps if same_steps else None),
        guidance_rescale=recipe.guidance_rescale,
        style_strength=own(recipe.style_strength, preset.style_strength),
        clip_skip=recipe.clip_skip,
        fusion=recipe.fusion,
        fusion_slots=recipe.fusion_slots,
        loras=recipe.loras,
        picture=recipe.picture,
    )
