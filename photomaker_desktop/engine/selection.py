"""Fewer pictures go on: rows of a batch are taken out while a stock pipeline denoises it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

Choose = Callable[[int, int, Tensor], Sequence[int] | None]
"""(steps done, of how many, clean estimate (n, C, h, w)) → the places that go on; None: all."""


class NothingKept(Exception):
    """No picture of the batch goes on."""


class Selection:
    """Which pictures of a batch are still being made; ``rows`` are their first places.

    ``generators`` is the list that the pipeline draws its noise from: it shrinks too.
    """

    def __init__(self, choose: Choose, count: int) -> None:
        self.rows = list(range(count))
        self.generators: list[torch.Generator] = []
        self._choose = choose
        self._before: Tensor | None = None

    def __call__(
        self, scheduler: Any, done: int, total: int, tensors: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The tensors of the pictures that go on, where some do not.

        ``tensors`` have one row for each picture, or two with guidance. Raises ``NothingKept``.
        """
        latents: Tensor = tensors["latents"]
        estimate = clean_estimate(scheduler, self._before, latents)
        places = self._choose(done, total, estimate)
        self._before = latents
        if places is None or len(places) == len(latents):
            return {}
        if not places:
            raise NothingKept
        count = len(latents)
        self.rows = [self.rows[place] for place in places]
        self.generators[:] = [self.generators[place] for place in places]
        slice_memory(scheduler, count, places)
        self._before = latents[list(places)]
        return {name: sliced(value, count, places) for name, value in tensors.items()}


def sliced(value: Any, count: int, places: Sequence[int]) -> Any:
    """The rows at ``places`` of a tensor (or of each in a list) with ``count`` rows, or twice as
    many; anything else stays."""
    if isinstance(value, list):
        return [sliced(part, count, places) for part in value]
    if not isinstance(value, Tensor) or value.dim() == 0:
        return value
    if len(value) == count:
        return value[list(places)]
    if len(value) == 2 * count:
        return value[[*places, *(count + place for place in places)]]
    return value


def slice_memory(scheduler: Any, count: int, places: Sequence[int]) -> None:
    """What a scheduler remembers of earlier steps: tensors of four dimensions, one row each."""
    for name, value in vars(scheduler).items():
        parts = value if isinstance(value, list) else [value]
        if any(isinstance(part, Tensor) and part.dim() == 4 for part in parts):
            setattr(scheduler, name, sliced(value, count, places))


def clean_estimate(scheduler: Any, before: Tensor | None, now: Tensor) -> Tensor:
    """(n, C, h, w) the finished latents as far as they can be told, without a call of the UNet.

    DPM++ and UniPC remember their own estimate. For the others it lies on the line through the
    last two latents, as Euler's step does: exact for Euler, near for the rest.
    """
    remembered = getattr(scheduler, "model_outputs", None)
    if remembered and isinstance(remembered[-1], Tensor) and len(remembered[-1]) == len(now):
        return remembered[-1].to(now)
    sigmas, at = getattr(scheduler, "sigmas", None), getattr(scheduler, "step_index", None)
    if before is None or sigmas is None or not at or len(before) != len(now):
        return now
    first, second = float(sigmas[at - 1]), float(sigmas[at])
    if first == second:
        return now
    slope = (now - before) / (second - first)
    return now - second * slope
