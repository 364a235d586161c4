"""Bodies and clothes, in the head's units: the neck begins at 0.8, feet stand at ``FEET``."""

import numpy as np

from photomaker_desktop.training.sketchbook2.canvas import (
    Canvas,
    Colour,
    Points,
    box,
    ellipse,
    flip,
    poly,
    smooth,
    symmetric,
)
from photomaker_desktop.training.sketchbook2.palette import CLOTHES, DARK, TROUSERS, WHITE, shaded
from photomaker_desktop.training.sketchbook2.people import DrawnPerson, Look

FEET = 7.3
NECK = 1.1
CHILD = 0.74
SHOULDERS = {"man": 1.36, "woman": 1.16, "boy": 1.2, "girl": 1.14}


class Frame:
    """Scales an adult's points to a body of another size; widths follow the shoulders."""

    def __init__(self, person: DrawnPerson) -> None:
        self.scale = CHILD if person.age == "child" else 1.0
        self.wide = SHOULDERS[person.word]

    def __call__(self, points: Points) -> Points:
        shift = np.array((0, NECK), np.float32)
        return (points - shift) * self.scale + shift

    @property
    def feet(self) -> float:
        return (FEET - NECK) * self.scale + NECK


def torso(wide: float, hip: float = 0.82, bottom: float = 4.2) -> Points:
    return symmetric(
        (0, 1.16),
        (0.34, 1.2),
        (wide - 0.3, 1.4),
        (wide - 0.04, 1.75),
        (wide - 0.22, 2.5),
        (hip - 0.06, 3.1),
        (hip, bottom),
        (0, bottom + 0.03),
    )


def arm(wide: float) -> Points:
    return smooth((wide - 0.5, 1.45), (wide - 0.12, 1.5), (wide + 0.1, 1.95), (wide + 0.24, 3.0),
                  (wide + 0.2, 3.95), (wide - 0.08, 3.98), (wide - 0.18, 3.0),
                  (wide - 0.34, 2.2))  # fmt: skip


def sleeve(wide: float) -> Points:
    return smooth((wide - 0.5, 1.4), (wide - 0.12, 1.46), (wide + 0.14, 1.95), (wide + 0.28, 2.6),
                  (wide - 0.18, 2.7), (wide - 0.36, 2.2))  # fmt: skip


def leg() -> Points:
    return poly((0.04, 4.0), (0.84, 4.0), (0.74, 5.6), (0.68, 7.1), (0.16, 7.1), (0.1, 5.6))


def shoe() -> Points:
    return smooth((0.12, 6.95), (0.6, 6.95), (0.95, 7.2), (0.9, 7.34), (0.12, 7.34))


def body(canvas: Canvas, person: DrawnPerson, look: Look, skin: Colour) -> None:
    """From the feet up to the neck; the head comes later."""
    place, colour = Frame(person), CLOTHES[look.clothes_colour]
    wide = place.wide
    legs(canvas, look, place, colour, skin)
    bare = look.clothes in ("t-shirt", "dress")
    upper = WHITE if look.clothes == "overalls" else colour
    if look.clothes == "hoodie":
        canvas.fill(place(ellipse(0, 1.3, 0.92, 0.46)), shaded(colour, 0.72))
    for side in (place, lambda points: place(flip(points))):
        canvas.fill(side(ellipse(wide + 0.06, 4.1, 0.2, 0.24)), skin)
        canvas.fill(side(arm(wide)), skin if bare else shaded(upper, 0.9))
        if look.clothes == "t-shirt":
            canvas.fill(side(sleeve(wide)), shaded(colour, 0.9))
    canvas.fill(place(torso(wide)), skin if look.clothes == "dress" else upper)
    garment(canvas, look, place, colour)
    neck(canvas, look, place, skin)


def legs(canvas: Canvas, look: Look, place: Frame, colour: Colour, skin: Colour) -> None:
    tone = {"overalls": colour, "dress": skin, "suit": shaded(colour, 0.92)}.get(
        look.clothes, TROUSERS
    )
    for side in (place, lambda points: place(flip(points))):
        canvas.fill(side(leg()), tone)
        canvas.fill(side(shoe()), DARK)


