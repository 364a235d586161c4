"""A saved person, as the library keeps it and the window shows it."""

from dataclasses import dataclass, field
from enum import StrEnum


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

    who: str
    when: str
    text_version: str


@dataclass(frozen=True)
class MixPart:
    """One parent of a mixed identity."""

    identity_id: str
    name: str
    share: float


@dataclass(frozen=True)
class Fusion:
    """How an identity's photos are fused; ``slots`` caps them in budget mode."""

    mode: FusionMode = FusionMode.STACK
    slots: int = 4


@dataclass(frozen=True)
class Identity:
    """Who someone is, without the numbers (those are ``identity.tokens.IdentityTokens``).

    ``encodings`` maps an adapter version to the sha256 of the encoder weights that made its
    tokens. Times are ISO 8601 in UTC.
    """

    id: str
    name: str
    class_word: str
    created: str
    changed: str
    notes: str = ""
    tags: tuple[str, ...] = ()
    fusion: Fusion = field(default_factory=Fusion)
    encodings: dict[AdapterVersion, str] = field(default_factory=dict)
    consent: Consent | None = None
    mixed_from: tuple[MixPart, ...] = ()
    photos_kept: int = 0
    position: int = 0
