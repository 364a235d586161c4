"""A contact sheet: held-out people × scenes."""

from random import Random

import numpy as np
import torch
from numpy.typing import NDArray

from photomaker_desktop.training.captions import Caption
from photomaker_desktop.training.drawings import draw
from photomaker_desktop.training.evaluation import USUAL, photograph, plain_scene
from photomaker_desktop.training.painter import Order, Painter
from photomaker_desktop.training.people import people

SCENES = (
    "a smiling {} wearing a red t-shirt at the beach",
    "portrait of a surprised {} in a blue hoodie in a forest",
    "a serious {} with sunglasses in a black blazer, in the city",
    "a sad {} with round glasses in green overalls at night",
    "{} in the snow, laughing, wearing a yellow hoodie",
    "a calm {} in a purple suit in the desert",
    "paper cut-out, a happy {} in a white t-shirt on a teal background",
)


def people_sheet(
    painter: Painter, seed: int, count: int = 8, strength: float = 0
) -> NDArray[np.uint8]:
    """One row per person: a clean drawing of them, then one picture per scene."""
    random, generator = Random(f"sheet/{seed}"), torch.Generator().manual_seed(seed)
    persons = people("test", count, seed + 1)
    orders, drawings = [], []
    for row, person in enumerate(persons):
        drawings.append(draw(person, plain_scene(random))[0])
        slots = painter.learn(photograph(person, random, USUAL, generator)).tokens
        orders += [
            Order(Caption(scene.format(person.word), person.word), slots, seed + row)
            for scene in SCENES
        ]
    pictures = painter.paint(orders, strength=strength)
    rows = []
    for row, drawing in enumerate(drawings):
        rows += [drawing, *pictures[row * len(SCENES) : (row + 1) * len(SCENES)]]
    return np.stack(rows)
