"""Time estimates, from pictures made on this computer."""

from photomaker_desktop.core.cost_model import request_work
from photomaker_desktop.core.presets import DraftLora, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest

LAST = "pace"
NEWEST = 0.4  # how much the newest picture counts


def learn(known: dict[str, str], recipe: Recipe) -> dict[str, str]:
    """The window's state, updated with the speed of ``recipe``.

    The speed is in seconds per TFLOP, for each base model and device.
    """
    work = request_work(recipe.request, recipe.settings, len(recipe.faces))
    if recipe.seconds <= 0 or work <= 0:
        return known
    key = f"{LAST}:{recipe.base}:{recipe.device}"
    measured = recipe.seconds / work
    old = float(known.get(key, measured))
    return known | {key: f"{old + NEWEST * (measured - old):.6g}", LAST: key}


def expect(
    known: dict[str, str], request: GenerationRequest, installed: DraftLora | None = None
) -> float | None:
    """Seconds for the whole request, by the speed of the last model; None while unknown.

    Raises ``UsageError`` for an invalid request.
    """
    pace = known.get(known.get(LAST, ""))
    if pace is None:
        return None
    return float(pace) * request_work(request, resolve(request, installed))
