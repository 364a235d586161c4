"""What is done to the faces of a finished picture."""

from dataclasses import dataclass, replace
from enum import StrEnum

from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.several_people import PeopleMethod
from photomaker_desktop.core.text import Text


class FaceGoal(StrEnum):
    """Leave faces as they are drawn, draw them more finely, make them another person's, or put a
    person's whole head in."""

    KEEP = "keep"
    DETAIL = "detail"
    CHANGE = "change"
    INSERT = "insert"


MASK_BEYOND = Text("Too large: only a square in the middle of what is painted changes.")


def is_beyond(area: tuple[int, int], size: tuple[int, int]) -> bool:
    """Whether a painted ``area`` is larger than the largest square of a picture of ``size``."""
    return max(area) > min(size)


STRENGTHS = {FaceGoal.KEEP: 0.0, FaceGoal.DETAIL: 0.4, FaceGoal.CHANGE: 0.6, FaceGoal.INSERT: 0.75}
"""How far each goal leaves the face that is there, 0…1."""


FEWEST_STEPS = 12
"""Steps that really run; with fewer, a face stays between two people."""


@dataclass(frozen=True)
class FacePass:
    """The part of a request that concerns faces.

    ``face`` counts from the left, from 1; 0 means every face that is small enough to gain.
    ``strength`` None: the goal's. ``into`` is a picture file to work on instead of drawing a new
    picture: everything but its faces stays as it is. With ``below`` only the face most like the
    person is worked on, and only if its longer side is under this share of the model's own size.
    ``mask`` is a picture (encoded, as ``imaging.painted_mask`` makes it) over ``into``, white where
    it may change: then nothing else changes, and no face is looked for.
    """

    goal: FaceGoal = FaceGoal.DETAIL
    face: int = 0
    strength: float | None = None
    into: str = ""
    below: float | None = None
    mask: bytes = b""

    @property
    def resolved_strength(self) -> float:
        return STRENGTHS[self.goal] if self.strength is None else self.strength


AUTOMATIC = FacePass(below=0.15)
"""Full-length figures: a face of 150 pixels at SDXL's 1024. Not measured yet on real weights."""
LEAST_NATIVE = 512
"""Smaller models draw all faces small; a second pass at their own size adds little."""


def faces_asked(asked: FacePass | None, method: PeopleMethod | None) -> FacePass | None:
    """What is really done to the faces of a picture whose people are drawn by ``method``."""
    if method in (PeopleMethod.FACES, PeopleMethod.BOTH):
        return for_several(asked)
    return None if asked is not None and asked.goal is FaceGoal.KEEP else asked


def for_several(asked: FacePass | None) -> FacePass:
    """The pass that gives each of several people their own head."""
    asked = asked or FacePass(FaceGoal.INSERT)
    lesser = asked.goal in (FaceGoal.DETAIL, FaceGoal.KEEP)
    goal = FaceGoal.INSERT if lesser else asked.goal
    return replace(asked, goal=goal, face=0, below=None)


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
