"""A head start for a small model trained from nothing: the vision model and the text encoders
first learn to name what they see and read. The naming heads are thrown away afterwards."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from photomaker_desktop.training.loop import Share, on_device
from photomaker_desktop.training.naming import Naming
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.sketchbook2.album import PHOTO_CAPTIONS, REFERENCES
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum
from photomaker_desktop.training.sketchbook2.people import FIGURE, IDENTITY, SCENE
from photomaker_desktop.training.sketchbook2.row_batches import two_paddings
from photomaker_desktop.training.wording import Wording

FIGURE_SIZES = [len(values) for values in FIGURE.values()]
SCENE_SIZES = [len(values) for values in SCENE.values()]
SIZES = FIGURE_SIZES * 2 + SCENE_SIZES
"""Number of values of every attribute of a picture: two figures, then the scene."""
IDENTITY_SIZES = {key: len(values) for key, values in IDENTITY.items()}


class FigureWarmUp:
    """The task for the loop; photos grow harder over the first ``ramp`` steps, and captions,
    which are learned sooner, get scarce after ``text_steps``."""

    def __init__(
        self,
        album: DeviceAlbum,
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
        bucket = album.some_bucket(generator)
        generator = on_device(generator, album.device)
        rows = torch.randint(
            len(album.photos), (self.size,), generator=generator, device=album.device
        )
        grown = min(1.0, (step + 1) / self.ramp)
        damage = replace(self.damage, strength=self.damage.strength * grown)
        photos = references(album.photos[rows], album.masks[rows], damage, generator)
        captioned = self.size // (2 if step < self.text_steps else 4)
        rows_read = bucket.rows(captioned, generator)
        ids = bucket.tokens[rows_read, PHOTO_CAPTIONS + rows_read % 2].long()
        named = torch.cat((bucket.labels[rows_read].flatten(1), bucket.scenes[rows_read]), 1).long()
        own, part = share.of(self.size), share.of(captioned)
        words = two_paddings(self.tokenizers, ids)
        seen = album.identities[rows // REFERENCES]
        return photos[own], seen[own], words.part(part), named[part]

    def validate(self, step: int, folder: Path) -> None:
        """Nothing to draw yet; the shares named right are in the log."""
