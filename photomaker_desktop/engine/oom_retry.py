"""Out of memory: step down a tier and continue with unfinished pictures."""

import gc
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TypeVar

import torch

from photomaker_desktop.core.device import DeviceKind
from photomaker_desktop.core.errors import OutOfMemory
from photomaker_desktop.engine.memory import MemoryPlan, next_plan

T = TypeVar("T")

SIGNS = (
    "out of memory",
    "not enough memory",
    "can't allocate memory",
    "failed to allocate",
    "alloc_failed",
)


def with_memory_ladder(
    make: Callable[[MemoryPlan, int], Iterator[T]],
    plan: MemoryPlan,
    kind: DeviceKind,
    lowered: Callable[[MemoryPlan], None] = lambda plan: None,
) -> Generator[T, None, MemoryPlan]:
    """Yields all that ``make(plan, done)`` yields, in order; returns the plan that worked.

    ``make`` is called again, one tier lower and with the number of finished items, whenever the
    device runs out of memory; ``lowered`` is called with each new plan. Raises ``OutOfMemory``
    after the lowest tier.
    """
    done = 0
    while True:
        try:
            for item in make(plan, done):
                done += 1
                yield item
            return plan
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
        # Outside the except block the failed tensors are no longer held by the traceback.
        free_device_memory()
        lower = next_plan(plan, kind)
        if lower is None:
            raise OutOfMemory(
                "There is not enough memory for this picture.",
                "All memory savings were tried.",
                "Choose a smaller size, or close other programs that use the graphics card.",
            )
        plan = lower
        lowered(plan)


@contextmanager
def memory_errors() -> Iterator[None]:
    """Raise ``OutOfMemory`` where no retry is possible, as while loading models."""
    try:
        yield
        return
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
    free_device_memory()
    raise OutOfMemory(
        "There is not enough memory to load the models.",
        todo="Close other programs, or choose smaller models.",
    )


def is_out_of_memory(error: BaseException) -> bool:
    """torch's own error, Python's, or a RuntimeError whose text says so (drivers, MPS, CPU)."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(sign in text for sign in SIGNS)


def free_device_memory() -> None:
    """Give cached blocks back to the driver."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()
    elif torch.xpu.is_available():
        torch.xpu.empty_cache()
