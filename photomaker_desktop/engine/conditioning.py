"""Prompt and person → the UNet's conditioning.

PhotoMaker's delayed subject conditioning: the first steps use the text only, the later ones the
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
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.engine.lru_cache import LRUCache
from photomaker_desktop.engine.regional_attention import Regions
from photomaker_desktop.engine.tokens import (
    TokenRow,
    expanded_row,
    fits_one_chunk,
    lengthened,
    plain_row,
    prompt_row,
    without_trigger,
)
from photomaker_desktop.prompt.chunks import LENGTH, MOST_CHUNKS
from photomaker_desktop.prompt.emphasis import WeightedText


@dataclass(frozen=True)
class Words:
    """The texts; with a person, ``text`` has ``trigger`` once, after the class word.

    ``negative`` None gives zeros, "" is encoded. ``clip_skip`` k takes the text from k layers
    before the last but one. ``person_strength`` scales the identity tokens.
    """

    text: str | WeightedText
    negative: str | WeightedText | None = ""
    trigger: str = ""
    clip_skip: int | None = None
    person_strength: float = 1.0


@dataclass(frozen=True)
class EncodedText:
    """``embeds`` (1, 77·chunks, D) of both text encoders and ``pooled`` (1, P) of the second."""

    embeds: Tensor
    pooled: Tensor


@dataclass(frozen=True)
class Conditioning:
    """``person`` is None without a person.

    ``lost`` are the words that the fused prompt cannot hold, ``lost_text_only`` those of the
    prompt before the person is merged in, ``lost_negative`` those of the negative prompt. With
    ``regions`` the embeddings are several contexts of equal length, one behind the other
    (``regional_conditioning``).
    """

    text_only: EncodedText
    person: EncodedText | None
    negative: EncodedText
    lost: tuple[str, ...] = ()
    lost_text_only: tuple[str, ...] = ()
    lost_negative: tuple[str, ...] = ()
    regions: Regions | None = None


@dataclass(frozen=True)
class Rows:
    """For each of the two text encoders: the words alone, with the person, and the negative."""

    text_only: tuple[TokenRow, TokenRow]
    person: tuple[TokenRow, TokenRow]
    negative: tuple[TokenRow, TokenRow]


class Conditioner:
    """Encodes prompts with one pipeline's text encoders and fuses people in; caches both.

    ``encoder`` need only hold its fusion. A new pipeline or adapter needs a new conditioner.
    """

    def __init__(
        self,
        pipeline: Any,
        encoder: IdEncoder | None = None,
        *,
        remember: int = 32,
        chunks: int = MOST_CHUNKS,
    ):
        """``remember``: cache size in chunks of 77 tokens. ``chunks`` 1: as the reference."""
        self.pipeline = pipeline
        self.encoder = encoder
        self.chunks = chunks
        self._texts: LRUCache[EncodedText] = LRUCache(remember, chunks_of)
        self._people: LRUCache[EncodedText] = LRUCache(remember, chunks_of)

    @torch.no_grad()
    def __call__(
        self,
        words: Words,
        id_tokens: NDArray[np.float32] | None = None,
        state: Hashable = (),
        least: int = 1,
    ) -> Conditioning:
        """Condition on ``words`` and the person's slots (slots, T, D), if any.

        ``state`` identifies what else changes the text encoders, such as LoRA strengths.
        ``least``: shorter prompts get empty chunks behind them, up to so many in all.
        Raises ``PromptError`` if the person cannot be placed, ``UsageError`` for a bad
        ``clip_skip``.
        """
        self._check(words.clip_skip)
        key = (words.clip_skip, state)
        copies = 0 if id_tokens is None else id_tokens.shape[0] * id_tokens.shape[1]
        rows = self._rows(words, copies, least)
        text_only = self._encode(rows.text_only, *key)
        person = None
        if id_tokens is not None:
            scaled = id_tokens * np.float32(words.person_strength)
            person = self._fuse(rows.person, scaled, *key)
        return Conditioning(
            text_only=text_only,
            person=person,
            negative=self._negative(words.negative, rows.negative, text_only, state),
            lost=longest(rows.person),
            lost_text_only=longest(rows.text_only),
            lost_negative=longest(rows.negative),
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
            raise UsageError(Text("CLIP skip must be from 0 to {most}.", most=layers - 1))

    def _rows(self, words: Words, copies: int, least: int = 1) -> Rows:
        """Rows of equal length; the same as the reference's if nothing is lost."""
        text, trigger = weighted(words.text), words.trigger
        negative = weighted(words.negative or "")
        tokenizers = (self.pipeline.tokenizer, self.pipeline.tokenizer_2)
        short = self.chunks == 1 or all(
            fits_one_chunk(tokenizer, text, trigger, max(1, copies))
            and fits_one_chunk(tokenizer, negative, "", 1)
            for tokenizer in tokenizers
        )
        if short and least == 1 and not text.spans and not negative.spans:
            return self._reference_rows(text.text, negative.text, trigger, copies)
        made = [
            [
                prompt_row(tokenizer, text, trigger, 1, self.chunks),
                prompt_row(tokenizer, text, trigger, max(1, copies), self.chunks),
                prompt_row(tokenizer, negative, "", 1, self.chunks),
            ]
            for tokenizer in tokenizers
        ]
        most = max(least, *(row.chunks for rows in made for row in rows))
        first, second = (
            [lengthened(tokenizer, row, most) for row in rows]
            for tokenizer, rows in zip(tokenizers, made, strict=True)
        )
        return Rows(*zip(first, second, strict=True))

    def _reference_rows(self, text: str, negative: str, trigger: str, copies: int) -> Rows:
        first, second = self.pipeline.tokenizer, self.pipeline.tokenizer_2
        alone = without_trigger(first, text, trigger) if trigger else text
        text_only = (plain_row(first, alone), plain_row(second, alone))
        person = text_only
        if copies:
            person = (
                expanded_row(first, text, trigger, copies),
                expanded_row(second, text, trigger, copies),
            )
        return Rows(text_only, person, (plain_row(first, negative), plain_row(second, negative)))

    def _negative(
        self,
        negative: str | WeightedText | None,
        rows: tuple[TokenRow, TokenRow],
        like: EncodedText,
        state: Hashable,
    ) -> EncodedText:
        """The negative embeddings: zeros for None; never skips layers, as in diffusers."""
        if negative is None and self.pipeline.config.force_zeros_for_empty_prompt:
            return EncodedText(torch.zeros_like(like.embeds), torch.zeros_like(like.pooled))
        return self._encode(rows, None, state)

    def _encode(
        self, rows: tuple[TokenRow, TokenRow], clip_skip: int | None, state: Hashable
    ) -> EncodedText:
        key = (*row_key(rows), clip_skip, state)
        return self._texts.get(key, lambda: encode(self.pipeline, rows, clip_skip))

    def _fuse(
        self,
        rows: tuple[TokenRow, TokenRow],
        id_tokens: NDArray[np.float32],
        clip_skip: int | None,
        state: Hashable,
    ) -> EncodedText:
        if self.encoder is None:
            raise RuntimeError("no identity encoder to fuse a person with")
        encoder = self.encoder

        def make() -> EncodedText:
            text = self._encode(rows, clip_skip, state)
            tokens = torch.from_numpy(np.ascontiguousarray(id_tokens))
            like = next(encoder.fuse_module.parameters())
            mask = torch.tensor([rows[1].mask], device=like.device)
            fused = encoder.fuse(text.embeds.to(like), tokens.to(like), mask)
            return EncodedText(fused.to(text.embeds), text.pooled)

        digest = hashlib.sha256(id_tokens.tobytes()).digest()
        key = (*row_key(rows), rows[1].mask, clip_skip, state, digest)
        return self._people.get(key, make)


