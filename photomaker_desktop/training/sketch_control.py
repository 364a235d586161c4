"""A sketch ControlNet for a finished Sketchbook: figures at other places, and doodles of them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

import torch

from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training.album import draw_album
from photomaker_desktop.training.control import ControlConfig, ControlTask, export_control
from photomaker_desktop.training.diffusion import Batch
from photomaker_desktop.training.doodles import doodles
from photomaker_desktop.training.finished import finished
from photomaker_desktop.training.loop import LoopConfig, averaged, train
from photomaker_desktop.training.parts import PartsConfig
from photomaker_desktop.training.sketch import (
    REFERENCES,
    Sketch,
    SketchConfig,
    encode_album,
    view_album,
)
from photomaker_desktop.training.vae import as_pixels

CONTROL = ControlConfig(lr=6e-4, lr_new=2e-3, scale=0.7, least=150, channels=(8, 16, 32, 64))


@dataclass(frozen=True)
class SketchControlConfig:
    """The whole recipe; ``people`` × ``scenes`` drawings, of which four of everyone are photos.

    ``start`` is the finished Sketchbook's folder; empty: the one that comes with the program.
    """

    folder: str = "runs/sketch-control"
    start: str = ""
    seed: int = 0
    people: int = 300
    scenes: int = 14
    parts: PartsConfig = field(default_factory=PartsConfig)
    sketch: SketchConfig = field(default_factory=SketchConfig)
    control: ControlConfig = CONTROL
    loop: LoopConfig = field(default_factory=LoopConfig)


def train_sketch_control(config: SketchControlConfig) -> Path:
    """Run unfinished stages; returns the folder with ``control``."""
    folder = Path(config.folder)
    task = control_task(config)
    train(task, config.loop, folder / "run")
    task.module.load_state_dict(dict(averaged(folder / "run")), strict=False)
    export_control(folder / "control", task.module.control)
    return folder


def control_task(config: SketchControlConfig) -> ControlTask:
    """Drawings, latents and views are made where they are missing."""
    folder = Path(config.folder)
    tokenizers, vae, parts = finished(Path(config.start or resources() / "sketchbook"))
    album = draw_album(
        folder / "album", "train", config.people, config.scenes, seed=config.seed, still=REFERENCES
    )
    latents, _ = encode_album(album, vae, folder / "latents.npy", vae.config.scaling_factor)
    views = view_album(album, parts.id_encoder, config.sketch, folder / "views.npy")
    sketch = Sketch(
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
    torch.manual_seed(config.seed)
    return ControlTask(sketch.module, config.control, doodled(sketch))


def doodled(sketch: Sketch) -> Callable[[int, torch.Generator], Batch]:
    """The task's samples, with doodles of their pictures."""

    def batch(step: int, generator: torch.Generator) -> Batch:
        random = Random(int(torch.randint(2**31, (), generator=generator)))
        rows = [sketch.target(random) for _ in range(sketch.size)]
        album = sketch.album
        pixels = as_pixels(torch.from_numpy(album.pictures[rows]))
        masks = torch.from_numpy(album.masks[rows])[:, None].float().div(255)
        lines = doodles(pixels, masks, generator)
        return replace(sketch.sampled(rows, random, generator), outlines=lines)

    return batch
