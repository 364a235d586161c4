"""Figures that must reach a goal."""

from dataclasses import dataclass

from photomaker_desktop.training.figures import ProvenShare


@dataclass(frozen=True)
class Goal:
    """The mean ``value`` must reach ``at_least``, or stay within ``at_most``. ``proven``: so must
    its whole interval. ``judge`` and ``chance`` are what the judge reads in drawings, and what
    would agree by accident, where there is such a figure."""

    name: str
    value: ProvenShare
    at_least: float | None = None
    at_most: float | None = None
    proven: bool = False
    judge: float | None = None
    chance: float | None = None

    def reached(self, *, excluded: bool = False) -> bool:
        """With ``excluded`` a goal is missed only if the interval excludes it: a few people are
        too few to miss it by their mean."""
        if self.at_least is not None:
            low = self.value.low if self.proven else self.value.value
            return (self.value.high if excluded else low) >= self.at_least
        high = self.value.high if self.proven else self.value.value
        return (self.value.low if excluded else high) <= (self.at_most or 0.0)

    @property
    def wanted(self) -> str:
        return f"≥ {self.at_least:g}" if self.at_least is not None else f"≤ {self.at_most:g}"

    def row(self, *, excluded: bool) -> dict[str, object]:
        return {
            "value": self.value,
            "goal": self.wanted + (", whole interval" if self.proven else ""),
            "judge": "" if self.judge is None else self.judge,
            "chance": "" if self.chance is None else self.chance,
            "": "reached" if self.reached(excluded=excluded) else "missed",
        }
