"""Naming attributes: the head start of the vision model and text encoders, and the judge's loss."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.wording import Wording, encode_words


class Naming(nn.Module):
    """Photos and captions → cross-entropy of their attributes, read off by linear heads.

    ``identity`` has the number of values of each attribute that photos show, ``sizes`` those of all
    attributes that captions name.
    """

    def __init__(self, parts: Parts, identity: Mapping[str, int], sizes: Sequence[int]) -> None:
        super().__init__()
        self.parts, self.identity, self.sizes = parts, identity, sizes
        width = parts.id_encoder.config.width
        self.see = nn.Linear(width, sum(identity.values()))
        self.read = nn.Linear(width, sum(sizes))
        self.sum_up = nn.Linear(parts.id_encoder.config.projection_2, sum(sizes))

    def forward(self, batch: tuple[Tensor, Tensor, Wording, Tensor]) -> dict[str, Tensor]:
        photos, seen, words, named = batch
        tokens = self.parts.id_encoder.encode(photos)[:, 0].float()
        embeds, pooled = encode_words(self.parts.text, self.parts.text_2, words)
        last = words.ids.argmax(dim=1)
        ends = embeds.float()[torch.arange(len(last), device=last.device), last]
        identity, right = name(self.see(tokens), seen, list(self.identity.values()))
        reading, _ = name(self.read(ends), named, self.sizes)
        summary, read_right = name(self.sum_up(pooled.float()), named, self.sizes)
        return {
            "loss": identity + reading + summary,
            "who": identity,
            "reading": reading,
            **{f"see_{key}": share for key, share in zip(self.identity, right, strict=True)},
            "words_right": read_right.mean(),
        }


def name(scores: Tensor, truth: Tensor, sizes: Sequence[int]) -> tuple[Tensor, Tensor]:
    """Mean cross-entropy over the attributes, and the share named right of each.

    ``scores`` (N, sum of ``sizes``), ``truth`` (N, attributes). An attribute that no row knows
    counts as 0 in both.
    """
    losses, right = [], []
    for part, labels in zip(torch.split(scores, list(sizes), dim=1), truth.unbind(1), strict=True):
        known = labels != UNKNOWN
        count = known.sum().clamp(min=1)
        losses.append(
            functional.cross_entropy(part, labels, ignore_index=UNKNOWN, reduction="sum") / count
        )
        right.append(((part.argmax(1) == labels) & known).sum() / count)
    return torch.stack(losses).mean(), torch.stack(right)
