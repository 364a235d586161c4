"""Drawn people as pictures: parameters → SVG (DiceBear styles) → Qt's rasteriser.

Styles: Avataaars by Pablo Stanley (free for personal and commercial use) and Personas by
Draftbit (CC BY 4.0). Backgrounds are ours.
"""

import colorsys
import json
import os
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.training.people import Person, Scene

SIZE = 128


@dataclass(frozen=True)
class Place:
    """Where a figure stands: how large it is, and how far right and down, as shares of the picture.

    At first it grows and shrinks from the middle of the lower edge.
    """

    zoom: float = 1.0
    right: float = 0.0
    down: float = 0.0


MIDDLE = Place()


def random_place(random: Random) -> Place:
    """Up to a quarter aside; the shoulders reach the lower edge, the hair stays in the picture."""
    zoom = random.uniform(0.68, 1.12)
    down = max(0.0, zoom - 1) + random.uniform(0, 0.12)
    return Place(zoom, random.uniform(-0.24, 0.24), down)


HAIR_HEX = {
    "black": "#221a1c",
    "brown": "#7d4420",
    "blond": "#f0c44c",
    "red": "#d2440f",
    "grey": "#aeb4bf",
    "pink": "#f26fb0",
}
SKIN_HEX = {"pale": "#ffdcc0", "tan": "#e0a068", "brown": "#a8602f", "dark": "#6a412e"}
CLOTHES_HEX = {
    "red": "#e02f36",
    "blue": "#2a62e8",
    "green": "#239c48",
    "yellow": "#f9cc1e",
    "purple": "#8a3fb5",
    "white": "#f6f6f6",
    "black": "#25272d",
}
FLAT = {
    "short": "shortFlat",
    "spiky": "dreads02",
    "quiff": "frizzle",
    "afro": "fro",
    "bob": "bob",
    "bun": "bun",
    "long": "straight02",
    "t-shirt": "shirtCrewNeck",
    "hoodie": "hoodie",
    "blazer": "blazerAndShirt",
    "overalls": "overall",
    "glasses": "round",
    "sunglasses": "sunglasses",
    "moustache": "moustacheMagnum",
    "short beard": "beardLight",
    "full beard": "beardMajestic",
    "happy": ("happy", "smile"),
    "sad": ("cry", "disbelief"),
    "surprised": ("surprised", "screamOpen"),
    "serious": ("default", "serious"),
    "arched": "default",
    "flat": "flatNatural",
}
PAPER = {
    "bald": "bald",
    "short": "shortCombover",
    "spiky": "curlyHighTop",
    "quiff": "fade",
    "afro": "curly",
    "bob": "bobCut",
    "bun": "straightBun",
    "long": "extraLong",
    "beanie": "beanie",
    "moustache": "walrus",
    "short beard": "goatee",
    "full beard": "beardMustache",
    "none": "open",
    "glasses": "glasses",
    "sunglasses": "sunglasses",
    "happy": "bigSmile",
    "sad": "frown",
    "surprised": "surprise",
    "serious": "smile",
}


def rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def disc(x: float, y: float, radius: float, fill: str) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>'


def shape(points: str, fill: str) -> str:
    return f'<polygon points="{points}" fill="{fill}"/>'


BACKGROUND_HEX = {"white": "#fafafa", "pink": "#ffb3cf", "teal": "#35b8b0"}
BACKGROUNDS = {
    "beach": rect(0, 0, 128, 70, "#8fdcff")
    + disc(22, 22, 12, "#ffe14d")
    + rect(0, 62, 128, 26, "#1d8fd6")
    + rect(0, 88, 128, 40, "#f5dfa0"),
    "forest": rect(0, 0, 128, 128, "#bfe8a8")
    + "".join(
        shape(f"{x},{top} {x - 17},104 {x + 17},104", "#1f6b35")
        + rect(x - 3, 104, 6, 24, "#6b4423")
        for x, top in ((8, 30), (34, 6), (94, 8), (120, 34))
    ),
    "city": rect(0, 0, 128, 128, "#f7c9a0")
    + "".join(
        rect(x, top, 22, 128 - top, "#5d6b85")
        + "".join(
            rect(x + dx, y, 5, 6, "#ffe9a8") for dx in (4, 13) for y in range(top + 6, 122, 14)
        )
        for x, top in ((2, 34), (26, 10), (82, 18), (105, 42))
    ),
    "night": rect(0, 0, 128, 128, "#141a4a")
    + disc(104, 22, 12, "#fff3b8")
    + "".join(
        disc(x, y, 1.6, "#ffffff")
        for x, y in (
            (10, 14),
            (26, 40),
            (14, 70),
            (40, 8),
            (84, 10),
            (116, 58),
            (102, 84),
            (8, 104),
        )
    ),
    "snow": rect(0, 0, 128, 128, "#cfe6f7")
    + shape("-10,96 28,22 66,96", "#7d93ad")
    + shape("15,47 28,22 41,47", "#ffffff")
    + shape("62,96 102,14 142,96", "#6d849f")
    + shape("88,43 102,14 116,43", "#ffffff")
    + rect(0, 92, 128, 36, "#ffffff"),
    "desert": rect(0, 0, 128, 84, "#ffb15c")
    + disc(104, 26, 14, "#ff6a3d")
    + rect(0, 80, 128, 48, "#d9843b")
    + rect(14, 40, 8, 56, "#2f8f4e")
    + rect(4, 52, 6, 18, "#2f8f4e")
    + rect(4, 64, 12, 6, "#2f8f4e")
    + rect(26, 46, 6, 18, "#2f8f4e")
    + rect(20, 58, 12, 6, "#2f8f4e"),
} | {name: rect(0, 0, 128, 128, colour) for name, colour in BACKGROUND_HEX.items()}


