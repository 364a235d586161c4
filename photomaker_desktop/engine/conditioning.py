"""Words and a person → what the UNet is conditioned on.

PhotoMaker's delayed subject conditioning: the first steps see the text alone, the later ones the
text with the person's tokens fused into the class word.
"""

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from diffusers.utils.torch_utils import get_module_execution_device
from numpy.typing import NDArray
from torch import Tensor

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.engine.lru_cache import LRUCache
from photomaker_desktop.engine.tokens import TokenRow, expanded_row, plain_row, without_trigger


@dataclass(frozen=True)
class Words:
    """What is said; with a person in it, ``text`` holds ``trigger`` once, after the class word.

    ``negative`` None gives zeros, "" is encoded. ``clip_skip`` k takes the text from k layers
    before the last but one.
    """

    text: str
    negative: str | None = ""
    trigger: str = ""
    clip_skip: int | None = None


@dataclass(frozen=True)
class Encoded:
    """``embeds`` (1, 77, D) of both text encoders and ``pooled`` (1, P) of the second."""

    embeds: Tensor
    pooled: Tensor


@dataclass(frozen=True)
class Conditioning:
    """``person`` is None where nobody is in the picture.

    ``lost`` are the words that the fused prompt cannot hold, ``lost_text_only`` those of the
    prompt before the person is merged in.
    """

    text_only: Encoded
    person: Encoded | None
    negative: Encoded
    lost: tuple[str, ...] = ()
    lost_text_only: tuple[str, ...] = ()


class Conditioner:
    """Encodes words with one pipeline's text encoders and fuses people in, remembering both.

    ``encoder`` need only hold its fusion. A new pipeline or adapter needs a new conditioner.
    """

    def __init__(self, pipeline: Any, encoder: IdEncoder | None = None, *, remember: int = 32):
        self.pipeline = pipeline
        self.encoder = encoder
        self._texts: LRUCache[Encoded] = LRUCache(remember)
        self._people: LRUCache[Encoded] = LRUCache(remember)

    @torch.no_grad()
    def __call__(
        self, words: Words, id_tokens: NDArray[np.float32] | None = None, state: Hashable = ()
    ) -> Conditioning:
        """Condition on ``words`` and the person's slots (slots, T, D), if any.

        ``state`` stands for whatever else changes the text encoders, such as LoRA strengths.
        Raises ``PromptError`` where the person cannot be placed, ``UsageError`` for a bad
        ``clip_skip``.
        """
        self._check(words.clip_skip)
        key = (words.clip_skip, state)
        first = self.pipeline.tokenizer
        text = without_trigger(first, words.text, words.trigger) if words.trigger else words.text
        text_rows = self._rows(text)
        text_only = self._encode(text_rows, *key)
        person, lost = None, longest(text_rows)
        if id_tokens is not None:
            copies = id_tokens.shape[0] * id_tokens.shape[1]
            rows = self._rows(words.text, words.trigger, copies)
            person = self._fuse(rows, id_tokens, *key)
            lost = longest(rows)
        return Conditioning(
            text_only=text_only,
            person=person,
            negative=self._negative(words.negative, text_only, state),
            lost=lost,
            lost_text_only=longest(text_rows),
        )

    def forget(self) -> None:
        self._texts.clear()
        self._people.clear()

    def _check(self, clip_skip: int | None) -> None:
        layers = min(
            encoder.config.num_hidden_layers
            for encoder in (self.pipeline.text_encoder, self.pipeline.text_encoder_2)
        )
        if clip_skip is not None and not 0 <= clip_skip < layers:
            raise UsageError(f"Clip skip must lie between 0 and {layers - 1}.")

    def _rows(self, text: str, trigger: str = "", copies: int = 0) -> tuple[TokenRow, TokenRow]:
        first, second = (
            expanded_row(tokenizer, text, trigger, copies) if copies else plain_row(tokenizer, text)
            for tokenizer in (self.pipeline.tokenizer, self.pipeline.tokenizer_2)
        )
        return first, second

    def _negative(self, negative: str | None, like: Encoded, state: Hashable) -> Encoded:
        """Zeros where SDXL wants them; never skips layers, as in diffusers."""
        if negative is None and self.pipeline.config.force_zeros_for_empty_prompt:
            return Encoded(torch.zeros_like(like.embeds), torch.zeros_like(like.pooled))
        return self._encode(self._rows(negative or ""), None, state)

    def _encode(
        self, rows: tuple[TokenRow, TokenRow], clip_skip: int | None, state: Hashable
    ) -> Encoded:
        key = (rows[0].ids, rows[1].ids, clip_skip, state)
        return self._texts.get(key, lambda: encode(self.pipeline, rows, clip_skip))

    def _fuse(
        self,
        rows: tuple[TokenRow, TokenRow],
        id_tokens: NDArray[np.float32],
        clip_skip: int | None,
        state: Hashable,
    ) -> Encoded:
        if self.encoder is None:
            raise RuntimeError("no identity encoder to fuse a person with")
        encoder = self.encoder

        def make() -> Encoded:
            text = self._encode(rows, clip_skip, state)
            tokens = torch.from_numpy(np.ascontiguousarray(id_tokens))
            like = next(encoder.fuse_module.parameters())
            mask = torch.tensor([rows[1].mask], device=like.device)
            fused = encoder.fuse(text.embeds.to(like), tokens.to(like), mask)
            return Encoded(fused.to(text.embeds), text.pooled)

        digest = hashlib.sha256(id_tokens.tobytes()).digest()
        key = (rows[0].ids, rows[1].ids, rows[1].mask, clip_skip, state, digest)
        return self._people.get(key, make)


def longest(rows: tuple[TokenRow, TokenRow]) -> tuple[str, ...]:
    """What the tighter of the two text encoders loses."""
    return max((row.lost for row in rows), key=len)


def encode(pipeline: Any, rows: tuple[TokenRow, TokenRow], clip_skip: int | None) -> Encoded:
    """Hidden states from the last but one layer (or ``clip_skip`` before it) of both encoders.

    The pooled vector is that of the second encoder at the largest id, as SDXL was trained.
    """
    layers, pooled = [], torch.empty(0)
    for encoder, row in zip((pipeline.text_encoder, pipeline.text_encoder_2), rows, strict=True):
        ids = torch.tensor([row.ids], device=get_module_execution_device(encoder))
        out = encoder(ids, output_hidden_states=True)
        layers.append(out.hidden_states[-(2 + (clip_skip or 0))])
        pooled = out[0]
    return Encoded(torch.cat(layers, dim=-1), pooled)
