"""The autoencoder: pictures ↔ latents of a sixteenth of their sides (``AutoencoderTiny``)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderTiny
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.loop import Share, on_device
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum
from photomaker_desktop.training.vae import as_pixels, edge_loss


@dataclass(frozen=True)
class Vae16Config:
    """``noise`` on the latents makes the decoder forgive what diffusion leaves unfinished.

    For ``guide_steps`` three latent channels are pulled, ever less, towards the mean colours of
    their cells; without it a small autoencoder finds colours late. It learns from cuttings of
    ``crop`` pixels, a share of ``faces`` of them round a face.
    """

    channels: int = 64
    latent: int = 12
    encoder_blocks: tuple[int, ...] = (0, 1, 2, 3, 4)
    decoder_blocks: tuple[int, ...] = (6, 4, 3, 2, 0)
    lr: float = 1.2e-3
    noise: float = 0.08
    edges: float = 0.5
    guide_steps: int = 600
    crop: int = 128
    faces: float = 0.6

    @property
    def factor(self) -> int:
        """Pixels along one latent."""
        return int(2 ** (len(self.encoder_blocks) - 1))


def build_vae(config: Vae16Config) -> Any:
    sizes = (config.channels,) * len(config.encoder_blocks)
    return AutoencoderTiny(
        encoder_block_out_channels=sizes,
        decoder_block_out_channels=sizes,
        num_encoder_blocks=config.encoder_blocks,
        num_decoder_blocks=config.decoder_blocks,
        latent_channels=config.latent,
        scaling_factor=1.0,
    )


class CropReconstruction(nn.Module):
    """Pictures → loss: absolute error, also of the edges at three scales."""

    vae: Any

    def __init__(self, vae: nn.Module, config: Vae16Config) -> None:
        super().__init__()
        self.vae, self.config = vae, config

    def forward(self, batch: tuple[Tensor, Tensor, float]) -> dict[str, Tensor]:
        pixels, noise, guide = batch
        latents = self.vae.encode(pixels).latents.float()
        seen = self.vae.decode(latents + self.config.noise * noise).sample.float()
        level = functional.l1_loss(seen, pixels)
        edges = pixels.new_zeros(())
        for shrink in (1, 2, 4):
            edges = edges + edge_loss(
                functional.avg_pool2d(seen, shrink), functional.avg_pool2d(pixels, shrink)
            )
        cell = self.config.factor
        colours = functional.avg_pool2d(pixels, cell)
        tone = functional.mse_loss(functional.avg_pool2d(seen, cell), colours)
        spread, middle = torch.std_mean(latents, dim=(0, 2, 3))
        centre = middle.square().mean() + (spread - 1).square().mean()
        guided = functional.mse_loss(latents[:, :3], colours * 1.5)
        loss = level + tone + self.config.edges * edges + 0.02 * centre + guide * guided
        return {"loss": loss, "l1": level, "edges": edges, "std": spread.mean()}


class Vae16Task:
    """Trains the autoencoder on an album; some pictures are flipped, moved and recoloured."""

    def __init__(self, album: DeviceAlbum, config: Vae16Config, batch: int) -> None:
        self.album, self.config, self.size = album, config, batch
        vae = build_vae(config).to(memory_format=torch.channels_last)
        self.module = CropReconstruction(vae, config)

    def groups(self) -> list[dict[str, Any]]:
        return [{"params": list(self.module.parameters()), "lr": self.config.lr}]

    def batch(
        self, step: int, generator: torch.Generator, share: Share
    ) -> tuple[Tensor, Tensor, float]:
        config = self.config
        bucket = self.album.some_bucket(generator)
        generator = on_device(generator, self.album.device)
        pixels = as_pixels(bucket.cuttings(self.size, config.crop, config.faces, generator))
        odd = self.size // 8
        pixels[:odd] = disturbed(pixels[:odd], generator)
        edge = config.crop // config.factor
        noise = torch.randn(
            self.size, config.latent, edge, edge, generator=generator, device=generator.device
        )
        own = share.of(self.size)
        return pixels[own], noise[own], max(0.0, 1 - step / config.guide_steps)

    @torch.no_grad()
    def validate(self, step: int, folder: Path) -> None:
        pixels = as_pixels(self.album.buckets[0].pictures[:96:6])
        vae: Any = self.module.vae
        seen = vae.decode(vae.encode(pixels).latents).sample
        save_sheet(folder / f"vae-{step:06d}.png", torch.cat((pixels, seen)), 8)


def disturbed(pixels: Tensor, generator: torch.Generator) -> Tensor:
    """Flipped, scaled, moved, and with other colours."""
    count, device = len(pixels), pixels.device
    draws = torch.rand(count, 12, generator=generator, device=device)
    turn = (draws[:, 0] < 0.5).float() * 2 - 1
    scale = 0.6 + 0.7 * draws[:, 1]
    theta = torch.zeros(count, 2, 3, device=device)
    theta[:, 0, 0], theta[:, 1, 1] = turn * scale, scale
    theta[:, :, 2] = (draws[:, 2:4] - 0.5) * 0.5
    grid = functional.affine_grid(theta, list(pixels.shape), align_corners=False)
    moved = functional.grid_sample(pixels, grid, padding_mode="reflection", align_corners=False)
    gain, lift = (draws[:, i : i + 3].view(count, 3, 1, 1) for i in (4, 7))
    return (moved * (0.6 + 0.6 * gain) + (lift - 0.5) * 0.6).clamp(-1, 1)
