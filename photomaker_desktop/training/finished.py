"""A finished Sketchbook, to train on from or to train something for it."""

from pathlib import Path
from typing import Any

import torch
from transformers import CLIPTokenizer

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.training.parts import Parts


def finished(folder: Path) -> tuple[list[Any], Any, Parts]:
    """Tokenizers, autoencoder and parts; raises ``WeightsMissing`` or ``WeightsInvalid``."""
    base = folder / "base"
    pipeline = load_base(ModelPaths(name="start", base=str(base)), torch.float32)
    encoder = load_adapter(folder / "photomaker.safetensors").build()
    pipeline.unet.to(memory_format=torch.channels_last)
    parts = Parts(pipeline.unet, pipeline.text_encoder, pipeline.text_encoder_2, encoder)
    tokenizers = [CLIPTokenizer.from_pretrained(base / n) for n in ("tokenizer", "tokenizer_2")]
    return tokenizers, pipeline.vae.requires_grad_(False), parts.requires_grad_(True).train()
