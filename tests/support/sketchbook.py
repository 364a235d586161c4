"""The built-in model in tests: its size, drawings of its people, what its judge reads in a picture.

Holds for Sketchbook and for Sketchbook 2, whichever is in the program.
"""

from random import Random

import numpy as np
from PIL import Image

from photomaker_desktop.storage.paths import resources
from photomaker_desktop.training import drawings as drawings1
from photomaker_desktop.training import judge as judge1
from photomaker_desktop.training import people as people1
from photomaker_desktop.training import samples as samples1
from photomaker_desktop.training.sketchbook2 import drawings as drawings2
from photomaker_desktop.training.sketchbook2 import judge as judge2
from photomaker_desktop.training.sketchbook2 import people as people2
from photomaker_desktop.training.sketchbook2 import samples as samples2
from photomaker_desktop.training.sketchbook2.layout import REPORTING, is_sketchbook2
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

ROOT = resources() / "sketchbook"
SECOND = is_sketchbook2(ROOT)
SIDE = native_size(str(ROOT / "base"))
CAN = builtin_manifest().capabilities("sketchbook")
SAMPLES = samples2.sample_people() if SECOND else samples1.sample_people()
KEPT = ("hair", "hair_colour", "skin", "facial_hair")
"""Who somebody is, as far as both judges read it."""


def drawn(name: str, salt: str) -> Image.Image:
    """A portrait of a sample person in some scene, without a hat, in the main style."""
    random = Random(salt)
    if not SECOND:
        pixels, _ = drawings1.draw(samples1.sample_people()[name], people1.random_scene(random))
        return Image.fromarray(pixels)
    person = samples2.sample_people()[name]
    look = people2.random_look(random, person.word, hats=0)
    scene = people2.Composition(random.choice(people2.BACKGROUND))
    drawing = people2.Drawing((people2.Figure(person, look),), scene, random.randrange(999))
    return Image.fromarray(drawings2.draw(drawing).picture)


def seen(image: Image.Image) -> dict[str, str]:
    """What the judge reads of the largest figure and of the scene; empty where nobody is."""
    pixels = np.asarray(image.convert("RGB"))[None]
    if not SECOND:
        small = np.asarray(image.convert("RGB").resize((128, 128)))[None]
        (numbers,) = judge1.read(judge1.load_judge(ROOT / "judge.safetensors"), small)
        return named(people1.ATTRIBUTES, numbers.tolist())
    (reading,) = judge2.read(judge2.load_judge(ROOT / REPORTING), pixels)
    if not len(reading.figures):
        return {}
    largest = reading.figures[reading.heads[:, 2].argmax()]
    return named(people2.FIGURE, largest.tolist()) | named(people2.SCENE, reading.scene.tolist())


def named(choices: dict[str, tuple[str, ...]], numbers: list[int]) -> dict[str, str]:
    return {key: values[n] for (key, values), n in zip(choices.items(), numbers, strict=True)}


def traits(image: Image.Image) -> tuple[str, str]:
    """Hair colour and skin of a portrait, as the built-in model's judge reads them."""
    found = seen(image)
    return found["hair_colour"], found["skin"]
