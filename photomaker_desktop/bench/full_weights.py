"""Random weights in the published layouts of SDXL and PhotoMaker V1, at full size."""

import json
import math
import shutil
import struct
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from torch import Tensor
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from photomaker_desktop.bench.full import BYTES, DONE
from photomaker_desktop.bench.tiny import write_tokenizer
from photomaker_desktop.core.capabilities import DRAWN
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import empty_encoder
from photomaker_desktop.engine.encoder import EncoderConfig
from photomaker_desktop.storage import paths

RANK = 64
DIFFUSION = "diffusion_pytorch_model"
Shapes = dict[str, tuple[int, ...]]


def full_models(folder: Path) -> ModelPaths:
    base = str(folder / "sdxl")
    adapter = str(folder / "photomaker-v1.bin")
    return ModelPaths(
        name="random", base=base, adapter=adapter, tokenizers=base, capabilities=DRAWN
    )


def build_full(folder: Path, device: str = "cpu") -> ModelPaths:
    """Write both once into ``folder``; ``device`` draws the numbers.

    An fp16 diffusers folder with the VAE marked safe in half precision, and the adapter as a torch
    file. Raises ``OSError`` where the disk has no room for ``BYTES``.
    """
    models = full_models(folder)
    if (folder / DONE).exists():
        return models
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < BYTES * 1.1:
        raise OSError(f"{folder} has {free / 1e9:.1f} GB free; {BYTES * 1.1 / 1e9:.1f} are needed")
    base = Path(models.base)
    shutil.copytree(paths.resources() / "sdxl", base, dirs_exist_ok=True)
    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(write, base, device) for write in (write_unet, write_vae, write_texts)]
        jobs.append(pool.submit(write_adapter, Path(models.adapter), base, device))
        for job in jobs:
            job.result()
    (folder / DONE).touch()
    return models


def write_unet(base: Path, device: str) -> None:
    write_random(
        base / "unet" / f"{DIFFUSION}.fp16.safetensors", shapes_of(meta_unet(base)), device
    )


def write_vae(base: Path, device: str) -> None:
    vae = on_meta(lambda: AutoencoderKL.from_config(AutoencoderKL.load_config(base / "vae")))
    write_random(base / "vae" / f"{DIFFUSION}.fp16.safetensors", shapes_of(vae), device)
    config = json.loads((base / "vae" / "config.json").read_text())
    (base / "vae" / "config.json").write_text(json.dumps(config | {"force_upcast": False}))


def write_texts(base: Path, device: str) -> None:
    kinds = {"text_encoder": CLIPTextModel, "text_encoder_2": CLIPTextModelWithProjection}
    for name, pad in (("tokenizer", "<|endoftext|>"), ("tokenizer_2", "!")):
        if not (base / name).exists():
            write_tokenizer(base / name, pad)
    for name, kind in kinds.items():
        config = CLIPTextConfig.from_pretrained(base / name)
        shapes = published_names(on_meta(lambda: kind(config)))  # noqa: B023
        write_random(base / name / "model.fp16.safetensors", shapes, device)


def write_adapter(path: Path, base: Path, device: str) -> None:
    encoder = shapes_of(empty_encoder(EncoderConfig()))
    tensors = {
        "id_encoder": {name: drawn(name, shape, device).cpu() for name, shape in encoder.items()},
        "lora_weights": {
            name: drawn(name, shape, device).cpu() for name, shape in lora_shapes(base).items()
        },
    }
    torch.save(tensors, path)


def lora_shapes(base: Path) -> Shapes:
    """PhotoMaker's LoRA on every attention of the UNet."""
    shapes = Shapes()
    for name, module in meta_unet(base).named_modules():
        if not name.endswith((".attn1", ".attn2")):
            continue
        for part, layer in (("to_q", 0), ("to_k", 0), ("to_v", 0), ("to_out", 1)):
            linear = module.to_out[0] if layer else module.get_submodule(part)
            key = f"unet.{name}.processor.{part}_lora"
            shapes[f"{key}.down.weight"] = (RANK, linear.in_features)
            shapes[f"{key}.up.weight"] = (linear.out_features, RANK)
    return shapes


def meta_unet(base: Path) -> Any:
    config = UNet2DConditionModel.load_config(base / "unet")
    return on_meta(lambda: UNet2DConditionModel.from_config(config))


def on_meta(build: Callable[[], Any]) -> Any:
    """Parameters without storage (meta device)."""
    with torch.device("meta"):
        return build()


def shapes_of(model: torch.nn.Module) -> Shapes:
    return {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}


def published_names(text_encoder: torch.nn.Module) -> Shapes:
    """transformers 5 drops a prefix that the published files have."""
    return {
        name if name.startswith("text_") else f"text_model.{name}": shape
        for name, shape in shapes_of(text_encoder).items()
        if not name.endswith("position_ids")
    }


def drawn(name: str, shape: tuple[int, ...], device: str) -> Tensor:
    """fp16 numbers, small enough to keep activations finite at any depth."""
    if len(shape) == 1 and name.endswith("weight"):
        return torch.ones(shape, dtype=torch.float16, device=device)
    if len(shape) <= 1 and name.endswith("bias"):
        return torch.zeros(shape, dtype=torch.float16, device=device)
    spread = 0.02 if "embedding" in name else 0.5 / math.sqrt(math.prod(shape[1:]) or 1)
    return torch.randn(shape, device=device).mul_(spread).half()


def write_random(path: Path, shapes: Mapping[str, tuple[int, ...]], device: str) -> None:
    """Tensor by tensor, so that the whole is never in memory at once."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, shape in shapes.items():
        start, end = end, end + 2 * math.prod(shape)
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for name, shape in shapes.items():
            file.write(drawn(name, shape, device).cpu().reshape(-1).view(torch.uint8).numpy().data)
