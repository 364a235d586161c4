"""Photos → pixel values for CLIP's vision model."""

from collections.abc import Sequence
from functools import cache

import torch
import transformers
from PIL.Image import Image
from torch import Tensor


@cache
def _processor() -> object:
    return transformers.CLIPImageProcessorPil()


def pixel_values(photos: Sequence[Image]) -> Tensor:
    """(N, 3, 224, 224) float32: shortest edge 224 bicubic, centre crop, CLIP mean and deviation.

    CLIPImageProcessor's defaults on its PIL back end (torchvision's rounds differently).
    """
    processed = _processor()(images=[photo.convert("RGB") for photo in photos])  # type: ignore[operator]
    return torch.stack([torch.as_tensor(picture) for picture in processed["pixel_values"]])
