"""Sketchbook at 256 pixels from nothing: tokenizer, drawings, autoencoder, head start, diffusion,
its decoder, sketch control, judges, files.

Every stage keeps its state in a folder of its own and is skipped or resumed when it is there.
"""

import logging
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch
from transformers import CLIPTokenizer

from photomaker_desktop.training.control import ControlConfig, ControlTask, export_control
from photomaker_desktop.training.diffusion import Denoising
from photomaker_desktop.training.finished import finished
from photomaker_desktop.training.judge import save_judge
from photomaker_desktop.training.loop import LoopConfig, averaged, train
from photomaker_desktop.training.parts import Parts, PartsConfig, build_parts
from photomaker_desktop.training.sketchbook2.album import AlbumConfig, draw_album
from photomaker_desktop.training.sketchbook2.control import outlined
from photomaker_desktop.training.sketchbook2.corpus import corpus
from photomaker_desktop.training.sketchbook2.device_album import DeviceAlbum
from photomaker_desktop.training.sketchbook2.export import export
from photomaker_desktop.training.sketchbook2.judge import FigureJudgeConfig
from photomaker_desktop.training.sketchbook2.judge_task import FigureJudgeTask
from photomaker_desktop.training.sketchbook2.sketch import (
    DiffusionConfig,
    DiffusionTask,
    encode_album,
    view_album,
)
from photomaker_desktop.training.sketchbook2.token_rows import CaptionRows
from photomaker_desktop.training.sketchbook2.vae import FigureVaeConfig, FigureVaeTask
from photomaker_desktop.training.sketchbook2.warmup import FigureWarmUp
from photomaker_desktop.training.tokenizer import EXTRA_WORDS, train_tokenizers

log = logging.getLogger(__name__)


SIZES = PartsConfig(
    text=128,
    text_2=192,
    text_layers=3,
    channels=(64, 96, 160, 192),
    vision_layers=4,
    patch=16,
    latent=32,
)


@dataclass(frozen=True)
class Sketchbook2Config:
    """The whole recipe.

    The autoencoder learns from an album of its own, ``vae_album``, while all processor cores but
    one draw the large one. With ``start``, a finished Sketchbook's folder, only diffusion is
    trained on, from its weights.
    """

    folder: str = "runs/sketchbook2"
    start: str = ""
    seed: int = 0
    album: AlbumConfig = field(default_factory=AlbumConfig)
    vocabulary: int = 2500
    vae_album: AlbumConfig = field(
        default_factory=lambda: AlbumConfig(people=1000, pictures=4, couples=2000)
    )
    vae: FigureVaeConfig = field(default_factory=FigureVaeConfig)
    vae_loop: LoopConfig = field(default_factory=LoopConfig)
    parts: PartsConfig = SIZES
    warmup_lr: float = 1e-3
    warmup_loop: LoopConfig = field(default_factory=LoopConfig)
    sketch: DiffusionConfig = field(default_factory=DiffusionConfig)
    half_loop: LoopConfig = field(default_factory=LoopConfig)
    loop: LoopConfig = field(default_factory=LoopConfig)
    lr_decoder: float = 5e-4
    decoder_loop: LoopConfig = field(default_factory=LoopConfig)
    control: ControlConfig = field(default_factory=ControlConfig)
    control_loop: LoopConfig = field(default_factory=LoopConfig)
    judge: FigureJudgeConfig = field(default_factory=FigureJudgeConfig)
    judge_loop: LoopConfig = field(default_factory=LoopConfig)


