"""Sketchbook's diffusion task: drawn people, latents made beforehand, all on the device."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.storage.files import atomic_file
from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.diffusion import Denoising
from photomaker_desktop.training.loop import Share, bfloat16_pays, on_device
from photomaker_desktop.training.muon import groups_of
from photomaker_desktop.training.parts import Parts, PartsConfig
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.sketchbook2.album import CAPTIONS, PHOTO_CAPTIONS, REFERENCES
from photomaker_desktop.training.sketchbook2.batch import SketchBatch
from photomaker_desktop.training.sketchbook2.captions import negative
from photomaker_desktop.training.sketchbook2.crops import cropped
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum, DeviceBucket
from photomaker_desktop.training.sketchbook2.preview import draw_validation
from photomaker_desktop.training.sketchbook2.row_batches import fuse_rows, repeated, two_paddings
from photomaker_desktop.training.sketchbook2.vae import latents_of
from photomaker_desktop.training.vae import as_pixels
from photomaker_desktop.training.wording import encode_words, wording


@dataclass(frozen=True)
class DiffusionConfig:
    """Shares of the samples: ``wordless`` have no words, ``alone`` have words and no photos;
    ``masked`` count the loss on the person alone. Heads together count at least as much as the
    share ``heads`` of the picture. Every photo is seen in ``views`` ways. Matrices of the UNet
    take Muon's steps if ``lr_matrices`` is not 0. At full size, the share ``cropped`` of the
    batches are pieces of half the edge. The share ``clear`` has timesteps below ``CLEAR``, the
    others any."""

    lr: float = 1e-3
    lr_matrices: float = 0.0
    lr_text: float = 4e-4
    lr_identity: float = 6e-4
    wordless: float = 0.1
    alone: float = 0.14
    masked: float = 0.5
    heads: float = 0.0
    cropped: float = 0.0
    clear: float = 0.0
    views: int = 6
    damage: Damage = field(default_factory=lambda: Damage(strength=0.6, cover=0.12))


class SketchDenoising(Denoising):
    """``Denoising`` for ``SketchBatch``: every row has up to four photos of its own."""

    def condition(self, batch: Any) -> tuple[Tensor, Tensor]:
        parts = self.parts
        embeds, pooled = encode_words(parts.text, parts.text_2, batch.words)
        encoder = parts.id_encoder
        tokens = projected(encoder, batch.views)
        embeds = fuse_rows(encoder.fuse_module, embeds, batch.places, batch.counts, tokens)
        return embeds * batch.conditioned.view(-1, 1, 1), pooled * batch.conditioned.view(-1, 1)


def projected(encoder: IdEncoder, views: Tensor) -> Tensor:
    """What the vision model saw → identity tokens, for any leading shape."""
    assert encoder.visual_projection and encoder.visual_projection_2
    return torch.cat((encoder.visual_projection(views), encoder.visual_projection_2(views)), -1)


@torch.no_grad()
def encode_album(album: DeviceAlbum, vae: Any, folder: Path, factor: float = 0.0) -> float:
    """Give every bucket its latents times a factor; 0 finds the one that makes their deviation 1.

    The raw latents are kept in ``folder``. Returns the factor.
    """

    def encoded(bucket: DeviceBucket) -> Callable[[slice], Tensor]:
        return lambda part: latents_of(vae, as_pixels(bucket.pictures[part]))

    for i, bucket in enumerate(album.buckets):
        bucket.latents = remembered(
            folder / f"latents-{i}.npy", len(bucket), encoded(bucket), album.device
        )
    kept = [bucket.latents for bucket in album.buckets if bucket.latents is not None]
    factor = factor or float(1 / torch.cat([x.float().flatten() for x in kept]).std())
    for bucket in album.buckets:
        assert bucket.latents is not None
        bucket.latents = (bucket.latents.float() * factor).half()
    return factor


@torch.no_grad()
def view_album(
    album: DeviceAlbum, encoder: IdEncoder, config: DiffusionConfig, folder: Path
) -> Tensor:
    """What a finished vision model sees in every photo: (views, photos, hidden), half precision."""
    vision, views = encoder.vision_model, []
    assert vision is not None
    for number in range(config.views):
        generator = torch.Generator(album.device).manual_seed(number)

        def look(part: slice, generator: torch.Generator = generator) -> Tensor:
            photos = references(album.photos[part], album.masks[part], config.damage, generator)
            seen: Tensor = vision(photos).pooler_output
            return seen

        path = folder / f"views-{number}.npy"
        views.append(remembered(path, len(album.photos), look, album.device))
    return torch.stack(views)


def remembered(
    path: Path, count: int, look: Callable[[slice], Tensor], device: torch.device
) -> Tensor:
    """``look`` at all rows in batches, once; later the file is read. Half precision."""
    if not path.exists():
        size = 256 if device.type == "cuda" else 48
        with torch.autocast(device.type, torch.bfloat16, enabled=bfloat16_pays()):
            parts = [
                look(slice(start, start + size)).half().contiguous().cpu()
                for start in range(0, count, size)
            ]
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_file(path) as file:
            np.save(file, torch.cat(parts).numpy())
    return torch.from_numpy(np.load(path)).to(device)


class DiffusionTask:
    """The task for the loop.

    With ``shrink`` 2 it learns from means of 2×2 latents, at a third of the cost: what is where is
    learned there, before the details are (as SDXL began at 256 pixels, arXiv 2307.01952).
    """

    def __init__(
        self,
        album: DeviceAlbum,
        parts: Parts,
        *,
        views: Tensor,
        vae: Any,
        sizes: PartsConfig,
        tokenizers: Any,
        config: DiffusionConfig,
        batch: int,
        shrink: int = 1,
    ) -> None:
        self.vae, self.sizes, self.views = vae, sizes, views
        self.album, self.tokenizers = album, tokenizers
        self.config, self.size, self.shrink = config, batch, shrink
        parts.id_encoder.requires_grad_(True)
        parts.unet.requires_grad_(True)
        assert parts.id_encoder.vision_model is not None
        parts.id_encoder.vision_model.requires_grad_(False)
        self.module: nn.Module = SketchDenoising(parts, sizes.scheduler)
        self.parts = parts
        self.blank = blank_rows(tokenizers).to(album.device)

    def groups(self) -> list[dict[str, Any]]:
        parts, config = self.parts, self.config
        rates: list[tuple[list[nn.Module], float]] = [
            ([parts.text, parts.text_2], config.lr_text),
            ([parts.id_encoder], config.lr_identity),
        ]
        others = [
            {
                "params": [p for m in modules for p in m.parameters() if p.requires_grad],
                "lr": lr,
            }
            for modules, lr in rates
        ]
        ends = ("conv_in", "conv_out")
        return groups_of(parts.unet, config.lr, config.lr_matrices, ends) + others

    def batch(self, step: int, generator: torch.Generator, share: Share) -> SketchBatch:
        bucket = self.album.some_bucket(generator)
        whole = self.shrink > 1 or self.is_whole(generator)
        generator = on_device(generator, self.album.device)
        rows = bucket.rows(self.size, generator)
        batch = self.sampled(bucket, rows, generator)
        if not whole:
            batch = self.in_pieces(batch, bucket, rows, generator)
        return batch.part(share.of(self.size))

    def is_whole(self, generator: torch.Generator) -> bool:
        """Whether a batch's pictures are."""
        return float(torch.rand((), generator=generator)) >= self.config.cropped

    def in_pieces(
        self, batch: SketchBatch, bucket: DeviceBucket, rows: Tensor, generator: torch.Generator
    ) -> SketchBatch:
        """Half the edge of a square picture."""
        cell = bucket.size[0] // batch.latents.shape[-1]
        return cropped(batch, bucket.heads[rows], cell, self.sizes.latent // 2, generator)

    def sampled(
        self, bucket: DeviceBucket, rows: Tensor, generator: torch.Generator
    ) -> SketchBatch:
        """Noise, captions and photos for these rows."""
        assert bucket.latents is not None
        count, config, device = len(rows), self.config, self.album.device
        draws = torch.rand(6, count, generator=generator, device=device)
        wordless = draws[0] < config.wordless
        couple = bucket.people[rows, 1] >= 0
        alone = torch.where(couple, draws[1] < 0.6, draws[1] < config.alone)
        variant = variants(couple, alone, draws[2])
        pictured = ~(wordless | alone)
        persons = bucket.people[rows, torch.where(couple, variant % 2, 0)].long()
        counts = torch.where(pictured, 1 + (draws[3] * REFERENCES).long(), 0)
        places = bucket.places[rows, variant].long()
        counts = torch.where(places > 0, counts, 0)
        ids = repeated(bucket.tokens[rows, variant].long(), places, counts)
        blank = self.blank[(draws[4] * len(self.blank)).long()]
        ids = torch.where(wordless[:, None], blank, ids)
        version = torch.randint(
            len(self.views), (count, REFERENCES), generator=generator, device=device
        )
        latents = functional.avg_pool2d(bucket.latents[rows].float(), self.shrink)
        noise = torch.randn(latents.shape, generator=generator, device=device)
        only = (draws[5] < config.masked).view(-1, 1, 1)
        person = covered(bucket.cover[rows], latents.shape[-1])
        counted = torch.where(only, person, 1.0) * head_weights(
            bucket.heads[rows], bucket.size, latents.shape[-2:], config.heads
        )
        return SketchBatch(
            latents=latents,
            noise=noise,
            timesteps=timesteps(count, config.clear, generator, device),
            words=two_paddings(self.tokenizers, ids),
            places=places,
            counts=counts,
            views=self.views[version, self.album.photos_of(persons, generator)].float(),
            conditioned=(~wordless | (draws[1] < 0.5)).float(),
            weights=counted[:, None],
            time_ids=time_ids(bucket.size, self.shrink, device).expand(count, 6),
        )

    def validate(self, step: int, folder: Path) -> None:
        path = folder / f"validation-{step:06d}.png"
        draw_validation(
            path, self.parts, self.vae, self.tokenizers, self.sizes.scheduler,
            edge=self.sizes.latent // self.shrink,
        )  # fmt: skip


def timesteps(count: int, clear: float, generator: torch.Generator, device: torch.device) -> Tensor:
    """(count,) of a thousand; the share ``clear`` of them below ``CLEAR``."""
    any_ = torch.randint(1000, (count,), generator=generator, device=device)
    below = torch.rand(count, generator=generator, device=device) < clear
    return torch.where(below, any_ * CLEAR // 1000, any_)


CLEAR = 600
"""Beyond it hardly more than colours can be foretold, and that is soon learned."""


def covered(cover: Tensor, columns: int) -> Tensor:
    """(N, rows, cells) → (N, h, ``columns``): 1 where a latent shows a person."""
    shown = (cover > 0).float()
    return functional.max_pool2d(shown[:, None], cover.shape[-1] // columns)[:, 0]


def head_weights(
    heads: Tensor, size: tuple[int, int], shape: Sequence[int], share: float
) -> Tensor:
    """(N, h, w) with more than 1 on heads, so that they weigh like ``share`` of the picture.

    ``heads`` (N, 2, 3) as ``Bucket`` has them, in a picture of ``size`` (width, height) whose
    latents have ``shape`` (h, w).
    """
    rows, columns = shape
    cell = size[0] / columns
    down, across = (
        (torch.arange(count, device=heads.device) + 0.5) * cell for count in (rows, columns)
    )
    x, y, unit = (heads[..., i, None, None] for i in range(3))
    far = (across - x).square() + (down[:, None] - y).square()
    inside = ((unit > 0) & (far < (HEAD * unit).square())).any(1).float()
    area = inside.mean((1, 2), keepdim=True).clamp(min=1e-6)
    return 1 + inside * (share / area).clamp(max=MOST_WEIGHT)


HEAD = 1.4
"""The radius round a face, in halves of its height, in which its hair lies."""
MOST_WEIGHT = 12.0


def variants(couple: Tensor, alone: Tensor, draw: Tensor) -> Tensor:
    """Which caption: one that leaves a person to the photos, or one that describes everyone."""
    first = torch.where(couple, 2, PHOTO_CAPTIONS)
    complete = first + (draw * (CAPTIONS - first)).long()
    return torch.where(alone, complete, (draw * first).long())


@cache
def time_ids(size: tuple[int, int], shrink: int, device: torch.device) -> Tensor:
    """SDXL's (1, 6): original height and width, no crop, the height and width wanted."""
    width, height = (edge // shrink for edge in size)
    return torch.tensor([[height, width, 0, 0, height, width]], dtype=torch.float32, device=device)


def blank_rows(tokenizers: Any, count: int = 64) -> Tensor:
    """(2 · count, 77): empty prompts, and negative prompts."""
    random = Random("blank")
    texts = [Caption("", "")] * count + [Caption(negative(random), "") for _ in range(count)]
    return wording(tokenizers, texts, [0] * len(texts)).ids
