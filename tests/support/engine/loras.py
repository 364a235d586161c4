"""Tensors of small LoRAs for the tiny model."""

from torch import Tensor

LAYER = "lora_unet_input_blocks_3_1_transformer_blocks_0_attn2_to_k"
"""96 numbers in, 32 out."""


def one_layer(down: Tensor, up: Tensor, **more: Tensor) -> dict[str, Tensor]:
    named = {"lora_down.weight": down, "lora_up.weight": up} | more
    return {f"{LAYER}.{part}": tensor for part, tensor in named.items()}
