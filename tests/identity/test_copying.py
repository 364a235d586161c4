"""A picture that repeats a photo is told from one of the same person."""

import numpy as np
import pytest

from photomaker_desktop.identity.copying import angle, copying


def around(person: np.ndarray, spread: float, count: int, seed: int) -> np.ndarray:
    """Unit vectors about a person's direction."""
    noise = np.random.default_rng(seed).normal(0, spread, (count, len(person)))
    made = person + noise
    return (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def person() -> np.ndarray:
    direction = np.random.default_rng(7).normal(size=128)
    return (direction / np.linalg.norm(direction)).astype(np.float32)


def test_a_new_picture_of_the_person_is_no_copy(person: np.ndarray) -> None:
    photos = around(person, 0.05, 4, seed=1)
    for picture in around(person, 0.05, 20, seed=2):
        found = copying(picture, photos)
        assert found is not None and not found.is_copy


def test_a_repeated_photo_is_a_copy_and_named(person: np.ndarray) -> None:
    photos = around(person, 0.05, 4, seed=1)
    found = copying(around(photos[2], 0.01, 1, seed=3)[0], photos)
    assert found is not None and found.is_copy and found.photo == 2
    assert found.to_photo < found.to_others


def test_one_photo_says_nothing(person: np.ndarray) -> None:
    assert copying(person, person[None]) is None
    assert angle(person, person) == pytest.approx(0, abs=1e-2)
    assert angle(person, -person) == pytest.approx(180)


def test_its_share_is_one_for_the_photo_itself_and_nothing_far_away(person: np.ndarray) -> None:
    photos = around(person, 0.05, 4, seed=1)
    same, new = copying(photos[1], photos), copying(-person, photos)
    assert same is not None and same.share > 0.99
    assert new is not None and new.share == 0