def neck(canvas: Canvas, look: Look, place: Frame, skin: Colour) -> None:
    if look.clothes in ("t-shirt", "striped jumper", "overalls"):
        canvas.fill(place(ellipse(0, 1.2, 0.44, 0.3, 0, 180)), skin, plain=True)
    canvas.fill(box(-0.3, 0.6, 0.3, 1.3, 0.1), shaded(skin, 0.84))
    if look.clothes == "striped jumper":
        rim = CLOTHES[look.clothes_colour]
        canvas.fill(place(box(-0.42, 1.08, 0.42, 1.34, 0.1)), shaded(rim, 0.75))


def garment(canvas: Canvas, look: Look, place: Frame, colour: Colour) -> None:
    """The details that distinguish pieces of clothing."""
    wide, dark = place.wide, shaded(colour, 0.72)
    if look.clothes == "hoodie":
        canvas.fill(place(poly((-0.5, 3.1), (0.5, 3.1), (0.72, 3.9), (-0.72, 3.9))), dark)
        canvas.fill(place(smooth((-0.7, 1.25), (0, 1.9), (0.7, 1.25), (0.4, 1.16), (0, 1.5),
                                 (-0.4, 1.16))), dark)  # fmt: skip
        for x in (-0.2, 0.2):
            canvas.stroke(place(poly((x, 1.72), (x, 2.35))), shaded(colour, 1.75), 0.09)
    elif look.clothes == "suit":
        canvas.fill(place(poly((-0.44, 1.18), (0.44, 1.18), (0.06, 3.2), (-0.06, 3.2))), WHITE)
        tie = (196, 40, 48) if look.clothes_colour != "red" else (40, 52, 96)
        canvas.fill(place(poly((-0.12, 1.4), (0.12, 1.4), (0.2, 2.7), (0, 3.0), (-0.2, 2.7))),
                    tie, plain=True)  # fmt: skip
        lapel = poly((0.36, 1.16), (0.66, 1.26), (0.78, 1.9), (0.56, 2.0), (0.04, 3.24))
        for side in (lapel, flip(lapel)):
            canvas.fill(place(side), dark)
    elif look.clothes == "overalls":
        canvas.fill(place(box(-0.62, 2.1, 0.62, 3.6, 0.08)), colour)
        canvas.fill(place(poly((-0.8, 3.3), (0.8, 3.3), (0.86, 4.3), (-0.86, 4.3))), colour)
        for x in (-1, 1):
            strap = poly((x * 0.3, 2.2), (x * 0.6, 2.2), (x * 0.72, 1.32), (x * 0.46, 1.24))
            canvas.fill(place(strap), dark)
            canvas.fill(place(ellipse(x * 0.46, 2.28, 0.1, 0.1)), (240, 208, 90), plain=True)
        canvas.fill(place(box(-0.3, 2.6, 0.3, 3.1, 0.06)), dark, plain=True)
    elif look.clothes == "striped jumper":
        band = WHITE if look.clothes_colour != "white" else (120, 130, 150)
        for y in (1.75, 2.4, 3.05, 3.7):
            half = np.interp(y, (1.7, 2.5, 3.1, 4.2), (wide - 0.08, wide - 0.24, 0.78, 0.82))
            canvas.fill(place(box(-half, y, half, y + 0.28)), band, plain=True)
    elif look.clothes == "dress":
        canvas.fill(place(symmetric((0, 1.75), (0.62, 1.68), (wide - 0.16, 2.0), (0.72, 3.0),
                                    (1.1, 4.2), (1.5, 5.4), (0, 5.55))), colour)  # fmt: skip
        for x in (-1, 1):
            strap = poly((x * 0.44, 1.8), (x * 0.7, 1.8), (x * 0.72, 1.32), (x * 0.56, 1.3))
            canvas.fill(place(strap), colour)
        canvas.fill(place(box(-0.76, 2.86, 0.76, 3.12)), dark, plain=True)
