"""Which face is whose, and whether anybody is taken for another."""

import numpy as np
import pytest

from photomaker_desktop.identity.matching import assign, match_people


def test_everybody_gets_a_face_of_their_own() -> None:
    likeness = np.array([[0.9, 0.8], [0.85, 0.1]], np.float32)
    assert assign(likeness) == (1, 0)


def test_well_told_apart() -> None:
    score = match_people(np.array([[0.9, 0.2, 0.1], [0.3, 0.7, 0.1]], np.float32))
    assert score.faces == 3
    assert score.likeness == pytest.approx((0.9, 0.7))
    assert score.least == pytest.approx(0.7)
    assert score.confusion == pytest.approx(-0.4)


def test_somebody_is_missing() -> None:
    score = match_people(np.array([[0.2], [0.8]], np.float32))
    assert score.likeness == (None, pytest.approx(0.8))
    assert score.least == 0 and score.confusion is None
    nobody = match_people(np.zeros((2, 0), np.float32))
    assert nobody.likeness == (None, None) and nobody.faces == 0


def test_the_assignment_is_the_best_of_all() -> None:
    optimize = pytest.importorskip("scipy.optimize")
    for seed in range(50):
        random = np.random.default_rng(seed)
        likeness = random.random((random.integers(1, 5), random.integers(1, 7))).astype(np.float32)
        rows, columns = optimize.linear_sum_assignment(-likeness)
        ours = sum(
            likeness[person, face]
            for person, face in enumerate(assign(likeness))
            if face is not None
        )
        assert ours == pytest.approx(likeness[rows, columns].sum(), abs=1e-5)
