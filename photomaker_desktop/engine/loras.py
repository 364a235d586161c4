"""The user's LoRAs, each with its strength, changed without reloading the base."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from photomaker_desktop.core.errors import Remedy
from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.component_loading import weight_errors
from photomaker_desktop.engine.lora_files import CHOOSE, read_lora
from photomaker_desktop.engine.placement import in_compute_dtype

PHOTOMAKER = "photomaker"


def set_loras(
    pipeline: Any, choices: Sequence[LoraChoice], own: Mapping[str, float] | None = None
) -> dict[str, tuple[Text, ...]]:
    """Make exactly ``choices`` and the adapters of ``own`` active, with their strengths.

    Files that are new are loaded, others are taken out; the base stays. ``own`` are adapters that
    somebody else loaded (default: PhotoMaker's at 1, if it is there). A file that was named twice
    counts once, with the last strength. Raises ``WeightsMissing``, ``WeightsInvalid`` or
    ``WrongModel``; the adapters are then as they were before. Returns, for each new file that holds
    something that was not used, what that is.
    """
    loaded = adapters(pipeline)
    if own is None:
        own = {PHOTOMAKER: 1.0} if PHOTOMAKER in loaded else {}
    wanted = {adapter_name(choice.path): choice for choice in choices}
    new = {name: choice for name, choice in wanted.items() if name not in loaded}
    files = {name: read_lora(Path(choice.path), pipeline) for name, choice in new.items()}
    added: list[str] = []
    try:
        for name, choice in new.items():
            added.append(name)
            reading = weight_errors(Path(choice.path), CHOOSE, Remedy.NONE)
            with reading, in_compute_dtype(pipeline.unet):
                pipeline.load_lora_weights(files[name].tensors, adapter_name=name)
    except Exception:
        remove(pipeline, [name for name in added if name in adapters(pipeline)])
        activate(pipeline, own)
        raise
    remove(pipeline, [name for name in loaded if name not in own and name not in wanted])
    activate(pipeline, {**own, **{name: choice.strength for name, choice in wanted.items()}})
    return {choice.path: files[name].notes for name, choice in new.items() if files[name].notes}


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
