"""Identifies a checkpoint by tensor names and shapes, without loading it."""

from collections.abc import Collection
from enum import Enum
from pathlib import Path
from typing import Any

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.safetensors_header import SafetensorsHeader, read_header

UNET = "model.diffusion_model."
LORA_MARKS = ("lora_down", "lora_up", "lora_A.", "lora_B.", "_lora.down", "_lora.up", "lora_unet_",
              ".lora.down", "hada_w1", "lokr_w1", "lycoris_")  # fmt: skip


class Family(Enum):
    """The values complete the sentence *this is …*."""

    SDXL = Text("an SDXL base model")
    SDXL_INPAINT = Text("an SDXL model for inpainting only")
    SDXL_REFINER = Text("the SDXL refiner")
    SD1 = Text("a Stable Diffusion 1.5 model")
    SD2 = Text("a Stable Diffusion 2 model")
    SD3 = Text("a Stable Diffusion 3 model")
    FLUX = Text("a Flux model")
    LORA = Text("a LoRA")
    CONTROL = Text("a ControlNet")
    VAE = Text("only a VAE")
    UNET = Text("only a UNet, without text encoders")
    NO_UNET = Text("not a complete SDXL model: the UNet is missing")
    TEXT_ENCODER = Text("only a text encoder")
    PHOTOMAKER = Text("a PhotoMaker adapter")
    UNKNOWN = Text("an unknown weight file")


PIPELINES = {
    "StableDiffusionXL": Family.SDXL,
    "StableDiffusion3": Family.SD3,
    "StableDiffusion": Family.SD1,
    "Flux": Family.FLUX,
}
ADVICE = Text("Choose an SDXL base model, such as RealVisXL V4.0.")


def require_sdxl(path: Path) -> Family:
    """Raise ``WrongModel`` unless ``path`` is an SDXL base (folder or single file).

    Also raises ``WeightsMissing`` or ``WeightsInvalid`` (nothing there, cut short, no weights).
    """
    family = identify(path)
    if family is not Family.SDXL:
        raise WrongModel(
            Text("{name} is {family}.", name=path.name, family=family.value),
            "PhotoMaker needs an SDXL base model.",
            ADVICE,
        )
    return family


def identify(path: Path) -> Family:
    """The family of a diffusers folder or a safetensors file."""
    if path.is_dir():
        return of_folder(path)
    if path.suffix.lower() in {".ckpt", ".pt", ".pth", ".bin"} and path.is_file():
        raise WeightsInvalid(
            Text("{name} is in an old format that can contain code.", name=path.name),
            "Base models must be safetensors files.",
            "Get the .safetensors version of this model.",
        )
    return of_header(read_header(path))


SIGNS: tuple[tuple[Family, tuple[str, ...]], ...] = (
    (Family.PHOTOMAKER, ("id_encoder.",)),
    (Family.FLUX, ("double_blocks.", f"{UNET}double_blocks.", "single_transformer_blocks.")),
    (Family.SD3, ("joint_blocks.", f"{UNET}joint_blocks.")),
    (Family.CONTROL, ("control_model.", "controlnet_cond_embedding.")),
)


def of_header(header: SafetensorsHeader) -> Family:
    """From the keys of a single file."""
    keys = header.shapes.keys()
    if any(mark in key for key in keys for mark in LORA_MARKS) and not is_any(keys, "id_encoder."):
        return Family.LORA
    sign = next((family for family, starts in SIGNS if is_any(keys, *starts)), None)
    if sign is not None:
        return sign
    return of_ldm(header) if is_any(keys, f"{UNET}input_blocks.") else of_part(keys)


def of_ldm(header: SafetensorsHeader) -> Family:
    """Full checkpoints in the original layout, by their text encoders."""
    keys, first = header.shapes.keys(), header.shapes.get(f"{UNET}input_blocks.0.0.weight", ())
    if is_any(keys, "conditioner.embedders.1.", "conditioner.embedders.0.transformer."):
        return Family.SDXL_INPAINT if first[1:2] == (9,) else Family.SDXL
    if is_any(keys, "conditioner.embedders.0.model."):
        return Family.SDXL_REFINER
    if is_any(keys, "cond_stage_model.model."):
        return Family.SD2
    return Family.SD1 if is_any(keys, "cond_stage_model.") else Family.UNET


def of_part(keys: Collection[str]) -> Family:
    if is_any(keys, "down_blocks.", "input_blocks."):
        return Family.UNET
    if is_any(keys, "conditioner.embedders."):
        return Family.NO_UNET
    if is_any(keys, "first_stage_model.", "decoder.", "encoder.down"):
        return Family.VAE
    return Family.TEXT_ENCODER if is_any(keys, "text_model.") else Family.UNKNOWN


def of_folder(folder: Path) -> Family:
    """From ``model_index.json`` (and the text encoder's size, which tells SD 2 from 1.5)."""
    index = read_json(folder / "model_index.json", folder)
    name = str(index.get("_class_name", ""))
    family = next((f for start, f in PIPELINES.items() if name.startswith(start)), Family.UNKNOWN)
    if family is Family.SDXL:
        if not present(index.get("text_encoder")):
            return Family.SDXL_REFINER
        channels = read_json(folder / "unet" / "config.json", folder).get("in_channels", 4)
        return Family.SDXL_INPAINT if channels == 9 else Family.SDXL
    if family is Family.SD1:
        size = read_json(folder / "text_encoder" / "config.json", folder).get("hidden_size")
        return Family.SD2 if size == 1024 else Family.SD1
    return family


def read_json(path: Path, folder: Path) -> dict[str, Any]:
    """Raises ``WeightsMissing`` or ``WeightsInvalid`` in words about ``folder``."""
    try:
        return json_object(path.read_bytes())
    except FileNotFoundError:
        raise WeightsMissing(
            Text(
                "{name} is not a complete diffusers model: {path} is missing.",
                name=folder.name,
                path=path.relative_to(folder),
            ),
            todo="Choose the folder that holds model_index.json, or a .safetensors file.",
        ) from None
    except (OSError, DecodeError) as error:
        raise WeightsInvalid(
            Text("{name} cannot be read.", name=path), str(error), "Download it again."
        ) from error


def present(entry: object) -> bool:
    """Whether a component of ``model_index.json`` is there (absent ones are ``[null, null]``)."""
    return isinstance(entry, list) and len(entry) == 2 and None not in entry


def is_any(keys: Collection[str], *prefixes: str) -> bool:
    return any(key.startswith(prefixes) for key in keys)
