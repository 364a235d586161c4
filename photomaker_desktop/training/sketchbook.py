"""Sketchbook from nothing: drawings, tokenizer, autoencoder, head start, diffusion, files.

Every stage keeps its state in a folder of its own and is skipped or resumed when it is there.
"""

import logging
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import CLIPTokenizer

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.adapter import save_adapter
from photomaker_desktop.training.album import Album, draw_album
from photomaker_desktop.training.finished import finished
from photomaker_desktop.training.judge import JudgeConfig, JudgeTask, save_judge
from photomaker_desktop.training.loop import LoopConfig, averaged, train
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.parts import Parts, PartsConfig, build_parts, save_base
from photomaker_desktop.training.samples import write_samples
from photomaker_desktop.training.sketch import Sketch, SketchConfig, encode_album, view_album
from photomaker_desktop.training.tokenizer import EXTRA_WORDS, corpus, train_tokenizers
from photomaker_desktop.training.vae import VaeConfig, VaeTask
from photomaker_desktop.training.warmup import WarmUp

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SketchbookConfig:
    """The whole recipe; ``people`` × ``scenes`` drawings.

    With ``start``, a finished Sketchbook's folder, only diffusion is trained on, from its weights.
    """

    folder: str = "runs/sketchbook"
    start: str = ""
    seed: int = 0
    people: int = 3000
    scenes: int = 10
    diffusion_people: int = 1500
    vocabulary: int = 2500
    vae: VaeConfig = field(default_factory=VaeConfig)
    vae_loop: LoopConfig = field(default_factory=LoopConfig)
    parts: PartsConfig = field(default_factory=PartsConfig)
    warmup_lr: float = 1e-3
    warmup_loop: LoopConfig = field(default_factory=LoopConfig)
    sketch: SketchConfig = field(default_factory=SketchConfig)
    loop: LoopConfig = field(default_factory=LoopConfig)
    judge: JudgeConfig = field(default_factory=JudgeConfig)
    judge_loop: LoopConfig = field(default_factory=LoopConfig)


def train_sketchbook(config: SketchbookConfig) -> Path:
    """Run unfinished stages; returns the folder with ``base`` and ``photomaker.safetensors``."""
    folder = Path(config.folder)
    album = draw_album(
        folder / "albums" / "train", "train", config.people, config.scenes, seed=config.seed
    )
    some = album.first(config.diffusion_people)
    if config.start:
        tokenizers, vae, parts = finished(Path(config.start))
        for name in ("tokenizer", "tokenizer_2"):
            copy = folder / "base" / name
            shutil.copytree(Path(config.start) / "base" / name, copy, dirs_exist_ok=True)
        latents, _ = encode_album(some, vae, folder / "latents.npy", vae.config.scaling_factor)
    else:
        tokenizers = make_tokenizers(folder / "base", config)
        vae = train_vae(folder / "vae", album, config)
        latents, factor = encode_album(some, vae, folder / "latents.npy")
        vae.register_to_config(scaling_factor=factor)
        parts = warm_up(folder / "warmup", album, tokenizers, config)
    album = some
    views = view_album(album, parts.id_encoder, config.sketch, folder / "views.npy")
    task = Sketch(
        album,
        latents,
        parts,
        views=views,
        vae=vae,
        sizes=config.parts,
        tokenizers=tokenizers,
        config=config.sketch,
        batch=config.loop.batch,
    )
    train(task, config.loop, folder / "diffusion")
    load(task.module, folder / "diffusion")
    export(folder, config, parts, vae)
    train_judge(folder, config)
    adapter = str(folder / "photomaker.safetensors")
    painter = Painter(ModelPaths(base=str(folder / "base"), adapter=adapter))
    write_samples(painter, folder / "samples")
    return folder


def make_tokenizers(base: Path, config: SketchbookConfig) -> list[Any]:
    if not (base / "tokenizer_2" / "special_tokens_map.json").exists():
        lines = corpus(20000, config.seed) + EXTRA_WORDS.split() * 3
        train_tokenizers(base, lines, config.vocabulary)
    return [CLIPTokenizer.from_pretrained(base / name) for name in ("tokenizer", "tokenizer_2")]


def train_vae(folder: Path, album: Album, config: SketchbookConfig) -> Any:
    torch.manual_seed(config.seed)
    task = VaeTask(album, config.vae, config.vae_loop.batch)
    train(task, config.vae_loop, folder)
    load(task.module, folder)
    return task.module.vae.eval().requires_grad_(False)


def warm_up(folder: Path, album: Album, tokenizers: list[Any], config: SketchbookConfig) -> Parts:
    """Fresh parts whose vision model and text encoders know the attributes' names."""
    torch.manual_seed(config.seed)
    parts = build_parts(config.parts, len(tokenizers[0]))
    task = WarmUp(
        album,
        parts,
        tokenizers,
        batch=config.warmup_loop.batch,
        lr=config.warmup_lr,
        damage=config.sketch.damage,
    )
    train(task, config.warmup_loop, folder)
    load(task.module, folder)
    return parts


def train_judge(folder: Path, config: SketchbookConfig) -> None:
    """The classifier that ``evaluate`` uses."""
    torch.manual_seed(config.seed)
    album = draw_album(
        folder / "albums" / "train", "train", config.people, config.scenes, seed=config.seed
    )
    task = JudgeTask(album, config.judge, config.judge_loop.batch)
    train(task, config.judge_loop, folder / "judge")
    load(task.module, folder / "judge")
    save_judge(folder / "judge.safetensors", task.module.judge)


def load(module: torch.nn.Module, folder: Path) -> None:
    """The run's averaged weights into ``module``."""
    module.load_state_dict(dict(averaged(folder)), strict=False)


def export(folder: Path, config: SketchbookConfig, parts: Parts, vae: Any) -> None:
    """Write the diffusers folder and the PhotoMaker file, both in half precision."""
    save_base(folder / "base", config.parts, parts, build_copy(vae))
    encoder: dict[str, Tensor] = parts.id_encoder.state_dict()
    halves = {key: tensor.half().contiguous() for key, tensor in encoder.items()}
    save_adapter(folder / "photomaker.safetensors", parts.id_encoder.config, halves, {})


def build_copy(vae: Any) -> Any:
    """The autoencoder once more, so that saving in half precision leaves the first alone."""
    copy = type(vae).from_config(vae.config)
    copy.load_state_dict(vae.state_dict())
    return copy
