"""Single-file checkpoints in SDXL's original layout, made from diffusers models.

The inverse of what loading does, written from the layout of the published checkpoints: ``unet``
below ``model.diffusion_model.``, the VAE below ``first_stage_model.``, CLIP-L as transformers has
it below ``conditioner.embedders.0.transformer.``, and OpenCLIP bigG below
``conditioner.embedders.1.model.`` with its fused query, key and value.
"""

import json
import re
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

Tensors = dict[str, Tensor]

RESNET = {
    "norm1": "in_layers.0",
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "norm2": "out_layers.0",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
UNET_TOP = {
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
    "conv_in": "input_blocks.0.0",
    "conv_norm_out": "out.0",
    "conv_out": "out.2",
}
MIDDLE = {"resnets.0": "0", "attentions.0": "1", "resnets.1": "2"}


def unet_key(key: str, layers: int) -> str:
    """diffusers' UNet key → the original's; ``layers`` is ``layers_per_block``."""
    for name, old in UNET_TOP.items():
        if key.startswith(f"{name}."):
            return key.replace(name, old, 1)
    if match := re.match(r"mid_block\.((?:resnets|attentions)\.\d)\.(.+)", key):
        return f"middle_block.{MIDDLE[match[1]]}.{inner(match[1], match[2])}"
    match = re.match(r"(down|up)_blocks\.(\d)\.(\w+)\.(\d)\.(.+)", key)
    assert match, key
    side, block, kind, index, rest = match[1], int(match[2]), match[3], int(match[4]), match[5]
    if side == "down":
        first = 1 + block * (layers + 1)
        if kind == "downsamplers":
            return f"input_blocks.{first + layers}.0.{rest.replace('conv.', 'op.', 1)}"
        return f"input_blocks.{first + index}.{int(kind == 'attentions')}.{inner(kind, rest)}"
    first = block * (layers + 1)
    if kind == "upsamplers":
        place = 2 if block < 2 else 1
        return f"output_blocks.{first + layers}.{place}.{rest}"
    return f"output_blocks.{first + index}.{int(kind == 'attentions')}.{inner(kind, rest)}"


def inner(kind: str, rest: str) -> str:
    if not kind.startswith("resnets"):
        return rest
    name, tail = rest.split(".", 1)
    return f"{RESNET[name]}.{tail}"


def vae_key(key: str) -> str:
    key = re.sub(r"(encoder|decoder)\.mid_block\.resnets\.(\d)", mid_resnet, key)
    key = key.replace("mid_block.attentions.0.group_norm", "mid.attn_1.norm")
    for name, old in {"to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}.items():
        key = key.replace(f"mid_block.attentions.0.{name}", f"mid.attn_1.{old}")
    key = re.sub(r"down_blocks\.(\d)\.resnets\.(\d)", r"down.\1.block.\2", key)
    key = re.sub(r"down_blocks\.(\d)\.downsamplers\.0", r"down.\1.downsample", key)
    key = re.sub(
        r"up_blocks\.(\d)\.resnets\.(\d)", lambda m: f"up.{3 - int(m[1])}.block.{m[2]}", key
    )
    key = re.sub(r"up_blocks\.(\d)\.upsamplers\.0", lambda m: f"up.{3 - int(m[1])}.upsample", key)
    return key.replace("conv_shortcut", "nin_shortcut").replace("conv_norm_out", "norm_out")


def mid_resnet(match: re.Match[str]) -> str:
    return f"{match[1]}.mid.block_{int(match[2]) + 1}"


def open_clip(tensors: Tensors) -> Tensors:
    """transformers' second text encoder → OpenCLIP's names and fused projections."""
    made: Tensors = {}
    for key, tensor in tensors.items():
        key = key.removeprefix("text_model.")
        if key == "text_projection.weight":
            made["text_projection"] = tensor.T
        elif match := re.match(r"encoder\.layers\.(\d+)\.self_attn\.([qkv])_proj\.(\w+)", key):
            if match[2] == "q":
                three = [key.replace("q_proj", f"{letter}_proj") for letter in "qkv"]
                parts = [tensors.get(f"text_model.{k}", tensors.get(k)) for k in three]
                fused = torch.cat([part for part in parts if part is not None])
                made[f"transformer.resblocks.{match[1]}.attn.in_proj_{match[3]}"] = fused
        else:
            made[open_clip_key(key)] = tensor
    return made


def open_clip_key(key: str) -> str:
    names = {
        "embeddings.token_embedding.weight": "token_embedding.weight",
        "embeddings.position_embedding.weight": "positional_embedding",
    }
    if key in names:
        return names[key]
    key = key.replace("final_layer_norm", "ln_final").replace(
        "encoder.layers", "transformer.resblocks"
    )
    for name, old in {
        "layer_norm1": "ln_1",
        "layer_norm2": "ln_2",
        "self_attn.out_proj": "attn.out_proj",
        "mlp.fc1": "mlp.c_fc",
        "mlp.fc2": "mlp.c_proj",
    }.items():
        key = key.replace(name, old)
    return key


def single_file(unet: Any, vae: Any, text_encoder: Any, text_encoder_2: Any) -> Tensors:
    """The whole checkpoint; works on the meta device too."""
    layers = unet.config.layers_per_block
    first = text_encoder.state_dict()
    clip = {f"text_model.{key.removeprefix('text_model.')}": t for key, t in first.items()}
    made = renamed("model.diffusion_model.", unet.state_dict(), lambda key: unet_key(key, layers))
    vae_tensors = {key: linear_as_conv(vae_key(key), t) for key, t in vae.state_dict().items()}
    made |= renamed("first_stage_model.", vae_tensors, vae_key)
    made |= renamed("conditioner.embedders.0.transformer.", clip)
    return made | renamed("conditioner.embedders.1.model.", open_clip(text_encoder_2.state_dict()))


def linear_as_conv(key: str, tensor: Tensor) -> Tensor:
    """The VAE's attention is made of 1×1 convolutions in the original."""
    is_attention = "mid.attn_1" in key and key.endswith("weight") and tensor.ndim == 2
    return tensor[:, :, None, None] if is_attention else tensor


def renamed(prefix: str, tensors: Tensors, name: Callable[[str], str] = str) -> Tensors:
    return {prefix + name(key): tensor.contiguous() for key, tensor in tensors.items()}


def shapes(tensors: Tensors) -> dict[str, tuple[int, ...]]:
    return {key: tuple(tensor.shape) for key, tensor in tensors.items()}


def write_header(path: Path, shapes: Mapping[str, tuple[int, ...]]) -> Path:
    """A safetensors file of real size with no blocks on the disk (sparse)."""
    entries, end = {}, 0
    for name, shape in shapes.items():
        size = 2
        for side in shape:
            size *= side
        entries[name] = {"dtype": "F16", "shape": shape, "data_offsets": [end, end + size]}
        end += size
    text = json.dumps({"__metadata__": {"format": "pt"}} | entries).encode()
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        file.truncate(8 + len(text) + end)
    return path
