"""The square that is encoded: pure geometry."""

import math

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.faces import thresholds as at


def face_square(face: Face, width: int, height: int) -> Box:
    """A square with hair and chin around ``face`` in a picture of ``width`` × ``height``.

    Its side is ``CROP_FACTOR`` times the longer side of the face, centred a little towards the
    hair. At the picture's edge it is shifted, then shrunk, so it never leaves the picture.
    """
    longer = max(face.box.width, face.box.height)
    up = _towards_hair(face)
    middle = (
        face.box.left + face.box.width / 2 + up[0] * longer * at.CROP_LIFT,
        face.box.top + face.box.height / 2 + up[1] * longer * at.CROP_LIFT,
    )
    return square(middle, round(longer * at.CROP_FACTOR), width, height)


def centre_square(width: int, height: int) -> Box:
    """The largest centred square, used without a detector."""
    return square((width / 2, height / 2), min(width, height), width, height)


def hand_square(box: Box, width: int, height: int) -> Box | None:
    """The user's crop as a square inside the picture; None if it is invalid.

    A rectangle gives its centred square; a square that leaves the picture is shifted.
    """
    side = min(box.width, box.height)
    overlap_x = min(box.right, width) - max(box.left, 0)
    overlap_y = min(box.bottom, height) - max(box.top, 0)
    if side < at.SMALLEST_CROP or min(overlap_x, overlap_y) < side / 2:
        return None
    return square((box.left + box.width / 2, box.top + box.height / 2), side, width, height)


def square(middle: tuple[float, float], side: int, width: int, height: int) -> Box:
    """A square of ``side`` about ``middle``, shifted and if need be shrunk into the picture."""
    side = max(1, min(side, width, height))
    left = min(max(round(middle[0] - side / 2), 0), width - side)
    top = min(max(round(middle[1] - side / 2), 0), height - side)
    return Box(left, top, side, side)


def face_in(crop: Box, faces: tuple[Face, ...]) -> int | None:
    """The face in the user's crop: the largest whose centre is inside."""
    inside = [
        index
        for index, face in enumerate(faces)
        if crop.left <= face.box.left + face.box.width / 2 <= crop.right
        and crop.top <= face.box.top + face.box.height / 2 <= crop.bottom
    ]
    return max(inside, key=lambda index: faces[index].box.area, default=None)


def _towards_hair(face: Face) -> tuple[float, float]:
    (ax, ay), (bx, by), _, (cx, cy), (dx, dy) = face.landmarks
    x, y = ax + bx - cx - dx, ay + by - cy - dy
    length = math.hypot(x, y)
    return (x / length, y / length) if length > 0 else (0.0, -1.0)
