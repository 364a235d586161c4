"""Many token rows at once, on the device they lie on, with shapes that never change."""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from photomaker_desktop.engine.encoder import FuseModule
from photomaker_desktop.training.wording import Wording


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


def fuse_rows(
    fuse: FuseModule, embeds: Tensor, places: Tensor, counts: Tensor, tokens: Tensor
) -> Tensor:
    """People fused into a batch: ``tokens`` (B, most, D), of which the first ``counts`` (B,) of a
    row go to its positions from ``places`` (B,). See ``FuseModule.forward``."""
    most = tokens.shape[1]
    offsets = torch.arange(most, device=tokens.device)[None]
    at = (places[:, None] + offsets).clamp(max=embeds.shape[1] - 1)
    index = at[..., None].expand(-1, -1, embeds.shape[2])
    words = embeds.gather(1, index)
    fused = fuse.mlp1(torch.cat((words, tokens.to(words)), dim=-1)) + words
    fused = fuse.layer_norm(fuse.mlp2(fused)).to(embeds.dtype)
    used = (offsets < counts[:, None])[..., None]
    return embeds.scatter(1, index, torch.where(used, fused, words))
