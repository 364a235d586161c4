"""A drawing's truth → its pixels: one or two flat vector people in a place, in a style.

Everything here is our own work; nothing is drawn by others.
"""

from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.training.sketchbook2.backgrounds import background
from photomaker_desktop.training.sketchbook2.bodies import Frame, body
from photomaker_desktop.training.sketchbook2.canvas import Canvas, Colour, Ink, Pixels
from photomaker_desktop.training.sketchbook2.heads import hair_behind, head
from photomaker_desktop.training.sketchbook2.palette import HAIR, SKIN, shaded
from photomaker_desktop.training.sketchbook2.people import (
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    Look,
)

SIZE = 256
EXTENT = {"portrait": (1.95, 2.35), "half": (1.85, 4.3), "full": (1.8, 7.6)}
"""How many units of a figure show above and below the middle of the face."""
SMALL = 0.047
"""A small figure's unit, as a share of the picture's height: a face of 24 pixels in 256."""


@dataclass(frozen=True)
class Drawn:
    """``picture`` (H, W, 3), ``mask`` (H, W) with 255 where people are, and for every figure its
    head's middle and half its height, (figures, 3), in pixels."""

    picture: Pixels
    mask: Pixels
    heads: NDArray[np.float32]


def pencil(colour: Colour) -> Colour:
    """Greys, and the dark ones lifted, so that lines still show on them."""
    grey = (0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2]) / 255
    level = round(255 * grey**0.55)
    return (level, level, level)


def moonlit(colour: Colour) -> Colour:
    red, green, blue = colour
    return (round(red * 0.5 + 10), round(green * 0.54 + 16), round(blue * 0.6 + 56))


def card(colour: Colour) -> Colour:
    """A little paler, like coloured paper."""
    return tuple(round(c * 0.88 + 26) for c in colour)  # type: ignore[return-value]


def ink_for(style: str, unit: float) -> Ink:
    """``unit`` in pixels decides how strong lines and shadows are."""
    if style == "pencil":
        return Ink(pencil, (60, 60, 60), width=max(0.9, unit * 0.045))
    if style == "paper":
        return Ink(card, shadow=max(1.2, unit * 0.09), facet=3)
    return Ink(moonlit) if style == "night" else Ink()


def places(scene: Composition, count: int, random: Random) -> list[tuple[float, float, float]]:
    """The middle of every face and the unit, in pixels, from left to right."""
    width, height = scene.size
    room = width / (3.5 if count == 1 else 6.2)
    loose = random.uniform(0.93, 1.04)
    if scene.framing == "small":
        unit = SMALL * height * loose
        foot = height * random.uniform(0.8, 0.95)
        middle = foot - 7.35 * unit
    else:
        above, below = EXTENT[scene.framing]
        unit = min(height / (above + below), room) * loose
        middle = height - below * unit
    gap = 3.0 * unit if scene.framing == "small" else 2.95 * unit
    centre = width / 2
    free = max(0.0, width / 2 - count * 1.7 * unit)
    centre += random.uniform(-1, 1) * free * (0.8 if scene.framing == "small" else 0.35)
    spread = [0.0] if count == 1 else [-gap / 2, gap / 2]
    return [(centre + x, middle, unit) for x in spread]


def figure(canvas: Canvas, person: DrawnPerson, look: Look, *, down: float = 0.0) -> None:
    """Draw around the canvas's origin, ``down`` units lower."""
    hair = shaded(HAIR[person.hair_colour], 1 + person.shade[0] * 0.05)
    skin = shaded(SKIN[person.skin], 1 + person.shade[1] * 0.04)
    x, y = canvas.origin
    canvas.origin, canvas.person = (x, y + down * canvas.unit), 255
    hair_behind(canvas, person, shaded(hair, 0.86))
    body(canvas, person, look, skin)
    head(canvas, person, look, hair, skin)


def drop(person: DrawnPerson, framing: str) -> float:
    """Children stand on the same ground, so their faces are lower if feet are visible."""
    if person.age != "child":
        return 0.0
    return {"full": 7.3 - Frame(person).feet, "small": 7.3 - Frame(person).feet, "half": 0.5}.get(
        framing, 0.25
    )


def draw(drawing: Drawing) -> Drawn:
    """The picture of a drawing, the same for the same drawing."""
    scene, random = drawing.scene, Random(drawing.seed)
    width, height = scene.size
    spots = places(scene, len(drawing.figures), random)
    unit = spots[0][2]
    canvas = Canvas(width, height, ink_for(scene.style, unit))
    background(canvas, scene.background, random)
    heads = []
    for (x, y, unit), one in zip(spots, drawing.figures, strict=True):
        canvas.origin, canvas.unit = (x, y), unit
        down = drop(one.person, scene.framing)
        figure(canvas, one.person, one.look, down=down)
        heads.append((x, y + down * unit, unit))
    whole = canvas.finished()
    picture, mask = whole[..., :3], whole[..., 3]
    if scene.style == "pixel":
        picture = pixelled(picture, 4 if unit > 30 else 2)
    return Drawn(np.ascontiguousarray(picture), np.ascontiguousarray(mask),
                 np.array(heads, np.float32))  # fmt: skip


def pixelled(picture: Pixels, block: int) -> Pixels:
    """Blocks of one colour, in steps of 24 levels."""
    height, width, _ = picture.shape
    blocks = picture.reshape(height // block, block, width // block, block, 3).mean((1, 3))
    levels = (np.rint(blocks / 24) * 24).clip(0, 255).astype(np.uint8)
    large: Pixels = levels.repeat(block, 0).repeat(block, 1)
    return large


def portrait(person: DrawnPerson, look: Look, place: str = "white", seed: int = 0) -> Drawn:
    """One person's face in the main style."""
    return draw(Drawing((Figure(person, look),), Composition(place), seed))
