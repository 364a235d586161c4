"""What the autoencoder learns besides pictures: latents that are smooth."""

import pytest
import torch

from photomaker_desktop.training.sketchbook2.vae import (
    CropReconstruction,
    FigureVaeConfig,
    begun,
    latents_of,
)

SMALL = {"channels": 8, "decoder_blocks": (1, 1, 1, 0), "noise": 0.0}


def test_latents_at_half_size_are_to_give_the_small_picture() -> None:
    """Its error counts as much as the recipe says, for encoder and decoder."""
    pixels = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(0)) * 2 - 1
    batch = (pixels, torch.zeros(2, 4, 4, 4), torch.zeros(()))
    losses = []
    for weight in (0.0, 0.5):
        torch.manual_seed(0)
        config = FigureVaeConfig(**SMALL, halved=weight)
        task = CropReconstruction(begun(config), config)
        losses.append(task(batch)["loss"].item())
    error = task.half_size(latents_of(task.vae, pixels), pixels)
    assert losses[1] - losses[0] == pytest.approx(0.5 * error.item(), abs=1e-5)
    error.backward()
    for part in (task.vae.encoder.layers[0], task.vae.decoder.layers[-1]):
        assert part.weight.grad.abs().max() > 0


def test_it_can_begin_from_a_finished_one(tmp_path) -> None:
    """With its weights, in full precision."""
    torch.manual_seed(0)
    finished = begun(FigureVaeConfig(**SMALL))
    finished.half().save_pretrained(tmp_path)
    again = begun(FigureVaeConfig(**SMALL, start=str(tmp_path)))
    assert again.dtype == torch.float32
    pixels = torch.rand(1, 3, 32, 32)
    assert torch.allclose(latents_of(again, pixels), latents_of(finished.float(), pixels))
