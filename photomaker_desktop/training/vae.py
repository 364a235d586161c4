"""Sketchbook's autoencoder: 128×128 pictures ↔ 16×16×4 latents (diffusers' AutoencoderTiny)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderTiny
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.album import Album
from photomaker_desktop.training.loop import Share
from photomaker_desktop.training.sheets import save_sheet


@dataclass(frozen=True)
class VaeConfig:
    """``noise`` on the latents makes the decoder forgive what diffusion leaves unfinished.

    For ``guide_steps`` three latent channels are pulled, ever less, towards the mean colours of
    their 8×8 pixels; without it a small autoencoder finds colours late.
    """

    channels: int = 32
    encoder_blocks: tuple[int, ...] = (0, 1, 2, 3)
    decoder_blocks: tuple[int, ...] = (4, 3, 3, 0)
    lr: float = 1.5e-3
    noise: float = 0.05
    edges: float = 0.5
    guide_steps: int = 1200


def build_vae(config: VaeConfig) -> Any:
    sizes = (config.channels,) * len(config.encoder_blocks)
    return AutoencoderTiny(
        encoder_block_out_channels=sizes,
        decoder_block_out_channels=sizes,
        num_encoder_blocks=config.encoder_blocks,
        num_decoder_blocks=config.decoder_blocks,
        latent_channels=4,
        scaling_factor=1.0,
    )


def as_pixels(pictures: Tensor) -> Tensor:
    """(N, H, W, 3) uint8 → (N, 3, H, W) in −1…1, channels last in memory."""
    pixels = pictures.permute(0, 3, 1, 2).float().div_(127.5).sub_(1)
    return pixels.contiguous(memory_format=torch.channels_last)


class Reconstruction(nn.Module):
    """Pictures → loss: absolute error, also of the edges at two scales."""

    vae: Any

    def __init__(self, vae: nn.Module, config: VaeConfig) -> None:
        super().__init__()
        self.vae, self.config = vae, config

    def forward(self, batch: tuple[Tensor, Tensor, float]) -> dict[str, Tensor]:
        pixels, noise, guide = batch
        latents = self.vae.encode(pixels).latents.float()
        seen = self.vae.decode(latents + self.config.noise * noise).sample.float()
        level = functional.l1_loss(seen, pixels)
        edges = edge_loss(seen, pixels) + edge_loss(
            functional.avg_pool2d(seen, 2), functional.avg_pool2d(pixels, 2)
        )
        colours = functional.avg_pool2d(pixels, 8)
        tone = functional.mse_loss(functional.avg_pool2d(seen, 8), colours)
        centre = latents.mean().square() + (latents.std() - 1).square()
        guided = functional.mse_loss(latents[:, :3], colours * 1.5)
        loss = level + tone + self.config.edges * edges + 0.01 * centre + guide * guided
        return {"loss": loss, "l1": level, "edges": edges, "std": latents.std()}


def edge_loss(a: Tensor, b: Tensor) -> Tensor:
    """Absolute error of the differences between neighbouring pixels."""
    gap = a - b
    return gap.diff(dim=-1).abs().mean() + gap.diff(dim=-2).abs().mean()


class VaeTask:
    """Trains the autoencoder on an album; some pictures are flipped, moved and recoloured."""

    def __init__(self, album: Album, config: VaeConfig, batch: int) -> None:
        self.album, self.config, self.size = album, config, batch
        vae = build_vae(config).to(memory_format=torch.channels_last)
        self.module = Reconstruction(vae, config)

    def groups(self) -> list[dict[str, Any]]:
        return [{"params": list(self.module.parameters()), "lr": self.config.lr}]

    def batch(
        self, step: int, generator: torch.Generator, share: Share
    ) -> tuple[Tensor, Tensor, float]:
        rows = torch.randint(len(self.album.pictures), (self.size,), generator=generator)
        pixels = as_pixels(torch.from_numpy(self.album.pictures[rows.numpy()]))
        odd = self.size // 8
        pixels[:odd] = disturbed(pixels[:odd], generator)
        noise = torch.randn(self.size, 4, 16, 16, generator=generator)
        own = share.of(self.size)
        return pixels[own], noise[own], max(0.0, 1 - step / self.config.guide_steps)

    def validate(self, step: int, folder: Path) -> None:
        with torch.no_grad():
            pixels = as_pixels(torch.from_numpy(self.album.pictures[:160:10].copy()))
            vae: Any = self.module.vae
            seen = vae.decode(vae.encode(pixels).latents).sample
        save_sheet(folder / f"vae-{step:06d}.png", torch.cat((pixels, seen)), 16)


def disturbed(pixels: Tensor, generator: torch.Generator) -> Tensor:
    """Flipped, scaled, moved, and with other colours."""
    count = len(pixels)
    draws = torch.rand(count, 6, generator=generator)
    flip = (draws[:, 0] < 0.5).float() * 2 - 1
    scale = 0.6 + 0.7 * draws[:, 1]
    theta = torch.zeros(count, 2, 3)
    theta[:, 0, 0], theta[:, 1, 1] = flip * scale, scale
    theta[:, :, 2] = (draws[:, 2:4] - 0.5) * 0.5
    grid = functional.affine_grid(theta, list(pixels.shape), align_corners=False)
    moved = functional.grid_sample(pixels, grid, padding_mode="reflection", align_corners=False)
    gain = 0.6 + 0.6 * torch.rand(count, 3, 1, 1, generator=generator)
    lift = (torch.rand(count, 3, 1, 1, generator=generator) - 0.5) * 0.6
    return (moved * gain + lift).clamp(-1, 1)
