"""Progress of a batch: counts, speed and time left."""

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from photomaker_desktop.core.text import Text

WINDOW = 60
"""Pictures that the speed is taken from."""


@dataclass(frozen=True)
class BatchProgress:
    """``total`` pictures, of which ``skipped`` were there before; ``failed`` by error code.

    ``lost`` has the reason for each engine that was given up. ``per_minute`` and ``seconds_left``
    are None until two pictures are made.
    """

    total: int = 0
    done: int = 0
    skipped: int = 0
    failed: Mapping[str, int] = field(default_factory=dict)
    running: int = 0
    engines: int = 0
    paused: bool = False
    lost: tuple[Text, ...] = ()
    per_minute: float | None = None
    seconds_left: float | None = None

    @property
    def failures(self) -> int:
        return sum(self.failed.values())

    @property
    def left(self) -> int:
        return self.total - self.done - self.skipped - self.failures


class Speed:
    """Pictures per second over the last ones, without the time of pauses."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=WINDOW + 1)
        self._paused_at: float | None = None

    def begin(self) -> None:
        self._times.append(time.monotonic())

    def add(self) -> None:
        self._times.append(time.monotonic())

    def pause(self) -> None:
        self._paused_at = time.monotonic()

    def resume(self) -> None:
        if self._paused_at is not None:
            gap = time.monotonic() - self._paused_at
            self._times = deque((moment + gap for moment in self._times), maxlen=WINDOW + 1)
            self._paused_at = None

    def per_second(self) -> float | None:
        if len(self._times) < 3:
            return None
        span = self._times[-1] - self._times[0]
        return (len(self._times) - 1) / span if span > 0 else None
