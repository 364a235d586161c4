"""A head start for a small model trained from nothing: the vision model and the text encoders
first learn to name what they see and read. The naming heads are thrown away afterwards."""

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import torch
from torch import Tensor

from photomaker_desktop.training.album import Album
from photomaker_desktop.training.captions import caption
from photomaker_desktop.training.loop import Share
from photomaker_desktop.training.naming import Naming
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.people import ATTRIBUTES, IDENTITY
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.wording import Wording, wording

SIZES = [len(values) for values in ATTRIBUTES.values()]
IDENTITY_SIZES = {key: len(values) for key, values in IDENTITY.items()}


class WarmUp:
    """The task for the loop; photos grow harder over the first ``ramp`` steps, and captions,
    which are learned sooner, get scarce after ``text_steps``."""

    def __init__(
        self,
        album: Album,
        parts: Parts,
        tokenizers: Any,
        *,
        batch: int,
        lr: float,
        damage: Damage,
        ramp: int = 200,
        text_steps: int = 400,
    ) -> None:
        self.album, self.tokenizers, self.size = album, tokenizers, batch
        self.lr, self.damage, self.ramp, self.text_steps = lr, damage, ramp, text_steps
        self.module = Naming(parts, IDENTITY_SIZES, SIZES)
        parts.unet.requires_grad_(False)
        parts.id_encoder.fuse_module.requires_grad_(False)

    def groups(self) -> list[dict[str, Any]]:
        trained = [p for p in self.module.parameters() if p.requires_grad]
        return [{"params": trained, "lr": self.lr}]

    def batch(
        self, step: int, generator: torch.Generator, share: Share
    ) -> tuple[Tensor, Tensor, Wording, Tensor]:
        album = self.album
        rows = torch.randint(len(album.pictures), (2, self.size), generator=generator).numpy()
        grown = min(1.0, (step + 1) / self.ramp)
        damage = replace(self.damage, strength=self.damage.strength * grown)
        pictures, masks = (torch.from_numpy(x[rows[0]]) for x in (album.pictures, album.masks))
        photos = references(pictures, masks, damage, generator)
        captioned = self.size // (2 if step < self.text_steps else 6)
        random = Random(int(torch.randint(2**31, (), generator=generator)))
        captions = [
            caption(random, album.people[i // album.per_person], album.scenes[i], describe=True)
            for i in rows[1, :captioned]
        ]
        own = share.of(self.size)
        words = wording(self.tokenizers, captions, [0] * len(captions))
        seen = torch.from_numpy(album.labels[rows[0], : len(IDENTITY)])
        named = torch.from_numpy(album.labels[rows[1, :captioned]])
        caption_share = share.of(captioned)
        return photos[own], seen[own], words.part(caption_share), named[caption_share]

    def validate(self, step: int, folder: Path) -> None:
        """Nothing to draw yet; the shares named right are in the log."""
