"""Which square of the picture is worked on, and at what size: pure geometry."""

from collections.abc import Sequence
from dataclasses import dataclass

from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.faces.crop import square

CONTEXT = {FaceGoal.KEEP: 2.0, FaceGoal.DETAIL: 2.0, FaceGoal.CHANGE: 2.0, FaceGoal.INSERT: 3.0}
"""Side of the crop in faces: putting somebody in needs to see the pose and the light."""
LARGE_ENOUGH = 0.6
"""A crop that fills this share of the model's own size has nothing to gain."""


@dataclass(frozen=True)
class FaceCrop:
    """The square ``box`` of a picture, worked on at ``side`` × ``side`` pixels."""

    box: Box
    side: int


def face_crop(
    face: Face, size: tuple[int, int], goal: FaceGoal, native: int, grid: int
) -> FaceCrop:
    """The square round ``face`` in a picture of ``size``, as ``crop_around``."""
    return crop_around(face.box, CONTEXT[goal], size, native, grid)


def crop_around(
    box: Box, context: float, size: tuple[int, int], native: int, grid: int
) -> FaceCrop:
    """The square ``context`` times as large as ``box``, at the model's ``native`` size.

    The side of the square is a multiple of ``grid``, the model's pixels per latent, and lies
    inside the picture; a picture smaller than ``grid`` gives its largest square.
    """
    wanted = -(-round(max(box.width, box.height) * context) // grid) * grid
    room = min(size)
    side = min(wanted, room // grid * grid) or room
    middle = box.left + box.width / 2, box.top + box.height / 2
    return FaceCrop(square(middle, side, *size), native // grid * grid)


def is_large_enough(face: Face, goal: FaceGoal, native: int) -> bool:
    """Whether the model drew ``face`` about as finely as it can."""
    return longer(face) * CONTEXT[goal] >= LARGE_ENOUGH * native


def left_to_right(faces: Sequence[Face]) -> tuple[Face, ...]:
    """In the order in which people count them."""
    return tuple(sorted(faces, key=lambda face: face.box.left + face.box.width / 2))


def longer(face: Face) -> int:
    return max(face.box.width, face.box.height)
