"""Sketchbook's task: drawn people, latents made beforehand, everything trained from nothing."""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.album import Album
from photomaker_desktop.training.captions import Caption, caption, negative
from photomaker_desktop.training.diffusion import Batch, Denoising
from photomaker_desktop.training.loop import Share
from photomaker_desktop.training.parts import Parts, PartsConfig
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.vae import as_pixels
from photomaker_desktop.training.wording import wording


@dataclass(frozen=True)
class SketchConfig:
    """Shares of the samples: ``null`` have no words, ``alone`` have words and no photos."""

    lr: float = 8e-4
    lr_text: float = 3e-4
    lr_identity: float = 5e-4
    train_vision: bool = False
    null: float = 0.1
    alone: float = 0.12
    described: float = 0.7
    masked: float = 0.5
    max_photos: int = 4
    damage: Damage = field(default_factory=lambda: Damage(strength=1.0, cover=0.15))


def encode_album(album: Album, vae: Any, path: Path, batch: int = 100) -> tuple[Tensor, float]:
    """All pictures as latents (N, 4, 16, 16) with deviation 1, kept in ``path``; the factor."""
    if not path.exists():
        found = []
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for start in range(0, len(album.pictures), batch):
                pixels = as_pixels(torch.from_numpy(album.pictures[start : start + batch]))
                found.append(vae.encode(pixels).latents.float().half().contiguous())
        np.save(path, torch.cat(found).numpy())
    latents = torch.from_numpy(np.load(path)).float()
    factor = float(1 / latents.std())
    return latents * factor, factor


class Sketch:
    """The task for the loop."""

    def __init__(
        self,
        album: Album,
        latents: Tensor,
        parts: Parts,
        *,
        vae: Any,
        sizes: PartsConfig,
        tokenizers: Any,
        config: SketchConfig,
        batch: int,
    ) -> None:
        self.vae, self.sizes = vae, sizes
        self.album, self.latents, self.tokenizers = album, latents, tokenizers
        self.config, self.size = config, batch
        parts.id_encoder.requires_grad_(True)
        parts.unet.requires_grad_(True)
        assert parts.id_encoder.vision_model is not None
        parts.id_encoder.vision_model.requires_grad_(config.train_vision)
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
        rows = [random.randrange(len(self.album.pictures)) for _ in range(self.size)]
        samples = [self.sample(random, row) for row in rows]
        words = wording(
            self.tokenizers,
            [caption for caption, _, _ in samples],
            [len(photos) for _, photos, _ in samples],
        )
        picked = [photo for _, photos, _ in samples for photo in photos]
        photos = references(
            torch.from_numpy(self.album.pictures[picked]),
            torch.from_numpy(self.album.masks[picked]),
            self.config.damage,
            generator,
        )
        latents = self.latents[rows]
        batch = Batch(
            latents=latents,
            noise=torch.randn(latents.shape, generator=generator),
            timesteps=torch.randint(1000, (self.size,), generator=generator),
            words=words,
            photos=photos,
            said=torch.tensor([float(said) for _, _, said in samples]),
            weights=self.weights(rows, generator),
            time_ids=self.time_ids.expand(self.size, 6),
        )
        return batch.part(share.of(self.size))

    def sample(self, random: Random, row: int) -> tuple[Caption, list[int], bool]:
        """Caption, rows of the reference photos, and whether the words are heard at all."""
        album, config = self.album, self.config
        person, scene = album.people[row // album.per_person], album.scenes[row]
        kind = random.random()
        if kind < config.null:
            text = random.choice(("", "", negative(random)))
            return Caption(text, ""), [], random.random() < 0.6
        if kind < config.null + config.alone:
            described = random.random() < config.described
            return caption(random, person, scene, describe=described), [], True
        first = row - row % album.per_person
        others = [i for i in range(first, first + album.per_person) if i != row]
        photos = random.sample(others, random.randint(1, config.max_photos))
        return caption(random, person, scene, describe=random.random() < 0.1), photos, True

    def weights(self, rows: list[int], generator: torch.Generator) -> Tensor:
        """Where the loss counts: on the person alone for some, everywhere for the others."""
        masks = torch.from_numpy(self.album.masks[rows])[:, None].float().div(255)
        person = (functional.avg_pool2d(masks, 8) > 0).float()
        only = torch.rand(len(rows), 1, 1, 1, generator=generator) < self.config.masked
        return torch.where(only, person, torch.ones_like(person))

    def validate(self, step: int, folder: Path) -> None:
        from photomaker_desktop.training.preview import draw_validation

        path = folder / f"validation-{step:06d}.png"
        draw_validation(path, self.module.parts, self.vae, self.tokenizers, self.sizes.scheduler)
