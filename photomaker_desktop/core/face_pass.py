"""What is done to the faces of a finished picture."""

from dataclasses import dataclass
from enum import StrEnum

from photomaker_desktop.core.photo import Box


class FaceGoal(StrEnum):
    """Draw a face more finely, make it another person's, or put a person's whole head in."""

    DETAIL = "detail"
    CHANGE = "change"
    INSERT = "insert"


STRENGTHS = {FaceGoal.DETAIL: 0.4, FaceGoal.CHANGE: 0.6, FaceGoal.INSERT: 0.75}
"""How far each goal leaves the face that is there, 0…1."""


@dataclass(frozen=True)
class FacePass:
    """The part of a request that concerns faces.

    ``face`` counts from the left, from 1; 0 means every face that is small enough to gain.
    ``strength`` None: the goal's. ``into`` is a picture file to work on instead of drawing a new
    picture: everything but its faces stays as it is.
    """

    goal: FaceGoal = FaceGoal.DETAIL
    face: int = 0
    strength: float | None = None
    into: str = ""

    @property
    def resolved_strength(self) -> float:
        return STRENGTHS[self.goal] if self.strength is None else self.strength


@dataclass(frozen=True)
class FaceChange:
    """One face that was worked on: where, how alike it was before and after, which was kept.

    Likeness is 0…1, None where nothing could measure it.
    """

    box: Box
    before: float | None = None
    after: float | None = None
    kept: bool = True
