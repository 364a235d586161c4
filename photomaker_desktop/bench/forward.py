"""One UNet forward: without a person, with PhotoMaker's LoRA merged, and with it un-merged."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from photomaker_desktop.bench.cases import Emit, Options
from photomaker_desktop.bench.gauges import median, seconds, spread_note, summary
from photomaker_desktop.core.device import DeviceFacts, MemoryTier
from photomaker_desktop.core.request import LoraMethod, PictureInput
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.devices import choose_dtype
from photomaker_desktop.engine.loaded import Base, BaseSlot
from photomaker_desktop.engine.memory import tier_plan
from photomaker_desktop.prompt.chunks import LENGTH

STOCK, MERGED, UNMERGED = "stock, nobody", "a person, merged", "a person, un-merged"
WAYS = {
    STOCK: (False, LoraMethod.MERGED),
    MERGED: (True, LoraMethod.MERGED),
    UNMERGED: (True, LoraMethod.UNMERGED),
}
ORDER = (STOCK, MERGED, UNMERGED, MERGED, STOCK)
"""There and back, so that a device that slows down meanwhile favours neither."""
GOAL, WARM_UP = 1.02, 3


def compare(base: Base, facts: DeviceFacts, options: Options, emit: Emit) -> None:
    """Medians of each variant, their ratios to stock, and how far their outputs differ."""
    inputs = unet_inputs(base.pipeline.unet, facts, options.size)
    times: dict[str, list[float]] = {name: [] for name in WAYS}
    outputs = {}
    for name in ORDER:
        has_person, method = WAYS[name]
        place(base, facts, person=has_person, method=method)
        call = forward(base.pipeline.unet, inputs)
        for _ in range(WARM_UP):
            outputs[name] = call().float()
        times[name] += [seconds(call, facts) for _ in range(options.repeats)]
    medians = {name: summary(found)[0] for name, found in times.items()}
    for name, found in times.items():
        note = spread_note(summary(found)[1], len(found))
        emit(f"forward, two samples: {name}", medians[name], note=note)
        if name != STOCK:
            goal = GOAL if name == MERGED else None
            emit(f"its ratio to stock: {name}", medians[name] / medians[STOCK], "×", at_most=goal)
    one, other = outputs[MERGED], outputs[UNMERGED]
    emit("merged against un-merged: largest difference", relative(one, other), "of the largest")
    emit("values are finite", "yes" if bool(torch.isfinite(one).all()) else "no")
    place(base, facts, person=True)
    call = forward(base.pipeline.unet, unet_inputs(base.pipeline.unet, facts, options.size, 1))
    middle, spread = median(call, facts, options.repeats)
    emit(f"forward, one sample: {MERGED}", middle, note=spread_note(spread, options.repeats))


def changes(base: Base, facts: DeviceFacts, options: Options, emit: Emit) -> None:
    """Person → nobody → person, compared to reading the original weights that this needs."""
    names = [f"{name}.weight" for name in base.merger.merged_layers]

    def read_originals() -> None:
        with base.merger.originals.reading() as read:
            for name in names:
                read(name).clone()

    reading = seconds(read_originals, facts)
    weights = dict(base.pipeline.unet.named_parameters())
    size = sum(weights[name].numel() * weights[name].element_size() for name in names)
    emit("reading the weights that a change concerns", reading, note=f"{size / 1e9:.2f} GB")
    for what, has_person in (("person → nobody", False), ("nobody → person", True)):
        took = seconds(lambda: place(base, facts, person=has_person), facts)  # noqa: B023
        emit(f"change {what}", took, at_most=1.0)
        emit(f"change {what}, beside the reading", took / reading, "×", at_most=1.2)
    before = base.merger.changes
    took = seconds(lambda: place(base, facts, person=True), facts)
    emit("the same person again", took, note=f"{base.merger.changes - before} changes")
    exact(base, facts, emit)


def exact(base: Base, facts: DeviceFacts, emit: Emit) -> None:
    """After all these changes the weights are those of the files, and the merged ones the same."""
    weights = dict(base.pipeline.unet.named_parameters())
    names = [f"{name}.weight" for name in base.merger.merged_layers]
    merged = {name: weights[name].clone() for name in names}
    place(base, facts, person=False)
    with base.merger.originals.reading() as read:
        same = all(torch.equal(read(name).to(weights[name]), weights[name]) for name in names)
    emit("restored weights against the files", "equal" if same else "DIFFERENT", note="bit by bit")
    place(base, facts, person=True)
    same = all(torch.equal(merged[name], weights[name]) for name in names)
    changed = base.merger.changes
    emit("merged weights", "equal" if same else "DIFFERENT", note=f"after {changed} changes")


def load(options: Options, facts: DeviceFacts) -> Base:
    """The base with PhotoMaker; its weights are still in main memory."""
    adapter = load_adapter(options.models.adapter)
    slot = BaseSlot(facts, choose_dtype(facts))
    return slot.get(options.models, adapter, Path(options.models.base))


def place(base: Base, facts: DeviceFacts, *, person: bool, method: LoraMethod | None = None) -> Any:
    """As for a picture with or without a person, everything resident."""
    base.use_loras((), person=person)
    return base.placed(PictureInput(), tier_plan(MemoryTier.RESIDENT), facts, method)


def unet_inputs(unet: Any, facts: DeviceFacts, size: int, samples: int = 2) -> dict[str, Any]:
    """The UNet's inputs in one step of a guided picture."""
    generator = torch.Generator().manual_seed(0)

    def numbers(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=generator).to(facts.torch_name, unet.dtype)

    pooled = (
        unet.config.projection_class_embeddings_input_dim - 6 * unet.config.addition_time_embed_dim
    )
    sizes = torch.tensor([[size, size, 0, 0, size, size]] * samples)
    return {
        "sample": numbers(samples, 4, size // 8, size // 8),
        "timestep": torch.tensor(500, device=facts.torch_name),
        "encoder_hidden_states": numbers(samples, LENGTH, unet.config.cross_attention_dim),
        "added_cond_kwargs": {
            "text_embeds": numbers(samples, pooled),
            "time_ids": sizes.to(facts.torch_name, unet.dtype),
        },
    }


def forward(unet: Any, inputs: dict[str, Any]) -> Callable[[], torch.Tensor]:
    def call() -> torch.Tensor:
        with torch.no_grad():
            made: torch.Tensor = unet(**inputs, return_dict=False)[0]
        return made

    return call


def relative(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).abs().max() / other.abs().max())
