"""How long an order will take, learned from the pictures made on this machine."""

from dataclasses import replace

from photomaker_desktop.core.presets import DraftLora, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest

KEY = "pace"
NEWEST = 0.4


def forwards(steps: int, guidance_steps: int, guidance_scale: float) -> int:
    """UNet forwards of one picture: a guided step runs it twice."""
    return steps + (min(guidance_steps, steps) if guidance_scale > 1 else 0)


def learn(known: dict[str, str], recipe: Recipe) -> dict[str, str]:
    """The window's memory with the pace of ``recipe`` worked in.

    A pace is seconds per UNet forward and megapixel, per base model and device.
    """
    work = forwards(recipe.steps, recipe.guidance_steps, recipe.guidance_scale) * _area(recipe)
    if recipe.seconds <= 0 or work <= 0:
        return known
    key = _key(recipe.base, recipe.device)
    measured = recipe.seconds / work
    old = float(known.get(key, measured))
    return known | {
        key: f"{old + NEWEST * (measured - old):.6g}",
        KEY: key,
    }


def expect(
    known: dict[str, str], request: GenerationRequest, installed: DraftLora | None = None
) -> float | None:
    """Seconds for the whole order, by the pace of the model used last; None while unknown."""
    pace = known.get(known.get(KEY, ""))
    if pace is None:
        return None
    settings = resolve(replace(request, start_merge_step=None), installed)
    work = forwards(settings.steps, settings.guidance_steps, settings.guidance_scale)
    area = request.width * request.height / 1e6
    return float(pace) * work * area * request.number


def _area(recipe: Recipe) -> float:
    return recipe.width * recipe.height / 1e6


def _key(base: str, device: str) -> str:
    return f"{KEY}:{base}:{device}"
