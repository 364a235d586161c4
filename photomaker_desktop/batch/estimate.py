"""Time and disk that a batch will need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from photomaker_desktop.batch.plan import BatchPlan
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import draft_kind
from photomaker_desktop.core.time_estimate import expect

RAW = 3
"""Bytes per pixel: a PNG is hardly ever larger than its pixels."""


@dataclass(frozen=True)
class Estimate:
    """``seconds`` is None before anything was made on this computer."""

    seconds: float | None
    bytes_at_most: int


def estimate(
    plan: BatchPlan,
    models: Callable[[str], ModelPaths],
    known: Mapping[str, str],
    engines: int = 1,
) -> Estimate:
    """``known`` is the window's state with measured speeds (``core.time_estimate``)."""
    size = sum(task.pixels * RAW for task in plan.tasks)
    total = 0.0
    for task in plan.tasks:
        installed = draft_kind(models(task.models).draft_lora)
        seconds = expect(dict(known), task.request, installed)
        if seconds is None:
            return Estimate(None, size)
        total += seconds
    return Estimate(total / engines, size)


def duration(seconds: float) -> str:
    """Such as ``3 h 20 min``, ``12 min`` or ``40 s``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    hours, minutes = divmod(minutes, 60)
    if hours >= 48:
        return f"{hours / 24:.0f} days"
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min"
