"""A killed download is whole in the end, and hardly a byte is fetched twice."""

from pathlib import Path

import pytest

from tests.weights.kill import kill_many


@pytest.mark.slow
def test_kill_9_at_random_moments(tmp_path: Path) -> None:
    figures = kill_many(tmp_path, times=7, size=4_000_000, rate=1_500_000)
    assert figures.right
    assert figures.in_transfer >= 4, "most kills must hit a running transfer"
    assert figures.fetched_twice_percent < 5
