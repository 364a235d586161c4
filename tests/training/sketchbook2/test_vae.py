"""What the autoencoder learns besides pictures: latents whose fine details weigh little."""

import pytest
import torch

from photomaker_desktop.training.sketchbook2.vae import (
    CropReconstruction,
    FigureVaeConfig,
    build_vae,
    deviations,
    latents_of,
)


def test_finer_waves_have_smaller_deviations() -> None:
    """Three colours, then waves of ever higher frequency."""
    config = FigureVaeConfig(latent=12, fall=0.5)
    found = deviations(config)
    assert found[:3].tolist() == [1, 1, 1]
    assert (found[3:].diff() <= 0).all() and found[-1] < 0.5
    assert deviations(FigureVaeConfig(latent=12)).tolist() == [1] * 12


def test_latents_at_half_size_are_to_give_the_small_picture() -> None:
    """Its error counts as much as the recipe says, for encoder and decoder."""
    pixels = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(0)) * 2 - 1
    batch = (pixels, torch.zeros(2, 6, 2, 2), torch.zeros(()))
    losses = []
    for weight in (0.0, 0.5):
        torch.manual_seed(0)
        config = FigureVaeConfig((8, 8, 8, 8, 8), 6, noise=0.0, halved=weight)
        task = CropReconstruction(build_vae(config), config)
        losses.append(task(batch)["loss"].item())
    error = task.half_size(latents_of(task.vae, pixels), pixels)
    assert losses[1] - losses[0] == pytest.approx(0.5 * error.item(), abs=1e-5)
    error.backward()
    for part in (task.vae.encoder.conv_in, task.vae.decoder.conv_out):
        assert part.weight.grad.abs().max() > 0
