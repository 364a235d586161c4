"""LoRAs beside PhotoMaker's own, each with its strength, changed without reloading the base."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from photomaker_desktop.core.errors import WrongModel
from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.component_loading import weight_errors
from photomaker_desktop.engine.detection import Family, of_header
from photomaker_desktop.engine.headers import read_header
from photomaker_desktop.engine.placement import in_compute_dtype

PHOTOMAKER = "photomaker"


def set_loras(
    pipeline: Any, choices: Sequence[LoraChoice], own: Mapping[str, float] | None = None
) -> None:
    """Make exactly ``choices`` and the adapters of ``own`` active, with their strengths.

    Files that are new are loaded, others are taken out; the base stays. ``own`` are adapters that
    somebody else loaded (default: PhotoMaker's at 1, if it is there). A file that was named twice
    counts once, with the last strength. Raises ``WeightsMissing``, ``WeightsInvalid`` or
    ``WrongModel``; the adapters are then as they were before.
    """
    loaded = adapters(pipeline)
    if own is None:
        own = {PHOTOMAKER: 1.0} if PHOTOMAKER in loaded else {}
    wanted = {adapter_name(choice.path): choice for choice in choices}
    new = {name: choice for name, choice in wanted.items() if name not in loaded}
    for choice in new.values():
        check_lora(Path(choice.path), pipeline.unet)
    added: list[str] = []
    try:
        for name, choice in new.items():
            added.append(name)
            with weight_errors(Path(choice.path)), in_compute_dtype(pipeline.unet):
                pipeline.load_lora_weights(choice.path, adapter_name=name, local_files_only=True)
    except Exception:
        remove(pipeline, [name for name in added if name in adapters(pipeline)])
        activate(pipeline, own)
        raise
    remove(pipeline, [name for name in loaded if name not in own and name not in wanted])
    activate(pipeline, {**own, **{name: choice.strength for name, choice in wanted.items()}})


def adapters(pipeline: Any) -> set[str]:
    """Names of all adapters that are loaded."""
    found: dict[str, list[str]] = pipeline.get_list_adapters()
    return {name for names in found.values() for name in names}


def adapter_name(path: str) -> str:
    """One name per file and content: PEFT allows no dots in it."""
    file = Path(path)
    fingerprint = file.stat() if file.exists() else None
    key = (
        f"{file.absolute()}|{fingerprint.st_size}|{fingerprint.st_mtime_ns}"
        if fingerprint
        else str(file)
    )
    return f"lora_{hashlib.sha256(key.encode()).hexdigest()[:16]}"


def remove(pipeline: Any, names: Sequence[str]) -> None:
    if names:
        pipeline.delete_adapters(list(names))


def activate(pipeline: Any, strengths: Mapping[str, float]) -> None:
    """Strengths by adapter; one that has no part in a model is skipped there by diffusers."""
    if strengths:
        pipeline.set_adapters(list(strengths), adapter_weights=list(strengths.values()))


def check_lora(path: Path, unet: Any) -> None:
    """Raises ``WrongModel`` for what is no LoRA, or one of another base (SD 1.5, Flux …)."""
    header = read_header(path)
    family = of_header(header)
    if family is not Family.LORA:
        raise WrongModel(
            Text("{name} is {family}, not a LoRA.", name=path.name, family=family.value),
            todo="Choose an SDXL LoRA.",
        )
    if any(key.startswith("transformer.") or "double_blocks" in key for key in header.shapes):
        raise wrong_base(path, "Flux or Stable Diffusion 3")
    widths = context_widths(header.shapes)
    if widths and widths != {unet.config.cross_attention_dim}:
        names = {768: "Stable Diffusion 1.5", 1024: "Stable Diffusion 2", 1280: "SDXL's refiner"}
        raise wrong_base(path, names.get(min(widths), Text("another base model")))


def wrong_base(path: Path, base: Text | str) -> WrongModel:
    return WrongModel(
        Text("{name} is a LoRA for {base}.", name=path.name, base=base),
        "It does not fit an SDXL base model.",
        "Choose an SDXL LoRA.",
    )


def context_widths(shapes: Mapping[str, tuple[int, ...]]) -> set[int]:
    """Widths of the text that the cross attention reads, from the down matrices of keys."""
    return {
        shape[1]
        for key, shape in shapes.items()
        if "attn2" in key
        and ("to_k" in key or "to_v" in key)
        and ("down" in key.rsplit("to_", 1)[1] or "lora_A" in key)
        and len(shape) >= 2
    }
