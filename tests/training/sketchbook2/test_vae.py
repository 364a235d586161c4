"""What the autoencoder learns besides pictures: latents whose fine details weigh little."""

import pytest
import torch
from torch.nn import functional

from photomaker_desktop.training.sketchbook2.vae import (
    CropReconstruction,
    Vae16Config,
    build_vae,
    deviations,
    latents_of,
)

SMALL = Vae16Config(channels=(8, 8, 8, 8, 8), latent=6, noise=0.0)


def test_finer_waves_have_smaller_deviations() -> None:
    """Three colours, then waves of ever higher frequency."""
    config = Vae16Config(latent=12, fall=0.5)
    found = deviations(config)
    assert found[:3].tolist() == [1, 1, 1]
    assert (found[3:].diff() <= 0).all() and found[-1] < 0.5
    assert deviations(Vae16Config(latent=12)).tolist() == [1] * 12


@pytest.mark.slow
def test_latents_at_half_size_come_to_give_the_small_picture() -> None:
    """In sixty steps on one batch: with the second reconstruction, not without it."""
    generator = torch.Generator().manual_seed(0)
    colours = torch.rand(4, 3, 2, 2, generator=generator) * 2 - 1
    pixels = functional.interpolate(colours, scale_factor=16, mode="nearest")
    errors = {}
    for weight in (0.0, 1.0):
        torch.manual_seed(0)
        config = Vae16Config(SMALL.channels, SMALL.latent, noise=0.0, halved=weight)
        task = CropReconstruction(build_vae(config), config)
        adam = torch.optim.Adam(task.parameters(), 4e-3)
        noise = torch.zeros(4, 6, 2, 2)
        for _ in range(60):
            adam.zero_grad()
            task((pixels, noise, torch.zeros(())))["loss"].backward()
            adam.step()
        with torch.no_grad():
            errors[weight] = float(task.half_size(latents_of(task.vae, pixels), pixels))
    assert errors[1.0] < 0.9 * errors[0.0]
