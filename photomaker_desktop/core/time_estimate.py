"""Time estimates, from pictures made on this computer."""

from dataclasses import replace

from photomaker_desktop.core.cost_model import request_work
from photomaker_desktop.core.face_pass import AUTOMATIC
from photomaker_desktop.core.presets import DraftLora, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest

LAST, FACES = "pace", "faces"
NEWEST = 0.4  # how much the newest picture counts


def learn(known: dict[str, str], recipe: Recipe) -> dict[str, str]:
    """The window's state, updated with the speed of ``recipe``.

    The speed is in seconds per TFLOP, for each base model and device; so is how many small faces
    of a picture are drawn again without being asked for, which only finished pictures tell.
    """
    if recipe.seconds <= 0:
        return known
    request, faces = recipe.request, len(recipe.faces)
    own = f"{recipe.base}:{recipe.device}"
    if may_detail(request):
        known = known | newest(known, f"{FACES}:{own}", faces)
        request = replace(request, face_pass=AUTOMATIC)
    work = request_work(request, recipe.settings, faces)
    if work <= 0:
        return known
    key = f"{LAST}:{own}"
    return known | newest(known, key, recipe.seconds / work) | {LAST: key}


def newest(known: dict[str, str], key: str, measured: float) -> dict[str, str]:
    old = float(known.get(key, measured))
    return {key: f"{old + NEWEST * (measured - old):.6g}"}


def may_detail(request: GenerationRequest) -> bool:
    """Whether the engine decides about small faces (``engine.generation_plan``)."""
    return request.face_pass is None and request.subject is not None and not request.others


def expect(
    known: dict[str, str], request: GenerationRequest, installed: DraftLora | None = None
) -> float | None:
    """Seconds for the whole request, by the speed of the last model; None while unknown.

    Raises ``UsageError`` for an invalid request.
    """
    last = known.get(LAST, "")
    pace = known.get(last)
    if pace is None:
        return None
    settings, faces = resolve(request, installed), None
    if may_detail(request):
        faces = float(known.get(last.replace(LAST, FACES, 1), 0))
        request = replace(request, face_pass=AUTOMATIC)
    return float(pace) * request_work(request, settings, faces)
