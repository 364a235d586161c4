"""Noise between two seeds: its ends are what the pipeline would draw, its length stays."""

import pytest
import torch

from photomaker_desktop.engine.near_noise import drawn, near_noise

SHAPE = (4, 16, 16)


def noise(distance: float) -> torch.Tensor:
    return near_noise(SHAPE, [5], 9, distance, torch.float32)[0]


def test_the_ends_are_the_two_seeds() -> None:
    assert torch.equal(noise(0), drawn(SHAPE, 9, torch.float32))
    assert torch.allclose(noise(1), drawn(SHAPE, 5, torch.float32), atol=1e-6)


@pytest.mark.parametrize("distance", [0.2, 0.5, 0.8])
def test_between_them_it_is_as_strong_and_nearer_to_the_nearer_one(distance: float) -> None:
    between = noise(distance)
    assert between.std() == pytest.approx(1, abs=0.05)
    to_start = (between - noise(0)).norm()
    assert (to_start < (between - noise(1)).norm()) == (distance < 0.5) or distance == 0.5


def test_every_picture_of_a_batch_has_its_own() -> None:
    both = near_noise(SHAPE, [5, 6], 9, 0.3, torch.float32)
    assert both.shape == (2, *SHAPE)
    assert not torch.equal(both[0], both[1])
