"""Photos → the slots of a prompt: stacked, averaged, or merged down to a budget.

``stack`` is the paper's (Li et al., arXiv 2312.04461): every photo has its place in the prompt. A
weight scales a photo's tokens, 1.0 being the paper's; a photo of weight 0 is left out.
"""

from dataclasses import dataclass

import numpy as np

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.identity.likeness import Doubles, unit
from photomaker_desktop.identity.tokens import Floats, IdentityTokens


def slot_count(tokens: IdentityTokens, fusion: Fusion) -> int:
    """How many prompt tokens a fused person takes; 1 where the tokens cannot be fused so."""
    try:
        fused = fuse(tokens, fusion)
    except UsageError:
        return 1
    return int(fused.shape[0] * fused.shape[1])


def expected_slots(request: GenerationRequest, photos: int) -> int:
    """The same for a request; before its photos are encoded, one token each is assumed."""
    fusion = resolve_fusion(request)
    tokens = request.subject.tokens if request.subject else b""
    if tokens:
        return slot_count(IdentityTokens.from_bytes(tokens), fusion)
    if fusion.mode is FusionMode.AVERAGE:
        return min(photos, 1)
    return min(photos, fusion.slots) if fusion.mode is FusionMode.BUDGET else photos


def resolve_fusion(request: GenerationRequest) -> Fusion:
    """The request's fusion, else the person's saved one, else stack."""
    saved = Fusion() if request.subject is None else request.subject.fusion
    return Fusion(
        saved.mode if request.fusion is None else request.fusion,
        saved.slots if request.fusion_slots is None else request.fusion_slots,
    )


def fuse(identity: IdentityTokens, fusion: Fusion | None = None) -> Floats:
    """The fused tokens for the prompt: (slots, T, D) float32.

    Raises ``UsageError`` if no photo has a weight or the budget has no slot.
    """
    fusion = fusion or Fusion()
    present = identity.weights > 0
    if not present.any():
        raise UsageError(
            "All photos of this person have a weight of 0.", todo="Set at least one weight above 0."
        )
    tokens, weights = identity.tokens[present], identity.weights[present]
    if fusion.mode is FusionMode.AVERAGE:
        return average(tokens, weights)[None]
    if fusion.mode is FusionMode.BUDGET:
        return budget(tokens, weights, fusion.slots)
    return stack(tokens, weights)


def stack(tokens: Floats, weights: Floats) -> Floats:
    """(N, T, D), each photo scaled by its weight."""
    return np.ascontiguousarray(tokens * weights[:, None, None], dtype=np.float32)


def average(tokens: Floats, weights: Floats) -> Floats:
    """(N, T, D) → (T, D): the mean photo, each counting by its weight."""
    shares = weights.astype(np.float64) / weights.sum(dtype=np.float64)
    return np.tensordot(shares, tokens.astype(np.float64), axes=1).astype(np.float32)


def budget(tokens: Floats, weights: Floats, slots: int) -> Floats:
    """(N, T, D) → (at most ``slots``, T, D): similar photos share a slot.

    A slot is the weighted mean of its photos at the length of their mean length, scaled by their
    mean weight; with room for all photos it is ``stack``. Slots come in the order of their first
    photo.
    """
    if slots < 1:
        raise UsageError("At least one slot is needed.")
    if len(tokens) <= slots:
        return stack(tokens, weights)
    return np.stack(
        [merge(tokens[group], weights[group]) for group in cluster_tokens(tokens, weights, slots)]
    )


def merge(tokens: Floats, weights: Floats) -> Floats:
    """(N, T, D) → (T, D): one slot for similar photos.

    A mean of vectors is shorter than the vectors; tokens keep the length that the fusion was
    trained with.
    """
    mean = average(tokens, weights).astype(np.float64)
    shares = weights.astype(np.float64) / weights.sum(dtype=np.float64)
    length = shares @ np.linalg.norm(tokens.astype(np.float64), axis=-1)
    now = np.linalg.norm(mean, axis=-1)
    scale = np.divide(length, now, out=np.ones_like(now), where=now > 0)
    merged: Doubles = mean * scale[:, None] * (shares @ weights)
    return merged.astype(np.float32)


@dataclass(frozen=True)
class TokenCluster:
    """Photos that share a slot, and the sum of their directions."""

    photos: tuple[int, ...]
    weight: float
    direction: Doubles


def cluster_tokens(tokens: Floats, weights: Floats, slots: int) -> list[list[int]]:
    """Photo indices in ``slots`` groups, by Ward's agglomeration of token directions.

    Merges the two groups whose union spreads least (weight counts as so many photos). Ties go to
    the lexically smaller content, never to the order in which photos were added, so the groups
    do not depend on it.
    """
    directions = unit(tokens.reshape(len(tokens), -1))
    order = sorted(range(len(tokens)), key=lambda index: tokens[index].tobytes())
    groups = [TokenCluster((i,), float(weights[i]), directions[i]) for i in order]
    costs = np.full((len(groups), len(groups)), np.inf)
    for row, one in enumerate(groups):
        for column in range(row):
            costs[row, column] = ward_distance(one, groups[column])
    while len(groups) > slots:
        high, low = (int(i) for i in np.unravel_index(np.argmin(costs), costs.shape))
        groups[low] = merge_groups(groups[low], groups.pop(high))
        costs = np.delete(np.delete(costs, high, axis=0), high, axis=1)
        for other, group in enumerate(groups):
            if other != low:
                costs[max(other, low), min(other, low)] = ward_distance(group, groups[low])
    return sorted(sorted(group.photos) for group in groups)


def ward_distance(one: TokenCluster, other: TokenCluster) -> float:
    """How much the spread grows if both share a slot (Ward 1963)."""
    gap = one.direction - other.direction
    return float(gap @ gap) * one.weight * other.weight / (one.weight + other.weight)


def merge_groups(one: TokenCluster, other: TokenCluster) -> TokenCluster:
    weight = one.weight + other.weight
    centre: Doubles = (one.direction * one.weight + other.direction * other.weight) / weight
    return TokenCluster(one.photos + other.photos, weight, centre)
