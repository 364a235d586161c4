"""Validation pictures while a small model trains: held-out people in given scenes."""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.preview import sample
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.sketchbook2.drawings import portrait
from photomaker_desktop.training.sketchbook2.people import DrawnPerson, people, random_look
from photomaker_desktop.training.vae import as_pixels
from photomaker_desktop.training.wording import encode_words, fuse_people, wording

SCENES = (
    "portrait of a smiling {} wearing a red t-shirt at the beach",
    "half figure of a surprised {} in a blue hoodie in a forest",
    "full figure of a serious {} with sunglasses in a black suit in the city",
    "portrait of a sad {} with round glasses in green overalls under the stars",
    "small figure of a {} in a yellow hoodie in the snow",
)
COUPLES = (
    "half figure of a happy woman with long red hair wearing a blue dress and a serious man with "
    "a full beard wearing a green suit with glasses in a library",
    "full figure of a sad girl with a black ponytail wearing a yellow hoodie and a surprised man "
    "bald wearing a red t-shirt in a meadow",
)


@torch.no_grad()
def draw_validation(
    path: Path,
    parts: Parts,
    vae: Any,
    tokenizers: Any,
    scheduler: dict[str, Any],
    *,
    edge: int,
    count: int = 6,
) -> None:
    """People never seen as a row, then a row for each scene and one of couples; two photos each,
    guidance 4, latents of ``edge`` by ``edge``."""
    device = next(parts.unet.parameters()).device
    persons = people("val", count, 0)
    pictures, masks = two_portraits(persons, device)
    generator = torch.Generator(device).manual_seed(0)
    photos = references(pictures, masks, Damage(strength=0.3, cover=0), generator)
    captions = [
        Caption(scene.format(person.word), person.word) for scene in SCENES for person in persons
    ]
    words = wording(tokenizers, captions, [2] * len(captions)).to(device)
    embeds, pooled = encode_words(parts.text, parts.text_2, words)
    tokens = parts.id_encoder.encode(photos.repeat(len(SCENES), 1, 1, 1)).flatten(0, 1)
    embeds = fuse_people(parts.id_encoder.fuse_module, embeds, words.slots, tokens)
    two = [Caption(COUPLES[i % 2], "") for i in range(count)]
    other, pooled_2 = encode_words(
        parts.text, parts.text_2, wording(tokenizers, two, [0] * count).to(device)
    )
    latents = sample(
        parts.unet,
        scheduler,
        torch.cat((embeds, other)),
        torch.cat((pooled, pooled_2)),
        generator,
        edge=edge,
        cell=2 ** (len(vae.config.block_out_channels) - 1),
    )
    seen = vae.decode(latents / vae.config.scaling_factor).sample
    known = functional.interpolate(as_pixels(pictures[::2]), size=seen.shape[-2:], mode="area")
    save_sheet(path, torch.cat((known, seen)), count)


def two_portraits(persons: Sequence[DrawnPerson], device: torch.device) -> tuple[Tensor, Tensor]:
    """Two drawings of each, (2 · persons, H, W, 3), and their masks (2 · persons, H, W)."""
    random = Random("validation")
    drawn = [
        portrait(person, random_look(random, person.word, hats=0), "white", i)
        for i, person in enumerate(persons)
        for _ in range(2)
    ]
    pictures = torch.from_numpy(np.stack([one.picture for one in drawn])).to(device)
    masks = torch.from_numpy(np.stack([one.mask for one in drawn])).to(device)
    return pictures, masks
