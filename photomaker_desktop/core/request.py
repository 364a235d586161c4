"""A request for pictures, with all its settings."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from photomaker_desktop.core.face_pass import FacePass
from photomaker_desktop.core.identity import EncodedIdentity, Fusion, FusionMode
from photomaker_desktop.core.several_people import PeopleMethod, Region


@dataclass(frozen=True)
class Subject:
    """The person in the picture.

    ``tokens`` is a serialised ``identity.tokens.IdentityTokens``; ``name`` is what ``@`` mentions.
    ``centroid`` (float32 bytes) is the person's face for ``recogniser``, to score likeness with,
    ``vectors`` (photos, D) are the faces in the photos, to find copies of one of them.
    ``fusion`` is how this person's photos are combined unless the request says otherwise.
    """

    name: str
    class_word: str
    tokens: bytes
    identity_id: str = ""
    centroid: bytes = b""
    recogniser: str = ""
    fusion: Fusion = field(default_factory=Fusion)
    vectors: bytes = b""

    @classmethod
    def encoded(cls, name: str, class_word: str, encoded: EncodedIdentity) -> Self:
        """Somebody who was just learned and is in no library."""
        return cls(
            name,
            class_word,
            encoded.tokens,
            centroid=encoded.centroid,
            recogniser=encoded.recogniser,
            vectors=encoded.vectors,
        )

    def without_face(self) -> Self:
        """As a recipe names the person: without tokens and vectors."""
        return replace(self, tokens=b"", centroid=b"", vectors=b"")


@dataclass(frozen=True)
class LoraChoice:
    """A LoRA file in addition to PhotoMaker's own, with its strength."""

    path: str
    strength: float = 1.0


class LoraMethod(StrEnum):
    """How LoRAs are applied to the UNet: merged into its weights, or as separate layers.

    Both give the same picture up to rounding.
    """

    MERGED = "merged"
    UNMERGED = "unmerged"


@dataclass(frozen=True)
class PictureInput:
    """Start from a picture: image-to-image, inpainting (``mask``), control or enlarging.

    ``strength`` (0…1) is how far to leave ``image``. ``enlarge`` above 0 keeps the picture and adds
    detail: ``width`` × ``height`` is then this many times its size. ``control_model`` is a
    ControlNet folder or file, ``control_image`` its map, ``control_scale`` its weight.
    """

    image: str = ""
    mask: str = ""
    strength: float = 0.6
    control_image: str = ""
    control_model: str = ""
    control_scale: float = 0.7
    enlarge: float = 0.0


@dataclass(frozen=True)
class GenerationRequest:
    """Prompt, person and settings. ``None`` means: the preset's value.

    ``prompt`` may mention the subject as ``@Name``; without a mention the person is put first.
    ``others`` are further people whom it mentions (``prompt.people``).
    ``style_strength`` is in percent (upstream's 15…50), ``guidance_steps`` the number of guided
    steps (the rest run without guidance). Picture k of a batch uses seed ``seed + k``.
    ``draft_lora`` is the few-step LoRA that Draft must use ("" none; None: what is installed).
    ``fusion`` and ``fusion_slots`` None: as the person is saved (``identity.fusion``).
    ``near_seed`` is the seed of another picture: each starts from that picture's noise, turned
    towards its own by ``noise_distance`` (0: that noise, 1: only its own).
    ``lora_method`` None: merged where the memory plan and the LoRAs allow it.
    ``face_pass`` works on the faces of the finished picture.
    ``best_of`` pictures are begun, and the ``number`` most like the person are kept
    (``core.best_of``); None: every picture is kept.
    ``people_method`` is how several people are drawn; ``regions`` are where they stand, for those
    who were given a place.
    """

    prompt: str
    negative_prompt: str | None = ""
    subject: Subject | None = None
    style: str = ""
    preset: str = "balanced"
    width: int = 1024
    height: int = 1024
    number: int = 1
    seed: int | None = None
    steps: int | None = None
    scheduler: str | None = None
    guidance_scale: float | None = None
    guidance_steps: int | None = None
    guidance_rescale: float = 0.0
    style_strength: float | None = None
    start_merge_step: int | None = None
    clip_skip: int | None = None
    fusion: FusionMode | None = None
    fusion_slots: int | None = None
    loras: tuple[LoraChoice, ...] = ()
    picture: PictureInput = field(default_factory=PictureInput)
    preview_every: int = 1
    draft_lora: str | None = None
    lora_method: LoraMethod | None = None
    face_pass: FacePass | None = None
    near_seed: int | None = None
    noise_distance: float = 1.0
    best_of: int | None = None
    others: tuple[Subject, ...] = ()
    people_method: PeopleMethod | None = None
    regions: tuple[Region, ...] = ()

    @property
    def people(self) -> tuple[Subject, ...]:
        """All people in the request, the subject first."""
        return () if self.subject is None else (self.subject, *self.others)

    @property
    def drawn(self) -> int:
        """How many pictures are begun, each with its own seed."""
        return self.number if self.best_of is None else max(self.number, self.best_of)

    @property
    def shows_somebody(self) -> bool:
        """Whether a real person may be in the picture: a saved one, or somebody in a photo."""
        photo = self.picture.image or self.picture.control_image
        return self.subject is not None or bool(photo)
