"""Sizes that follow a picture."""

import pytest

from photomaker_desktop.core.sizes import size_like


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((1000, 1000), (1024, 1024)),
        ((4000, 3000), (1024, 768)),
        ((3, 4), (768, 1024)),
        ((640, 360), (1024, 576)),
        ((9000, 10), (1024, 64)),
    ],
)
def test_proportions_stay_at_full_size(given: tuple[int, int], expected: tuple[int, int]) -> None:
    assert size_like(*given) == expected
