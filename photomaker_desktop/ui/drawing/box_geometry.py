"""Boxes that are drawn, moved and resized inside a picture: pure geometry."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

SMALLEST = 0.06
"""Least side of a box, as a share of the picture's shorter side."""


@dataclass(frozen=True)
class Grip:
    """What is held of a box: edges that follow the mouse; none of them: the whole box."""

    left: bool = False
    top: bool = False
    right: bool = False
    bottom: bool = False

    @property
    def is_whole(self) -> bool:
        return not (self.left or self.top or self.right or self.bottom)


def grip_at(box: QRectF, point: QPointF, reach: float) -> Grip | None:
    """What of ``box`` the mouse holds at ``point``; None outside. ``reach`` is how near an edge."""
    if not box.adjusted(-reach, -reach, reach, reach).contains(point):
        return None
    return Grip(
        abs(point.x() - box.left()) <= reach,
        abs(point.y() - box.top()) <= reach,
        abs(point.x() - box.right()) <= reach,
        abs(point.y() - box.bottom()) <= reach,
    )


def dragged(box: QRectF, grip: Grip, by: QPointF, area: QRectF) -> QRectF:
    """The box after a drag, inside ``area`` and never smaller than ``SMALLEST``."""
    if grip.is_whole:
        return moved(box, by, area)
    least = SMALLEST * min(area.width(), area.height())
    left, right = box.left(), box.right()
    top, bottom = box.top(), box.bottom()
    if grip.left:
        left = min(max(left + by.x(), area.left()), right - least)
    elif grip.right:
        right = max(min(right + by.x(), area.right()), left + least)
    if grip.top:
        top = min(max(top + by.y(), area.top()), bottom - least)
    elif grip.bottom:
        bottom = max(min(bottom + by.y(), area.bottom()), top + least)
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def moved(box: QRectF, by: QPointF, area: QRectF) -> QRectF:
    """The box, as far as the picture goes."""
    x = min(max(by.x(), area.left() - box.left()), area.right() - box.right())
    y = min(max(by.y(), area.top() - box.top()), area.bottom() - box.bottom())
    return box.translated(x, y)


def between(start: QPointF, end: QPointF, area: QRectF) -> QRectF | None:
    """The box that a drag from ``start`` to ``end`` draws; None while it is too small."""
    box = QRectF(start, end).normalized().intersected(area)
    least = SMALLEST * min(area.width(), area.height())
    return box if min(box.width(), box.height()) >= least else None
