import numpy as np
import pytest

from photomaker_desktop.identity.likeness import Calibration, centroid, cosine

EAST = np.array([2.0, 0.0], np.float32)
NORTH = np.array([0.0, 0.5], np.float32)


def test_cosines_do_not_depend_on_length() -> None:
    assert cosine(EAST, 7 * EAST) == pytest.approx(1)
    assert cosine(EAST, NORTH) == pytest.approx(0)
    assert cosine(EAST, -EAST) == pytest.approx(-1)
    assert cosine(EAST, 0 * EAST) == 0
    uneven = np.array([6, 5, 3, 3, 1], np.float32)
    assert cosine(uneven, uneven) == 1, "rounding never leads beyond 1"
    assert cosine(uneven, -uneven) == -1


def test_the_centroid_lies_between_and_nearer_to_the_heavier() -> None:
    both = np.stack([EAST, NORTH])
    assert np.allclose(centroid(both), [0.5**0.5, 0.5**0.5])
    assert cosine(centroid(both, [3, 1]), EAST) > cosine(centroid(both, [1, 3]), EAST)


def test_a_calibration_rises_from_nothing_to_certainty() -> None:
    curve = Calibration(((0.1, 0.0), (0.3, 0.5), (0.6, 1.0)))
    assert [curve(x) for x in (-1, 0.1, 0.2, 0.3, 0.9)] == pytest.approx([0, 0, 0.25, 0.5, 1])
    level = Calibration(((0.1, 0.5), (0.3, 0.5)))
    assert level(0.2) == 0.5


@pytest.mark.parametrize(
    "points",
    [((0.3, 0.0), (0.1, 1.0)), ((0.1, 0.0), (0.1, 1.0)), ((0.1, 0.5), (0.3, 0.4)), ((0.1, 0.0),)],
)
def test_points_that_do_not_rise_are_no_calibration(
    points: tuple[tuple[float, float], ...],
) -> None:
    with pytest.raises(ValueError, match="rise"):
        Calibration(points)
