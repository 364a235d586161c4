"""PhotoMaker's own LoRA: as matrices to merge, or as a PEFT adapter beside the weights."""

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.lora_merging import NAME, Pair
from photomaker_desktop.engine.placement import in_compute_dtype

OLD_KEY = re.compile(r"unet\.(.+)\.processor\.(to_q|to_k|to_v|to_out)_lora\.(down|up)\.weight")
__all__ = ["NAME", "attach_photomaker", "own_pairs", "peft_keys"]
SIDES = {"down": "lora_A", "up": "lora_B"}


def peft_keys(lora: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """``unet.X.processor.to_out_lora.down.weight`` → ``X.to_out.0.lora_A.weight`` and so on.

    Raises ``WeightsInvalid`` for a key of another form.
    """
    converted = {}
    for key, tensor in lora.items():
        match = OLD_KEY.fullmatch(key)
        if match is None:
            raise WeightsInvalid(
                "The PhotoMaker file has LoRA weights in an unknown format.",
                Text("For example {key}.", key=key),
            )
        block, layer, side = match.groups()
        layer = "to_out.0" if layer == "to_out" else layer
        converted[f"{block}.{layer}.{SIDES[side]}.weight"] = tensor
    return converted


def own_pairs(unet: Any, adapter: Adapter | None) -> dict[str, Pair]:
    """The adapter's LoRA by the UNet's layers, to be merged without PEFT (alpha = rank: scale 1).

    Raises ``WeightsInvalid`` if it belongs to another UNet.
    """
    if adapter is None:
        return {}
    found: dict[str, dict[str, Tensor]] = {}
    for key, tensor in peft_keys(adapter.lora).items():
        layer, side, _ = key.rsplit(".", 2)
        found.setdefault(layer, {})[side] = tensor
    weights = dict(unet.named_parameters())
    pairs: dict[str, Pair] = {}
    for layer, sides in found.items():
        weight, down, up = weights.get(f"{layer}.weight"), sides.get("lora_A"), sides.get("lora_B")
        if weight is None or down is None or up is None:
            raise does_not_fit(adapter)
        if tuple(weight.shape) != (up.shape[0], down.shape[1]) or up.shape[1] != down.shape[0]:
            raise does_not_fit(adapter)
        pairs[layer] = (down, up, 1.0)
    return pairs


def attach_photomaker(pipeline: Any, adapter: Adapter, strength: float = 1.0) -> None:
    """Load the adapter's LoRA into the UNet under ``NAME`` (alpha = rank, so scale 1).

    Later, ``pipeline.unet.set_adapters`` changes the strength. Raises ``WeightsInvalid`` if the
    LoRA belongs to another UNet.
    """
    if not adapter.lora:
        return
    try:
        with in_compute_dtype(pipeline.unet):
            pipeline.unet.load_lora_adapter(peft_keys(adapter.lora), prefix=None, adapter_name=NAME)
    except (RuntimeError, ValueError, KeyError) as error:
        raise does_not_fit(adapter) from error
    pipeline.unet.set_adapters([NAME], [strength])


def does_not_fit(adapter: Adapter) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{name} does not fit this base model.", name=adapter.path.name),
        "Its LoRA weights are for another UNet.",
        "Choose an SDXL base model.",
    )
