"""A batch of drawn pictures, made where the data lies."""

from dataclasses import dataclass
from typing import Any

from torch import Tensor

from photomaker_desktop.training.wording import Wording


@dataclass(frozen=True)
class SketchBatch:
    """``latents`` and ``noise`` (B, C, h, w); ``timesteps``, ``places`` of the class word,
    ``counts`` of its photos and ``conditioned`` (0: zeros replace the conditioning) are (B,);
    ``views`` (B, REFERENCES, hidden); ``weights`` (B, 1, h, w) says where the loss counts;
    ``time_ids`` (B, 6); ``outlines`` (B, 3, H, W) for a control model."""

    latents: Tensor
    noise: Tensor
    timesteps: Tensor
    words: Wording
    places: Tensor
    counts: Tensor
    views: Tensor
    conditioned: Tensor
    weights: Tensor
    time_ids: Tensor
    outlines: Tensor | None = None

    def to(self, device: Any, non_blocking: bool = False) -> "SketchBatch":
        """No copy: the batch is made on its device."""
        return self

    def part(self, rows: slice) -> "SketchBatch":
        """The rows of one process."""
        parts: dict[str, Any] = {}
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            if isinstance(value, Wording):
                parts[name] = value.part(rows)
            else:
                parts[name] = None if value is None else value[rows]
        return SketchBatch(**parts)
