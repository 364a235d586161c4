"""A killed download is whole in the end, and hardly a byte is fetched twice."""

from pathlib import Path

import pytest

from tests.support.weights.kill import kill_in_lanes


@pytest.mark.slow
def test_kill_9_a_hundred_times_at_random_moments(tmp_path: Path) -> None:
    figures = kill_in_lanes(tmp_path, times=100, size=24_000_000, rate=4e6, window=1.5)
    assert figures.right
    assert figures.kills == 100
    assert figures.in_transfer >= 60, "most kills must hit a running transfer"
    assert figures.fetched_twice_percent < 5
