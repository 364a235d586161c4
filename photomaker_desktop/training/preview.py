"""Validation pictures while a small model trains: held-out people in given scenes."""

from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from diffusers import EulerDiscreteScheduler
from torch import Tensor

from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.drawings import draw
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.people import people, random_scene
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.vae import as_pixels
from photomaker_desktop.training.wording import encode_words, fuse_people, wording

SCENES = (
    "a smiling {} wearing a red t-shirt at the beach",
    "a surprised {} in a blue hoodie in a forest",
    "a serious {} with sunglasses in a black blazer, in the city",
    "portrait of a sad {} with round glasses in green overalls at night",
)


@torch.no_grad()
def draw_validation(
    path: Path,
    parts: Parts,
    vae: Any,
    tokenizers: Any,
    scheduler: dict[str, Any],
    *,
    count: int = 6,
) -> None:
    """One row per scene under a row of reference pictures; two photos each, guidance 4."""
    random = Random("validation")
    persons = people("val", count, 0)
    drawn = [draw(person, random_scene(random, 0)) for person in persons for _ in range(2)]
    pictures, masks = (torch.from_numpy(np.stack(part)) for part in zip(*drawn, strict=True))
    generator = torch.Generator().manual_seed(0)
    photos = references(pictures, masks, Damage(strength=0.3, cover=0), generator)
    captions = [
        Caption(scene.format(person.word), person.word) for scene in SCENES for person in persons
    ]
    photos = photos.repeat(len(SCENES), 1, 1, 1)
    words = wording(tokenizers, captions, [2] * len(captions))
    embeds, pooled = encode_words(parts.text, parts.text_2, words)
    tokens = parts.id_encoder.encode(photos).flatten(0, 1)
    embeds = fuse_people(parts.id_encoder.fuse_module, embeds, words.slots, tokens)
    latents = sample(parts.unet, scheduler, embeds, pooled, generator)
    seen = vae.decode(latents / vae.config.scaling_factor).sample
    save_sheet(path, torch.cat((as_pixels(pictures[::2]), seen)), count)


def sample(
    unet: Any,
    scheduler: dict[str, Any],
    embeds: Tensor,
    pooled: Tensor,
    generator: torch.Generator,
    *,
    steps: int = 20,
    guidance: float = 4.0,
    edge: int = 0,
    cell: int = 8,
) -> Tensor:
    """Latents (B, C, edge, edge) by Euler's method, guided away from zeroed words.

    ``edge`` 0 takes the UNet's own size; ``cell`` are the pixels along one latent.
    """
    euler = EulerDiscreteScheduler(**scheduler)
    euler.set_timesteps(steps)
    edge = edge or unet.config.sample_size
    shape = (len(embeds), unet.config.in_channels, edge, edge)
    latents = torch.randn(shape, generator=generator, device=generator.device)
    latents = latents.to(embeds.device) * euler.init_noise_sigma
    pixels = float(edge * cell)
    numbers = [[pixels, pixels, 0.0, 0.0, pixels, pixels]]
    time_ids = torch.tensor(numbers, device=embeds.device).expand(2 * len(embeds), 6)
    both = torch.cat((torch.zeros_like(embeds), embeds))
    added = {"text_embeds": torch.cat((torch.zeros_like(pooled), pooled)), "time_ids": time_ids}
    for moment in euler.timesteps:
        scaled = euler.scale_model_input(latents, moment)
        seen = unet(scaled.repeat(2, 1, 1, 1), moment, both, added_cond_kwargs=added).sample
        blank, worded = seen.chunk(2)
        latents = euler.step(blank + guidance * (worded - blank), moment, latents).prev_sample
    clean: Tensor = latents
    return clean
