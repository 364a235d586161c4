"""Heads in head units: the face is 2 high, its centre is the origin."""

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
from photomaker_desktop.training.sketchbook2.palette import CLOTHES, DARK, STRAW, WHITE, shaded
from photomaker_desktop.training.sketchbook2.people import DrawnPerson, Look


def face_shape() -> Points:
    return symmetric(
        (0, -1.0), (0.5, -0.9), (0.78, -0.4), (0.8, 0.12), (0.68, 0.58), (0.36, 0.94), (0, 1.02)
    )


def cap(low: float = 0.0, brow: float = -0.52, top: float = -1.2) -> Points:
    """Hair on the skull, from ear to ear."""
    return smooth(
        (-0.84, low), (-0.94, -0.5), (-0.58, top + 0.12), (0, top), (0.58, top + 0.12),
        (0.94, -0.5), (0.84, low), (0.7, -0.3), (0.46, brow), (0, brow - 0.06), (-0.46, brow),
        (-0.7, -0.3),
    )  # fmt: skip


def spikes() -> Points:
    tips = [(-1.02, -0.7), (-0.82, -1.32), (-0.36, -1.56), (0.1, -1.64), (0.54, -1.5),
            (0.92, -1.2), (1.04, -0.62)]  # fmt: skip
    between = [(-0.74, -0.98), (-0.46, -1.12), (-0.14, -1.18), (0.2, -1.16), (0.52, -1.08),
               (0.8, -0.88)]  # fmt: skip
    zigzag = [p for pair in zip(tips, [*between, (0.86, 0.0)], strict=True) for p in pair]
    return poly((-0.86, 0.0), *zigzag, (0.66, -0.36), (0.3, -0.62), (0.08, -0.42), (-0.2, -0.66),
                (-0.42, -0.42), (-0.68, -0.34))  # fmt: skip


def hair_behind(canvas: Canvas, person: DrawnPerson, colour: Colour) -> None:
    """What lies behind the head and the shoulders."""
    if person.hair == "curly":
        for x, y, r in ((-0.85, -0.55, 0.5), (0.85, -0.55, 0.5), (-0.95, 0.1, 0.42),
                        (0.95, 0.1, 0.42), (-0.45, -1.05, 0.52), (0.45, -1.05, 0.52),
                        (0, -1.15, 0.5)):  # fmt: skip
            canvas.fill(ellipse(x, y, r, r), colour)
    elif person.hair == "bob":
        canvas.fill(symmetric((0, -1.26), (0.7, -1.1), (1.06, -0.3), (1.12, 0.6), (0.9, 0.98),
                              (0, 0.9)), colour)  # fmt: skip
    elif person.hair == "long":
        canvas.fill(symmetric((0, -1.26), (0.7, -1.1), (1.04, -0.3), (1.1, 0.9), (1.2, 2.1),
                              (0.8, 2.35), (0, 2.1)), colour)  # fmt: skip
    elif person.hair == "ponytail":
        canvas.fill(smooth((0.6, -0.95), (1.15, -0.9), (1.5, -0.2), (1.42, 0.7), (1.62, 1.35),
                           (1.1, 1.05), (0.98, 0.2), (0.86, -0.4)), colour)  # fmt: skip
        canvas.fill(ellipse(0.92, -0.7, 0.2, 0.2), shaded(colour, 0.6), plain=True)
    elif person.hair == "bun":
        canvas.fill(ellipse(0, -1.42, 0.46, 0.42), colour)


