"""PhotoMaker's LoRA on the UNet's attentions: added for training, written in the published keys."""

import re
from typing import Any

from peft import LoraConfig
from torch import Tensor

LAYERS = ("to_q", "to_k", "to_v", "to_out.0")
NAME = "photomaker"
PEFT_KEY = re.compile(r"(.+)\.(to_q|to_k|to_v|to_out)(?:\.0)?\.lora_([AB])\.(?:\w+\.)?weight")
SIDES = {"A": "down", "B": "up"}


def add_lora(unet: Any, rank: int) -> None:
    """Trainable pairs on every attention; the UNet itself is frozen. Alpha = rank, so scale 1."""
    unet.requires_grad_(False)
    config = LoraConfig(
        r=rank, lora_alpha=rank, target_modules=list(LAYERS), init_lora_weights="gaussian"
    )
    unet.add_adapter(config, adapter_name=NAME)


def published_keys(unet: Any) -> dict[str, Tensor]:
    """``unet.<block>.processor.to_q_lora.down.weight`` …; empty without LoRA."""
    found = {}
    for key, tensor in unet.state_dict().items():
        if match := PEFT_KEY.fullmatch(key):
            block, layer, side = match.groups()
            name = f"unet.{block}.processor.{layer}_lora.{SIDES[side]}.weight"
            found[name] = tensor.detach().cpu().contiguous()
    return found
