"""The libraries that every measurement imports, so that child processes share them."""

import diffusers
import torch
import transformers

__all__ = ["CLASSES", "torch"]

CLASSES = (
    diffusers.StableDiffusionXLPipeline,
    diffusers.UNet2DConditionModel,
    diffusers.AutoencoderKL,
    diffusers.AutoencoderTiny,
    transformers.CLIPTextModelWithProjection,
    transformers.CLIPVisionModel,
)
