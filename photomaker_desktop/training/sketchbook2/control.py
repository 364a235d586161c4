"""A sketch ControlNet for Sketchbook: pictures that follow the outlines of a drawing."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from diffusers import ControlNetModel
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.diffusion import Denoising
from photomaker_desktop.training.loop import Share, on_device
from photomaker_desktop.training.sketchbook2.sketch import (
    DiffusionTask,
    SketchBatch,
    SketchDenoising,
)
from photomaker_desktop.training.vae import as_pixels

EDGE = 40
"""Levels of 255 between neighbours from which on they are different areas."""


@dataclass(frozen=True)
class ControlConfig:
    """``channels`` of the layers that shrink the outlines to the latents' size."""

    lr: float = 1e-3
    channels: tuple[int, ...] = (16, 24, 48, 96, 128)


def build_control(unet: Any, config: ControlConfig) -> Any:
    """A stock ``ControlNetModel`` that begins as a copy of the UNet's first half."""
    return ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=config.channels)


def outlines(pixels: Tensor, thick: int = 3) -> Tensor:
    """(N, 3, H, W) in −1…1 → white lines on black, (N, 3, H, W) in 0…1, ``thick`` pixels wide."""
    levels = pixels.float() * 127.5
    across = functional.pad(levels.diff(dim=-1).abs().amax(1, keepdim=True), (0, 1))
    down = functional.pad(levels.diff(dim=-2).abs().amax(1, keepdim=True), (0, 0, 0, 1))
    lines = (torch.maximum(across, down) > EDGE).float()
    if thick > 1:
        lines = functional.max_pool2d(lines, thick, 1, thick // 2)
    return lines.expand(-1, 3, -1, -1)


class ControlledDenoising(nn.Module):
    """A finished model, frozen, and the control model that is trained."""

    def __init__(self, base: Denoising, control: nn.Module) -> None:
        super().__init__()
        self.base = base.requires_grad_(False)
        self.control = control

    def forward(self, batch: SketchBatch) -> dict[str, Tensor]:
        base, control = self.base, self.control
        alpha = base.alphas[batch.timesteps].view(-1, 1, 1, 1)
        noisy = alpha.sqrt() * batch.latents + (1 - alpha).sqrt() * batch.noise
        target = alpha.sqrt() * batch.noise - (1 - alpha).sqrt() * batch.latents
        with torch.no_grad():
            embeds, pooled = base.condition(batch)  # type: ignore[arg-type]
        added = {"text_embeds": pooled, "time_ids": batch.time_ids}
        down, middle = control(
            noisy,
            batch.timesteps,
            embeds,
            controlnet_cond=batch.outlines,
            added_cond_kwargs=added,
            return_dict=False,
        )
        seen = base.parts.unet(
            noisy,
            batch.timesteps,
            embeds,
            added_cond_kwargs=added,
            down_block_additional_residuals=down,
            mid_block_additional_residual=middle,
        ).sample
        each = functional.mse_loss(seen.float(), target, reduction="none").mean(dim=(1, 2, 3))
        snr = (alpha / (1 - alpha)).flatten()
        weight = (snr + 1).clamp(max=base.gamma) / (snr + 1)
        return {"loss": (each * weight).mean(), "mse": each.mean()}


class ControlTask:
    """The task for the loop: ``DiffusionTask``'s samples with the outlines of their pictures."""

    def __init__(self, sketch: DiffusionTask, config: ControlConfig) -> None:
        self.sketch, self.config = sketch, config
        base = sketch.module
        assert isinstance(base, SketchDenoising)
        self.module = ControlledDenoising(base, build_control(base.parts.unet, config))

    def groups(self) -> list[dict[str, Any]]:
        return [{"params": list(self.module.control.parameters()), "lr": self.config.lr}]

    def batch(self, step: int, generator: torch.Generator, share: Share) -> SketchBatch:
        bucket = self.sketch.album.some_bucket(generator)
        generator = on_device(generator, self.sketch.album.device)
        rows = bucket.rows(self.sketch.size, generator)
        lines = outlines(as_pixels(bucket.pictures[rows]), 1 + 2 * (step % 3))
        batch = replace(self.sketch.sampled(bucket, rows, generator), outlines=lines)
        return batch.part(share.of(len(rows)))

    def validate(self, step: int, folder: Path) -> None:
        """Shape agreement is measured by ``evaluate``."""
