"""The one builder of requests: a start, and what is wanted otherwise."""

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import enlarge_from, exact, files_of, restore
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.core.sizes import SDXL, AspectRatio, nearest_size, size_like
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.imaging.painted_mask import read_mask
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.requests.other_programs.read import OtherSettings, settings_in
from photomaker_desktop.requests.overrides import Overrides, absolute, size_of
from photomaker_desktop.weights.local.known_files import find

FACES = {"faces": "goal", "face": "face", "face_strength": "strength", "into": "into"}
"""Overrides of ``FacePass``, and its fields."""
PICTURE = tuple(field.name for field in fields(PictureInput))


def build(
    overrides: Overrides,
    subject: Subject | None = None,
    native: int = SDXL,
    start: GenerationRequest | None = None,
    others: tuple[Subject, ...] = (),
    *,
    sizes: Sequence[AspectRatio] = (),
) -> GenerationRequest:
    """``start``, or the defaults, with the overrides applied.

    ``others`` are the further people whom the prompt mentions. ``native`` is the side in pixels
    that the model draws best, ``sizes`` are those on offer. Without ``size`` a picture to start
    from gives its proportions. Raises ``UsageError`` without a prompt, ``PictureError`` for a
    picture that does not open.
    """
    if start is None and overrides.prompt is None and not (overrides.into or overrides.enlarge):
        raise UsageError("The prompt is missing.", todo="Say what the picture shows.")
    start = start or GenerationRequest("", width=native, height=native)
    changed = {name: value for name, value in vars(overrides).items() if value is not None}
    changed.pop("size", None)
    if chosen := chosen_size(overrides, native, sizes):
        changed |= {"width": chosen[0], "height": chosen[1]}
    inputs = {name: changed.pop(name) for name in PICTURE if name in changed}
    if overrides.control_model:
        inputs["control_model"] = absolute(overrides.control_model)
    picture = replace(start.picture, **inputs)
    passed = chosen_face_pass(overrides, start.face_pass)
    if passed and passed.into and "mask" in inputs:
        passed = replace(passed, mask=read_mask(Path(inputs["mask"])))
        picture = replace(picture, mask="")
    for name in FACES:
        changed.pop(name, None)
    start = replace(start, subject=subject, others=others)
    request = replace(start, **changed, picture=picture, face_pass=passed)
    return enlarging(request, overrides) if overrides.enlarge else request


def enlarging(request: GenerationRequest, overrides: Overrides) -> GenerationRequest:
    """The request to enlarge its picture. Raises ``UsageError``, ``PictureError``."""
    image = request.picture.image
    if not image:
        raise UsageError("Enlarging needs a picture.", todo="Name it with --image or --from.")
    if overrides.size:
        raise UsageError("Give a size or an enlargement, not both.")
    size = open_picture(Path(image)).size
    made = enlarge_from(request, image, size, overrides.enlarge or 0)
    if overrides.strength is None:
        return made
    return replace(made, picture=replace(made.picture, strength=overrides.strength))


def chosen_face_pass(overrides: Overrides, start: FacePass | None) -> FacePass | None:
    """``start`` with what was given; a face or a strength alone asks for a pass too.

    Into a picture the person is put whole, unless another goal is overrides.
    """
    given = {
        FACES[name]: value for name in FACES if (value := getattr(overrides, name)) is not None
    }
    if not given:
        return start
    if start is not None and start.goal is FaceGoal.KEEP:
        start = None
    first = FacePass(FaceGoal.INSERT if overrides.into else FaceGoal.DETAIL)
    return replace(start or first, **given)


def chosen_size(
    overrides: Overrides, native: int, sizes: Sequence[AspectRatio] = ()
) -> tuple[int, int] | None:
    """The size, or the proportions of the picture to start from or of the control picture.

    Raises ``UsageError`` for a ratio that the model's grid of pixels has no size for.
    """
    if overrides.size:
        try:
            return size_of(overrides.size, native, sizes)
        except ValueError as error:
            raise UsageError(
                Text("This model has no size of {ratio}.", ratio=overrides.size), *error.args[:1]
            ) from error
    path = overrides.image or overrides.control_image
    if not path:
        return None
    width, height = open_picture(Path(path)).size
    if any(not size.name for size in sizes):  # the model draws its own sizes alone
        return nearest_size(width, height, sizes)
    return size_like(width, height, native)


def again(
    recipe: Recipe, subject: Subject | None, overrides: Overrides, models: Path
) -> GenerationRequest:
    """The request of a recipe with every value as it was used, as a start for ``build``.

    Files that ``overrides`` replaces need not be here. Raises ``WeightsMissing`` for the others.
    """
    restored = restore(recipe, subject, lambda name, sha256: find(name, sha256, models))
    roles = files_of(recipe.request)
    replaced = {role for role in roles if getattr(overrides, role.partition(".")[0]) is not None}
    return exact(recipe, restored.complete(replaced))


def in_own_size(request: GenerationRequest, sizes: Sequence[AspectRatio]) -> GenerationRequest:
    """A request of an earlier model, in the size of its successor with the nearest proportions."""
    width, height = nearest_size(request.width, request.height, sizes)
    return replace(request, width=width, height=height)


def reusable(source: Path | bytes) -> Recipe | OtherSettings:
    """Our recipe, or the settings that another program wrote. Raises ``PictureError``."""
    return read_recipe(source) or settings_in(source) or recipe_in(source)


def recipe_in(source: Path | bytes) -> Recipe:
    """Raises ``PictureError`` for a picture without one."""
    recipe = read_recipe(source)
    if recipe is None:
        name = source if isinstance(source, Path) else Text("The picture")
        raise PictureError(
            Text("{path} has no recipe.", path=name),
            todo="Choose a picture of PhotoMaker Desktop, AUTOMATIC1111, ComfyUI or InvokeAI.",
        )
    return recipe