def shaded(colour: str, shade: float, spread: float) -> str:
    """The colour a little lighter or darker."""
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = min(0.97, max(0.03, light * (1 + shade * spread)))
    rgb = colorsys.hls_to_rgb(hue, light, saturation)
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in rgb)


@cache
def style(name: str) -> Any:
    from dicebear import Style

    text = files("dicebear_styles").joinpath(f"{name}.json").read_text("utf-8")
    return Style(json.loads(text))


def flat_options(person: Person, scene: Scene) -> dict[str, Any]:
    """Avataaars options for a person in a scene."""
    eyes, mouth = FLAT[scene.expression]
    top = "winterHat03" if scene.hat == "beanie" else FLAT.get(person.hair, "shortFlat")
    return {
        "topVariant": top,
        "topProbability": 0 if person.hair == "bald" and scene.hat == "none" else 100,
        "hatColor": CLOTHES_HEX[scene.clothes_colour],
        "clothesVariant": FLAT[scene.clothes],
        "clothesColor": CLOTHES_HEX[scene.clothes_colour],
        "accessoriesVariant": FLAT.get(scene.glasses, "round"),
        "accessoriesProbability": 0 if scene.glasses == "none" else 100,
        "accessoriesColor": "#15181c",
        "facialHairVariant": FLAT.get(person.facial_hair, "beardLight"),
        "facialHairProbability": 0 if person.facial_hair == "none" else 100,
        "eyesVariant": eyes,
        "mouthVariant": mouth,
        "eyebrowsVariant": FLAT[person.brows],
    }


def paper_options(person: Person, scene: Scene) -> dict[str, Any]:
    """Personas options for a person in a scene."""
    return {
        "hairVariant": PAPER["beanie" if scene.hat == "beanie" else person.hair],
        "clothesVariant": "squared",
        "clothingColor": CLOTHES_HEX[scene.clothes_colour],
        "facialHairVariant": PAPER.get(person.facial_hair, "goatee"),
        "facialHairProbability": 0 if person.facial_hair == "none" else 100,
        "eyesVariant": PAPER[scene.glasses],
        "mouthVariant": PAPER[scene.expression],
        "noseVariant": "smallRound",
    }


def figure_svg(person: Person, scene: Scene) -> str:
    """The person on a transparent background."""
    from dicebear import Avatar

    hair = shaded(HAIR_HEX[person.hair_colour], person.shade[0], 0.06)
    options = {
        "seed": "sketchbook",
        "hairColor": hair,
        "facialHairColor": hair,
        "skinColor": shaded(SKIN_HEX[person.skin], person.shade[1], 0.04),
    }
    if scene.style == "paper":
        return str(Avatar(style("personas"), options | paper_options(person, scene)))
    return str(Avatar(style("avataaars"), options | flat_options(person, scene)))


def raster(svg: str, size: int = SIZE, place: Place = MIDDLE) -> NDArray[np.uint8]:
    """SVG → (size, size, 4) RGBA, premultiplied."""
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _APPLICATION.append(QGuiApplication([]))
    image = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    edge = size * place.zoom
    left, top = (size - edge) / 2 + size * place.right, size - edge + size * place.down
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(left, top, edge, edge))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(size, size, 4).copy()


_APPLICATION: list[Any] = []


@cache
def background(name: str, size: int = SIZE) -> NDArray[np.uint8]:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">'
    return raster(f"{head}{BACKGROUNDS[name]}</svg>", size)[..., :3]


def draw(
    person: Person, scene: Scene, size: int = SIZE, place: Place = MIDDLE
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Picture (size, size, 3) and the person's mask (size, size), 255 where the person is."""
    figure = raster(figure_svg(person, scene), size, place).astype(np.uint16)
    mask = figure[..., 3:]
    picture = figure[..., :3] + background(scene.background, size) * (255 - mask) // 255
    return np.minimum(picture, 255).astype(np.uint8), mask[..., 0].astype(np.uint8)
