"""Previews: latents → JPEG bytes."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import torch
from diffusers.utils.torch_utils import get_module_execution_device
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor
from torch.nn import functional

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.component_loading import load_part, weight_errors
from photomaker_desktop.engine.denoise import decode_one, full_precision

LONGEST = 512
"""Pixels along a preview's longer side."""
QUALITY = 80
SMALL_VAE = 20_000_000
"""Parameters: one with fewer is quick, and is not SDXL's, which has 84 million."""
LINEAR = "linear"
LATENT_TO_RGB = (
    (0.407, 0.399, 0.430),
    (-0.284, 0.111, 0.124),
    (0.083, 0.251, -0.112),
    (-0.373, -0.231, -0.308),
)
RGB_BIAS = (0.122, -0.028, -0.023)
"""SDXL latent → RGB in -1…1: least squares over 27,170 latents (photos and smooth fields of
colour, encoded by TAESDXL) against the mean colour of their 8×8 pixels; 86 % of the variance."""


@dataclass(frozen=True)
class Previewer:
    """``decode`` takes latents (1, C, h, w) to RGB in -1…1 of any size; ``cell`` are the pixels
    along one latent."""

    decode: Callable[[Tensor], Tensor]
    kind: str
    cell: int = 8

    @torch.no_grad()
    def __call__(self, latents: Tensor) -> bytes:
        """JPEG of the first of ``latents`` (N, C, h, w), at most ``LONGEST`` pixels long."""
        first = shrink(latents[:1], LONGEST // self.cell)
        rgb = self.decode(first)[0].float().nan_to_num(0)
        pixels = ((rgb.clamp(-1, 1) + 1) * 127.5).round().byte().permute(1, 2, 0).cpu().numpy()
        picture = Image.fromarray(pixels)
        size = (first.shape[-1] * self.cell, first.shape[-2] * self.cell)
        if picture.size != size:
            picture = picture.resize(size, Image.Resampling.BICUBIC)
        jpeg = io.BytesIO()
        picture.save(jpeg, "JPEG", quality=QUALITY)
        return jpeg.getvalue()


def glimpse(pipeline: Any, previewer: Previewer, latents: Tensor) -> Image.Image:
    """Latents (1, C, h, w) as a picture in which faces can be seen: not by the linear map."""
    if previewer.kind == LINEAR:
        vae = pipeline.vae
        with full_precision(vae):
            return decode_one(pipeline, latents.to(get_module_execution_device(vae), vae.dtype))
    with Image.open(io.BytesIO(previewer(latents))) as preview:
        return preview.convert("RGB")


def make_previewer(preview_decoder: str, vae: Any) -> Previewer:
    """TAESDXL if installed; the VAE itself if it is small; else a linear map.

    A model whose latents are not SDXL's is always decoded by its own VAE. Raises ``WeightsMissing``
    or ``WeightsInvalid`` for a decoder that was named but cannot be used.
    """
    other = vae.config.latent_channels != len(LATENT_TO_RGB)
    if preview_decoder and not other:
        return taesdxl(load_taesdxl(Path(preview_decoder)))
    if other or sum(parameter.numel() for parameter in vae.parameters()) < SMALL_VAE:
        cell = 2 ** (len(vae.config.block_out_channels) - 1)
        return Previewer(lambda latents: decode_with(vae, latents), "vae", cell)
    return Previewer(linear, LINEAR)


def shrink(latents: Tensor, longest: int) -> Tensor:
    """No more than ``longest`` latents along the longer side."""
    factor = max(latents.shape[-2:]) / longest
    if factor <= 1:
        return latents
    size = [max(1, round(side / factor)) for side in latents.shape[-2:]]
    return functional.interpolate(latents.float(), size=size, mode="area").to(latents.dtype)


def linear(latents: Tensor) -> Tensor:
    """(1, 4, h, w) → (1, 3, h, w): one colour per latent."""
    factors, bias = latents.new_tensor(LATENT_TO_RGB), latents.new_tensor(RGB_BIAS)
    return torch.einsum("bchw,cr->brhw", latents, factors) + bias[:, None, None]


def decode_with(vae: Any, latents: Tensor) -> Tensor:
    latents = latents.to(vae.device, vae.dtype) / vae.config.scaling_factor
    decoded: Tensor = vae.decode(latents, return_dict=False)[0]
    return decoded


def taesdxl(model: Any) -> Previewer:
    """Follows the latents to their device; 2.4 MB of weights."""

    def decode(latents: Tensor) -> Tensor:
        model.to(latents.device, latents.dtype)
        decoded: Tensor = model.decode(latents, return_dict=False)[0]
        return decoded

    return Previewer(decode, "taesdxl")


def load_taesdxl(path: Path) -> Any:
    """A diffusers ``AutoencoderTiny`` folder or file, or upstream's ``taesdxl_decoder``.

    Upstream numbers the decoder's layers from the one that clamps its input, which diffusers does
    not count; a decoder alone is enough.
    """
    if path.is_dir() and (path / "config.json").is_file():
        return load_part(path, diffusers.AutoencoderTiny, torch.float32)
    file = path / "taesdxl_decoder.safetensors" if path.is_dir() else path
    model = diffusers.AutoencoderTiny().eval().requires_grad_(False)
    with weight_errors(file):
        model.decoder.load_state_dict(decoder_weights(file), strict=True)
    return model


def decoder_weights(file: Path) -> dict[str, Tensor]:
    """Weights with diffusers' names; raises ``WeightsMissing`` or ``WeightsInvalid``."""
    if not file.is_file():
        raise WeightsMissing(Text("The preview decoder {file} is missing.", file=file))
    found = load_file(file)
    named = {
        key.removeprefix("decoder."): tensor
        for key, tensor in found.items()
        if key.startswith("decoder.layers.")
    }
    if named:
        return named
    numbered = [key.removeprefix("decoder.").split(".", 1) for key in found]
    if not all(number.isdigit() and int(number) > 0 for number, *_ in numbered):
        raise WeightsInvalid(
            Text("{name} is not TAESDXL's decoder.", name=file.name), todo="Download it again."
        )
    return {
        f"layers.{int(number) - 1}.{rest}": tensor
        for (number, rest), tensor in zip(numbered, found.values(), strict=True)
    }
