"""What is done to the faces of a finished picture."""

from dataclasses import dataclass, replace
from enum import StrEnum

from photomaker_desktop.core.photo import Box


class FaceGoal(StrEnum):
    """Draw a face more finely, make it another person's, or put a person's whole head in."""

    DETAIL = "detail"
    CHANGE = "change"
    INSERT = "insert"


STRENGTHS = {FaceGoal.DETAIL: 0.4, FaceGoal.CHANGE: 0.6, FaceGoal.INSERT: 0.75}
"""How far each goal leaves the face that is there, 0…1."""


FEWEST_STEPS = 12
"""Steps that really run; with fewer, a face stays between two people."""


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


def for_several(asked: FacePass | None) -> FacePass:
    """The pass that gives each of several people their own head."""
    asked = asked or FacePass(FaceGoal.INSERT)
    goal = FaceGoal.INSERT if asked.goal is FaceGoal.DETAIL else asked.goal
    return replace(asked, goal=goal, face=0)


@dataclass(frozen=True)
class FaceChange:
    """One face that was worked on: where, how alike it was before and after, which was kept.

    Likeness is 0…1, None where nothing could measure it. ``person`` is who it became, of several.
    """

    box: Box
    before: float | None = None
    after: float | None = None
    kept: bool = True
    person: str = ""
