"""Sizes that follow a picture."""

import pytest

from photomaker_desktop.core.sizes import nearest_size, own_size, ratios_for, size_like


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


def test_a_small_model_has_small_sizes() -> None:
    assert size_like(4000, 3000, 128) == (128, 96)
    square, *others = ratios_for(128)
    assert (square.width, square.height) == (128, 128)
    assert all(r.width % 8 == 0 and r.height % 8 == 0 and r.height >= 64 for r in others)


def test_a_ratio_that_the_grid_distorts_is_not_offered() -> None:
    """2.39:1 was 2:1 on a model of 128 pixels."""
    for native in (64, 128, 192, 256, 1024):
        offered = ratios_for(native)
        assert len({(r.width, r.height) for r in offered}) == len(offered)
        for ratio in offered:
            wide, high = map(float, ratio.ratio.split(":"))
            assert abs(ratio.width / ratio.height / (wide / high) - 1) < 0.036
    assert "2.39:1" not in [ratio.ratio for ratio in ratios_for(128)]
    assert "2.39:1" in [ratio.ratio for ratio in ratios_for(1024)]


@pytest.mark.parametrize(
    ("given", "nearest"),
    [((128, 128), (256, 256)), ((4000, 3000), (384, 256)), ((1600, 900), (320, 192)),
     ((900, 1600), (192, 320)), ((3000, 2000), (384, 256))],
)  # fmt: skip
def test_the_nearest_of_a_model_s_own_sizes(
    given: tuple[int, int], nearest: tuple[int, int]
) -> None:
    own = [own_size(*size) for size in ((256, 256), (320, 192), (192, 320), (384, 256))]
    assert nearest_size(*given, own) == nearest
