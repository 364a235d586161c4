"""The best k of N pictures: how many continue after each look, and what happened to each.

The thresholds stand here. Halfway, likeness says little about the finished picture (correlation
0.66 on the built-in model, 0.90 at 80 % of the steps), so the first look asks for faces alone and
only the second for likeness.
"""

from dataclasses import dataclass
from enum import StrEnum

FIRST_LOOK, SECOND_LOOK = 0.4, 0.8
"""Shares of the steps after which pictures are looked at."""
MOST_COST = 0.75
"""Share of the cost of drawing all; includes decoding and scoring."""
LOOKS_COST = 0.03
"""What decoding and scoring may take of ``MOST_COST``: 18 previews of SDXL by its small decoder
are 0.4 % of twelve pictures' work, by its own decoder 6 %."""
LEAST_FINISHED = 2
SMALLEST_FACE = 0.08
"""Of the picture's shorter side; smaller faces are not recognised."""
MOST_DRAWN = 64
SAME_BITS = 3
"""Of 64 in a perceptual hash: pictures nearer than this are one picture. Not measured."""


class Dropped(StrEnum):
    """Why a picture was not kept."""

    FACES = "faces"
    LIKENESS = "likeness"
    DUPLICATE = "duplicate"


@dataclass(frozen=True)
class NotKept:
    """A picture that was begun and not kept; its ``seed`` draws it again.

    ``likeness`` is the last one measured, None before the second look.
    """

    seed: int
    reason: Dropped
    likeness: float | None = None


@dataclass(frozen=True)
class Choice:
    """How a picture was chosen: ``rank`` (from 1) by likeness among ``drawn``.

    ``preview_likeness`` is the second look's, ``others`` are those that were not kept.
    """

    rank: int
    drawn: int
    preview_likeness: float | None = None
    others: tuple[NotKept, ...] = ()


@dataclass(frozen=True)
class Funnel:
    """``drawn`` pictures are begun; after ``first_step`` steps the best ``middle`` go on, after
    ``second_step`` the best ``finished``, of which ``kept`` are handed out."""

    drawn: int
    middle: int
    finished: int
    kept: int
    first_step: int
    second_step: int
    steps: int

    def forwards(self, guided_steps: int) -> int:
        """UNet samples for all pictures; a guided step has two."""
        parts = (
            (self.drawn, 0, self.first_step),
            (self.middle, self.first_step, self.second_step),
            (self.finished, self.second_step, self.steps),
        )
        return sum(count * _samples(start, end, guided_steps) for count, start, end in parts)


def funnel(drawn: int, kept: int, steps: int, guided_steps: int) -> Funnel:
    """As many as possible go on after the first look within ``MOST_COST``."""
    kept = min(kept, drawn)
    finished = min(drawn, max(kept, LEAST_FINISHED))
    first, second = (max(1, round(share * steps)) for share in (FIRST_LOOK, SECOND_LOOK))
    most = (MOST_COST - LOOKS_COST) * drawn * _samples(0, steps, guided_steps)
    plans = (
        Funnel(drawn, middle, finished, kept, first, second, steps)
        for middle in range(drawn, finished - 1, -1)
    )
    fewest = Funnel(drawn, finished, finished, kept, first, second, steps)
    return next((plan for plan in plans if plan.forwards(guided_steps) <= most), fewest)


def _samples(start: int, end: int, guided_steps: int) -> int:
    return end - start + max(0, min(end, guided_steps) - start)
