"""The page's values as an order, and *Use settings*: a picture's recipe as the page's values."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import PRESETS
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import restore
from photomaker_desktop.core.seeds import LARGEST_SEED
from photomaker_desktop.core.sizes import AspectRatio
from photomaker_desktop.prompt.styles import NO_STYLE
from photomaker_desktop.web.orders import Misplaced, PictureOrder, order_from
from photomaker_desktop.weights.local.known_files import find

PHOTOS, SAVED, NOBODY = "Photos", "Saved person", "No person"
SAME = "Person's default"
PRESET_OWN = ("steps", "guidance", "style_strength")
"""Values that the preset brings along."""
SKETCH_ROLES = ("control_image", "control_model")


class Photo(msgspec.Struct, frozen=True):
    """One photo of the form; ``face`` -1: the one that the checks choose."""

    path: str
    weight: float = 1.0
    face: int = -1


class RecipeSettings(NamedTuple):
    """The form's ``values`` from a picture; ``left_out`` are the files that are not here."""

    values: dict[str, Any]
    left_out: tuple[str, ...]


def photos_of(value: Any) -> list[Photo]:
    """Raises ``UsageError`` for what the page would never send."""
    try:
        return msgspec.convert(value or [], list[Photo])
    except msgspec.ValidationError as error:
        raise UsageError("The photos could not be read.", todo="Reload the page.") from error


def order_of(form: Mapping[str, Any]) -> PictureOrder:
    """The components' values by name, as the command line's parameters."""
    said = dict(form)
    who, photos = said.pop("who"), photos_of(said.pop("photos"))
    identity = said.pop("identity") or ""
    if said.pop("random_seed"):
        said["seed"] = None
    if (said["best_of"] or 0) <= said["number"]:
        said["best_of"] = None
    said["face_pass"] = (FaceGoal.DETAIL if said["face_pass"] else FaceGoal.KEEP).value
    if said["fusion"] == SAME:
        said["fusion"] = ""
    if said["fusion"] != FusionMode.BUDGET:
        said["slots"] = None
    usual = preset_values(said["preset"])
    for name, value in zip(PRESET_OWN, usual, strict=True):
        if said[name] == value:
            said[name] = None  # keep the preset's own value, for example with a few-step LoRA
    if who == PHOTOS:
        said |= {
            "photos": [photo.path for photo in photos],
            "weights": [photo.weight for photo in photos],
            "faces": [photo.face for photo in photos],
        }
    elif who == SAVED:
        said["identity"] = identity
    return order_from(said)


def check(form: Mapping[str, Any]) -> None:
    """Raises ``Misplaced`` for what is missing or impossible."""
    if form["who"] == PHOTOS and not form["photos"]:
        raise Misplaced("photos", "Add photos first.", f"Or choose “{NOBODY}”.")
    if form["who"] == SAVED and not form["identity"]:
        raise Misplaced("identity", "Choose a saved person.")
    if not (form["prompt"] or "").strip():
        raise Misplaced("prompt", "Describe the picture.")
    if not form["random_seed"]:
        if (form["seed"] or 0) < 0:
            raise Misplaced("seed", "The seed must be 0 or more.")
        if (form["seed"] or 0) > LARGEST_SEED:
            raise Misplaced("seed", f"The seed must be at most {LARGEST_SEED}.")


def preset_values(name: str) -> tuple[int, float, float]:
    preset = PRESETS[name]
    return preset.steps, preset.guidance_scale, preset.style_strength


def settings_of(recipe: Recipe, models: Path, sizes: Sequence[AspectRatio]) -> RecipeSettings:
    """*Use settings*: what was asked for, as in the window (``ui.shell.again.Again.reuse``).

    Who is in the picture stays as the form has it, and so does a sketch: it is not in a recipe.
    """
    restored = restore(recipe, None, lambda name, sha256: find(name, sha256, models))
    request = restored.request
    usual = dict(zip(PRESET_OWN, preset_values(request.preset), strict=True))
    asked = {
        "steps": request.steps,
        "guidance": request.guidance_scale,
        "style_strength": request.style_strength,
    }
    values: dict[str, Any] = {
        "negative": request.negative_prompt or "",
        "style": recipe.style or NO_STYLE,
        "preset": request.preset,
        "number": 1,
        "best_of": 0,
        "face_pass": request.face_pass not in (None, FacePass(FaceGoal.KEEP)),
        "random_seed": False,
        "seed": recipe.seed,
        "fusion": request.fusion.value if request.fusion else SAME,
    } | {name: usual[name] if value is None else value for name, value in asked.items()}
    if request.prompt:  # somebody put into a picture may have no words; those in the form stay
        values["prompt"] = request.prompt
    if request.fusion_slots:
        values["slots"] = request.fusion_slots
    for size in sizes:
        if (size.width, size.height) == (request.width, request.height):
            values["size"] = size.ratio
    left_out = (name for role, name in restored.missing.items() if role not in SKETCH_ROLES)
    return RecipeSettings(values, tuple(left_out))
