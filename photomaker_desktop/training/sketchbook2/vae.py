"""The autoencoder: pictures ↔ latents of a fraction of their sides (``AutoencoderKL``)."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.training.loop import Share, on_device
from photomaker_desktop.training.sheets import save_sheet
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum
from photomaker_desktop.training.vae import as_pixels, edge_loss


@dataclass(frozen=True)
class FigureVaeConfig:
    """``noise`` on the latents makes the decoder forgive what diffusion leaves unfinished.

    For ``guide_steps`` the latents are pulled, ever less, towards the lowest frequencies of their
    cells: without it a small autoencoder finds colours and then edges late. It learns from
    cuttings of ``crop`` pixels, a share of ``faces`` of them round a face.

    What diffusion draws well are latents whose fine details weigh little. ``fall`` makes the
    deviation of a channel ``1 / (1 + fall × waves per half cell)``; ``halved`` is the weight of a
    second reconstruction, at half size from latents at half size (the scale equivariance of
    Kouzelis et al. 2025 and Skorokhodov et al. 2025). 0 leaves each off.
    """

    channels: tuple[int, ...] = (16, 32, 64, 128)
    latent: int = 4
    lr: float = 1.2e-3
    noise: float = 0.08
    edges: float = 0.5
    guide_steps: int = 1000
    crop: int = 128
    faces: float = 0.6
    fall: float = 0.0
    halved: float = 0.0

    @property
    def factor(self) -> int:
        """Pixels along one latent."""
        return int(2 ** (len(self.channels) - 1))


def build_vae(config: FigureVaeConfig) -> Any:
    """Without a learned variance: what it makes of a picture is always the same."""
    levels = len(config.channels)
    vae = AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * levels,
        up_block_types=("UpDecoderBlock2D",) * levels,
        block_out_channels=config.channels,
        latent_channels=config.latent,
        norm_num_groups=8,
        mid_block_add_attention=False,
        use_quant_conv=False,
        use_post_quant_conv=False,
        scaling_factor=1.0,
        force_upcast=False,
    )
    last = vae.encoder.conv_out
    with torch.no_grad():
        last.weight[config.latent :] = 0
        assert last.bias is not None
        last.bias[config.latent :] = NO_VARIANCE
    return vae


NO_VARIANCE = -30.0
"""The variance's logarithm; diffusers cuts off what lies below."""


def latents_of(vae: Any, pixels: Tensor) -> Tensor:
    """(N, 3, H, W) in −1…1 → (N, C, H / factor, W / factor)."""
    latents: Tensor = vae.encode(pixels).latent_dist.mean
    return latents


def fine_waves(channels: int) -> list[tuple[int, int]]:
    """How often brightness swings across and down half a cell, coarse first; three channels are
    left for the colours."""
    fine = [(x, y) for x in range(channels) for y in range(channels) if x + y]
    fine.sort(key=lambda wave: (wave[0] ** 2 + wave[1] ** 2, wave))
    return fine[: channels - 3]


def deviations(config: FigureVaeConfig) -> Tensor:
    """(C,) what each channel's deviation is to be."""
    sizes = torch.tensor([0.0] * 3 + [math.hypot(*wave) for wave in fine_waves(config.latent)])
    return 1 / (1 + config.fall * sizes)


def waves(cell: int, channels: int) -> Tensor:
    """(channels, 3, cell, cell): means of the three colours, then brightness in ever finer waves
    (the discrete cosine transform's first kernels)."""
    at = (torch.arange(cell) + 0.5) * math.pi / cell
    grey = [(x * at).cos()[None] * (y * at).cos()[:, None] for x, y in fine_waves(channels)]
    colours = torch.eye(3)[:, :, None, None].expand(3, 3, cell, cell)
    return torch.cat((colours, torch.stack(grey)[:, None].expand(-1, 3, -1, -1))) / cell**2


class CropReconstruction(nn.Module):
    """Pictures → loss: absolute error, also of the edges at three scales."""

    vae: Any
    waves: Tensor
    deviations: Tensor

    def __init__(self, vae: nn.Module, config: FigureVaeConfig) -> None:
        super().__init__()
        self.vae, self.config = vae, config
        self.register_buffer("waves", waves(config.factor, config.latent), persistent=False)
        self.register_buffer("deviations", deviations(config), persistent=False)

    def forward(self, batch: tuple[Tensor, Tensor, Tensor]) -> dict[str, Tensor]:
        """Pictures (N, 3, H, W), noise for their latents, and how strong the guide is."""
        pixels, noise, guide = batch
        latents = latents_of(self.vae, pixels).float()
        unrest = self.config.noise * noise * self.deviations.view(1, -1, 1, 1)
        seen = self.vae.decode(latents + unrest).sample.float()
        level = functional.l1_loss(seen, pixels)
        edges = pixels.new_zeros(())
        for shrink in (1, 2, 4):
            edges = edges + edge_loss(
                functional.avg_pool2d(seen, shrink), functional.avg_pool2d(pixels, shrink)
            )
        cell = self.config.factor
        tone = functional.mse_loss(
            functional.avg_pool2d(seen, cell), functional.avg_pool2d(pixels, cell)
        )
        spread, middle = torch.std_mean(latents, dim=(0, 2, 3))
        centre = middle.square().mean() + (spread - self.deviations).square().mean()
        guided = functional.mse_loss(latents, self.frequencies(pixels))
        loss = level + tone + self.config.edges * edges + 0.02 * centre + guide * guided
        if self.config.halved:
            loss = loss + self.config.halved * self.half_size(latents, pixels)
        return {"loss": loss, "l1": level, "edges": edges, "std": spread.mean()}

    def half_size(self, latents: Tensor, pixels: Tensor) -> Tensor:
        """The error of the small picture that the latents give at half their size."""
        seen = self.vae.decode(functional.avg_pool2d(latents, 2)).sample.float()
        return functional.l1_loss(seen, functional.avg_pool2d(pixels, 2))

    @torch.no_grad()
    def frequencies(self, pixels: Tensor) -> Tensor:
        """The cells' lowest frequencies, each with mean 0 and its channel's deviation."""
        found = functional.conv2d(pixels, self.waves, stride=self.config.factor).float()
        spread, middle = torch.std_mean(found, dim=(0, 2, 3), keepdim=True)
        return (found - middle) / spread.clamp(min=1e-3) * self.deviations.view(1, -1, 1, 1)


class FigureVaeTask:
    """Trains the autoencoder on an album; some pictures are flipped, moved and recoloured."""

    def __init__(self, album: DeviceAlbum, config: FigureVaeConfig, batch: int) -> None:
        self.album, self.config, self.size = album, config, batch
        vae = build_vae(config).to(memory_format=torch.channels_last)
        self.module = CropReconstruction(vae, config)

    def groups(self) -> list[dict[str, Any]]:
        return [{"params": list(self.module.parameters()), "lr": self.config.lr}]

    def batch(
        self, step: int, generator: torch.Generator, share: Share
    ) -> tuple[Tensor, Tensor, Tensor]:
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
        guide = torch.full((), max(0.0, 1 - step / config.guide_steps), device=pixels.device)
        return pixels[own], noise[own], guide

    @torch.no_grad()
    def validate(self, step: int, folder: Path) -> None:
        pixels = as_pixels(self.album.buckets[0].pictures[:96:6])
        vae: Any = self.module.vae
        seen = vae.decode(latents_of(vae, pixels)).sample
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
