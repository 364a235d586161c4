"""A visitor's order: a person and settings, within the server's limits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import EncodedIdentity
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.seeds import LARGEST_SEED
from photomaker_desktop.core.sizes import SDXL, AspectRatio
from photomaker_desktop.requests.build import build
from photomaker_desktop.requests.overrides import Overrides, overrides_from

LARGEST_WEIGHT = 10.0  # of a photo
MOST_FACES = 1000  # in a photo


@dataclass(frozen=True)
class Limits:
    """Limits of one order; ``file_bytes`` per photo, ``side`` in pixels, ``drawn`` pictures of
    which the best are kept."""

    photos: int = 12
    file_bytes: int = 30_000_000
    pictures: int = 4
    drawn: int = 12
    steps: int = 100
    side: int = 1536
    letters: int = 4000
    kept_pictures: int = 60


class Misplaced(UsageError):
    """An error to show beside the control called ``control``."""

    def __init__(self, control: str, what: str, todo: str = "") -> None:
        super().__init__(what, todo=todo)
        self.control = control


@dataclass(frozen=True)
class PictureOrder:
    """The people in the pictures, and how the pictures are made.

    ``faces`` says for each photo which face is meant, -1: the one that the checks choose.
    ``i_may_use_these_photos`` is the visitor's statement of consent.
    """

    photos: tuple[str, ...] = ()
    weights: tuple[float, ...] = ()
    faces: tuple[int, ...] = ()
    class_word: str = "person"
    identity: str = ""
    i_may_use_these_photos: bool = False
    settings: Overrides = field(default_factory=Overrides)


SETTINGS = {
    "prompt": "prompt",
    "negative": "negative_prompt",
    "style": "style",
    "preset": "preset",
    "size": "size",
    "number": "number",
    "best_of": "best_of",
    "face_pass": "faces",
    "people_method": "people_method",
    "regions": "regions",
    "seed": "seed",
    "steps": "steps",
    "scheduler": "scheduler",
    "guidance": "guidance_scale",
    "style_strength": "style_strength",
    "fusion": "fusion",
    "slots": "fusion_slots",
    "control_image": "control_image",
    "control": "control_model",
    "control_scale": "control_scale",
}
"""The API's names, which are the command line's, and the builder's. No other file may be named."""


def order_from(said: Mapping[str, Any]) -> PictureOrder:
    """Of what a page or a client sent; raises ``UsageError`` that names what makes no sense."""
    people = {name: said[name] for name in ("class_word", "identity") if said.get(name)}
    found: dict[str, Any] = {name: str(value) for name, value in people.items()}
    found["i_may_use_these_photos"] = said.get("i_may_use_these_photos") is True
    for name, kind in LISTS.items():
        try:
            found[name] = tuple(kind(value) for value in said.get(name) or ())
        except (TypeError, ValueError, OverflowError) as error:
            raise UsageError(f"{name} cannot be “{said[name]}”.") from error
    others = {
        name: value for name, value in said.items() if name not in PictureOrder.__annotations__
    }
    if unknown := others.keys() - SETTINGS.keys():
        raise UsageError(f"There is no setting called “{min(unknown)}”.")
    shown = {builders: name for name, builders in SETTINGS.items()}
    settings = overrides_from({SETTINGS[name]: value for name, value in others.items()}, shown)
    return PictureOrder(**found, settings=settings)


def weight_of(value: Any) -> float:
    if not 0 <= float(value) <= LARGEST_WEIGHT:
        raise ValueError
    return float(value)


def face_of(value: Any) -> int:
    if not -1 <= int(value) <= MOST_FACES:
        raise ValueError
    return int(value)


LISTS: Mapping[str, Callable[[Any], Any]] = {"photos": str, "weights": weight_of, "faces": face_of}


def inputs(order: PictureOrder) -> tuple[PhotoInput, ...]:
    """Photos with their weights and faces; without them: 1, and the face that the checks choose."""
    weights = (*order.weights, *[1.0] * len(order.photos))
    faces = (*order.faces, *[-1] * len(order.photos))
    return tuple(
        PhotoInput(path, face=face if face >= 0 else None, weight=weight, untrusted=True)
        for path, face, weight in zip(order.photos, faces, weights, strict=False)
    )


def subject_of(order: PictureOrder, encoded: EncodedIdentity | None) -> Subject:
    """The person of the photos; without tokens before they are learned."""
    class_word = order.class_word.strip() or "person"
    if encoded is None:
        return Subject("", class_word, b"")
    return Subject.encoded("", class_word, encoded)


def request_of(
    order: PictureOrder,
    subject: Subject | None,
    limits: Limits,
    native: int = SDXL,
    sizes: Sequence[AspectRatio] = (),
) -> GenerationRequest:
    """The same request that the command line would make. Raises ``UsageError``."""
    check_words(order, limits)
    settings = order.settings
    if settings.size is None:
        settings = replace(settings, size="1:1")
    request = build(settings, subject, native, sizes=sizes)
    if max(request.width, request.height) > limits.side:
        raise UsageError(f"Pictures are limited to {limits.side} pixels per side.")
    if request.number > limits.pictures:
        raise UsageError(f"At most {limits.pictures} pictures at once.", todo="Use several jobs.")
    if request.drawn > max(limits.drawn, limits.pictures):
        raise UsageError(f"The best of at most {limits.drawn} pictures at once.")
    if not 0 <= (request.seed or 0) <= LARGEST_SEED:
        raise UsageError("The seed is out of range.", todo=f"Use 0 to {LARGEST_SEED}.")
    if (request.steps or 0) > limits.steps:
        raise UsageError(f"At most {limits.steps} steps.")
    return replace(request, preview_every=2)


def check_words(order: PictureOrder, limits: Limits) -> None:
    prompt = order.settings.prompt or ""
    if not prompt.strip():
        raise UsageError("The prompt is empty.", todo="Describe the picture.")
    texts = (prompt, order.settings.negative_prompt or "", order.class_word)
    if max(map(len, texts)) > limits.letters:
        raise UsageError(f"Texts are limited to {limits.letters} characters.")
    if len(order.photos) > limits.photos:
        raise too_many(len(order.photos), limits)


def too_many(photos: int, limits: Limits) -> UsageError:
    return UsageError(
        f"{photos} photos are too many.",
        f"At most {limits.photos} can be used; likeness hardly gains after four.",
        "Keep the best ones.",
    )
