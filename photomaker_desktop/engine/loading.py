"""The base model and what is added to it, from files that are already on this machine."""

from typing import Any

import torch

from photomaker_desktop.core.models import ModelPaths


def load_base(models: ModelPaths, dtype: torch.dtype) -> Any:
    """A ``StableDiffusionXLPipeline`` in main memory; ``placement.apply_plan`` places it on a device.

    ``models.base`` is a diffusers folder (safetensors, fp16 variant or not), a single
    ``.safetensors`` (with ``models.tokenizers``) or a hub id that lies in the local cache. Never
    asks the network. Raises ``WeightsMissing``, ``WeightsInvalid``, ``WrongModel``.
    """
    raise NotImplementedError