def hair_front(canvas: Canvas, person: DrawnPerson, colour: Colour) -> None:
    light = shaded(colour, 1.22)
    if person.hair == "short":
        canvas.fill(cap(), colour)
        canvas.stroke(smooth((-0.5, -0.95), (-0.1, -1.08), (0.3, -1.02), closed=False), light, 0.07)
    elif person.hair == "spiky":
        canvas.fill(spikes(), colour)
    elif person.hair == "quiff":
        canvas.fill(cap(-0.02, -0.6, -1.06), shaded(colour, 0.72))
        canvas.fill(smooth((-0.66, -0.6), (-0.72, -1.15), (-0.3, -1.62), (0.4, -1.74), (0.98, -1.5),
                           (0.86, -1.02), (0.62, -0.62), (0, -0.74)), colour)  # fmt: skip
        canvas.stroke(smooth((-0.42, -1.2), (0.1, -1.46), (0.66, -1.42), closed=False), light, 0.08)
    elif person.hair == "curly":
        for x, y, r in ((-0.62, -0.72, 0.32), (-0.22, -0.86, 0.34), (0.22, -0.86, 0.34),
                        (0.62, -0.72, 0.32)):  # fmt: skip
            canvas.fill(ellipse(x, y, r, r), colour)
    elif person.hair == "bob":
        canvas.fill(smooth((-0.98, 0.35), (-1.0, -0.5), (-0.6, -1.1), (0, -1.24), (0.6, -1.1),
                           (1.0, -0.5), (0.98, 0.35), (0.76, -0.05), (0.72, -0.36), (0, -0.42),
                           (-0.72, -0.36), (-0.76, -0.05)), colour)  # fmt: skip
        canvas.stroke(smooth((-0.6, -0.8), (0, -0.95), (0.6, -0.8), closed=False), light, 0.08)
    elif person.hair == "bun":
        canvas.fill(cap(-0.1, -0.62, -1.14), colour)
        canvas.stroke(ellipse(0, -1.4, 0.26, 0.2, 180, 340), light, 0.07)
    elif person.hair == "long":
        side = smooth((0.02, -1.22), (0.62, -1.08), (1.0, -0.4), (0.98, 0.5), (0.84, 0.9),
                      (0.76, 0.0), (0.42, -0.55), (0.02, -0.86))  # fmt: skip
        canvas.fill(side, colour)
        canvas.fill(flip(side), colour)
        canvas.stroke(smooth((0.3, -0.98), (0.66, -0.72), (0.86, -0.2), closed=False), light, 0.06)
    elif person.hair == "ponytail":
        canvas.fill(smooth((-0.84, 0.0), (-0.94, -0.5), (-0.58, -1.08), (0, -1.2), (0.58, -1.1),
                           (0.94, -0.5), (0.84, 0.0), (0.72, -0.36), (0.3, -0.5), (-0.3, -0.74),
                           (-0.7, -0.3)), colour)  # fmt: skip
        canvas.stroke(smooth((-0.4, -0.9), (0.1, -0.86), (0.7, -0.6), closed=False), light, 0.07)


def beard(canvas: Canvas, person: DrawnPerson, colour: Colour) -> None:
    if person.facial_hair == "full beard":
        canvas.fill(smooth((-0.82, -0.05), (-0.84, 0.5), (-0.56, 1.08), (0, 1.3), (0.56, 1.08),
                           (0.84, 0.5), (0.82, -0.05), (0.62, 0.3), (0.3, 0.34), (0, 0.38),
                           (-0.3, 0.34), (-0.62, 0.3)), colour)  # fmt: skip
    elif person.facial_hair == "short beard":
        canvas.fill(symmetric((0, 0.8), (0.3, 0.74), (0.34, 1.0), (0, 1.2)), colour)
    elif person.facial_hair == "moustache":
        canvas.fill(smooth((0, 0.36), (0.26, 0.34), (0.56, 0.52), (0.3, 0.5), (0, 0.47),
                           (-0.3, 0.5), (-0.56, 0.52), (-0.26, 0.34)), colour)  # fmt: skip


def mouth(canvas: Canvas, expression: str, skin: Colour, bearded: bool) -> None:
    line = WHITE if bearded and expression == "serious" else DARK
    if bearded:
        canvas.fill(ellipse(0, 0.62, 0.34, 0.19), shaded(skin, 0.94), plain=True)
        line = DARK
    if expression == "happy":
        canvas.fill(ellipse(0, 0.54, 0.32, 0.26, 0, 180), (128, 36, 44), plain=True)
        canvas.fill(box(-0.25, 0.54, 0.25, 0.63, 0.03), WHITE, plain=True)
    elif expression == "sad":
        canvas.stroke(ellipse(0, 0.76, 0.26, 0.16, 190, 350), line, 0.09)
    elif expression == "surprised":
        canvas.fill(ellipse(0, 0.64, 0.16, 0.21), (108, 30, 38), plain=True)
    else:
        canvas.stroke(poly((-0.22, 0.63), (0.22, 0.63)), line, 0.09)


def eyes(canvas: Canvas, expression: str, child: bool) -> None:
    size = 1.25 if child else 1.0
    for side in (-1, 1):
        x = side * 0.34
        if expression == "surprised":
            canvas.fill(ellipse(x, 0.03, 0.19 * size, 0.21 * size), WHITE, plain=True)
            canvas.fill(ellipse(x, 0.03, 0.09 * size, 0.1 * size), DARK, plain=True)
        elif expression == "happy":
            canvas.stroke(ellipse(x, 0.1, 0.15 * size, 0.15 * size, 195, 345), DARK, 0.1)
        else:
            canvas.fill(ellipse(x, 0.05, 0.1 * size, 0.13 * size), DARK, plain=True)
            canvas.fill(ellipse(x - 0.03, 0.0, 0.035, 0.045), WHITE, plain=True)
        if expression == "sad":
            canvas.fill(ellipse(side * 0.42, 0.34, 0.07, 0.13), (86, 172, 240), plain=True)


