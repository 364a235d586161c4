"""Sketchbook's files: a diffusers folder, a PhotoMaker file, a ControlNet; all half precision."""

from copy import deepcopy
from pathlib import Path
from typing import Any

from torch import Tensor, nn

from photomaker_desktop.engine.adapter import save_adapter
from photomaker_desktop.training.parts import Parts, PartsConfig, save_base


def export(folder: Path, sizes: PartsConfig, parts: Parts, vae: Any) -> None:
    """Write ``base`` and ``photomaker.safetensors``; what goes on training is left alone."""
    copies = Parts(copied(parts.unet), copied(parts.text), copied(parts.text_2), parts.id_encoder)
    save_base(folder / "base", sizes, copies, copied(vae))
    encoder: dict[str, Tensor] = parts.id_encoder.state_dict()
    halves = {key: tensor.half().cpu().contiguous() for key, tensor in encoder.items()}
    save_adapter(folder / "photomaker.safetensors", parts.id_encoder.config, halves, {})


def export_control(folder: Path, control: Any) -> None:
    copied(control).half().save_pretrained(folder, safe_serialization=True)


def copied(module: Any) -> Any:
    """The same once more in the processor's memory."""
    copy: nn.Module = deepcopy(module).cpu()
    copy.__dict__.pop("forward", None)
    return copy
