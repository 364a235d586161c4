"""Options that might make pictures faster, each measured alone: seconds and effect."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderTiny
from diffusers.hooks import apply_group_offloading
from numpy.typing import NDArray

from photomaker_desktop.bench.cases import Emit, Options
from photomaker_desktop.bench.forward import forward, load, place, relative, unet_inputs
from photomaker_desktop.bench.gauges import median, seconds, spread_note
from photomaker_desktop.bench.whole_pictures import PictureBench
from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.engine.devices import detect
from photomaker_desktop.engine.loaded import Base


def loaded(options: Options) -> tuple[Base, DeviceFacts]:
    facts = detect(options.device)
    base = load(options, facts)
    place(base, facts, person=True)
    return base, facts


class Lever:
    """Compares a changed UNet forward with the one before."""

    def __init__(self, options: Options, emit: Emit, base: Base, facts: DeviceFacts) -> None:
        self.options, self.emit, self.facts = options, emit, facts
        self.inputs = unet_inputs(base.pipeline.unet, facts, options.size)
        self.unet = base.pipeline.unet
        self.before, self.usual = self.timed(forward(self.unet, self.inputs))
        emit("forward, two samples, as it is", self.usual)

    def timed(self, call: Callable[[], torch.Tensor]) -> tuple[torch.Tensor, float]:
        made = call().float()
        return made, median(call, self.facts, self.options.repeats)[0]

    def compare(self, what: str, call: Callable[[], torch.Tensor], pictures: int = 1) -> None:
        """Seconds per picture, relative to the default, and how far the output differs."""
        made, took = self.timed(call)
        took /= pictures
        self.emit(what, took)
        same = made.shape == self.before.shape
        note = f"output differs by {relative(made, self.before):.2g}" if same else ""
        self.emit(f"its ratio: {what}", took / self.usual, "×", note=note)


def layouts(options: Options, emit: Emit) -> None:
    """Guidance in two passes, a batch of four, channels last."""
    base, facts = loaded(options)
    lever = Lever(options, emit, base, facts)
    unet = base.pipeline.unet
    halves = [half(lever.inputs, index) for index in (0, 1)]
    lever.compare(
        "guidance halves one after the other",
        lambda: torch.cat([forward(unet, part)() for part in halves]),
    )
    eight = unet_inputs(unet, facts, options.size, samples=8)
    lever.compare("four pictures in one batch, for each", forward(unet, eight), 4)
    unet.to(memory_format=torch.channels_last)
    lever.compare("channels last", forward(unet, lever.inputs))
    decoding(options, emit, base, facts)


def half(inputs: dict[str, Any], index: int) -> dict[str, Any]:
    """One of two samples."""

    def part(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: part(one) for name, one in value.items()}
        return value[index : index + 1] if value.ndim else value

    return {name: part(value) for name, value in inputs.items()}


def decoding(options: Options, emit: Emit, base: Base, facts: DeviceFacts) -> None:
    """The VAE in another layout, a small decoder, and bytes instead of floats to main memory."""
    vae, device = base.pipeline.vae, facts.torch_name
    latents = torch.randn(1, 4, options.size // 8, options.size // 8).to(device, vae.dtype)

    def decode(model: Any) -> Callable[[], torch.Tensor]:
        def call() -> torch.Tensor:
            with torch.no_grad():
                made: torch.Tensor = model.decode(latents, return_dict=False)[0]
            return made

        return call

    before = decode(vae)().float()
    usual, spread = median(decode(vae), facts, options.repeats)
    emit("VAE decode", usual, note=spread_note(spread, options.repeats))
    vae.to(memory_format=torch.channels_last)
    took, _ = median(decode(vae), facts, options.repeats)
    difference = relative(decode(vae)().float(), before)
    emit("VAE decode, channels last", took, note=f"output differs by {difference:.2g}")
    emit("its ratio: channels last", took / usual, "×")
    tiny = AutoencoderTiny().eval().to(device, vae.dtype)
    took, _ = median(decode(tiny), facts, options.repeats)
    emit("TAESDXL decode", took, note="another picture: for drafts and previews")
    emit("its ratio: TAESDXL", took / usual, "×")
    floats = before.to(vae.dtype)
    took, _ = median(lambda: floats.float().cpu(), facts, options.repeats)
    emit("picture to main memory as floats", took)
    took, _ = median(lambda: as_bytes(floats).cpu(), facts, options.repeats)
    emit("picture to main memory as bytes", took)


def as_bytes(picture: torch.Tensor) -> torch.Tensor:
    return (picture.float().clamp(-1, 1) * 127.5 + 127.5).round().to(torch.uint8)


def guidance(options: Options, emit: Emit) -> None:
    """The last nine of twenty-five steps without guidance."""
    bench = PictureBench(options)
    steps = options.steps or 25
    every, _ = bench.ours_median(preset="balanced", steps=steps, guidance_steps=steps)
    some, _ = bench.ours_median(preset="balanced", steps=steps)
    emit(f"{steps} steps, all guided", every)
    emit(f"{steps} steps, the first 64 % guided", some)
    one, other = (pixels(bench, steps=steps, guidance_steps=guided) for guided in (steps, None))
    note = f"pixels differ by {np.abs(one - other).mean():.2g} of 255"
    emit("its ratio: guidance interval", some / every, "×", note=note)


def pixels(bench: PictureBench, **changes: Any) -> NDArray[np.float32]:
    wanted = bench.request(preset="balanced", **changes)
    (made,) = bench.generator.generate(bench.options.models, wanted)
    return np.asarray(made.image, np.float32)


def grouped(options: Options, emit: Emit) -> None:
    """Layer-by-layer offload, from pinned memory or not."""
    facts = detect(options.device)
    if facts.kind is not DeviceKind.CUDA:
        emit("group offload", "not measured", note="needs CUDA")
        return

    for what, thrifty in (("pinned when it is needed", True), ("pinned beforehand", False)):
        base = load(options, facts)
        base.use_loras((), person=True)
        unet = base.pipeline.unet
        apply_group_offloading(
            unet,
            onload_device=torch.device(facts.torch_name),
            offload_device=torch.device("cpu"),
            offload_type="leaf_level",
            use_stream=True,
            low_cpu_mem_usage=thrifty,
        )
        inputs = unet_inputs(unet, replace(facts), options.size)
        took, _ = median(forward(unet, inputs), facts, min(3, options.repeats))
        emit(f"group offload, a forward, memory {what}", took)
        del base, unet


def compiled(options: Options, emit: Emit) -> None:
    """Each transformer block compiled once for all."""
    base, facts = loaded(options)
    lever = Lever(options, emit, base, facts)
    try:
        base.pipeline.unet.compile_repeated_blocks(fullgraph=True)
        first = seconds(forward(base.pipeline.unet, lever.inputs), facts)
    except Exception as error:  # noqa: BLE001 - a compiler may be missing: that is the result
        emit("regional compile", "not measured", note=str(error).splitlines()[0][:100])
        return
    emit("regional compile: the first forward", first)
    lever.compare("regional compile", forward(base.pipeline.unet, lever.inputs))
