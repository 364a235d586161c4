"""The names of an SDXL model's layers in the layouts in which LoRAs are published.

Sources: diffusers' ``convert_ldm_unet_checkpoint`` and kohya's ``sdxl_original_unet`` for the
original names (``input_blocks.3.1…``); diffusers and Hugging Face names are the models' own.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import torch

RESNET = {
    "conv1": "in_layers.2",
    "time_emb_proj": "emb_layers.1",
    "conv2": "out_layers.3",
    "conv_shortcut": "skip_connection",
}
OUTER = {
    "conv_in": "input_blocks.0.0",
    "conv_out": "out.2",
    "time_embedding.linear_1": "time_embed.0",
    "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0",
    "add_embedding.linear_2": "label_emb.0.2",
}
PREFIXES = (
    ("unet", "lora_unet_", "lycoris_unet_", "unet.", "diffusion_model.", "model.diffusion_model."),
    ("text_encoder", "lora_te1_", "text_encoder.", "clip_l.", "text_encoders.clip_l.transformer."),
    ("text_encoder_2", "lora_te2_", "text_encoder_2.", "clip_g.",
     "text_encoders.clip_g.transformer."),
)  # fmt: skip
WRAPPERS = ("base_model.model.", "module.", "state_dict.")
"""PEFT's, those of training on several devices, and of saved dictionaries; before or after the
model's name."""


class LayerNames:
    """Finds the layer of a pipeline's models that a published name means."""

    def __init__(self, models: Mapping[str, Any]) -> None:
        self.layers = {
            name: {key: layer for key, layer in model.named_modules() if is_layer(layer)}
            for name, model in models.items()
        }
        self._known = {name: dict(known_names(models[name], self.layers[name])) for name in models}

    def find(self, published: str) -> tuple[str, str] | None:
        """(model, layer) of a name such as ``lora_unet_input_blocks_3_1_…``; None for no layer."""
        published = unwrapped(published)
        for model, *prefixes in PREFIXES:
            for prefix in prefixes:
                if published.startswith(prefix):
                    return self._in(model, unwrapped(published.removeprefix(prefix)))
        return self._in("unet", published.removeprefix("lycoris_"))

    def _in(self, model: str, name: str) -> tuple[str, str] | None:
        found = self._known.get(model, {}).get(plain(name))
        return (model, found) if found else None


def unwrapped(name: str) -> str:
    while wrapper := next((one for one in WRAPPERS if name.startswith(one)), ""):
        name = name.removeprefix(wrapper)
    return name


def is_layer(module: Any) -> bool:
    """A linear layer or a convolution, or PEFT's layer around one."""
    own = getattr(module, "base_layer", module)
    return isinstance(own, torch.nn.Linear | torch.nn.Conv2d)


def plain(name: str) -> str:
    """Without what differs between layouts: dots, old processors, missing numbers."""
    name = name.replace(".processor.", ".").removesuffix("_lora").replace(".", "_")
    name = name.removeprefix("text_model_")
    return name + "_0" if name.endswith("to_out") else name


def known_names(model: Any, layers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    blocks = dict(original_blocks(model.config)) if hasattr(model, "conv_in") else {}
    for name in layers:
        if ".base_layer" in name or ".lora_" in name:
            continue
        yield plain(name), name
        if original := original_name(name, blocks):
            yield plain(original), name


def original_name(name: str, blocks: Mapping[str, str]) -> str:
    """The UNet layer's name in the original release; empty where it has none."""
    if name in OUTER:
        return OUTER[name]
    start = next((block for block in blocks if name.startswith(f"{block}.")), "")
    if not start:
        return ""
    inner = name.removeprefix(f"{start}.")
    if "resnets" in start:
        inner = RESNET.get(inner, inner)
    if inner == "conv" and "downsamplers" in start:
        inner = "op"
    return f"{blocks[start]}.{inner}"


def original_blocks(config: Any) -> Iterator[tuple[str, str]]:
    """diffusers' blocks and their numbers in the original list of blocks."""
    depth = config.layers_per_block
    for block, kind in enumerate(config.down_block_types):
        for layer in range(depth):
            place = (depth + 1) * block + layer + 1
            yield f"down_blocks.{block}.resnets.{layer}", f"input_blocks.{place}.0"
            if "CrossAttn" in kind:
                yield f"down_blocks.{block}.attentions.{layer}", f"input_blocks.{place}.1"
        yield f"down_blocks.{block}.downsamplers.0", f"input_blocks.{(depth + 1) * (block + 1)}.0"
    yield from (
        ("mid_block.resnets.0", "middle_block.0"),
        ("mid_block.attentions.0", "middle_block.1"),
        ("mid_block.resnets.1", "middle_block.2"),
    )
    for block, kind in enumerate(config.up_block_types):
        attends = "CrossAttn" in kind
        for layer in range(depth + 1):
            place = (depth + 1) * block + layer
            yield f"up_blocks.{block}.resnets.{layer}", f"output_blocks.{place}.0"
            if attends:
                yield f"up_blocks.{block}.attentions.{layer}", f"output_blocks.{place}.1"
        last = (depth + 1) * block + depth
        yield f"up_blocks.{block}.upsamplers.0", f"output_blocks.{last}.{2 if attends else 1}"
