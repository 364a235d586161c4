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

    def part(self, mine: slice) -> "Wording":
        return Wording(self.ids[mine], self.ids_2[mine], self.slots[mine])


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


def two_paddings(tokenizers: Sequence[Any], ids: Tensor) -> Wording:
    """Rows of the first tokenizer (B, 77) as both text encoders want them; nobody is marked."""
    first, second = tokenizers
    behind = (ids == first.eos_token_id).cumsum(1) > 1
    other = torch.where(behind, second.pad_token_id, ids)
    return Wording(ids, other, torch.zeros_like(behind))


def repeated(ids: Tensor, places: Tensor, counts: Tensor) -> Tensor:
    """(B, 77) rows in which the token at ``places`` stands ``counts`` times; 0 leaves it once.

    What does not fit is cut off, as ``engine.tokens.expanded_row`` does.
    """
    more = (counts - 1).clamp(min=0)[:, None]
    place = places[:, None]
    at = torch.arange(ids.shape[1], device=ids.device)[None]
    source = torch.where(at <= place, at, torch.where(at <= place + more, place, at - more))
    return ids.gather(1, source)


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


def fuse_rows(
    fuse: FuseModule, embeds: Tensor, places: Tensor, counts: Tensor, tokens: Tensor
) -> Tensor:
    """The same with shapes that never change: ``tokens`` (B, most, D), of which the first
    ``counts`` (B,) of a row go to its positions from ``places`` (B,)."""
    most = tokens.shape[1]
    offsets = torch.arange(most, device=tokens.device)[None]
    at = (places[:, None] + offsets).clamp(max=embeds.shape[1] - 1)
    index = at[..., None].expand(-1, -1, embeds.shape[2])
    words = embeds.gather(1, index)
    fused = fuse.mlp1(torch.cat((words, tokens.to(words)), dim=-1)) + words
    fused = fuse.layer_norm(fuse.mlp2(fused)).to(embeds.dtype)
    used = (offsets < counts[:, None])[..., None]
    return embeds.scatter(1, index, torch.where(used, fused, words))
