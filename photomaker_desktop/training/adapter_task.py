"""PhotoMaker's own training (V1): identity encoder, fusion and LoRA on a frozen SDXL.

After Li et al., arXiv 2312.04461, section 4.1: 1–4 photos of one person per sample, taken from the
person's other pictures, their background replaced by noise where a mask exists; no words for
10 % of the samples; the loss on the person alone for half of them.
"""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.engine.pixels import pixel_values
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.diffusion import Batch, Denoising, identity_tokens
from photomaker_desktop.training.folders import PersonPhoto, PhotographedPerson
from photomaker_desktop.training.loop import Share
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.preview import sample
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.wording import encode_words, fuse_people, wording


@dataclass(frozen=True)
class AdapterRates:
    """Peak learning rates, and the shares of samples with no words and with the person alone."""

    lora: float = 1e-4
    encoder: float = 1e-5
    wordless: float = 0.1
    masked: float = 0.5
    max_photos: int = 4


class PhotoDenoising(nn.Module):
    """``Denoising`` of pictures that the frozen VAE encodes first."""

    def __init__(self, parts: Parts, vae: Any, scheduler: dict[str, Any]) -> None:
        super().__init__()
        self.vae = vae.requires_grad_(False).eval()
        self.denoising = Denoising(parts, scheduler)

    def forward(self, batch: Batch) -> dict[str, Tensor]:
        """``batch.latents`` holds pixels (B, 3, H, W) in −1…1 here."""
        with torch.no_grad():
            encoded = self.vae.encode(batch.latents)
        known = encoded.latent_dist.mode() if hasattr(encoded, "latent_dist") else encoded.latents
        latents = known.float() * self.vae.config.scaling_factor
        figures: dict[str, Tensor] = self.denoising(batch.replaced(latents))
        return figures


class AdapterTask:
    """The task for the loop."""

    def __init__(
        self,
        people: list[PhotographedPerson],
        parts: Parts,
        *,
        vae: Any,
        tokenizers: Any,
        scheduler: dict[str, Any],
        rates: AdapterRates,
        size: int,
        batch: int,
    ) -> None:
        self.people = [person for person in people if len(person.photos) > 1]
        self.tokenizers, self.rates = tokenizers, rates
        self.edge, self.size = size, batch
        self.factor = 2 ** (len(vae.config.block_out_channels) - 1)
        self.scheduler = scheduler
        parts.text.requires_grad_(False)
        parts.text_2.requires_grad_(False)
        self.module = PhotoDenoising(parts, vae, scheduler)

    def groups(self) -> list[dict[str, Any]]:
        parts = self.module.denoising.parts
        return [
            {"params": [p for p in part.parameters() if p.requires_grad], "lr": rate}
            for part, rate in (
                (parts.unet, self.rates.lora),
                (parts.id_encoder, self.rates.encoder),
            )
        ]

    def batch(self, step: int, generator: torch.Generator, share: Share) -> Batch:
        """Only this process's pictures are read; all processes draw the same random numbers."""
        random = Random(int(torch.randint(2**31, (), generator=generator)))
        samples = [self.sample(random) for _ in range(self.size)]
        edge = self.edge // self.factor
        noise = torch.randn(self.size, 4, edge, edge, generator=generator)
        timesteps = torch.randint(1000, (self.size,), generator=generator)
        alone = torch.rand(self.size, generator=generator) < self.rates.masked
        own = share.of(self.size)
        opened = [open_square(sample.target, self.edge) for sample in samples[own]]
        photos = [(photo, s.seed + i) for s in samples[own] for i, photo in enumerate(s.photos)]
        masks = torch.stack([mask for _, mask, _ in opened])
        person = (functional.adaptive_avg_pool2d(masks, edge) > 0).float()
        weights = torch.where(alone[own].view(-1, 1, 1, 1), person, torch.ones_like(person))
        captions = [sample.caption for sample in samples[own]]
        return Batch(
            latents=torch.stack([pixels for pixels, _, _ in opened]),
            noise=noise[own],
            timesteps=timesteps[own],
            words=wording(self.tokenizers, captions, [len(s.photos) for s in samples[own]]),
            photos=photo_pixels(photos),
            conditioned=torch.tensor([float(bool(sample.caption.text)) for sample in samples[own]]),
            weights=weights,
            time_ids=torch.tensor([ids for _, _, ids in opened]),
        )

    def sample(self, random: Random) -> "Sample":
        person = random.choice(self.people)
        target = random.choice(person.photos)
        others = [photo for photo in person.photos if photo is not target]
        count = random.randint(1, min(self.rates.max_photos, len(others)))
        photos, seed = tuple(random.sample(others, count)), random.randrange(2**31)
        if random.random() < self.rates.wordless:
            return Sample(target, (), Caption("", ""), seed)
        return Sample(target, photos, target.caption, seed)

    def validate(self, step: int, folder: Path) -> None:
        """Four people with the caption of their first picture, next to that picture."""
        draw_people(folder / f"validation-{step:06d}.png", self)


@dataclass(frozen=True)
class Sample:
    """``seed`` is that of the noise behind its photos."""

    target: PersonPhoto
    photos: tuple[PersonPhoto, ...]
    caption: Caption
    seed: int


def open_square(photo: PersonPhoto, edge: int) -> tuple[Tensor, Tensor, list[float]]:
    """Pixels (3, edge, edge) in −1…1, mask (1, edge, edge), SDXL's six size numbers.

    The shorter side becomes ``edge``; the middle of the longer one is kept.
    """
    picture = open_picture(photo.path)
    scale = edge / min(picture.size)
    width, height = (max(edge, round(side * scale)) for side in picture.size)
    left, top = (width - edge) // 2, (height - edge) // 2
    box = (left, top, left + edge, top + edge)
    square = picture.resize((width, height), Image.Resampling.LANCZOS).crop(box)
    pixels = torch.from_numpy(np.asarray(square).copy()).permute(2, 0, 1).float() / 127.5 - 1
    mask = torch.ones(1, edge, edge)
    if photo.mask:
        white = open_picture(photo.mask).convert("L").resize((width, height)).crop(box)
        mask = torch.from_numpy(np.asarray(white).copy())[None].float() / 255
    sizes = (picture.height, picture.width, top, left, edge, edge)
    return pixels, mask, [float(number) for number in sizes]


def photo_pixels(photos: list[tuple[PersonPhoto, int]]) -> Tensor:
    """Photos and their noise's seeds → (P, 3, 224, 224) for the vision model."""
    if not photos:
        return torch.zeros(0, 3, 224, 224)
    return pixel_values([without_background(photo, seed) for photo, seed in photos])


def without_background(photo: PersonPhoto, seed: int) -> Image.Image:
    """Noise outside the person's mask."""
    picture = open_picture(photo.path)
    if photo.mask is None:
        return picture
    mask = open_picture(photo.mask).convert("L").resize(picture.size)
    random = np.random.default_rng(seed)
    noise = random.integers(0, 256, (picture.height, picture.width, 3), dtype=np.uint8)
    return Image.composite(picture, Image.fromarray(noise), mask)


@torch.no_grad()
def draw_people(path: Path, task: AdapterTask, count: int = 4) -> None:
    """The first people of the data set: their first picture, and the model's under it."""
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
