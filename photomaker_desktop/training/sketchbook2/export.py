"""Sketchbook's files: a diffusers folder, a PhotoMaker file; both half precision."""

from pathlib import Path
from typing import Any

from torch import Tensor

from photomaker_desktop.engine.adapter import save_adapter
from photomaker_desktop.training.control import copied
from photomaker_desktop.training.parts import Parts, PartsConfig, save_base


def export(folder: Path, sizes: PartsConfig, parts: Parts, vae: Any) -> None:
    """Write ``base`` and ``photomaker.safetensors``; what goes on training is left alone."""
    copies = Parts(copied(parts.unet), copied(parts.text), copied(parts.text_2), parts.id_encoder)
    save_base(folder / "base", sizes, copies, copied(vae))
    encoder: dict[str, Tensor] = parts.id_encoder.state_dict()
    halves = {key: tensor.half().cpu().contiguous() for key, tensor in encoder.items()}
    save_adapter(folder / "photomaker.safetensors", parts.id_encoder.config, halves, {})
