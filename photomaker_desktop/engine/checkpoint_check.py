"""What a single-file checkpoint lacks, in our words; and scales of eight-bit weights."""

import math
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open

from photomaker_desktop.core.errors import Remedy, WeightsInvalid, WrongModel
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.safetensors_header import SafetensorsHeader

PARTS = {
    "unet": ("model.diffusion_model.", Text("UNet")),
    "text_encoder": ("conditioner.embedders.0.transformer.", Text("text encoder")),
    "text_encoder_2": ("conditioner.embedders.1.model.", Text("second text encoder")),
    "vae": ("first_stage_model.", Text("VAE")),
}
SCALES = (".scale_weight", ".weight_scale")
MARKER = "scaled_fp8"
OTHER_QUANTISED = (
    ".absmax", ".quant_map", ".qweight", ".qzeros", ".comfy_quant", ".bitsandbytes__nf4",
    ".bitsandbytes__fp4", ".weight_scale_inv", ".wscales", ".scale_shift", ".zero_point",
)  # fmt: skip
FULL = Text("Choose a full checkpoint, or download it again.")


def check_parts(path: Path, header: SafetensorsHeader, *, has_vae: bool) -> None:
    """Raises ``WeightsInvalid`` where a whole part is missing, ``WrongModel`` for quantised ones.

    ``has_vae``: another VAE is given, so that the checkpoint needs none.
    """
    keys = header.shapes.keys()
    if any(key.endswith(OTHER_QUANTISED) for key in keys) or has_whole_numbers(header):
        raise WrongModel(
            Text("{name} uses an unsupported quantisation.", name=path.name),
            todo="Choose its fp16 or fp8 version.",
        )
    if not has_vae and not any(key.startswith(PARTS["vae"][0]) for key in keys):
        raise WeightsInvalid(
            Text("{name} has no VAE; choose one (--vae).", name=path.name),
            "The VAE decodes the picture.",
            "SDXL's fp16-fix VAE fits every SDXL model.",
            remedy=Remedy.NONE,
        )
    for part in ("text_encoder", "text_encoder_2"):
        prefix, name = PARTS[part]
        if not any(key.startswith(prefix) for key in keys):
            raise incomplete(path, Text("the {part} is missing", part=name))


def has_whole_numbers(header: SafetensorsHeader) -> bool:
    """Whether matrices of a part are integers: what they are to be multiplied by is not said."""
    starts = tuple(prefix for prefix, _ in PARTS.values())
    return any(
        header.types.get(key, "").startswith(("I", "U", "BOOL"))
        for key, shape in header.shapes.items()
        if len(shape) > 1 and key.startswith(starts) and not key.endswith("position_ids")
    )


def lacking(
    path: Path, header: SafetensorsHeader, part: str, expected: Collection[str], config: Any
) -> WeightsInvalid | None:
    """An error for a UNet or VAE of which some tensors are missing; None where none is."""
    from diffusers.loaders import single_file_utils

    convert: Any = {
        "unet": single_file_utils.convert_ldm_unet_checkpoint,
        "vae": single_file_utils.convert_ldm_vae_checkpoint,
    }[part]
    try:
        provided = convert({key: Named(key) for key in header.shapes}, config).keys()
    except (KeyError, AttributeError, TypeError, IndexError):
        provided = ()
    missing = sorted(set(expected) - set(provided))
    if not missing:
        return None
    if not provided:
        return incomplete(path, Text("the {part} has missing tensors", part=PARTS[part][1]))
    return lacks(path, part, missing)


class Named(str):
    """Stands for a tensor while only its name matters."""

    @property
    def shape(self) -> tuple[int, ...]:
        return (1, 1, 1, 1)

    def __getitem__(self, _: object) -> "Named":
        return self


def lacks(path: Path, part: str, missing: Collection[str]) -> WeightsInvalid:
    first = next(iter(missing))
    return incomplete(
        path,
        Text(
            "the {part} lacks {count} tensors, such as {tensor}",
            part=PARTS[part][1],
            count=len(missing),
            tensor=first,
        ),
    )


def incomplete(path: Path, why: Text) -> WeightsInvalid:
    return WeightsInvalid(
        Text("{name} is not a complete SDXL model: {why}.", name=path.name, why=why), todo=FULL
    )


def scale_names(header: SafetensorsHeader) -> dict[str, str]:
    """Weights of ComfyUI's scaled fp8 and their scales: ``X.weight`` → ``X.scale_weight``."""
    return {
        f"{key.removesuffix(end)}.weight": key
        for key in header.shapes
        for end in SCALES
        if key.endswith(end)
    }


def apply_scales(path: Path, header: SafetensorsHeader, unet: Any) -> None:
    """Multiply scaled eight-bit weights of the UNet by their scales, in float32.

    Raises ``WrongModel`` where other parts are scaled, or a scale is missing or no single number.
    """
    from diffusers.loaders.single_file_utils import convert_ldm_unet_checkpoint

    scales = scale_names(header)
    if not scales and MARKER not in header.shapes:
        return
    names: Mapping[str, str] = convert_ldm_unet_checkpoint(
        {key: key for key in header.shapes}, unet.config
    )
    places = {key: name for name, key in names.items()}
    parameters = dict(unet.named_parameters())
    if scales.keys() - places.keys():
        raise unscalable(path)
    with safe_open(path, framework="pt", device="cpu") as file, torch.no_grad():
        unscaled = (key for key in places if key.endswith(".weight") and key not in scales)
        if any(is_eight_bits(file.get_slice(key)) for key in unscaled):
            raise unscalable(path)
        for key, scale_key in scales.items():
            scale = file.get_tensor(scale_key).float()
            if scale.numel() != 1 or not 0 < scale.item() < math.inf:
                raise unscalable(path)
            weight = parameters[places[key]]
            weight.data = (weight.data.float() * scale).to(weight.dtype)


def is_eight_bits(tensor: Any) -> bool:
    """Of a matrix or convolution in a file."""
    return len(tensor.get_shape()) > 1 and str(tensor.get_dtype()).startswith(("F8", "I8"))


def unscalable(path: Path) -> WrongModel:
    return WrongModel(
        Text("{name} uses an unsupported 8-bit scaling.", name=path.name),
        todo="Choose its fp16 version.",
    )
