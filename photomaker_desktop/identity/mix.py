"""Changing and mixing identities: reweigh or drop photos, combine people."""

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.identity.likeness import Doubles
from photomaker_desktop.identity.tokens import Floats, IdentityTokens

WEIGHTS = (0.1, 2.0)
"""The range of a person's weight in the paper (Li et al., arXiv 2312.04461, identity mixing)."""


def reweighed(identity: IdentityTokens, weights: Sequence[float]) -> IdentityTokens:
    """The same photos with other weights (0 leaves one out); raises ``UsageError``."""
    values = np.asarray(weights, dtype=np.float32)
    if values.shape != (identity.photos,) or not np.isfinite(values).all() or (values < 0).any():
        raise UsageError(
            Text("This person needs {photos} weights of at least 0.", photos=identity.photos)
        )
    return replace(identity, weights=values)


def without(identity: IdentityTokens, dropped: Collection[int]) -> IdentityTokens:
    """Without the photos at these indices; raises ``UsageError`` if none would be left."""
    kept = [index for index in range(identity.photos) if index not in dropped]
    if not kept:
        raise UsageError("A person needs at least one photo.")
    faces = None if identity.faces is None else identity.faces[kept]
    return IdentityTokens(identity.version, identity.tokens[kept], identity.weights[kept], faces)


def mix_by_slots(
    parents: Sequence[tuple[IdentityTokens, float]], slots: int | None = None
) -> IdentityTokens:
    """One identity of ``slots`` slots, divided in proportion, as in the paper.

    ``slots`` defaults to the most photos that a parent has, at least one for every parent. Slots
    go by largest remainder; every parent with a share has one. Raises ``UsageError``.
    """
    identities, shares = checked(parents)
    count = slots or max(len(identities), *(identity.photos for identity in identities))
    if count < len(identities):
        raise UsageError(
            Text(
                "{count} people do not fit in {count2} slots.",
                count=len(identities),
                count2=count,
            )
        )
    parts = [
        fill(fuse(identity, Fusion(FusionMode.BUDGET, places)), places)
        for identity, places in zip(identities, apportion(shares, count), strict=True)
    ]
    tokens = np.concatenate(parts)
    return IdentityTokens(identities[0].version, tokens, np.ones(len(tokens), dtype=np.float32))


def mix_by_weight(parents: Sequence[tuple[IdentityTokens, float]]) -> IdentityTokens:
    """All photos of all parents, each parent's scaled by its share (the mean share being 1).

    Scales are kept within ``WEIGHTS``. Raises ``UsageError``.
    """
    identities, shares = checked(parents)
    scales = np.clip(shares * len(identities), *WEIGHTS).astype(np.float32)
    return IdentityTokens(
        identities[0].version,
        np.concatenate([identity.tokens for identity in identities]),
        np.concatenate([identity.weights for identity in identities])
        * np.repeat(scales, [identity.photos for identity in identities]),
    )


def checked(
    parents: Sequence[tuple[IdentityTokens, float]],
) -> tuple[list[IdentityTokens], Doubles]:
    """Parents that have a share, and the shares summing to 1; raises ``UsageError``."""
    used = [(identity, share) for identity, share in parents if share != 0]
    shares = np.array([share for _, share in used], dtype=np.float64)
    if not used or not np.isfinite(shares).all() or (shares < 0).any():
        raise UsageError("A mix needs at least one person and no negative shares.")
    identities = [identity for identity, _ in used]
    if len({(identity.version, identity.tokens.shape[1:]) for identity in identities}) > 1:
        raise UsageError(
            "These people were learned with different PhotoMaker versions.",
            todo="Learn them again from photos with the same version.",
        )
    return identities, shares / shares.sum()


def apportion(shares: Doubles, count: int) -> list[int]:
    """``count`` places in proportion to ``shares``, at least one each; ties go to the earlier."""
    due = shares * count
    places = np.maximum(1, np.floor(due)).astype(int)
    while places.sum() < count:
        places[np.argmax(due - places)] += 1
    while places.sum() > count:
        places[np.argmin(np.where(places > 1, due - places, np.inf))] -= 1
    return [int(place) for place in places]


def fill(slots: Floats, count: int) -> Floats:
    """Exactly ``count`` slots: a person with fewer photos shows them again in turn."""
    return slots[np.arange(count) % len(slots)]
