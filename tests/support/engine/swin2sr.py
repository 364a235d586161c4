"""Swin2SR in miniature, in the layout of its published folder: config.json, model.safetensors."""

from pathlib import Path

import torch
from transformers import Swin2SRConfig, Swin2SRForImageSuperResolution

LIFT = 1.0
"""Added to every value on its way, so that the activation in between changes none."""


def build_swin2sr(folder: Path, *, random: bool = False, upscale: int = 2) -> Path:
    """``random`` weights draw noise; else every pixel is repeated, exactly."""
    torch.manual_seed(3)
    config = Swin2SRConfig(
        image_size=64, embed_dim=12, depths=(2,), num_heads=(2,), window_size=8, upscale=upscale
    )
    model = Swin2SRForImageSuperResolution(config)
    if not random and upscale == 2:
        _repeat_pixels(model)
    model.save_pretrained(folder)
    return folder


@torch.no_grad()
def _repeat_pixels(model: Swin2SRForImageSuperResolution) -> None:
    """The transformer adds nothing; the convolutions carry the colours through."""
    body, head = model.swin2sr, model.upsample
    convolutions = (
        body.first_convolution,
        body.conv_after_body,
        head.conv_before_upsample,
        head.upsample.convolution_0,
        head.final_convolution,
    )
    for convolution in convolutions:
        convolution.weight.zero_()
        convolution.bias.zero_()
    first, _, before, shuffled, last = convolutions
    for colour in range(3):
        first.weight[colour, colour, 1, 1] = 1
        before.weight[colour, colour, 1, 1] = 1
        before.bias[colour] = LIFT
        shuffled.weight[4 * colour : 4 * colour + 4, colour, 1, 1] = 1
        last.weight[colour, colour, 1, 1] = 1
        last.bias[colour] = -LIFT
