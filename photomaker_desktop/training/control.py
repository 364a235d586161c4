"""Training a sketch ControlNet: pictures that follow the outlines of a drawing."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from diffusers import ControlNetModel
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.diffusion import Denoising
from photomaker_desktop.training.loop import Share

EDGE = 40
"""Levels of 255 between neighbours from which on they are different areas."""


@dataclass(frozen=True)
class ControlConfig:
    """``channels`` of the layers that shrink the outlines to the latents' size, ``scale`` the
    control strength at which it is trained; what begins without weights learns at ``lr_new``.
    Timesteps below ``least`` are left out: what is almost clean has its outlines already."""

    lr: float = 1e-3
    lr_new: float = 1e-3
    scale: float = 1.0
    least: int = 0
    channels: tuple[int, ...] = (16, 32, 64, 128)


def build_control(unet: Any, config: ControlConfig) -> Any:
    """A stock ``ControlNetModel`` that begins as a copy of the UNet's first half.

    What it adds to the UNet begins at zero; what it sees of the outlines does not, which saves it
    the time in which neither learns because of the other.
    """
    control = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=config.channels)
    last = control.controlnet_cond_embedding.conv_out
    nn.init.kaiming_normal_(last.weight, nonlinearity="linear")
    return control.to(memory_format=torch.channels_last)


def outlines(pixels: Tensor, thick: int = 3) -> Tensor:
    """(N, 3, H, W) in −1…1 → white lines on black, (N, 3, H, W) in 0…1, ``thick`` pixels wide."""
    levels = pixels.float() * 127.5
    across = functional.pad(levels.diff(dim=-1).abs().amax(1, keepdim=True), (0, 1))
    down = functional.pad(levels.diff(dim=-2).abs().amax(1, keepdim=True), (0, 0, 0, 1))
    lines = (torch.maximum(across, down) > EDGE).float()
    return thickened(lines, thick).expand(-1, 3, -1, -1)


def thickened(lines: Tensor, thick: int) -> Tensor:
    """``thick`` pixels wide, an odd number."""
    return functional.max_pool2d(lines, thick, 1, thick // 2) if thick > 1 else lines


class ControlledDenoising(nn.Module):
    """A finished model, frozen, and the control model that is trained."""

    def __init__(self, base: Denoising, control: nn.Module, scale: float) -> None:
        super().__init__()
        self.base = base.requires_grad_(False)
        self.control, self.scale = control, scale

    def forward(self, batch: Any) -> dict[str, Tensor]:
        return self.base.compared(batch, self.predict)

    def predict(self, noisy: Tensor, batch: Any) -> Tensor:
        with torch.no_grad():
            embeds, pooled = self.base.condition(batch)
        added = {"text_embeds": pooled, "time_ids": batch.time_ids}
        down, middle = self.control(
            noisy,
            batch.timesteps,
            embeds,
            controlnet_cond=batch.outlines,
            conditioning_scale=self.scale,
            added_cond_kwargs=added,
            return_dict=False,
        )
        seen: Tensor = self.base.parts.unet(
            noisy,
            batch.timesteps,
            embeds,
            added_cond_kwargs=added,
            down_block_additional_residuals=down,
            mid_block_additional_residual=middle,
        ).sample
        return seen


class ControlTask:
    """The task for the loop; ``outlined`` makes batches of the base's task with their outlines."""

    def __init__(
        self,
        base: Denoising,
        config: ControlConfig,
        outlined: Callable[[int, torch.Generator], Any],
    ) -> None:
        self.config, self.outlined = config, outlined
        control = build_control(base.parts.unet, config)
        self.module = ControlledDenoising(base, control, config.scale)

    def groups(self) -> list[dict[str, Any]]:
        named = dict(self.module.control.named_parameters())
        new = [p for name, p in named.items() if name.startswith("controlnet_")]
        copied = [p for name, p in named.items() if not name.startswith("controlnet_")]
        return [
            {"params": copied, "lr": self.config.lr},
            {"params": new, "lr": self.config.lr_new},
        ]

    def batch(self, step: int, generator: torch.Generator, share: Share) -> Any:
        batch = self.outlined(step, generator)
        least = self.config.least
        batch = replace(
            batch,
            weights=torch.ones_like(batch.weights),
            timesteps=least + batch.timesteps * (1000 - least) // 1000,
        )
        return batch.part(share.of(len(batch.latents)))

    def validate(self, step: int, folder: Path) -> None:
        """Shape agreement is measured by ``evaluate``."""


def export_control(folder: Path, control: Any) -> None:
    """A diffusers folder in half precision; what goes on training is left alone."""
    copied(control).half().save_pretrained(folder, safe_serialization=True)


def copied(module: Any) -> Any:
    """The same once more in the processor's memory."""
    copy: nn.Module = deepcopy(module).cpu()
    copy.__dict__.pop("forward", None)
    return copy
