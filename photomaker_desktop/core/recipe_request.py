"""Recipe → request, the only way: *Use settings*, *Vary*, *Enlarge* and ``generate --from``.

``restore`` gives what was *asked for*: settings that were left to the preset are left to it again.
*Use settings* takes this, in the window and on the web page: the panel shows what the user had set,
the rest follows the preset, and files that are not here are left out. ``exact`` adds the *resolved*
values, so that a preset or an installed few-step LoRA that has changed since makes no other
picture. *Vary*, *Enlarge* and ``--from`` take this.

Files are found on this computer by their hash, or by their base name where a recipe of version 1
knows no hash. A path inside a recipe is never opened: it may be a stranger's.
"""

import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, replace
from pathlib import PureWindowsPath

from photomaker_desktop.core.errors import UsageError, WeightsMissing
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, PictureInput, Subject
from photomaker_desktop.core.several_people import PeopleMethod
from photomaker_desktop.core.sizes import enlarged
from photomaker_desktop.core.text import Text

HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
PICTURES = ("image", "mask", "control_image", "control_model")
INTO = "into"
NAMED = "control_model"
"""May be the name of one of the model set's own, which has no hash."""

ENLARGE_STRENGTH = 0.3
"""Enough for new detail, too little for new objects."""

Find = Callable[[str, str], str]
"""(base name, sha256) → the path of that file on this computer, empty where there is none."""


@dataclass(frozen=True)
class Restored:
    """A request of this computer; ``missing`` are the files left out: base names by role."""

    request: GenerationRequest
    missing: Mapping[str, str]

    def complete(self, replaced: Container[str] = ()) -> GenerationRequest:
        """Raises ``WeightsMissing`` for a missing file, unless its role is in ``replaced``."""
        for name in (name for role, name in self.missing.items() if role not in replaced):
            raise WeightsMissing(
                Text("The file “{name}” of this picture is not on this computer.", name=name),
                "It is looked for by its content among the files that were used here.",
                "Use it once here, or choose another one.",
            )
        return self.request


def base_name(path: str) -> str:
    """Without its folders, whichever system wrote it."""
    return PureWindowsPath(path).name


def model_name(base: str) -> str:
    """The base name of a model's file or folder; an id on the hub (``owner/name``) stays."""
    return base if HUB_ID.fullmatch(base) else base_name(base)


def files_of(request: GenerationRequest) -> dict[str, str]:
    """The files that a request names, by role: ``image`` …, ``loras.0``, ``loras.1`` …"""
    picture = {role: getattr(request.picture, role) for role in PICTURES}
    loras = {f"loras.{place}": lora.path for place, lora in enumerate(request.loras)}
    into = {INTO: request.face_pass.into} if request.face_pass else {}
    return {role: path for role, path in (picture | loras | into).items() if path}


def source_file(request: GenerationRequest) -> str | None:
    """The role of the picture that this one was made from or into; None for a new one."""
    files = files_of(request)
    return next((role for role in (INTO, "image") if role in files), None)


def with_files(request: GenerationRequest, files: Mapping[str, str]) -> GenerationRequest:
    """Other paths by role; a LoRA without one is left out."""
    picture = replace(
        request.picture,
        image=files.get("image", ""),
        mask=files.get("mask", ""),
        control_image=files.get("control_image", ""),
        control_model=files.get("control_model", ""),
    )
    loras = tuple(
        replace(lora, path=path)
        for place, lora in enumerate(request.loras)
        if (path := files.get(f"loras.{place}", ""))
    )
    faces = request.face_pass and replace(request.face_pass, into=files.get(INTO, ""))
    return replace(request, picture=picture, loras=loras, face_pass=faces)


def portable(request: GenerationRequest, seed: int) -> GenerationRequest:
    """As a recipe keeps it: one picture, no tokens, no folders."""
    subject = request.subject
    if subject is not None:
        subject = subject.without_face()
    others = tuple(one.without_face() for one in request.others)
    names = {role: base_name(path) for role, path in files_of(request).items()}
    named = with_files(request, names)
    return replace(named, subject=subject, others=others, seed=seed, number=1, best_of=None)


def without_face_pass(recipe: Recipe) -> Recipe:
    """Of the same picture before work on its faces; what was measured on them is not known."""
    request = replace(recipe.request, face_pass=FacePass(FaceGoal.KEEP))
    nothing = replace(recipe, faces=(), likeness=None, copying=None, people=None, choice=None)
    return replace(nothing, request=request)


def restore(
    recipe: Recipe, subject: Subject | None, find: Find, others: tuple[Subject, ...] = ()
) -> Restored:
    """What was asked for, with the tokens of the people from this computer's library or photos."""
    found: dict[str, str] = {}
    missing: dict[str, str] = {}
    for role, path in files_of(recipe.request).items():
        name, sha256 = base_name(path), recipe.hashes.get(role, "")
        here = find(name, sha256) or (name if role == NAMED and not sha256 else "")
        if here:
            found[role] = here
        else:
            missing[role] = name
    request = replace(with_files(recipe.request, found), subject=subject, others=others)
    return Restored(request, missing)


def exact(recipe: Recipe, request: GenerationRequest) -> GenerationRequest:
    """``request`` (``restore``'s) with every setting as it was used."""
    used = recipe.settings
    return replace(
        request,
        preset=used.preset,
        steps=used.steps,
        scheduler=used.scheduler,
        guidance_scale=used.guidance_scale,
        guidance_steps=used.guidance_steps,
        style_strength=used.style_strength,
        start_merge_step=used.start_merge_step if used.style_strength is None else None,
        fusion=recipe.fusion.mode if recipe.fusion else request.fusion,
        fusion_slots=recipe.fusion.slots if recipe.fusion else request.fusion_slots,
        draft_lora=used.draft_lora.value if used.draft_lora else "",
        lora_method=recipe.lora_method,
        face_pass=request.face_pass or FacePass(FaceGoal.KEEP),
        people_method=used.people_method or (PeopleMethod.FACES if request.others else None),
    )


def start_from(request: GenerationRequest, image: str, strength: float) -> GenerationRequest:
    """From a finished picture: what steered the composition stays, the mask does not."""
    before = request.picture
    picture = PictureInput(
        image=image,
        strength=strength,
        control_image=before.control_image,
        control_model=before.control_model,
        control_scale=before.control_scale,
    )
    return replace(request, picture=picture, lora_method=None)


def enlarge_from(
    request: GenerationRequest, image: str, size: tuple[int, int], factor: float
) -> GenerationRequest:
    """``image``, whose size is ``size``, ``factor`` times as large, with nothing else changed.

    Raises ``UsageError`` for a picture that is as large as pictures get.
    """
    width, height = enlarged(*size, factor)
    if width <= size[0] and height <= size[1]:
        raise UsageError(
            "This picture cannot be enlarged.",
            Text("It is {width} × {height} pixels.", width=size[0], height=size[1]),
        )
    picture = PictureInput(image=image, strength=ENLARGE_STRENGTH, enlarge=width / size[0])
    return replace(
        request,
        picture=picture,
        width=width,
        height=height,
        number=1,
        best_of=None,
        face_pass=None,
        lora_method=None,
    )
