"""Validation pictures while PhotoMaker's parts are trained."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from photomaker_desktop.training.diffusion import identity_tokens
from photomaker_desktop.training.preview import sample
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.wording import encode_words, fuse_people, wording

if TYPE_CHECKING:
    from photomaker_desktop.training.adapter_task import AdapterTask


@torch.no_grad()
def draw_people(path: Path, task: "AdapterTask", count: int = 4) -> None:
    """The first people of the data set: their first picture, and the model's under it."""
    from photomaker_desktop.training.adapter_task import open_square, photo_pixels

    parts, vae = task.module.denoising.parts, task.module.vae
    device = next(parts.id_encoder.parameters()).device
    people = task.people[:count]
    photos = [(photo, 0) for person in people for photo in person.photos[1:3]]
    words = wording(
        task.tokenizers,
        [person.photos[0].caption for person in people],
        [len(person.photos[1:3]) for person in people],
    ).to(device)
    embeds, pooled = encode_words(parts.text, parts.text_2, words)
    tokens = identity_tokens(parts.id_encoder, photo_pixels(photos).to(device))
    embeds = fuse_people(parts.id_encoder.fuse_module, embeds, words.slots, tokens)
    unet: Any = parts.unet
    edge = task.edge // task.factor
    latents = sample(
        unet, task.scheduler, embeds, pooled, torch.Generator().manual_seed(0), edge=edge
    )
    seen = vae.decode(latents / vae.config.scaling_factor).sample.cpu()
    real = torch.stack([open_square(person.photos[0], task.edge)[0] for person in people])
    save_sheet(path, torch.cat((real, seen)), len(people))
