"""A LoRA file in any published layout → tensors by the layers of a loaded pipeline."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from photomaker_desktop.core.errors import Remedy, WeightsInvalid, WrongModel
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine import lora_kinds
from photomaker_desktop.engine.tensor_files import read_safetensors
from photomaker_desktop.engine.unet_names import LayerNames
from photomaker_desktop.storage.safetensors_header import read_header
from photomaker_desktop.weights.local.detection import Family, of_header

CHOOSE = Text("Choose an SDXL LoRA.")
MOST_EXPANDED = 3 << 30  # bytes that a LoRA may take in memory
MODELS = ("unet", "text_encoder", "text_encoder_2")
REFUSED = ("ia3", "oft", "glora", "vera")
OTHER_BASES: tuple[tuple[str, Text | str], ...] = (
    (r"transformer_blocks[._]\d+[._](img_mlp|txt_mlp|img_mod)", "Qwen-Image"),
    (r"transformer_blocks[._][45]\d[._]attn[._]", "Qwen-Image"),  # the others have fewer
    (r"^lora_unet_transformer_blocks_\d+_attn_", "Qwen-Image"),
    (r"(^|[._])blocks[._]\d+[._](self_attn|cross_attn|ffn)", "Wan"),
    (r"(^|^transformer[._]|^diffusion_model[._]|^lora_unet_{1,2})blocks[._]\d+[._]attn[12]", "Wan"),
    (r"(^|\.)double_blocks\.\d+\.(img|txt)_attn_(qkv|proj)", "HunyuanVideo"),
    (r"distilled_guidance_layer[._]", "Chroma"),
    (r"^(transformer|diffusion_model)\.transformer_blocks\.\d+\.attn[12]\.", "PixArt, LTX-Video"),
    (r"^(transformer|diffusion_model)\.layers\.\d+\.attention\.", "Lumina, Z-Image"),
    (r"(^|\.)model\.layers\.\d+\.(self_attn|mlp)\.", Text("a language model")),
    (r"(double|single)_blocks[._]|single_transformer_blocks[._]", "Flux"),
    (r"joint_blocks[._]", "Stable Diffusion 3"),
    (r"^transformer\.|transformer_blocks[._]\d+[._]attn[._]add_[qkv]_proj|lora_transformer_",
     "Flux, Qwen-Image or Stable Diffusion 3"),
    (r"^lora_te_", "Stable Diffusion 1.5"),
)  # fmt: skip
WIDTHS = {768: "Stable Diffusion 1.5", 1024: "Stable Diffusion 2", 1280: "SDXL's refiner"}


@dataclass(frozen=True)
class LoraFile:
    """``tensors`` as PEFT names them; ``notes`` say what the file holds and was not used."""

    tensors: dict[str, Tensor]
    notes: tuple[Text, ...] = ()


def read_lora(path: Path, pipeline: Any) -> LoraFile:
    """Raises ``WeightsMissing``, ``WeightsInvalid`` (damaged, NaN) or ``WrongModel``."""
    family = of_header(read_header(path))
    if family not in (Family.LORA, Family.UNKNOWN, Family.UNET, Family.FLUX, Family.SD3):
        raise not_a_lora(path, family)
    tensors, _ = read_safetensors(path)
    tensors = {name: as_float(path, tensor) for name, tensor in tensors.items()}
    layers, beside = grouped(tensors)
    if not layers:
        raise no_layer_fits(path) if family is Family.LORA else not_a_lora(path, family)
    for pattern, base in OTHER_BASES:
        if any(re.search(pattern, name) for name in layers):
            raise wrong_base(path, base)
    check_numbers(path, tensors)
    check_kind(path, layers)
    models = {name: model for name in MODELS if (model := getattr(pipeline, name, None))}
    return matched(path, layers, beside, LayerNames(models))


def as_float(path: Path, tensor: Tensor) -> Tensor:
    """Eight-bit numbers as float32, because torch cannot compute with them; markers stay as they
    are.

    Raises ``WeightsInvalid`` for whole numbers: their scale is not in the file.
    """
    if tensor.is_floating_point():
        return tensor.float() if tensor.element_size() in (1, 8) else tensor
    if tensor.ndim < 2:  # alpha, on_input …
        return tensor
    raise WeightsInvalid(
        Text("{name} has quantised weights.", name=path.name),
        Text("Its matrices have the type {type}.", type=str(tensor.dtype).removeprefix("torch.")),
        CHOOSE,
        remedy=Remedy.NONE,
    )


def grouped(tensors: Mapping[str, Tensor]) -> tuple[dict[str, dict[str, Tensor]], int]:
    """Parts by layer as published, and how many tensors belong to no LoRA (embeddings …)."""
    layers: dict[str, dict[str, Tensor]] = {}
    beside = 0
    for key, tensor in tensors.items():
        if (found := lora_kinds.split(key)) is None:
            beside += 1
        else:
            layers.setdefault(found[0], {})[found[1]] = tensor
    return layers, beside


def check_numbers(path: Path, tensors: Mapping[str, Tensor]) -> None:
    broken = [name for name, tensor in tensors.items() if not torch.isfinite(tensor).all()]
    if broken:
        raise WeightsInvalid(
            Text("{name} contains invalid values (NaN or infinity).", name=path.name),
            Text("{count} tensors, such as {tensor}.", count=len(broken), tensor=broken[0]),
            "Its training failed, or the file is damaged. Choose another LoRA.",
            remedy=Remedy.NONE,
        )


def check_kind(path: Path, layers: Mapping[str, Mapping[str, Tensor]]) -> None:
    """Kinds that change more than a weight's sum are named."""
    for part in REFUSED:
        if any(part in parts for parts in layers.values()):
            raise WrongModel(
                Text("{name} is {kind}.", name=path.name, kind=lora_kinds.KINDS[part]),
                "It changes the model's weights in a way that is not supported.",
                "Choose a LoRA, LoCon, LoHa or LoKr.",
            )
    scaled = ["dora" in parts for parts in layers.values() if "bias" not in parts]
    if any(scaled) and not all(scaled):
        raise unusable_dora(path)


