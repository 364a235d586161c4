"""Seconds left, smoothed."""

from dataclasses import dataclass, replace

SMOOTHING = 0.3


@dataclass(frozen=True)
class Eta:
    """``per_unit`` is a moving average of seconds; ``at`` when the last unit was done.

    The first unit only starts the clock, because it includes warm-up.
    """

    at: float | None = None
    per_unit: float | None = None

    def done(self, now: float, units: float = 1) -> "Eta":
        """After ``units`` more UNet sample-forwards, so that guided steps weigh double."""
        if self.at is None or units <= 0:
            return replace(self, at=now)
        each = max(0.0, now - self.at) / units
        if self.per_unit is not None:
            each = SMOOTHING * each + (1 - SMOOTHING) * self.per_unit
        return Eta(now, each)

    def seconds(self, units_left: float) -> float | None:
        """None while nothing is known."""
        return None if self.per_unit is None else self.per_unit * units_left
