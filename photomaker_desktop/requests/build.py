"""The one builder of requests: a start, and what is wanted otherwise."""

from dataclasses import fields, replace
from pathlib import Path

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import exact, files_of, restore
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.core.sizes import SDXL, size_like
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.requests.overrides import Overrides, absolute, size_of
from photomaker_desktop.weights.local.known_files import find

FACES = {"faces": "goal", "face": "face", "face_strength": "strength", "into": "into"}
"""Overrides of ``FacePass``, and its fields."""
PICTURE = tuple(field.name for field in fields(PictureInput))


def build(
    said: Overrides,
    subject: Subject | None = None,
    native: int = SDXL,
    start: GenerationRequest | None = None,
) -> GenerationRequest:
    """``start``, or the defaults, with everything that was said changed.

    ``native`` is the side in pixels that the model draws best. Without ``size`` a picture to start
    from gives its proportions. Raises ``UsageError`` without a prompt, ``PictureError`` for a
    picture that does not open.
    """
    if start is None and said.prompt is None and not said.into:
        raise UsageError("The prompt is missing.", todo="Say what the picture shows.")
    start = start or GenerationRequest("", width=native, height=native)
    changed = {name: value for name, value in vars(said).items() if value is not None}
    changed.pop("size", None)
    if chosen := size_said(said, native):
        changed |= {"width": chosen[0], "height": chosen[1]}
    inputs = {name: changed.pop(name) for name in PICTURE if name in changed}
    if said.control_model:
        inputs["control_model"] = absolute(said.control_model)
    picture = replace(start.picture, **inputs)
    passed = face_pass_said(said, start.face_pass)
    for name in FACES:
        changed.pop(name, None)
    return replace(start, **changed, subject=subject, picture=picture, face_pass=passed)


def face_pass_said(said: Overrides, start: FacePass | None) -> FacePass | None:
    """``start`` with what was said; a face or a strength alone asks for a pass too.

    Into a picture the person is put whole, unless another goal is said.
    """
    given = {FACES[name]: value for name in FACES if (value := getattr(said, name)) is not None}
    if not given:
        return start
    first = FacePass(FaceGoal.INSERT if said.into else FaceGoal.DETAIL)
    return replace(start or first, **given)


def size_said(said: Overrides, native: int) -> tuple[int, int] | None:
    """The size, or the proportions of the picture to start from or of the control picture.

    Raises ``UsageError`` for a ratio that the model's grid of pixels has no size for.
    """
    if said.size:
        try:
            return size_of(said.size, native)
        except ValueError as error:
            raise UsageError(
                Text("This model has no size of {ratio}.", ratio=said.size), *error.args[:1]
            ) from error
    path = said.image or said.control_image
    return size_like(*open_picture(Path(path)).size, native) if path else None


def again(
    recipe: Recipe, subject: Subject | None, said: Overrides, models: Path
) -> GenerationRequest:
    """The request of a recipe with every value as it was used, as a start for ``build``.

    Files that ``said`` replaces need not be here. Raises ``WeightsMissing`` for the others.
    """
    restored = restore(recipe, subject, lambda name, sha256: find(name, sha256, models))
    roles = files_of(recipe.request)
    replaced = {role for role in roles if getattr(said, role.partition(".")[0]) is not None}
    return exact(recipe, restored.complete(replaced))


def recipe_in(path: Path) -> Recipe:
    """Raises ``PictureError`` for a picture without one."""
    recipe = read_recipe(path)
    if recipe is None:
        raise PictureError(
            Text("{path} has no recipe.", path=path),
            todo="Choose a picture made with PhotoMaker Desktop.",
        )
    return recipe
