"""The autoencoder: pictures ↔ four latents for each 8×8 pixels (diffusers' AutoencoderTiny).

Diffusion learns smooth latents sooner. Sketchbook 1's are: two neighbours differ by a seventh to a
fifth of what two latents anywhere do. An ``AutoencoderKL`` whose channels all had to vary alike
reached 0.44 to 0.83 here, and its diffusion stayed smudged after four times the samples.
"""

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
from photomaker_desktop.training.vae import VaeConfig, as_pixels, build_vae, edge_loss


@dataclass(frozen=True)
class FigureVaeConfig(VaeConfig):
    """``VaeConfig`` for cuttings of ``crop`` pixels, a share of ``faces`` of them round a face.

    ``halved`` is the weight of a second reconstruction, at half size from latents at half size: it
    keeps latents smooth (the scale equivariance of Kouzelis et al. 2025 and Skorokhodov et al.
    2025). ``start`` is the folder of an ``AutoencoderTiny`` to begin from.
    """

    crop: int = 128
    faces: float = 0.6
    halved: float = 0.25
    start: str = ""

    @property
    def factor(self) -> int:
        """Pixels along one latent."""
        return int(2 ** (len(self.encoder_blocks) - 1))


def begun(config: FigureVaeConfig) -> Any:
    """Fresh, or as ``start`` has it."""
    if config.start:
        return AutoencoderTiny.from_pretrained(config.start, torch_dtype=torch.float32)
    return build_vae(config)


def latents_of(vae: Any, pixels: Tensor) -> Tensor:
    """(N, 3, H, W) in −1…1 → (N, C, H / factor, W / factor)."""
    latents: Tensor = vae.encode(pixels).latents
    return latents


class CropReconstruction(nn.Module):
    """Pictures → loss: absolute error, also of the edges at three scales."""

    vae: Any

    def __init__(self, vae: nn.Module, config: FigureVaeConfig) -> None:
        super().__init__()
        self.vae, self.config = vae, config

    def forward(self, batch: tuple[Tensor, Tensor, Tensor]) -> dict[str, Tensor]:
        """Pictures (N, 3, H, W), noise for their latents, and how strong the guide is."""
        pixels, noise, guide = batch
        latents = latents_of(self.vae, pixels).float()
        seen = self.vae.decode(latents + self.config.noise * noise).sample.float()
        level = functional.l1_loss(seen, pixels)
        edges = pixels.new_zeros(())
        for shrink in (1, 2, 4):
            edges = edges + edge_loss(
                functional.avg_pool2d(seen, shrink), functional.avg_pool2d(pixels, shrink)
            )
        colours = functional.avg_pool2d(pixels, self.config.factor)
        tone = functional.mse_loss(functional.avg_pool2d(seen, self.config.factor), colours)
        centre = latents.mean().square() + (latents.std() - 1).square()
        guided = functional.mse_loss(latents[:, :3], colours * 1.5)
        loss = level + tone + self.config.edges * edges + 0.01 * centre + guide * guided
        if self.config.halved:
            loss = loss + self.config.halved * self.half_size(latents, pixels)
        rough = latents.diff(dim=-1).square().mean() / (2 * latents.var())
        return {"loss": loss, "l1": level, "edges": edges, "std": latents.std(), "rough": rough}

    def half_size(self, latents: Tensor, pixels: Tensor) -> Tensor:
        """The error of the small picture that the latents give at half their size."""
        seen = self.vae.decode(functional.avg_pool2d(latents, 2)).sample.float()
        return functional.l1_loss(seen, functional.avg_pool2d(pixels, 2))


class FigureVaeTask:
    """Trains the autoencoder on an album; some pictures are flipped, moved and recoloured.

    Of a ``finished`` one only the decoder learns on: its latents stay what they are.
    """

    def __init__(
        self, album: DeviceAlbum, config: FigureVaeConfig, batch: int, finished: Any = None
    ) -> None:
        self.album, self.config, self.size = album, config, batch
        self.guided = not (config.start or finished)
        vae = finished or begun(config).to(memory_format=torch.channels_last)
        if finished:
            vae.decoder.requires_grad_(True)
        self.module = CropReconstruction(vae, config)

    def groups(self) -> list[dict[str, Any]]:
        learning = [p for p in self.module.parameters() if p.requires_grad]
        return [{"params": learning, "lr": self.config.lr}]

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
        noise = torch.randn(self.size, 4, edge, edge, generator=generator, device=pixels.device)
        own = share.of(self.size)
        guided = max(0.0, 1 - step / config.guide_steps) if self.guided else 0.0
        guide = torch.full((), guided, device=pixels.device)
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
