"""The memory that a set's models will take, from their headers."""

from dataclasses import fields
from pathlib import Path

import torch

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.loading import base_path
from photomaker_desktop.engine.memory import ModelSizes
from photomaker_desktop.storage.safetensors_header import SafetensorsHeader, read_header

PREFIXES = {
    "unet": "model.diffusion_model.",
    "text_encoders": "conditioner.",
    "vae": "first_stage_model.",
}
FOLDERS = {"unet": "unet", "text_encoder": "text_encoders", "text_encoder_2": "text_encoders"}


def weigh(models: ModelPaths, dtype: torch.dtype, control: str = "") -> ModelSizes:
    """Bytes of each part in ``dtype``; a PhotoMaker ``.bin`` is taken at the size of its file.

    Raises ``WeightsMissing`` or ``WeightsInvalid``.
    """
    each = dtype.itemsize
    base = base_path(models.base)
    parts = folder_parts(base) if base.is_dir() else file_parts(read_header(base))
    if models.vae:
        parts["vae"] = parameters(Path(models.vae))
    parts["control"] = parameters(Path(control)) if control else 0
    identity = Path(models.adapter)
    if models.adapter:
        parts["identity"] = adapter_parameters(identity)
    known = {field.name for field in fields(ModelSizes)}
    sizes = {name: count * each for name, count in parts.items() if name in known}
    return ModelSizes(**({"identity": 0} | sizes), bytes_per_number=each)


def folder_parts(base: Path) -> dict[str, int]:
    parts = {"unet": 0, "text_encoders": 0, "vae": parameters(base / "vae")}
    for folder, name in FOLDERS.items():
        parts[name] += parameters(base / folder)
    return parts


def file_parts(header: SafetensorsHeader) -> dict[str, int]:
    return {
        name: SafetensorsHeader(
            {key: shape for key, shape in header.shapes.items() if key.startswith(prefix)}
        ).parameters
        for name, prefix in PREFIXES.items()
    }


def parameters(path: Path) -> int:
    """Of a file, or of the files of a folder (of an fp16 variant only where that is all)."""
    if path.is_file():
        return read_header(path).parameters
    files = list(path.glob("*.safetensors"))
    plain = [file for file in files if ".fp16." not in file.name]
    return sum(read_header(file).parameters for file in plain or files)


def adapter_parameters(path: Path) -> int:
    try:
        return read_header(path).parameters
    except WeightsInvalid:
        return path.stat().st_size // torch.float16.itemsize
