"""Who belongs together: vectors whose people are known."""

import numpy as np
import pytest

from photomaker_desktop.faces.recognisers import KINDS
from photomaker_desktop.faces.same_person import Agreement, agreement
from photomaker_desktop.identity.tokens import Floats

SCALE = KINDS["mobilefacenet"].calibration


def photos(*people: int, spread: float = 0.7) -> Floats:
    """One unit vector (128,) per photo: the person's direction, and something of the photo's own.

    Two photos of one person then have a cosine near 1 / (1 + spread²) = 0.67.
    """
    rng = np.random.default_rng(1)
    directions = rng.standard_normal((10, 128)) / np.sqrt(128)
    own = rng.standard_normal((len(people), 128)) / np.sqrt(128)
    vectors = directions[list(people)] + spread * own
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def judged(*people: int) -> Agreement:
    return agreement(photos(*people), SCALE, 0.5)


def test_one_person_is_near_nine_tenths() -> None:
    result = judged(*[0] * 12)
    assert result.clear and all(result.person)
    values = [value or 0.0 for value in result.likeness]
    assert np.median(values) == pytest.approx(0.9, abs=0.05) and min(values) > 0.7


def test_strangers_are_found_wherever_they_are() -> None:
    assert judged(0, 1, 0, 0, 0).person == (True, False, True, True, True)
    assert judged(1, 0, 0).person == (False, True, True)


def test_a_minority_that_agrees_with_itself_is_still_a_minority() -> None:
    result = judged(1, 0, 1, 0, 0)
    assert result.clear
    assert result.person == (False, True, False, True, True)


def test_without_a_majority_nobody_is_blamed() -> None:
    assert not judged(0, 1).clear
    assert not judged(0, 0, 1, 1).clear
    assert not judged(0, 1, 2, 3).clear


def test_a_single_photo_has_nobody_to_be_like() -> None:
    assert judged(0) == Agreement((None,), (True,), True)
    assert agreement(np.zeros((0, 128), np.float32), SCALE, 0.5) == Agreement((), (), True)
