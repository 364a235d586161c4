"""Merges LoRAs into the UNet's weights, reversibly and exactly."""

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from photomaker_desktop.engine.memory import MemoryPlan, Offload
from photomaker_desktop.engine.original_weights import OriginalWeights

NAME = "photomaker"
Pair = tuple[Tensor, Tensor, float]
"""A LoRA's down (rank, in, …) and up (out, rank, …) matrices, and the scale of their product."""


def can_merge_under(plan: MemoryPlan) -> bool:
    """Not in fp8, which would round a LoRA away, and not with group offload, which has copies."""
    return not plan.fp8_storage and plan.offload is not Offload.GROUP


class LoraMerger:
    """Moves LoRAs between PEFT's layers and the weights of one UNet.

    PhotoMaker's own (``own``, by layer) needs no PEFT. PEFT loads the others and sets their
    strengths while its layers are in place (``put_back``). ``take_out`` removes the layers again,
    and ``merge`` adds all products to the weights. Each changed weight
    is made anew from its original in float32 and rounded once, so nothing adds up over many
    changes. ``changes`` counts calls that changed weights, ``weights_made`` the weights.
    """

    def __init__(
        self, unet: Any, originals: OriginalWeights, own: Mapping[str, Pair] | None = None
    ) -> None:
        self._unet, self.originals = unet, originals
        self._own = dict(own or {})
        self._layers: dict[str, Any] = {}
        self._merged: dict[str, tuple[Pair, ...]] = {}
        self.changes = 0
        self.weights_made = 0

    @property
    def merged_layers(self) -> tuple[str, ...]:
        """Names of the layers whose weights hold a LoRA."""
        return tuple(self._merged)

    def put_back(self) -> None:
        """PEFT's layers are in place again; the weights stay as they are."""
        for name, layer in self._layers.items():
            replace_module(self._unet, name, layer)
        self._layers.clear()

    def take_out(self) -> bool:
        """Leave only the UNet's own layers; False, and nothing is done, where one cannot merge."""
        layers = dict(peft_layers(self._unet))
        if not all(map(can_merge, layers.values())):
            return False
        for name, layer in layers.items():
            replace_module(self._unet, name, layer.base_layer)
        self._layers |= layers
        return True

    def merge(self, device: str, *, person: bool = True) -> None:
        """Bring the weights up to date, computing on ``device``; ``person``: with PhotoMaker's."""
        if person:
            self._keep_beside()
        own = self._own if person else {}
        wanted = {
            name: (*((own[name],) if name in own else ()), *self._pairs(name))
            for name in {**own, **self._layers}
        }
        self._make(wanted, device)

    def _keep_beside(self) -> None:
        """PhotoMaker's matrices lie where their weights do: many small copies are slow."""
        for name, (down, up, scale) in self._own.items():
            place = own_layer(self._unet, name).weight.device
            self._own[name] = (down.to(place), up.to(place), scale)

    def _pairs(self, name: str) -> tuple[Pair, ...]:
        return active_pairs(self._layers[name]) if name in self._layers else ()

    def restore(self) -> None:
        """The original weights, with PEFT's layers in place: nothing is merged any more."""
        self.put_back()
        self._make({}, "cpu")

    @torch.no_grad()
    def _make(self, wanted: Mapping[str, tuple[Pair, ...]], device: str) -> None:
        names = [
            name
            for name in {**wanted, **self._merged}
            if not same_pairs(wanted.get(name, ()), self._merged.get(name, ()))
        ]
        self.changes += bool(names)
        with self.originals.reading() as read:
            for name in names:
                layer, key = own_layer(self._unet, name), f"{name}.weight"
                self.originals.keep(key, layer.weight)
                pairs = wanted.get(name, ())
                # Where nothing is merged yet, the weight itself is the original: no file is read.
                original = read(key) if name in self._merged else layer.weight
                set_weight(layer, merged(original, pairs, layer.weight.dtype, device))
                self._merged[name] = pairs
                if not pairs:
                    del self._merged[name]
                self.weights_made += 1


def merged(
    original: Tensor, pairs: tuple[Pair, ...], dtype: torch.dtype, device: str = "cpu"
) -> Tensor:
    """``original`` plus scale · up @ down of every pair, added in float32, in ``dtype``."""
    weight = original.to(device, dtype)
    if not pairs:
        return weight
    # A new tensor even from float32: the original may be a mapped file.
    total = weight.flatten(1).to(torch.float32, copy=True)
    for down, up, scale in pairs:
        total.addmm_(
            up.to(device, torch.float32).flatten(1),
            down.to(device, torch.float32).flatten(1),
            alpha=scale,
        )
    return total.to(dtype).reshape(original.shape)


def set_weight(layer: nn.Module, weight: Tensor) -> None:
    """On a device in place; in main memory by another tensor, as a mapped file cannot change."""
    old: Any = layer.weight
    if old.device.type == "cpu":
        old.data = weight.to("cpu")
    else:
        old.data.copy_(weight)


def active_pairs(layer: Any) -> tuple[Pair, ...]:
    """In the order of the adapters' names, so that their sum does not depend on any other.

    Without PhotoMaker's, which may be here after a picture that could not be merged.
    """
    return tuple(
        (layer.lora_A[name].weight, layer.lora_B[name].weight, layer.scaling[name])
        for name in sorted(layer.active_adapters)
        if name != NAME and name in layer.lora_A and layer.scaling[name] != 0
    )


def same_pairs(first: tuple[Pair, ...], second: tuple[Pair, ...]) -> bool:
    return len(first) == len(second) and all(
        a[0] is b[0] and a[1] is b[1] and a[2] == b[2] for a, b in zip(first, second, strict=True)
    )


def can_merge(layer: Any) -> bool:
    """A plain LoRA on a linear layer or a convolution; DoRA and other variants are not."""
    from peft.tuners.lora.layer import LoraLayer

    if not isinstance(layer, LoraLayer) or not isinstance(
        layer.get_base_layer(), (nn.Linear, nn.Conv2d)
    ):
        return False
    plain = not layer.lora_variant and not any(layer.lora_bias.values())
    return plain and getattr(layer.get_base_layer(), "groups", 1) == 1


def peft_layers(unet: nn.Module) -> Iterator[tuple[str, Any]]:
    from peft.tuners.tuners_utils import BaseTunerLayer

    for name, module in unet.named_modules():
        if isinstance(module, BaseTunerLayer):
            yield name, module


def own_layer(unet: nn.Module, name: str) -> Any:
    """The UNet's layer, whether or not PEFT's stands in its place."""
    module = unet.get_submodule(name)
    return getattr(module, "base_layer", module)


def replace_module(unet: nn.Module, name: str, module: nn.Module) -> None:
    parent, _, child = name.rpartition(".")
    unet.get_submodule(parent)._modules[child] = module
