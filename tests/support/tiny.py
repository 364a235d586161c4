"""A whole SDXL + PhotoMaker set in miniature, for tests that generate.

``python -m tests.support.tiny FOLDER [v1|v2]`` writes one to look at.
"""

import sys
from pathlib import Path

import torch
from diffusers import ControlNetModel, UNet2DConditionModel
from safetensors.torch import save_file

from photomaker_desktop.bench.tiny import build_tiny, tiny_lora, write_adapter, write_base
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.request import LoraChoice

__all__ = ["build_tiny", "tiny_lora", "write_adapter", "write_base", "write_control", "write_lora"]

ATTENTION = "down_blocks.1.attentions.0.transformer_blocks.0.attn2"
WIDTH = 96


def write_lora(path: Path, seed: int, width: int = WIDTH, key: str = "unet.{}.to_k") -> LoraChoice:
    """A rank-4 LoRA on one cross attention, with PEFT's names."""
    generator = torch.Generator().manual_seed(seed)
    name = key.format(ATTENTION)
    tensors = {
        f"{name}.lora_A.weight": torch.randn(4, width, generator=generator),
        f"{name}.lora_B.weight": torch.randn(32, 4, generator=generator),
    }
    save_file(tensors, path)
    return LoraChoice(str(path))


def write_control(folder: Path, base: str) -> str:
    """A ControlNet for a tiny base that follows anything strongly; the folder as a string."""
    unet = UNet2DConditionModel.from_pretrained(base, subfolder="unet")
    control = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(8, 8, 16, 16))
    generator = torch.Generator().manual_seed(0)
    for name, weights in control.named_parameters():  # its last layers begin as zeros
        if name.startswith(("controlnet_down", "controlnet_mid")):
            torch.nn.init.normal_(weights, std=0.5, generator=generator)
    control.save_pretrained(folder)
    return str(folder)


if __name__ == "__main__":
    print(build_tiny(Path(sys.argv[1]), AdapterVersion((sys.argv[2:] or ["v1"])[0])))