def magnitude_of(path: Path, scale: Tensor, weight: Tensor) -> Tensor:
    """DoRA's length of each output, (out,); other programs also scale the inputs."""
    if scale.numel() != weight.shape[0] or scale.shape[0] != weight.shape[0]:
        raise unusable_dora(path)
    return scale.reshape(-1).contiguous()


def unusable_dora(path: Path) -> WrongModel:
    return WrongModel(
        Text("{name} is an unsupported type of DoRA.", name=path.name),
        "Only DoRAs that scale every output of every module are supported.",
        CHOOSE,
    )


def matched(
    path: Path, layers: Mapping[str, Mapping[str, Tensor]], beside: int, names: LayerNames
) -> LoraFile:
    """The pairs that have a layer of their shape; the rest is counted."""
    pairs = dict(pairs_of(path, layers))
    check_width(path, pairs, names)
    alone = sum(
        name not in pairs and bool({"bias", "norm"} & parts.keys())
        for name, parts in layers.items()
    )
    tensors: dict[str, Tensor] = {}
    misfits, size = [], 0
    for published, pair in pairs.items():
        if (place := names.find(published)) is None:
            continue
        weight = own_weight(names.layers[place[0]][place[1]])
        if not lora_kinds.fits(pair, weight):
            misfits.append(published)
            continue
        down, up = lora_kinds.shaped(pair, weight)
        size += 4 * (down.numel() + up.numel())
        if size > MOST_EXPANDED:
            raise too_large(path, layers[published])
        tensors[f"{'.'.join(place)}.lora_A.weight"] = down.contiguous()
        tensors[f"{'.'.join(place)}.lora_B.weight"] = up.contiguous()
        if "dora" in layers[published]:
            magnitude = magnitude_of(path, layers[published]["dora"], weight)
            tensors[f"{'.'.join(place)}.lora_magnitude_vector"] = magnitude
    if not tensors:
        halves = [name for name, parts in layers.items() if ("down" in parts) ^ ("up" in parts)]
        if halves and names.find(halves[0]):
            raise damaged(path, halves[0], "one of its two matrices is missing")
        if misfits:
            raise damaged(path, misfits[0], "shape")
        raise only_biases(path) if alone == len(layers) else no_layer_fits(path)
    biases = sum("bias" in parts or "norm" in parts for parts in layers.values())
    used = sum(name.endswith(".lora_A.weight") for name in tensors)
    unknown = len(layers) - used - alone
    return LoraFile(tensors, notes(path, len(layers), unknown, biases, beside))


