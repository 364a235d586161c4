"""The judge: a small classifier, trained on drawings only, that names a picture's attributes.

It never sees a generated picture, and its own accuracy on drawings of people it never saw is the
ceiling of every figure that it gives.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from photomaker_desktop.engine.drawn_features import CHANNELS, FeatureNet
from photomaker_desktop.engine.tensor_files import read_tensors, write_safetensors
from photomaker_desktop.training.album import Album
from photomaker_desktop.training.loop import Share
from photomaker_desktop.training.naming import name
from photomaker_desktop.training.people import ATTRIBUTES, UNKNOWN
from photomaker_desktop.training.vae import as_pixels
from photomaker_desktop.training.warmup import SIZES

AnyJudge = TypeVar("AnyJudge", bound=nn.Module)


@dataclass(frozen=True)
class JudgeConfig:
    channels: tuple[int, ...] = CHANNELS
    lr: float = 2e-3


class Judge(FeatureNet):
    """(N, 3, 128, 128) in −1…1 → scores of every value of every attribute, side by side."""

    def __init__(self, config: JudgeConfig) -> None:
        super().__init__(config.channels, sum(SIZES))


class JudgeLoss(nn.Module):
    """Drawings and their labels → cross-entropy."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self.judge = judge

    def forward(self, batch: tuple[Tensor, Tensor]) -> dict[str, Tensor]:
        loss, right = name(self.judge(batch[0]).float(), batch[1], SIZES)
        return {"loss": loss, "right": right.mean()}


class JudgeTask:
    """The task for the loop; drawings are softened and moved a little, never generated."""

    def __init__(self, album: Album, config: JudgeConfig, batch: int) -> None:
        self.album, self.config, self.size = album, config, batch
        self.module = JudgeLoss(Judge(config))

    def groups(self) -> list[dict[str, Any]]:
        return [{"params": list(self.module.parameters()), "lr": self.config.lr}]

    def batch(self, step: int, generator: torch.Generator, share: Share) -> tuple[Tensor, Tensor]:
        rows = torch.randint(len(self.album.pictures), (self.size,), generator=generator).numpy()
        pixels = softened(as_pixels(torch.from_numpy(self.album.pictures[rows])), generator)
        own = share.of(self.size)
        return pixels[own], torch.from_numpy(self.album.labels[rows])[own]

    def validate(self, step: int, folder: Path) -> None:
        """Accuracy is measured once, at the end, by ``accuracy``."""


def softened(pixels: Tensor, generator: torch.Generator) -> Tensor:
    """Shifted by up to two pixels, half of them blurred, with a little noise and other light."""
    count = len(pixels)
    shift = torch.randint(-2, 3, (2,), generator=generator).tolist()
    pixels = pixels.roll(shift, (2, 3))
    soft = (torch.rand(count, 1, 1, 1, generator=generator) < 0.5).float()
    pixels = pixels + soft * (functional.avg_pool2d(pixels, 3, 1, 1) - pixels)
    light = 1 + 0.08 * (torch.rand(count, 1, 1, 1, generator=generator) * 2 - 1)
    return pixels * light + 0.04 * torch.randn(pixels.shape, generator=generator)


@torch.no_grad()
def read(judge: Judge, pictures: NDArray[np.uint8]) -> NDArray[np.int64]:
    """(N, 128, 128, 3) uint8 → class numbers (N, attributes)."""
    judge.eval()
    found = []
    for start in range(0, len(pictures), 64):
        scores = judge(as_pixels(torch.from_numpy(pictures[start : start + 64])))
        found.append(torch.stack([part.argmax(1) for part in torch.split(scores, SIZES, dim=1)], 1))
    return torch.cat(found).numpy()


def agreement(found: NDArray[np.int64], truth: NDArray[np.int64]) -> dict[str, list[bool]]:
    """For each attribute, whether each picture that shows it agrees."""
    return {
        key: [bool(f == t) for f, t in zip(found[:, i], truth[:, i], strict=True) if t != UNKNOWN]
        for i, key in enumerate(ATTRIBUTES)
    }


def save_judge(path: Path, judge: nn.Module) -> None:
    """In half precision."""
    halves = {
        key: value.half().cpu().contiguous() if value.is_floating_point() else value.cpu()
        for key, value in judge.state_dict().items()
    }
    write_safetensors(path, halves, {"format": "pt"})


def load_judge(path: Path) -> Judge:
    """Raises ``WeightsMissing`` or ``WeightsInvalid``."""
    return with_weights(Judge(JudgeConfig()), path)


def with_weights(judge: AnyJudge, path: Path) -> AnyJudge:
    """The same judge, ready to read, with weights of ``save_judge``; raises as ``load_judge``."""
    tensors, _ = read_tensors(path)
    judge.load_state_dict(tensors)
    return judge.float().eval()
