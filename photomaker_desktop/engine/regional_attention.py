"""Regional cross-attention: each part of a picture reads its own person's words, in one pass.

The contexts stand one behind the other on the token axis: the whole prompt's, then one for each
person. Every place of the picture reads the whole prompt; places in a region read its person's
context too. Where all contexts are equal, the result is that of one of them alone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

from photomaker_desktop.core.several_people import Region


@dataclass(frozen=True)
class Regions:
    """``boxes`` have one context each, behind the whole prompt's; ``latents`` is the (height,
    width) of the latents."""

    boxes: tuple[Region, ...]
    latents: tuple[int, int]

    def readable(self, places: int, tokens: int) -> Tensor:
        """(places, tokens) whether each of a layer's places, row by row, may read each token."""
        rows, columns = layer_size(places, self.latents)
        down, across = (torch.arange(rows) + 0.5) / rows, (torch.arange(columns) + 0.5) / columns
        contexts = [torch.ones(rows, columns, dtype=torch.bool)]
        for box in self.boxes:
            inside = (box.left <= across) & (across < box.right)
            contexts.append(((box.top <= down) & (down < box.bottom))[:, None] & inside)
        length = tokens // len(contexts)
        return torch.stack(contexts, dim=-1).view(places, -1).repeat_interleave(length, dim=-1)


def layer_size(places: int, latents: tuple[int, int]) -> tuple[int, int]:
    """(rows, columns) of a UNet layer with so many places: the latents' halved, rounded up.

    Raises ``ValueError`` for a number that no layer has.
    """
    rows, columns = latents
    while rows * columns > max(1, places):
        rows, columns = -(-rows // 2), -(-columns // 2)
    if rows * columns != places:
        raise ValueError(f"no layer of latents {latents} has {places} places")
    return rows, columns


class RegionalAttention:
    """An attention processor of diffusers, for cross-attention; keeps the masks of its layers."""

    def __init__(self, regions: Regions) -> None:
        self._regions = regions
        self._masks: dict[tuple[int, int, torch.device], Tensor] = {}

    def __call__(
        self,
        attn: Any,
        hidden_states: Tensor,
        encoder_hidden_states: Tensor,
        attention_mask: Tensor | None = None,
        temb: Tensor | None = None,
    ) -> Tensor:
        """(n, places, C) from (n, places, C) and contexts (n, tokens, D)."""
        batch, places, _ = hidden_states.shape
        query, key, value = (
            part.view(batch, -1, attn.heads, part.shape[-1] // attn.heads).transpose(1, 2)
            for part in (
                attn.to_q(hidden_states),
                attn.to_k(encoder_hidden_states),
                attn.to_v(encoder_hidden_states),
            )
        )
        mask = self._mask(places, encoder_hidden_states.shape[1], hidden_states.device)
        made = scaled_dot_product_attention(query, key, value, attn_mask=mask)
        made = made.transpose(1, 2).reshape(batch, places, -1).to(query.dtype)
        dense, dropout = attn.to_out
        result: Tensor = dropout(dense(made)) / attn.rescale_output_factor
        return result + hidden_states if attn.residual_connection else result

    def _mask(self, places: int, tokens: int, device: torch.device) -> Tensor:
        key = places, tokens, device
        if key not in self._masks:
            self._masks[key] = self._regions.readable(places, tokens).to(device)
        return self._masks[key]


@contextmanager
def regional_attention(pipeline: Any, regions: Regions | None) -> Iterator[None]:
    """The pipeline's UNet, and its ControlNet, read by regions meanwhile."""
    parts: list[Any] = [pipeline.unet, getattr(pipeline, "controlnet", None)] if regions else []
    before = [(part, part.attn_processors) for part in parts if hasattr(part, "attn_processors")]
    try:
        for part, kept in before:
            own = RegionalAttention(regions) if regions else None
            part.set_attn_processor(
                {name: own if ".attn2." in name else one for name, one in kept.items()}
            )
        yield
    finally:
        for part, kept in before:
            part.set_attn_processor(dict(kept))
