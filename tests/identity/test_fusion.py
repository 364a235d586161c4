import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.identity.fusion import cluster_tokens, fuse, resolve_fusion, slot_count
from photomaker_desktop.identity.tokens import Floats
from tests.support.tokens import person, random_tokens

BUDGET = FusionMode.BUDGET


AVERAGED = Subject("Ada", "woman", b"", fusion=Fusion(FusionMode.AVERAGE, 3))


@pytest.mark.parametrize(
    ("request_", "used"),
    [
        (GenerationRequest("a cat"), Fusion()),
        (GenerationRequest("Ada", subject=Subject("Ada", "woman", b"")), Fusion()),
        (GenerationRequest("Ada", subject=AVERAGED), Fusion(FusionMode.AVERAGE, 3)),
        (GenerationRequest("Ada", subject=AVERAGED, fusion=BUDGET), Fusion(BUDGET, 3)),
        (GenerationRequest("Ada", subject=AVERAGED, fusion_slots=2), Fusion(FusionMode.AVERAGE, 2)),
        (
            GenerationRequest("Ada", subject=AVERAGED, fusion=FusionMode.STACK, fusion_slots=2),
            Fusion(FusionMode.STACK, 2),
        ),
    ],
)
def test_the_request_wins_over_the_person(request_: GenerationRequest, used: Fusion) -> None:
    assert resolve_fusion(request_) == used


def test_the_stack_is_the_papers() -> None:
    tokens = random_tokens(4)
    assert np.array_equal(fuse(person(tokens)), tokens)


def test_a_weight_scales_a_photo_and_zero_leaves_it_out() -> None:
    tokens = random_tokens(3)
    fused = fuse(person(tokens, [1.0, 0.0, 0.5]))
    assert np.array_equal(fused, np.stack([tokens[0], tokens[2] * np.float32(0.5)]))


def test_nobody_is_left_when_all_weights_are_zero() -> None:
    with pytest.raises(UsageError, match="weight of 0"):
        fuse(person(random_tokens(2), [0.0, 0.0]))


def test_the_average_counts_photos_by_their_weight() -> None:
    tokens = random_tokens(2)
    fused = fuse(person(tokens, [3.0, 1.0]), Fusion(FusionMode.AVERAGE))
    assert fused.shape == (1, 2, 8)
    assert np.allclose(fused[0], 0.75 * tokens[0] + 0.25 * tokens[1], atol=1e-6)


@pytest.mark.parametrize("slots", [5, 6, 200])
def test_a_budget_with_room_is_the_stack(slots: int) -> None:
    tokens = random_tokens(5)
    weights = [1.0, 0.5, 1.0, 2.0, 1.0]
    assert np.array_equal(
        fuse(person(tokens, weights), Fusion(BUDGET, slots)), fuse(person(tokens, weights))
    )


def test_a_budget_merges_those_that_look_alike() -> None:
    looks = random_tokens(3, seed=1)
    photos = np.concatenate(
        [looks[[index]] + 0.01 * random_tokens(4, seed=index) for index in range(3)]
    )
    assert cluster_tokens(photos, np.ones(12, np.float32), 3) == [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
        [8, 9, 10, 11],
    ]
    assert np.allclose(fuse(person(photos), Fusion(BUDGET, 3)), looks, atol=0.05)


def test_a_merged_slot_is_as_long_as_its_photos() -> None:
    tokens = random_tokens(20)
    merged = np.linalg.norm(fuse(person(tokens), Fusion(BUDGET, 1)), axis=-1)
    assert np.allclose(merged, np.linalg.norm(tokens, axis=-1).mean(axis=0), rtol=1e-5)


def test_a_heavy_photo_pulls_its_slot() -> None:
    tokens = random_tokens(2, per_photo=1)
    light, heavy = (fuse(person(tokens, [1, w]), Fusion(BUDGET, 1))[0, 0] for w in (1.0, 9.0))

    def cosine(one: Floats) -> float:
        return float(one @ tokens[1, 0] / np.linalg.norm(one) / np.linalg.norm(tokens[1, 0]))

    assert cosine(heavy) > cosine(light)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 24), st.integers(1, 9), st.integers(0, 1000))
def test_a_budget_is_kept_and_does_not_depend_on_the_order(
    photos: int, slots: int, seed: int
) -> None:
    tokens = random_tokens(photos, seed=seed)
    weights = np.random.default_rng(seed).uniform(0.1, 2.0, photos).astype(np.float32)
    order = np.random.default_rng(seed + 1).permutation(photos)
    one = fuse(person(tokens, list(weights)), Fusion(BUDGET, slots))
    other = fuse(person(tokens[order], list(weights[order])), Fusion(BUDGET, slots))
    assert len(one) == min(photos, slots)
    assert np.array_equal(one, fuse(person(tokens, list(weights)), Fusion(BUDGET, slots)))
    assert np.allclose(one[np.lexsort(one[:, 0].T)], other[np.lexsort(other[:, 0].T)], atol=1e-5)


def test_identical_photos_share_a_slot() -> None:
    tokens = np.repeat(random_tokens(2), 3, axis=0)
    assert cluster_tokens(tokens, np.ones(6, np.float32), 2) == [[0, 1, 2], [3, 4, 5]]


@pytest.mark.parametrize(
    ("fusion", "slots"),
    [
        (Fusion(), 8),
        (Fusion(FusionMode.AVERAGE), 2),
        (Fusion(BUDGET, 3), 6),
        (Fusion(BUDGET, 9), 8),
        (Fusion(BUDGET, 0), 1),
    ],
)
def test_the_meter_counts_the_tokens_of_the_fused_person(fusion: Fusion, slots: int) -> None:
    assert slot_count(person(random_tokens(4)), fusion) == slots


def test_a_budget_needs_a_slot() -> None:
    with pytest.raises(UsageError, match="slot"):
        fuse(person(random_tokens(2)), Fusion(BUDGET, 0))
