"""Sketchbook's task: drawn people, latents made beforehand, everything trained from nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.storage.files import atomic_file
from photomaker_desktop.training.album import Album
from photomaker_desktop.training.captions import Caption, caption, negative
from photomaker_desktop.training.diffusion import Batch, Denoising
from photomaker_desktop.training.loop import Share, bfloat16_pays
from photomaker_desktop.training.parts import Parts, PartsConfig
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.preview import draw_validation
from photomaker_desktop.training.vae import as_pixels
from photomaker_desktop.training.wording import wording


@dataclass(frozen=True)
class SketchConfig:
    """Shares of the samples: ``wordless`` have no words, ``alone`` have words and no photos,
    ``rare`` come from scenes that are seldom drawn (paper, hats)."""

    lr: float = 8e-4
    lr_text: float = 3e-4
    lr_identity: float = 5e-4
    wordless: float = 0.1
    alone: float = 0.12
    described: float = 0.7
    masked: float = 0.5
    rare: float = 0.25
    damage: Damage = field(default_factory=lambda: Damage(strength=0.5, cover=0.1))


REFERENCES = 4
"""The first pictures of every person serve as photos, the others as targets."""


def encode_album(album: Album, vae: Any, path: Path, factor: float = 0.0) -> tuple[Tensor, float]:
    """All targets as latents times ``factor``; 0 finds the factor that makes their deviation 1.

    (N, 4, 16, 16) with the album's rows; those of references stay empty. Kept in ``path``.
    """
    rows = [i for i in range(len(album.pictures)) if i % album.per_person >= REFERENCES]

    def look(some: list[int]) -> Tensor:
        latents: Tensor = vae.encode(as_pixels(torch.from_numpy(album.pictures[some]))).latents
        return latents

    found = remembered(path, rows, look)
    factor = factor or float(1 / found.std())
    return spread(found * factor, rows, len(album.pictures)), factor


def view_album(album: Album, encoder: IdEncoder, config: SketchConfig, path: Path) -> Tensor:
    """What a finished vision model sees in every reference photo: (N, hidden), kept in ``path``.

    Rows are those of the album; those of targets stay empty.
    """
    vision = encoder.vision_model
    assert vision is not None
    rows = [i for i in range(len(album.pictures)) if i % album.per_person < REFERENCES]
    generator = torch.Generator().manual_seed(0)

    def look(some: list[int]) -> Tensor:
        pictures, masks = (torch.from_numpy(x[some]) for x in (album.pictures, album.masks))
        seen: Tensor = vision(references(pictures, masks, config.damage, generator)).pooler_output
        return seen

    return spread(remembered(path, rows, look), rows, len(album.pictures))


def remembered(path: Path, rows: list[int], look: Callable[[list[int]], Tensor]) -> Tensor:
    """``look`` at ``rows`` in batches, once; later the file is read."""
    if not path.exists():
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=bfloat16_pays()):
            parts = [
                look(rows[start : start + 48]).float().half().contiguous()
                for start in range(0, len(rows), 48)
            ]
        with atomic_file(path) as file:
            np.save(file, torch.cat(parts).numpy())
    return torch.from_numpy(np.load(path)).float()


def spread(found: Tensor, rows: list[int], total: int) -> Tensor:
    """The found rows at their places among ``total``."""
    whole = torch.zeros(total, *found.shape[1:])
    whole[rows] = found
    return whole


class Sketch:
    """The task for the loop."""

    def __init__(
        self,
        album: Album,
        latents: Tensor,
        parts: Parts,
        *,
        views: Tensor,
        vae: Any,
        sizes: PartsConfig,
        tokenizers: Any,
        config: SketchConfig,
        batch: int,
    ) -> None:
        self.vae, self.sizes, self.views = vae, sizes, views
        self.album, self.latents, self.tokenizers = album, latents, tokenizers
        self.config, self.size = config, batch
        self.rare = [row for row in range(len(album.scenes)) if self.is_rare(row)]
        parts.id_encoder.requires_grad_(True)
        parts.unet.requires_grad_(True)
        assert parts.id_encoder.vision_model is not None
        parts.id_encoder.vision_model.requires_grad_(False)
        self.module = Denoising(parts, sizes.scheduler)
        edge = sizes.latent * 8
        self.time_ids = torch.tensor([[edge, edge, 0, 0, edge, edge]], dtype=torch.float32)

    def groups(self) -> list[dict[str, Any]]:
        parts, config = self.module.parts, self.config
        rates: list[tuple[list[nn.Module], float]] = [
            ([parts.unet], config.lr),
            ([parts.text, parts.text_2], config.lr_text),
            ([parts.id_encoder], config.lr_identity),
        ]
        return [
            {
                "params": [p for m in modules for p in m.parameters() if p.requires_grad],
                "lr": lr,
            }
            for modules, lr in rates
        ]

    def batch(self, step: int, generator: torch.Generator, share: Share) -> Batch:
        random = Random(int(torch.randint(2**31, (), generator=generator)))
        rows = [self.target(random) for _ in range(self.size)]
        return self.sampled(rows, random, generator).part(share.of(self.size))

    def sampled(self, rows: list[int], random: Random, generator: torch.Generator) -> Batch:
        """Noise, captions and photos for these targets."""
        samples = [self.sample(random, row) for row in rows]
        words = wording(
            self.tokenizers,
            [caption for caption, _, _ in samples],
            [len(photos) for _, photos, _ in samples],
        )
        picked = [photo for _, photos, _ in samples for photo in photos]
        latents = self.latents[rows]
        return Batch(
            latents=latents,
            noise=torch.randn(latents.shape, generator=generator),
            timesteps=torch.randint(1000, (len(rows),), generator=generator),
            words=words,
            photos=self.views[picked],
            conditioned=torch.tensor([float(conditioned) for _, _, conditioned in samples]),
            weights=self.weights(rows, generator),
            time_ids=self.time_ids.expand(len(rows), 6),
        )

    def is_rare(self, row: int) -> bool:
        scene = self.album.scenes[row]
        seldom = scene.style == "paper" or scene.hat != "none"
        return seldom and row % self.album.per_person >= REFERENCES

    def target(self, random: Random) -> int:
        if self.rare and random.random() < self.config.rare:
            return random.choice(self.rare)
        person = random.randrange(len(self.album.people)) * self.album.per_person
        return person + random.randrange(REFERENCES, self.album.per_person)

    def sample(self, random: Random, row: int) -> tuple[Caption, list[int], bool]:
        """Caption, rows of the reference photos, and whether the text is used at all."""
        album, config = self.album, self.config
        person, scene = album.people[row // album.per_person], album.scenes[row]
        kind = random.random()
        if kind < config.wordless:
            text = random.choice(("", "", negative(random)))
            return Caption(text, ""), [], random.random() < 0.6
        if kind < config.wordless + config.alone:
            described = random.random() < config.described
            return caption(random, person, scene, describe=described), [], True
        first = row - row % album.per_person
        photos = random.sample(range(first, first + REFERENCES), random.randint(1, REFERENCES))
        return caption(random, person, scene, describe=random.random() < 0.1), photos, True

    def weights(self, rows: list[int], generator: torch.Generator) -> Tensor:
        """Where the loss counts: on the person alone for some, everywhere for the others."""
        masks = torch.from_numpy(self.album.masks[rows])[:, None].float().div(255)
        person = (functional.avg_pool2d(masks, 8) > 0).float()
        only = torch.rand(len(rows), 1, 1, 1, generator=generator) < self.config.masked
        return torch.where(only, person, torch.ones_like(person))

    def validate(self, step: int, folder: Path) -> None:
        path = folder / f"validation-{step:06d}.png"
        draw_validation(path, self.module.parts, self.vae, self.tokenizers, self.sizes.scheduler)
