"""Sketchbook 2's batches with the outlines of their pictures, for its control model.

As many of them are pieces of pictures as in diffusion; all timesteps are as frequent, because the
noisiest decide what is where.
"""

from collections.abc import Callable
from dataclasses import replace

import torch

from photomaker_desktop.training.control import outlines
from photomaker_desktop.training.loop import on_device
from photomaker_desktop.training.sketchbook2.batch import SketchBatch
from photomaker_desktop.training.sketchbook2.sketch import DiffusionTask
from photomaker_desktop.training.vae import as_pixels


def outlined(task: DiffusionTask, size: int) -> Callable[[int, torch.Generator], SketchBatch]:
    """``size`` of the task's samples; lines are 1, 3 or 5 pixels wide in turn."""

    def batch(step: int, generator: torch.Generator) -> SketchBatch:
        bucket = task.album.some_bucket(generator)
        whole = task.is_whole(generator)
        generator = on_device(generator, task.album.device)
        rows = bucket.rows(size, generator)
        lines = outlines(as_pixels(bucket.pictures[rows]), 1 + 2 * (step % 3))
        times = torch.randint(1000, (size,), generator=generator, device=task.album.device)
        batch = replace(task.sampled(bucket, rows, generator), outlines=lines, timesteps=times)
        return batch if whole else task.in_pieces(batch, bucket, rows, generator)

    return batch