def pairs_of(
    path: Path, layers: Mapping[str, Mapping[str, Tensor]]
) -> Iterator[tuple[str, lora_kinds.Pair]]:
    for published, parts in layers.items():
        try:
            pair = lora_kinds.to_pair(parts)
        except ValueError as error:
            raise damaged(path, published, str(error)) from error
        if pair is not None:
            yield published, pair


def check_width(path: Path, pairs: Mapping[str, lora_kinds.Pair], names: LayerNames) -> None:
    """Raises ``WrongModel`` where the cross attention reads another text encoder's width."""
    unet = names.layers["unet"]
    own = {own_weight(layer).shape[1] for name, layer in unet.items() if is_cross_attention(name)}
    widths = {pair[0].shape[1] for name, pair in pairs.items() if is_cross_attention(name)}
    if widths and not widths & own:
        known = [WIDTHS[width] for width in sorted(widths) if width in WIDTHS]
        raise wrong_base(path, known[0] if known else Text("another base model"))


def notes(path: Path, layers: int, unknown: int, biases: int, beside: int) -> tuple[Text, ...]:
    """What was not used, a sentence for each reason."""
    name, found = path.name, []
    if unknown:
        found.append(
            Text(
                "{name}: {unknown} of {layers} modules do not fit this model and are "
"not used.",
                name=name, unknown=unknown, layers=layers,
            )
        )  # fmt: skip
    if biases:
        found.append(
            Text("{name}: changes to {count} biases or norms are not used.", name=name,
                 count=biases)
        )  # fmt: skip
    if beside:
        found.append(
            Text(
                "{name}: {count} tensors are not LoRA weights and are not used.",
                name=name,
                count=beside,
            )
        )
    return tuple(found)


def own_weight(layer: Any) -> Tensor:
    weight: Tensor = getattr(layer, "base_layer", layer).weight
    return weight


def is_cross_attention(published: str) -> bool:
    return bool(re.search(r"attn2[._](processor\.)?to_[kv]", published))


def only_biases(path: Path) -> WrongModel:
    return WrongModel(
        Text("{name} changes only biases and norms.", name=path.name),
        "Changes to them are not used, so nothing of it is left.",
        CHOOSE,
    )


def no_layer_fits(path: Path) -> WrongModel:
    return WrongModel(
        Text("{name} does not fit this model.", name=path.name),
        "None of its modules belongs to an SDXL model.",
        CHOOSE,
    )


def wrong_base(path: Path, base: Text | str) -> WrongModel:
    return WrongModel(
        Text("{name} is a LoRA for {base}.", name=path.name, base=base),
        "It does not fit an SDXL base model.",
        CHOOSE,
    )


def not_a_lora(path: Path, family: Family) -> WrongModel:
    return WrongModel(
        Text("{name} is {family}, not a LoRA.", name=path.name, family=family.value), todo=CHOOSE
    )


def damaged(path: Path, layer: str, why: str) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{name} is damaged: its matrices do not match.", name=path.name),
        Text("{layer}: {why}", layer=layer, why=why),
        CHOOSE,
        remedy=Remedy.NONE,
    )


def too_large(path: Path, parts: Mapping[str, Tensor]) -> WrongModel:
    kind = next((name for part, name in lora_kinds.KINDS.items() if part in parts), Text("a LoRA"))
    return WrongModel(
        Text("{name} is {kind} and too large to use.", name=path.name, kind=kind),
        "It would take more memory than the model itself.",
        "Merge it into a base model with another program, or choose a smaller one.",
    )
