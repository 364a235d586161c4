"""A saved person, as stored in the library and shown in the window."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from photomaker_desktop.core.photo import PhotoInput, PhotoReport

Line = Annotated[str, Meta(max_length=200)]
Time = Annotated[str, Meta(max_length=40)]
Hash = Annotated[str, Meta(max_length=64, pattern="^[0-9a-f]*$")]
Share = Annotated[float, Meta(ge=0, le=1_000_000)]

DRAWN_TAGS = frozenset({"sample", "drawn"})
"""Tags of people who are no real people: those that come with the program, and the user's."""


class AdapterVersion(StrEnum):
    """PhotoMaker's version; it fixes the identity tokens per photo (V1: 1, V2: 2)."""

    V1 = "v1"
    V2 = "v2"

    @property
    def tokens_per_photo(self) -> int:
        return 1 if self is AdapterVersion.V1 else 2


class FusionMode(StrEnum):
    """How the tokens of several photos become the slots of a prompt."""

    STACK = "stack"
    AVERAGE = "average"
    BUDGET = "budget"


@dataclass(frozen=True)
class Consent:
    """The user's statement that they may use this person's photos."""

    who: Line
    when: Time
    text_version: Line


@dataclass(frozen=True)
class MixPart:
    """One parent of a mixed identity."""

    identity_id: Line
    name: Line
    share: Share


@dataclass(frozen=True)
class Fusion:
    """How an identity's photos are fused; ``slots`` caps them in budget mode."""

    mode: FusionMode = FusionMode.STACK
    slots: int = 4


@dataclass(frozen=True)
class Identity:
    """A person's data without the tokens (``identity.tokens.IdentityTokens``).

    ``encodings`` maps an adapter version to the sha256 of the encoder weights that made its
    tokens. Times are ISO 8601 in UTC. The limits apply where one is read from a file.
    """

    id: Line
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    class_word: Line
    created: Time
    changed: Time
    notes: Annotated[str, Meta(max_length=20_000)] = ""
    tags: Annotated[tuple[Line, ...], Meta(max_length=100)] = ()
    fusion: Fusion = field(default_factory=Fusion)
    encodings: dict[AdapterVersion, Hash] = field(default_factory=dict)
    consent: Consent | None = None
    mixed_from: Annotated[tuple[MixPart, ...], Meta(max_length=200)] = ()
    photos_kept: int = 0
    position: int = 0

    @property
    def is_drawn(self) -> bool:
        return not DRAWN_TAGS.isdisjoint(self.tags)


@dataclass(frozen=True)
class EncodedIdentity:
    """What the engine makes of photos of one person, and the library keeps.

    ``tokens`` is a serialised ``identity.tokens.IdentityTokens`` with one row per usable photo,
    ``encoder_sha256`` the hash of the weights that made it. ``reports`` and ``thumbnails`` (JPEG,
    at most 256 pixels) follow the photos that were given. ``centroid`` is the person's face as
    float32 bytes for ``recogniser``; both are empty without one. ``vectors`` (photos, D) float32
    are the faces in the photos that have tokens, zeros where there is none.
    """

    version: AdapterVersion
    encoder_sha256: str
    tokens: bytes
    reports: tuple[PhotoReport, ...]
    thumbnails: tuple[bytes, ...]
    centroid: bytes = b""
    recogniser: str = ""
    vectors: bytes = b""

    @property
    def used(self) -> tuple[int, ...]:
        """The places of the photos that have tokens, in the tokens' order."""
        return tuple(index for index, report in enumerate(self.reports) if report.usable)

    @property
    def used_thumbnails(self) -> tuple[bytes, ...]:
        return tuple(self.thumbnails[index] for index in self.used)

    def used_photos(self, photos: Sequence[PhotoInput]) -> tuple[PhotoInput, ...]:
        """Those of the photos given to the engine that have tokens.

        Where the user chose a face or a square, ``crop`` is the square that was encoded.
        """
        return tuple(_with_square(photos[index], self.reports[index]) for index in self.used)


def _with_square(photo: PhotoInput, report: PhotoReport) -> PhotoInput:
    by_hand = photo.crop is not None or photo.face is not None
    return replace(photo, face=None, crop=report.crop) if by_hand else photo
