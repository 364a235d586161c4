"""Captions → token rows, exactly as the engine makes them; and fusing different people in one
batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from photomaker_desktop.engine.encoder import FuseModule
from photomaker_desktop.engine.tokens import expanded_row, plain_row
from photomaker_desktop.training.captions import Caption

TRIGGER = "\ue000"


@dataclass(frozen=True)
class Wording:
    """``ids`` and ``ids_2`` (B, 77) for both text encoders, ``slots`` (B, 77) True where the
    class word stands, once per photo."""

    ids: Tensor
    ids_2: Tensor
    slots: Tensor

    def to(self, device: Any, non_blocking: bool = False) -> "Wording":
        return Wording(self.ids.to(device), self.ids_2.to(device), self.slots.to(device))

    def part(self, rows: slice) -> "Wording":
        return Wording(self.ids[rows], self.ids_2[rows], self.slots[rows])


def wording(
    tokenizers: Sequence[Any], captions: Sequence[Caption], photos: Sequence[int]
) -> Wording:
    """``photos[i]`` says how often the class word of ``captions[i]`` is repeated; 0 is plain
    text."""
    rows: list[list[Any]] = [[], []]
    for caption, count in zip(captions, photos, strict=True):
        marked = caption.text
        if count:
            marked = with_trigger(caption)
        for found, tokenizer in zip(rows, tokenizers, strict=True):
            found.append(
                expanded_row(tokenizer, marked, TRIGGER, count)
                if count
                else plain_row(tokenizer, marked)
            )
    first, second = (torch.tensor([row.ids for row in found]) for found in rows)
    return Wording(first, second, torch.tensor([row.mask for row in rows[1]]))


def with_trigger(caption: Caption) -> str:
    """The text with the trigger after its class word."""
    end = caption.place + len(caption.class_word)
    return caption.text[:end] + TRIGGER + caption.text[end:]


def encode_words(text: nn.Module, text_2: nn.Module, words: Wording) -> tuple[Tensor, Tensor]:
    """Hidden states (B, 77, D) of the last but one layers, and the pooled vectors (B, P)."""
    first = text(words.ids, output_hidden_states=True).hidden_states[-2]
    out = text_2(words.ids_2, output_hidden_states=True)
    return torch.cat((first, out.hidden_states[-2]), dim=-1), out.text_embeds


def fuse_people(fuse: FuseModule, embeds: Tensor, slots: Tensor, tokens: Tensor) -> Tensor:
    """``FuseModule.forward`` for a batch in which every row has people of its own.

    ``tokens`` (photos, D) in the order in which the True entries of ``slots`` come.
    """
    words = embeds[slots]
    fused = fuse.mlp1(torch.cat((words, tokens.to(words)), dim=-1)) + words
    fused = fuse.layer_norm(fuse.mlp2(fused))
    return embeds.masked_scatter(slots[..., None], fused.to(embeds.dtype))
