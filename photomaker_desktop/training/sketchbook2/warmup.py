"""A head start for a small model trained from nothing: the vision model and the text encoders
first learn to name what they see and read. The naming heads are thrown away afterwards."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.loop import Share, on_device
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.photos import Damage, references
from photomaker_desktop.training.sketchbook2.album import PHOTO_CAPTIONS, REFERENCES
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum
from photomaker_desktop.training.sketchbook2.people import FIGURE, IDENTITY, SCENE, UNKNOWN
from photomaker_desktop.training.sketchbook2.row_batches import two_paddings
from photomaker_desktop.training.wording import Wording, encode_words

FIGURE_SIZES = [len(values) for values in FIGURE.values()]
SCENE_SIZES = [len(values) for values in SCENE.values()]
SIZES = FIGURE_SIZES * 2 + SCENE_SIZES
"""Number of values of every attribute of a picture: two figures, then the scene."""
IDENTITY_SIZES = FIGURE_SIZES[: len(IDENTITY)]


class Naming(nn.Module):
    """Photos and captions → cross-entropy of their attributes, read off by linear heads."""

    def __init__(self, parts: Parts, width: int, pooled: int) -> None:
        super().__init__()
        self.parts = parts
        self.see = nn.Linear(width, sum(IDENTITY_SIZES))
        self.read = nn.Linear(width, sum(SIZES))
        self.sum_up = nn.Linear(pooled, sum(SIZES))

    def forward(self, batch: tuple[Tensor, Tensor, Wording, Tensor]) -> dict[str, Tensor]:
        photos, seen, words, said = batch
        tokens = self.parts.id_encoder.encode(photos)[:, 0].float()
        embeds, pooled = encode_words(self.parts.text, self.parts.text_2, words)
        last = words.ids.argmax(dim=1)
        ends = embeds.float()[torch.arange(len(last), device=last.device), last]
        who, right = name(self.see(tokens), seen, IDENTITY_SIZES)
        reading, _ = name(self.read(ends), said, SIZES)
        summary, read_right = name(self.sum_up(pooled.float()), said, SIZES)
        return {
            "loss": who + reading + summary,
            "who": who,
            "reading": reading,
            **{f"see_{key}": value for key, value in zip(IDENTITY, right, strict=True)},
            "words_right": read_right.mean(),
        }


def name(scores: Tensor, truth: Tensor, sizes: Sequence[int]) -> tuple[Tensor, Tensor]:
    """Mean cross-entropy over the attributes, and the share named right of each."""
    losses, right = [], []
    for part, labels in zip(torch.split(scores, list(sizes), dim=1), truth.unbind(1), strict=True):
        known = labels != UNKNOWN
        count = known.sum().clamp(min=1)
        losses.append(
            functional.cross_entropy(part, labels, ignore_index=UNKNOWN, reduction="sum") / count
        )
        right.append(((part.argmax(1) == labels) & known).sum() / count)
    return torch.stack(losses).mean(), torch.stack(right)


class WarmUp:
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
        config = parts.id_encoder.config
        self.module = Naming(parts, config.width, config.projection_2)
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
        heard = self.size // (2 if step < self.text_steps else 4)
        told = bucket.rows(heard, generator)
        ids = bucket.tokens[told, PHOTO_CAPTIONS + told % 2].long()
        said = torch.cat((bucket.labels[told].flatten(1), bucket.scenes[told]), 1).long()
        mine, part = share.of(self.size), share.of(heard)
        words = two_paddings(self.tokenizers, ids)
        seen = album.identities[rows // REFERENCES]
        return photos[mine], seen[mine], words.part(part), said[part]

    def validate(self, step: int, folder: Path) -> None:
        """Nothing to draw yet; the shares named right are in the log."""
