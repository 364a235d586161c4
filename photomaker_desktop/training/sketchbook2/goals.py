"""Figures that must reach a goal."""

from dataclasses import dataclass

from photomaker_desktop.training.figures import ProvenShare


@dataclass(frozen=True)
class Goal:
    """``value`` must reach ``at_least`` or stay within ``at_most`` by its mean; ``above`` must lie
    below its whole interval. ``judge`` and ``chance`` are what the judge reads in drawings, and
    what would agree by accident, where there is such a figure."""

    name: str
    value: ProvenShare
    at_least: float | None = None
    at_most: float | None = None
    above: float | None = None
    judge: float | None = None
    chance: float | None = None

    def reached(self, *, excluded: bool = False) -> bool:
        """With ``excluded`` a goal is missed only if the interval excludes it: a few people are
        too few to miss it by their mean."""
        one = self.value
        if self.above is not None:
            return one.high >= self.above if excluded else one.low > self.above
        if self.at_least is not None:
            return (one.high if excluded else one.value) >= self.at_least
        return self.at_most is None or (one.low if excluded else one.value) <= self.at_most

    @property
    def wanted(self) -> str:
        if self.above is not None:
            return f"> {self.above:g}, whole interval"
        return f"≥ {self.at_least:g}" if self.at_least is not None else f"≤ {self.at_most:g}"

    def row(self, *, excluded: bool) -> dict[str, object]:
        return {
            "value": self.value,
            "goal": self.wanted,
            "judge": "" if self.judge is None else self.judge,
            "chance": "" if self.chance is None else self.chance,
            "": "reached" if self.reached(excluded=excluded) else "missed",
        }