def longest(rows: tuple[TokenRow, TokenRow]) -> tuple[str, ...]:
    """What the tighter of the two text encoders loses."""
    return max((row.lost for row in rows), key=len)


def row_key(rows: tuple[TokenRow, TokenRow]) -> tuple[Hashable, ...]:
    """The cache key for ``rows``; the class token matters only with weights."""
    return tuple((row.ids, row.weights, row.mask if row.weights else ()) for row in rows)


def chunks_of(encoded: EncodedText) -> int:
    return encoded.embeds.shape[1] // LENGTH


def weighted(words: str | WeightedText) -> WeightedText:
    return WeightedText(words) if isinstance(words, str) else words


def encode(pipeline: Any, rows: tuple[TokenRow, TokenRow], clip_skip: int | None) -> EncodedText:
    """Hidden states from the last but one layer (or ``clip_skip`` before it) of both encoders.

    Chunks are encoded side by side and joined on the token axis. The pooled vector is that of the
    second encoder's first chunk at the largest id, as SDXL was trained.
    """
    layers, pooled = [], torch.empty(0)
    for encoder, row in zip((pipeline.text_encoder, pipeline.text_encoder_2), rows, strict=True):
        ids = torch.tensor([row.ids], device=get_module_execution_device(encoder))
        out = encoder(ids.view(-1, LENGTH), output_hidden_states=True)
        states = weigh_states(out.hidden_states[-(2 + (clip_skip or 0))], row)
        layers.append(states.reshape(1, -1, states.shape[-1]))
        pooled = out[0][:1]
    return EncodedText(torch.cat(layers, dim=-1), pooled)


def weigh_states(states: Tensor, row: TokenRow) -> Tensor:
    """States (chunks, 77, D) × weight, then each chunk's mean magnitude restored.

    AUTOMATIC1111 restores the mean itself. The second encoder's is often close to 0, so that the
    factor can be 0.2 or negative for every word. The class token and its copies are neither
    weighted nor rescaled, and do not count in the mean.
    """
    if not row.weights:
        return states
    weights = torch.tensor(row.weights, device=states.device).view(-1, LENGTH, 1)
    free = ~torch.tensor(row.mask, device=states.device).view(-1, LENGTH, 1)
    plain = states.float()
    scaled = torch.where(free, plain * weights, plain)
    before, after = ((part.abs() * free).sum(dim=(1, 2), keepdim=True) for part in (plain, scaled))
    changed = (weights != 1).any(dim=1, keepdim=True) & (after > 0)
    ratio = torch.where(changed, before / torch.where(changed, after, 1.0), 1.0)
    return torch.where(free, scaled * ratio, plain).to(states.dtype)
