"""PhotoMaker V1 trained on people of one's own: from a base model and a data set to a file."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from photomaker_desktop.core.errors import UsageError, WrongModel
from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import load_adapter, save_adapter
from photomaker_desktop.engine.encoder import EncoderConfig, IdEncoder, build_encoder
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.tensor_files import read_tensors
from photomaker_desktop.training.adapter_task import AdapterRates, AdapterTask
from photomaker_desktop.training.folders import read_people
from photomaker_desktop.training.logs import figures_writer
from photomaker_desktop.training.loop import LoopConfig, averaged, train
from photomaker_desktop.training.lora import add_lora, published_keys
from photomaker_desktop.training.parts import Parts

RESULT = "photomaker.safetensors"


@dataclass(frozen=True)
class AdapterConfig:
    """``data`` is a folder of people, ``base`` an SDXL model (diffusers folder, single file with
    ``tokenizers``, or a hub id that is already on this machine).

    The identity encoder starts from ``start`` (a PhotoMaker V1 file to go on from) or from
    ``vision`` (a safetensors file of CLIP ViT-L/14's vision model); with neither from nothing, in
    the sizes of ``encoder``. ``frozen_dtype`` is that of the weights that are not trained.
    """

    data: str
    base: str
    folder: str = "runs/photomaker"
    tokenizers: str = ""
    start: str = ""
    vision: str = ""
    encoder: dict[str, int] = field(default_factory=dict)
    size: int = 1024
    rank: int = 64
    frozen_dtype: str = "float32"
    gradient_checkpointing: bool = False
    rates: AdapterRates = field(default_factory=AdapterRates)
    loop: LoopConfig = field(default_factory=LoopConfig)


def train_adapter(config: AdapterConfig) -> Path:
    """Train until the config's last step; the PhotoMaker file that was written.

    Raises ``UsageError`` for data that cannot be used, ``WeightsMissing``, ``WeightsInvalid`` or
    ``WrongModel`` for weights.
    """
    people = read_people(Path(config.data))
    if not any(len(person.photos) > 1 for person in people):
        raise UsageError(
            f"Nobody in {config.data} has two pictures.",
            "A person's photos are taken from their other pictures.",
        )
    torch.manual_seed(config.loop.seed)
    models = ModelPaths(name="base", base=config.base, tokenizers=config.tokenizers)
    pipeline = load_base(models, getattr(torch, config.frozen_dtype))
    encoder = first_encoder(config, pipeline)
    task = make_task(config, people, pipeline, encoder)
    folder = Path(config.folder)
    with figures_writer(folder) as log_figures:
        train(task, config.loop, folder, log_figures=log_figures)
    task.module.load_state_dict(dict(averaged(folder)), strict=False)
    result = folder / RESULT
    save_adapter(result, encoder.config, encoder.state_dict(), published_keys(pipeline.unet))
    return result


def make_task(
    config: AdapterConfig, people: list[Any], pipeline: Any, encoder: IdEncoder
) -> AdapterTask:
    add_lora(pipeline.unet, config.rank)
    for parameter in pipeline.unet.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    if config.gradient_checkpointing:
        pipeline.unet.enable_gradient_checkpointing()
    parts = Parts(pipeline.unet, pipeline.text_encoder, pipeline.text_encoder_2, encoder)
    known = ("beta_start", "beta_end", "beta_schedule", "prediction_type", "trained_betas")
    scheduler = {key: value for key, value in pipeline.scheduler.config.items() if key in known}
    return AdapterTask(
        people,
        parts,
        vae=pipeline.vae,
        tokenizers=(pipeline.tokenizer, pipeline.tokenizer_2),
        scheduler=scheduler,
        rates=config.rates,
        size=config.size,
        batch=config.loop.batch,
    )


def first_encoder(config: AdapterConfig, pipeline: Any) -> IdEncoder:
    """The identity encoder before training, in float32."""
    if config.start:
        found = load_adapter(config.start)
        if found.version is not AdapterVersion.V1:
            raise WrongModel(f"{config.start} is PhotoMaker V2; training goes on from V1 files.")
        return found.build().train().requires_grad_(True)
    widths = (pipeline.text_encoder.config.hidden_size, pipeline.text_encoder_2.config.hidden_size)
    sizes = {"projection": widths[0], "projection_2": widths[1]} | config.encoder
    encoder = build_encoder(EncoderConfig(**sizes))
    if config.vision:
        load_vision(encoder, Path(config.vision))
    return encoder


def load_vision(encoder: IdEncoder, path: Path) -> None:
    """CLIP's vision model from a safetensors file, with or without its ``vision_model.`` prefix.

    Raises ``WeightsMissing``, ``WeightsInvalid`` or ``WrongModel``.
    """
    tensors, _ = read_tensors(path)
    named = {key.removeprefix("vision_model."): value for key, value in tensors.items()}
    assert encoder.vision_model is not None
    wanted = encoder.vision_model.state_dict()
    bare = {key: named.get(key.removeprefix("vision_model.")) for key in wanted}
    if any(value is None or value.shape != wanted[key].shape for key, value in bare.items()):
        raise WrongModel(f"{path.name} does not hold the vision model of these sizes.")
    encoder.vision_model.load_state_dict({k: v.float() for k, v in bare.items() if v is not None})