def brows(canvas: Canvas, expression: str, colour: Colour) -> None:
    inner, outer = {"happy": (-0.3, -0.26), "sad": (-0.4, -0.2), "surprised": (-0.44, -0.4),
                    "serious": (-0.16, -0.28)}[expression]  # fmt: skip
    for side in (-1, 1):
        canvas.stroke(poly((side * 0.2, inner), (side * 0.5, outer)), colour, 0.09)


def glasses(canvas: Canvas, kind: str) -> None:
    if kind == "none":
        return
    for side in (-1, 1):
        x = side * 0.35
        if kind == "sunglasses":
            lens = smooth((x - 0.29, -0.14), (x, -0.18), (x + 0.29, -0.14), (x + 0.24, 0.16),
                          (x, 0.25), (x - 0.24, 0.16))  # fmt: skip
            canvas.fill(lens, (26, 28, 36), plain=True)
            canvas.stroke(poly((x - 0.1, 0.1), (x + 0.06, -0.08)), (120, 130, 150), 0.05)
        else:
            canvas.stroke(ellipse(x, 0.06, 0.27, 0.27), (40, 40, 60), 0.075, closed=True)
        canvas.stroke(poly((side * 0.6, 0.0), (side * 0.82, -0.06)), (40, 40, 60), 0.07)
    canvas.stroke(poly((-0.09, 0.0), (0.09, 0.0)), (40, 40, 60), 0.08)


def age_marks(canvas: Canvas, age: str, skin: Colour) -> None:
    line = shaded(skin, 0.72)
    if age == "old":
        for side in (-1, 1):
            canvas.stroke(ellipse(side * 0.35, 0.2, 0.17, 0.12, 20, 160), line, 0.06)
            ends = smooth((side * 0.34, 0.32), (side * 0.5, 0.5), (side * 0.47, 0.72), closed=False)
            canvas.stroke(ends, line, 0.06)
        for y in (-0.5, -0.62):
            canvas.stroke(smooth((-0.3, y), (0, y - 0.03), (0.3, y), closed=False), line, 0.05)
    elif age == "child":
        for side in (-1, 1):
            blush = shaded((236, 104, 104), 1.1) if sum(skin) > 400 else (190, 80, 70)
            canvas.fill(ellipse(side * 0.5, 0.38, 0.16, 0.11), blush, plain=True)


def hat_on(canvas: Canvas, look: Look) -> None:
    colour = CLOTHES[look.clothes_colour]
    if look.hat == "beanie":
        canvas.fill(symmetric((0, -1.56), (0.56, -1.42), (0.94, -0.85), (0.96, -0.5), (0, -0.5)),
                    colour)  # fmt: skip
        canvas.fill(box(-1.02, -0.74, 1.02, -0.38, 0.12), shaded(colour, 0.78))
        canvas.fill(ellipse(0, -1.58, 0.2, 0.2), shaded(colour, 0.78))
    elif look.hat == "straw hat":
        canvas.fill(ellipse(0, -0.55, 1.55, 0.3), shaded(STRAW, 0.9))
        canvas.fill(symmetric((0, -1.5), (0.6, -1.42), (0.82, -0.95), (0.86, -0.6), (0, -0.52)),
                    STRAW)  # fmt: skip
        canvas.fill(box(-0.86, -0.82, 0.86, -0.6), colour)


def head(canvas: Canvas, person: DrawnPerson, look: Look, hair: Colour, skin: Colour) -> None:
    """Everything in front of the body."""
    for side in (-1, 1):
        canvas.fill(ellipse(side * 0.82, 0.12, 0.15, 0.22), shaded(skin, 0.92))
    canvas.fill(face_shape(), skin)
    age_marks(canvas, person.age, skin)
    beard(canvas, person, hair)
    mouth(canvas, look.expression, skin, person.facial_hair == "full beard")
    canvas.stroke(smooth((0.02, 0.14), (0.1, 0.3), (-0.04, 0.33), closed=False),
                  shaded(skin, 0.76), 0.06)  # fmt: skip
    eyes(canvas, look.expression, person.age == "child")
    brows(canvas, look.expression, shaded(hair, 0.7) if person.hair != "bald" else DARK)
    if look.hat == "none":
        hair_front(canvas, person, hair)
    glasses(canvas, look.glasses)
    hat_on(canvas, look)
