import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.identity.mix import (
    apportion,
    mix_by_slots,
    mix_by_weight,
    reweighed,
    without,
)
from tests.support.tokens import person, random_tokens

ADA, GRACE = person(random_tokens(4, seed=1)), person(random_tokens(3, seed=2))


def test_photos_can_be_dropped_and_reweighed() -> None:
    assert np.array_equal(without(ADA, {1, 2}).tokens, ADA.tokens[[0, 3]])
    assert fuse(reweighed(ADA, [0, 1, 1, 0])).shape[0] == 2
    with pytest.raises(UsageError):
        without(ADA, range(4))
    with pytest.raises(UsageError):
        reweighed(ADA, [1, 1])
    with pytest.raises(UsageError):
        reweighed(ADA, [1, 1, 1, -1])


def test_a_mix_shares_out_the_slots() -> None:
    mixed = fuse(mix_by_slots([(ADA, 3), (GRACE, 1)]))
    assert mixed.shape[0] == 4
    assert np.array_equal(mixed[3:], fuse(mix_by_slots([(GRACE, 1)], slots=1)))


def test_a_parent_with_few_photos_shows_them_again() -> None:
    lone = person(random_tokens(1, seed=3))
    mixed = mix_by_slots([(ADA, 1), (lone, 1)], slots=6)
    assert np.array_equal(mixed.tokens[3:], np.repeat(lone.tokens, 3, axis=0))


def test_one_parent_alone_stays_who_they_are() -> None:
    assert np.array_equal(fuse(mix_by_slots([(ADA, 1), (GRACE, 0)])), fuse(ADA))
    assert np.array_equal(fuse(mix_by_weight([(ADA, 1), (GRACE, 0)])), fuse(ADA))


def test_a_mix_by_weight_scales_whole_people_within_the_papers_range() -> None:
    mixed = mix_by_weight([(ADA, 3), (GRACE, 1)])
    assert mixed.photos == 7
    assert np.allclose(mixed.weights, [1.5] * 4 + [0.5] * 3)
    extreme = mix_by_weight([(ADA, 998), (GRACE, 1), (ADA, 1)]).weights
    assert (extreme.max(), extreme.min()) == (2.0, np.float32(0.1))


def test_every_person_of_a_mix_needs_a_slot() -> None:
    with pytest.raises(UsageError, match="2 people do not fit in 1 slots"):
        mix_by_slots([(ADA, 1), (GRACE, 1)], slots=1)
    assert mix_by_slots([(ADA, 1), (GRACE, 1)], slots=2).photos == 2


def test_versions_do_not_mix() -> None:
    with pytest.raises(UsageError, match="versions"):
        mix_by_slots([(ADA, 1), (person(random_tokens(2, per_photo=1)), 1)])


@pytest.mark.parametrize("parents", [[], [(ADA, 0.0)], [(ADA, -1.0)], [(ADA, float("nan"))]])
def test_a_mix_needs_shares(parents: list) -> None:  # type: ignore[type-arg]
    with pytest.raises(UsageError):
        mix_by_slots(parents)


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=6), st.integers(0, 20))
def test_all_places_are_given_and_nobody_is_forgotten(shares: list[float], more: int) -> None:
    total = np.asarray(shares) / np.sum(shares)
    places = apportion(total, len(shares) + more)
    assert sum(places) == len(shares) + more
    assert min(places) >= 1
