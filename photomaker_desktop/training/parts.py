"""The parts of a small SDXL with PhotoMaker: built from sizes, saved as the real ones are."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from diffusers import EulerDiscreteScheduler, StableDiffusionXLPipeline, UNet2DConditionModel
from torch import nn
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from photomaker_desktop.engine.encoder import EncoderConfig, IdEncoder, build_encoder


@dataclass(frozen=True)
class PartsConfig:
    """Widths of the text encoders, the UNet's channels, and the vision model's sizes."""

    text: int = 96
    text_2: int = 160
    text_layers: int = 2
    channels: tuple[int, ...] = (96, 128, 192)
    head: int = 32
    layers: int = 1
    vision: int = 192
    vision_layers: int = 3
    vision_heads: int = 3
    patch: int = 28
    latent: int = 16
    latent_channels: int = 4
    scheduler: dict[str, Any] = field(
        default_factory=lambda: {
            "beta_start": 0.0001,
            "beta_end": 0.02,
            "beta_schedule": "linear",
            "prediction_type": "v_prediction",
            "timestep_spacing": "trailing",
        }
    )


class Parts(nn.Module):
    """Everything that is trained together; the VAE is ready before."""

    def __init__(
        self, unet: nn.Module, text: nn.Module, text_2: nn.Module, id_encoder: IdEncoder
    ) -> None:
        super().__init__()
        self.unet, self.text, self.text_2, self.id_encoder = unet, text, text_2, id_encoder


def build_parts(config: PartsConfig, vocabulary: int) -> Parts:
    first = CLIPTextConfig(**text_sizes(config.text, config, vocabulary, "quick_gelu"))
    second = CLIPTextConfig(**text_sizes(config.text_2, config, vocabulary, "gelu"))
    encoder = build_encoder(encoder_config(config))
    mark_positions(encoder)
    return Parts(
        build_unet(config), CLIPTextModel(first), CLIPTextModelWithProjection(second), encoder
    )


def mark_positions(encoder: IdEncoder) -> None:
    """Start the vision model's positions as waves over the grid (Vaswani et al. 2017, in 2-D).

    Its own start is fifty times weaker than the patches' colours, so that a small model learns
    shapes late.
    """
    assert encoder.vision_model is not None
    weight = encoder.vision_model.get_parameter("embeddings.position_embedding.weight")
    side = round((len(weight) - 1) ** 0.5)
    waves = 10.0 ** -torch.linspace(0, 1.5, weight.shape[1] // 4)
    angles = torch.arange(side)[:, None] * waves * 1.5
    codes = torch.cat((angles.sin(), angles.cos()), dim=1)
    rows = codes[:, None].expand(side, side, -1)
    columns = codes[None].expand(side, side, -1)
    with torch.no_grad():
        weight[1:] = torch.cat((rows, columns), dim=-1).flatten(0, 1)


def encoder_config(config: PartsConfig) -> EncoderConfig:
    return EncoderConfig(
        vision_hidden=config.vision,
        vision_intermediate=4 * config.vision,
        vision_layers=config.vision_layers,
        vision_heads=config.vision_heads,
        patch=config.patch,
        projection=config.text,
        projection_2=config.text_2,
    )


def text_sizes(
    width: int, config: PartsConfig, vocabulary: int, activation: str
) -> dict[str, object]:
    """As SDXL's; its old ``eos_token_id`` 2 makes transformers pool at the largest id."""
    return {
        "vocab_size": vocabulary,
        "hidden_size": width,
        "intermediate_size": 4 * width,
        "num_hidden_layers": config.text_layers,
        "num_attention_heads": width // 32,
        "hidden_act": activation,
        "projection_dim": width,
        "bos_token_id": 0,
        "eos_token_id": 2,
        "pad_token_id": 1,
    }


def build_unet(config: PartsConfig) -> Any:
    inner = len(config.channels) - 1
    unet = UNet2DConditionModel(
        sample_size=config.latent,
        in_channels=config.latent_channels,
        out_channels=config.latent_channels,
        down_block_types=("DownBlock2D", *("CrossAttnDownBlock2D",) * inner),
        up_block_types=(*("CrossAttnUpBlock2D",) * inner, "UpBlock2D"),
        block_out_channels=config.channels,
        layers_per_block=config.layers,
        attention_head_dim=tuple(width // config.head for width in config.channels),
        cross_attention_dim=config.text + config.text_2,
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=32,
        projection_class_embeddings_input_dim=config.text_2 + 6 * 32,
        norm_num_groups=16,
    )
    return unet.to(memory_format=torch.channels_last)


def save_base(folder: Path, config: PartsConfig, parts: Parts, vae: nn.Module) -> None:
    """A diffusers folder, fp16; the tokenizers are expected in ``folder`` already."""
    pipeline = StableDiffusionXLPipeline(
        unet=parts.unet,
        vae=vae,
        text_encoder=parts.text,
        text_encoder_2=parts.text_2,
        tokenizer=CLIPTokenizer.from_pretrained(folder / "tokenizer"),
        tokenizer_2=CLIPTokenizer.from_pretrained(folder / "tokenizer_2"),
        scheduler=EulerDiscreteScheduler(**config.scheduler),
        add_watermarker=False,
    )
    pipeline.to(dtype=torch.float16)
    pipeline.save_pretrained(folder, safe_serialization=True)
