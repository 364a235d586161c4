"""The denoising loss with people fused into the text embeddings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import torch
from diffusers import DDPMScheduler
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.training.parts import Parts
from photomaker_desktop.training.wording import Wording, encode_words, fuse_people


@dataclass(frozen=True)
class Batch:
    """``latents`` and ``noise`` (B, 4, h, w); ``timesteps`` (B,); ``photos`` (P, 3, 224, 224), or
    (P, hidden) where the vision model has seen them already, in the order of the True entries of
    ``words.slots``; ``conditioned`` (B,) is 0 where the conditioning
    becomes zeros; ``weights`` (B, 1, h, w) says where the loss counts; ``time_ids`` (B, 6);
    ``outlines`` (B, 3, H, W) for a control model."""

    latents: Tensor
    noise: Tensor
    timesteps: Tensor
    words: Wording
    photos: Tensor
    conditioned: Tensor
    weights: Tensor
    time_ids: Tensor
    outlines: Tensor | None = None

    def to(self, device: Any, non_blocking: bool = False) -> "Batch":
        """On another device; accelerate's ``send_to_device`` asks for it in this form."""
        parts: dict[str, Any] = {n: getattr(self, n) for n in self.__dataclass_fields__}
        there = {name: x.to(device) for name, x in parts.items() if x is not None}
        return Batch(**there)

    def replaced(self, latents: Tensor) -> "Batch":
        """The same with other latents."""
        return replace(self, latents=latents)

    def part(self, rows: slice) -> "Batch":
        """The rows of one process, with the photos that belong to them."""
        photos = self.words.slots.sum(dim=1).cumsum(0)
        first = int(photos[rows.start - 1]) if rows.start else 0
        return Batch(
            self.latents[rows],
            self.noise[rows],
            self.timesteps[rows],
            self.words.part(rows),
            self.photos[first : int(photos[rows.stop - 1])],
            self.conditioned[rows],
            self.weights[rows],
            self.time_ids[rows],
            None if self.outlines is None else self.outlines[rows],
        )


Predict = Callable[[Tensor, Any], Tensor]
"""Noisy latents and their batch → the prediction."""


class Denoising(nn.Module):
    """A batch → min-SNR weighted error of the UNet's prediction.

    Weights: Hang et al. 2023 (arXiv 2303.09556), ``min(SNR, γ) / SNR`` for noise. For velocity
    ``min(SNR + 1, γ) / (SNR + 1)``: a floor of one in terms of the picture, so that the noisiest
    steps, in which the words decide, still count.
    """

    alphas: Tensor

    def __init__(self, parts: Parts, scheduler: dict[str, Any], gamma: float = 5.0) -> None:
        super().__init__()

        self.parts, self.gamma = parts, gamma
        kept = {key: value for key, value in scheduler.items() if key != "timestep_spacing"}
        self.velocity = kept.get("prediction_type") == "v_prediction"
        alphas = DDPMScheduler(**kept).alphas_cumprod
        self.register_buffer("alphas", alphas, persistent=False)

    def forward(self, batch: Batch) -> dict[str, Tensor]:
        return self.compared(batch, self.predict)

    def predict(self, noisy: Tensor, batch: Batch) -> Tensor:
        embeds, pooled = self.condition(batch)
        seen: Tensor = self.parts.unet(
            noisy,
            batch.timesteps,
            embeds,
            added_cond_kwargs={"text_embeds": pooled, "time_ids": batch.time_ids},
        ).sample
        return seen

    def compared(self, batch: Batch, predict: Predict) -> dict[str, Tensor]:
        """The weighted error of a prediction, and the plain one."""
        alpha = self.alphas[batch.timesteps].view(-1, 1, 1, 1)
        noisy = alpha.sqrt() * batch.latents + (1 - alpha).sqrt() * batch.noise
        target = batch.noise
        if self.velocity:
            target = alpha.sqrt() * batch.noise - (1 - alpha).sqrt() * batch.latents
        seen = predict(noisy, batch)
        error = functional.mse_loss(seen.float(), target, reduction="none") * batch.weights
        area = batch.weights.mean(dim=(1, 2, 3)).clamp(min=1e-3)
        each = error.mean(dim=(1, 2, 3)) / area
        snr = (alpha / (1 - alpha)).flatten()
        if self.velocity:
            weight = (snr + 1).clamp(max=self.gamma) / (snr + 1)
        else:
            weight = snr.clamp(max=self.gamma) / snr
        return {"loss": (each * weight).mean(), "mse": each.mean()}

    def condition(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Words with people fused in: (B, 77, D) and (B, P)."""
        embeds, pooled = encode_words(self.parts.text, self.parts.text_2, batch.words)
        if len(batch.photos):
            encoder = self.parts.id_encoder
            tokens = identity_tokens(encoder, batch.photos)
            embeds = fuse_people(encoder.fuse_module, embeds, batch.words.slots, tokens)
        return embeds * batch.conditioned.view(-1, 1, 1), pooled * batch.conditioned.view(-1, 1)


def identity_tokens(encoder: IdEncoder, photos: Tensor) -> Tensor:
    """Photos (P, 3, 224, 224) or the vision model's view of them (P, hidden) → (P · T, D)."""
    if photos.ndim == 4:
        return encoder.encode(photos).flatten(0, 1)
    assert encoder.visual_projection and encoder.visual_projection_2
    return torch.cat((encoder.visual_projection(photos), encoder.visual_projection_2(photos)), -1)
