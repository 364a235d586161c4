"""Geometry of a photo in a widget, and of crops."""

from dataclasses import dataclass

from photomaker_desktop.core.photo import Box, Face

SMALLEST_CROP = 64


@dataclass(frozen=True)
class Fit:
    """A photo of ``width`` × ``height``, fitted and centred in a view."""

    scale: float
    left: float
    top: float

    @classmethod
    def inside(cls, width: int, height: int, view_width: int, view_height: int) -> "Fit":
        scale = min(view_width / max(width, 1), view_height / max(height, 1))
        return cls(scale, (view_width - width * scale) / 2, (view_height - height * scale) / 2)

    def to_view(self, box: Box) -> tuple[float, float, float, float]:
        """left, top, width, height in view pixels."""
        left, top = self.left + box.left * self.scale, self.top + box.top * self.scale
        return left, top, box.width * self.scale, box.height * self.scale

    def to_photo(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.left) / self.scale, (y - self.top) / self.scale


def square_between(
    start: tuple[float, float], end: tuple[float, float], width: int, height: int
) -> Box | None:
    """The square spanned by a drag from ``start`` to ``end``, inside the photo.

    The longer side counts and the square grows away from ``start``. None while it is too small
    to hold a face.
    """
    right, down = end[0] >= start[0], end[1] >= start[1]
    x0, y0 = min(max(start[0], 0), width), min(max(start[1], 0), height)
    room_x, room_y = (width - x0 if right else x0), (height - y0 if down else y0)
    side = int(min(max(abs(end[0] - start[0]), abs(end[1] - start[1])), room_x, room_y))
    if side < min(SMALLEST_CROP, width, height):
        return None
    return Box(int(x0 if right else x0 - side), int(y0 if down else y0 - side), side, side)


def face_at(faces: tuple[Face, ...], x: float, y: float) -> int | None:
    """The smallest face whose box contains the point."""
    hits = [
        index
        for index, face in enumerate(faces)
        if face.box.left <= x <= face.box.right and face.box.top <= y <= face.box.bottom
    ]
    return min(hits, key=lambda index: faces[index].box.area, default=None)