def train_sketchbook2(config: Sketchbook2Config) -> Path:
    """Run unfinished stages; returns the folder with ``base`` and ``photomaker.safetensors``."""
    folder, device = Path(config.folder), best_device()
    with timed("tokenizers"):
        tokenizers = make_tokenizers(folder / "base", config)
    albums, rows = folder / "albums", CaptionRows.of(tokenizers[0])
    with timed("drawings for the autoencoder"):
        few = draw_album(albums / "vae", "train", config.vae_album, rows, seed=config.seed + 1)
    with ThreadPoolExecutor(1) as beside:
        drawing = beside.submit(
            draw_album, albums / "train", "train", config.album, rows, seed=config.seed
        )
        if config.start:
            _, vae, parts = finished(Path(config.start))
            factor = float(vae.config.scaling_factor)
        else:
            with timed("autoencoder"):
                vae = train_vae(folder / "vae", DeviceAlbum(few, device), config)
                factor = 0.0
        with timed("waiting for the drawings"):
            drawn = drawing.result()
    with timed("loading the drawings"):
        album = DeviceAlbum(drawn, device)
    if not config.start:
        with timed("head start"):
            parts = warm_up(folder / "warmup", album, tokenizers, config)
    vae.to(device)
    parts.to(device)
    with timed("latents and views"):
        factor = encode_album(album, vae, folder / "latents", factor)
        vae.register_to_config(scaling_factor=factor)
        views = view_album(album, parts.id_encoder, config.sketch, folder / "views")
    for shrink, loop, name in ((2, config.half_loop, "half"), (1, config.loop, "diffusion")):
        task = DiffusionTask(
            album, parts, views=views, vae=vae, sizes=config.parts, tokenizers=tokenizers,
            config=config.sketch, batch=loop.batch, shrink=shrink,
        )  # fmt: skip
        with timed(name):
            train(task, loop, folder / name)
            load(task.module, folder / name)
    with timed("decoder"):
        polish(folder / "decoder", album, vae, config)
    export(folder, config.parts, parts, vae)
    with timed("sketch control"):
        train_control(folder, task, config)
    with timed("judges"):
        train_judges(folder, album, config)
    return folder


def best_device() -> torch.device:
    """A CUDA card where there is one; the processor elsewhere."""
    if not torch.cuda.is_available():
        return torch.device("cpu")
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    return torch.device("cuda", torch.cuda.current_device())


@contextmanager
def timed(stage: str) -> Iterator[None]:
    start = time.monotonic()
    yield
    log.info("%s: %.1f s", stage, time.monotonic() - start)


def make_tokenizers(base: Path, config: Sketchbook2Config) -> list[Any]:
    names = ("tokenizer", "tokenizer_2")
    if config.start:
        for name in names:
            shutil.copytree(Path(config.start) / "base" / name, base / name, dirs_exist_ok=True)
    elif not (base / "tokenizer_2" / "special_tokens_map.json").exists():
        lines = corpus(20000, config.seed) + EXTRA_WORDS.split() * 3
        train_tokenizers(base, lines, config.vocabulary)
    return [CLIPTokenizer.from_pretrained(base / name) for name in names]


def train_vae(folder: Path, album: DeviceAlbum, config: Sketchbook2Config) -> Any:
    torch.manual_seed(config.seed)
    task = FigureVaeTask(album, config.vae, config.vae_loop.batch)
    train(task, config.vae_loop, folder)
    load(task.module, folder)
    return task.module.vae.eval().requires_grad_(False)


def polish(folder: Path, album: DeviceAlbum, vae: Any, config: Sketchbook2Config) -> None:
    """The decoder learns on alone, at full size, so that the latents stay what diffusion knows."""
    alone = replace(config.vae, lr=config.lr_decoder, halved=0.0)
    task = FigureVaeTask(album, alone, config.decoder_loop.batch, vae)
    train(task, config.decoder_loop, folder)
    load(task.module, folder)
    vae.eval().requires_grad_(False)


def warm_up(
    folder: Path, album: DeviceAlbum, tokenizers: list[Any], config: Sketchbook2Config
) -> Parts:
    """Fresh parts whose vision model and text encoders know the attributes' names."""
    torch.manual_seed(config.seed)
    parts = build_parts(config.parts, len(tokenizers[0]))
    task = FigureWarmUp(
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


def train_control(folder: Path, sketch: DiffusionTask, config: Sketchbook2Config) -> None:
    """The ControlNet for outlines, on the finished UNet."""
    torch.manual_seed(config.seed)
    assert isinstance(sketch.module, Denoising)
    samples = outlined(sketch, config.control_loop.batch)
    task = ControlTask(sketch.module, config.control, samples)
    train(task, config.control_loop, folder / "control-run")
    load(task.module, folder / "control-run")
    export_control(folder / "control", task.module.control)


def train_judges(folder: Path, album: DeviceAlbum, config: Sketchbook2Config) -> None:
    """Two classifiers for ``evaluate``, with different drawings and seeds: one may select, the
    other reports."""
    for half, name in enumerate(("judge", "judge-2")):
        torch.manual_seed(config.seed + half)
        loop = replace(config.judge_loop, seed=config.judge_loop.seed + half)
        task = FigureJudgeTask(album, config.judge, loop.batch, half)
        train(task, loop, folder / f"{name}-run")
        load(task.module, folder / f"{name}-run")
        save_judge(folder / f"{name}.safetensors", task.module.judge)


def load(module: torch.nn.Module, folder: Path) -> None:
    """The run's averaged weights into ``module``."""
    module.load_state_dict(dict(averaged(folder)), strict=False)
