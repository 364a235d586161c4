"""A visitor's request, with the command line's parameters and the server's limits."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from photomaker_desktop.commands import generate_arguments
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import EncodedIdentity, FusionMode
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.presets import PRESETS
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.sizes import SDXL


@dataclass(frozen=True)
class Limits:
    """Limits of one request; ``file_bytes`` per photo, ``side`` in pixels."""

    photos: int = 12
    file_bytes: int = 30_000_000
    pictures: int = 4
    steps: int = 100
    side: int = 1536
    letters: int = 2000
    kept_pictures: int = 60


@dataclass(frozen=True)
class Wish:
    """As ``photomaker-desktop generate`` has it; ``None`` and empty mean: as the preset says.

    ``faces`` says for each photo which face is meant, -1: the one that the checks choose.
    """

    photos: tuple[str, ...] = ()
    weights: tuple[float, ...] = ()
    faces: tuple[int, ...] = ()
    class_word: str = "person"
    identity: str = ""
    prompt: str = ""
    negative: str = ""
    style: str = ""
    preset: str = "balanced"
    size: str = "1:1"
    number: int = 1
    seed: int | None = None
    steps: int | None = None
    scheduler: str | None = None
    guidance: float | None = None
    style_strength: float | None = None
    fusion: str = ""
    slots: int | None = None
    control_image: str = ""
    control: str = ""
    control_scale: float | None = None


def wish_from(said: Mapping[str, Any]) -> Wish:
    """Of what a page or a client sent; raises ``UsageError`` for what has no such type."""
    whole, part = (
        ("number", "seed", "steps", "slots"),
        ("guidance", "style_strength", "control_scale"),
    )
    found = {name: value for name, value in said.items() if value not in (None, "", [])}
    try:
        for name in whole:
            if name in found:
                found[name] = int(found[name])
        for name in part:
            if name in found:
                found[name] = float(found[name])
        found["photos"] = tuple(str(photo) for photo in found.get("photos", ()))
        found["weights"] = tuple(float(weight) for weight in found.get("weights", ()))
        found["faces"] = tuple(int(face) for face in found.get("faces", ()))
        words = Wish.__dataclass_fields__.keys() - {*whole, *part, "photos", "weights", "faces"}
        found |= {name: str(found[name]) for name in words if name in found}
        return Wish(**found)
    except (TypeError, ValueError, OverflowError) as error:
        raise UsageError("A value is of the wrong kind.", str(error)) from error


def inputs(wish: Wish) -> tuple[PhotoInput, ...]:
    """Photos with their weights and faces; without them: 1, and the face that the checks choose."""
    weights = (*wish.weights, *[1.0] * len(wish.photos))
    faces = (*wish.faces, *[-1] * len(wish.photos))
    return tuple(
        PhotoInput(path, face=face if face >= 0 else None, weight=weight, untrusted=True)
        for path, face, weight in zip(wish.photos, faces, weights, strict=False)
    )


def subject_of(wish: Wish, encoded: EncodedIdentity | None) -> Subject:
    """The person of the photos; without tokens before they are learned."""
    class_word = wish.class_word.strip() or "person"
    if encoded is None:
        return Subject("", class_word, b"")
    return Subject("", class_word, encoded.tokens, "", encoded.centroid, encoded.recogniser)


def request_of(
    wish: Wish, subject: Subject | None, limits: Limits, native: int = SDXL
) -> GenerationRequest:
    """The same request that the command line would make. Raises ``UsageError``."""
    check_words(wish, limits)
    if wish.preset not in PRESETS:
        raise UsageError(f"There is no preset “{wish.preset}”.", todo=f"Say {', '.join(PRESETS)}.")
    if wish.fusion and wish.fusion not in list(FusionMode):
        raise UsageError(
            f"There is no fusion “{wish.fusion}”.", todo=f"Say {', '.join(FusionMode)}."
        )
    try:
        size = generate_arguments.size_text(wish.size)
    except argparse.ArgumentTypeError as error:
        raise UsageError(str(error)) from error
    said = {name: getattr(wish, name) for name in NAMES} | {"size": size}
    said |= {"fusion": wish.fusion or None}
    said |= {"control_image": Path(wish.control_image) if wish.control_image else None}
    arguments = argparse.Namespace(**NOTHING | said)
    request = generate_arguments.request_from(arguments, subject, native)
    if max(request.width, request.height) > limits.side:
        raise UsageError(f"Pictures may be {limits.side} pixels wide and high here.")
    if request.number > limits.pictures:
        raise UsageError(f"At most {limits.pictures} pictures at once.", todo="Order them in turn.")
    if (request.steps or 0) > limits.steps:
        raise UsageError(f"At most {limits.steps} steps.")
    return replace(request, preview_every=2)


def check_words(wish: Wish, limits: Limits) -> None:
    if not wish.prompt.strip():
        raise UsageError("There are no words.", todo="Say what the picture shows.")
    if max(len(wish.prompt), len(wish.negative), len(wish.class_word)) > limits.letters:
        raise UsageError(f"The words are longer than {limits.letters} letters.")
    if len(wish.photos) > limits.photos:
        raise too_many(len(wish.photos), limits)


def too_many(photos: int, limits: Limits) -> UsageError:
    return UsageError(
        f"{photos} photos are too many.",
        f"At most {limits.photos} can be used; likeness hardly gains after four.",
        "Keep the best ones.",
    )


NAMES = (
    "prompt",
    "negative",
    "style",
    "preset",
    "number",
    "seed",
    "steps",
    "scheduler",
    "guidance",
    "style_strength",
    "slots",
    "control",
    "control_scale",
)
NOTHING = dict.fromkeys(
    (
        "again",
        "guidance_steps",
        "guidance_rescale",
        "clip_skip",
        "lora",
        "image",
        "mask",
        "strength",
    )
)
