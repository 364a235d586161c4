"""Training steps as CUDA graphs.

A small model's step is hundreds of kernels, each shorter than the time Python needs to launch the
next; a graph launches all at once.
"""

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import Any

import torch
from torch import Tensor

log = logging.getLogger(__name__)

Update = Callable[[Any], dict[str, Tensor]]
"""A batch → detached figures; it may change weights in place."""
Kind = tuple[tuple[torch.Size, torch.dtype], ...]

WARM_UP = 3
"""Calls of each kind of batch before its graph is recorded: libraries set themselves up then, and
a compiled model compiles itself for copies with the recording's memory layout."""


def mapped(batch: Any, change: Callable[[Tensor], Tensor]) -> Any:
    """``change`` for every tensor in tuples and dataclasses.

    Raises ``TypeError`` for a number: a graph would keep it for ever.
    """
    if isinstance(batch, Tensor):
        return change(batch)
    if batch is None:
        return None
    if isinstance(batch, tuple):
        return tuple(mapped(part, change) for part in batch)
    if is_dataclass(batch) and not isinstance(batch, type):
        parts = {one.name: mapped(getattr(batch, one.name), change) for one in fields(batch)}
        return type(batch)(**parts)
    raise TypeError(f"a graph cannot take a {type(batch).__name__}")


def tensors(batch: Any) -> list[Tensor]:
    found: list[Tensor] = []

    def note(tensor: Tensor) -> Tensor:
        found.append(tensor)
        return tensor

    mapped(batch, note)
    return found


class Recording:
    """One graph with the memory it reads and writes."""

    def __init__(self, update: Update, batch: Any, stream: torch.cuda.Stream) -> None:
        kept = mapped(batch, torch.clone)
        self._inputs, self._graph = tensors(kept), torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph, stream=stream):
            self._figures = update(kept)

    def play(self, batch: Any) -> dict[str, Tensor]:
        torch._foreach_copy_(self._inputs, tensors(batch))
        self._graph.replay()
        return self._figures


class GraphedUpdate:
    """``update`` with one graph per kind of batch; without a graph where recording fails."""

    def __init__(self, update: Update) -> None:
        self._update = update
        self._stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        self._seen: Counter[Kind] = Counter()
        self._recordings: dict[Kind, Recording] = {}
        self._off = False

    def __call__(self, batch: Any) -> dict[str, Tensor]:
        kind = tuple((tensor.shape, tensor.dtype) for tensor in tensors(batch))
        if kind not in self._recordings and not self._off and self._seen[kind] >= WARM_UP:
            self._record(kind, batch)
        if kind in self._recordings:
            return self._recordings[kind].play(batch)
        self._seen[kind] += 1
        return self._aside(mapped(batch, torch.clone))

    def _record(self, kind: Kind, batch: Any) -> None:
        try:
            self._recordings[kind] = Recording(self._update, batch, self._stream)
        except RuntimeError as error:
            log.warning("no CUDA graph, training is slower: %s", error)
            self._off = True

    def _aside(self, batch: Any) -> dict[str, Tensor]:
        """On the stream on which graphs are recorded, which they demand of warm-up."""
        current = torch.cuda.current_stream()
        self._stream.wait_stream(current)
        with torch.cuda.stream(self._stream):
            figures = self._update(batch)
        current.wait_stream(self._stream)
        return figures
