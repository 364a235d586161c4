"""Seeds count up, and begin again at 0 behind the largest."""

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.seeds import LARGEST_SEED, seeds_from


def test_a_batch_counts_up() -> None:
    assert seeds_from(7, 3) == (7, 8, 9)
    assert seeds_from(0, 1) == (0,)
    assert seeds_from(5, 0) == ()


def test_behind_the_largest_comes_nought() -> None:
    assert LARGEST_SEED == 4_294_967_295
    assert seeds_from(4_294_967_295, 2) == (4_294_967_295, 0)


@pytest.mark.parametrize("seed", [-1, 4_294_967_296])
def test_a_seed_out_of_range_is_refused_with_the_range(seed: int) -> None:
    with pytest.raises(UsageError, match=f"seed {seed} is out of range") as refused:
        seeds_from(seed, 1)
    assert str(refused.value.why) == "Use a number from 0 to 4294967295."
