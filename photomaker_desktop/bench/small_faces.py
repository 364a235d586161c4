"""The face pass on small figures: what it gains, with keep-the-better and without."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from random import Random

import numpy as np
from PIL import Image

from photomaker_desktop.bench.figures import FigureScene, FigureStudio, Told, looks_of, told
from photomaker_desktop.core.face_pass import FacePass
from photomaker_desktop.core.photo import Box
from photomaker_desktop.engine.face_pass.crop import CONTEXT
from photomaker_desktop.training.figures import Figures, share
from photomaker_desktop.training.sketchbook2.goals import Goal
from photomaker_desktop.training.sketchbook2.people import BACKGROUND

SMALL_SHARE = 0.02
"""Scene agreement that keep-the-better may cost."""


@dataclass(frozen=True)
class SmallFigure:
    """One small figure: as it was drawn, with the better face kept, with the new face always;
    ``outside`` pixels changed beyond the crop."""

    before: Told
    better: Told
    always: Told
    outside: int


def small_scenes(studio: FigureStudio, count: int) -> Iterator[FigureScene]:
    """The people in turn."""
    random = Random(f"small/{studio.seed}")
    for number in range(count):
        people = (studio.people[number % len(studio.people)],)
        looks, place = looks_of(random, people), random.choice(BACKGROUND)
        yield FigureScene(people, looks, place, "small", studio.seed * 1000 + number)


def one_small(studio: FigureStudio, scene: FigureScene) -> SmallFigure:
    plain = scene.request()
    detailed = replace(plain, face_pass=FacePass())
    unmeasured = replace(detailed, subject=replace(scene.people[0].subject, centroid=b""))
    before, better = studio.make(plain)[0], studio.make(detailed)[0]
    refused = any(not change.kept for change in better.recipe.faces)
    always = studio.make(unmeasured)[0] if refused else better
    first, second, third = (
        told(studio.read(one.image), scene, one) for one in (before, better, always)
    )
    faces = [change.box for change in always.recipe.faces]
    outside = changed_outside(before.image, always.image, faces)
    return SmallFigure(first, second, third, outside)


def changed_outside(before: Image.Image, after: Image.Image, faces: Sequence[Box]) -> int:
    """Pixels that differ beyond the squares that were worked on for ``faces``."""
    one, two = (np.asarray(image.convert("RGB")) for image in (before, after))
    differs = (one != two).any(-1)
    for face in faces:
        left, top, right, bottom = reach(face)
        differs[max(0, top) : bottom, max(0, left) : right] = False
    return int(differs.sum())


def reach(face: Box, grid: int = 16) -> tuple[int, int, int, int]:
    """The largest square that can be worked on for a face: a crop is rounded up to latents, and
    moved into the picture."""
    half = round(max(CONTEXT.values()) * max(face.width, face.height) / 2) + grid
    x, y = face.left + face.width // 2, face.top + face.height // 2
    return x - half, y - half, x + half, y + half


def small_faces(studio: FigureStudio, count: int) -> tuple[Figures, list[Goal]]:
    found = [
        studio.answers.of(f"small {scene.seed}", SmallFigure, partial(one_small, studio, scene))
        for scene in small_scenes(studio, count)
    ]
    ways = {
        "as drawn": [one.before for one in found],
        "face pass, the better kept": [one.better for one in found],
        "face pass, always": [one.always for one in found],
    }
    before = ways["as drawn"]
    rows: Figures = {}
    gains = {}
    for name, way in ways.items():
        gains[name] = share([b.identity - a.identity for a, b in zip(before, way, strict=True)])
        rows[name] = {
            "one figure": share([one.counted for one in way]),
            "identity": share([one.identity for one in way]),
            "scene": share([one.scene for one in way]),
            "gain in identity": gains[name],
            "faces worked on": share([one.worked > 0 for one in way]),
        }
    better = ways["face pass, the better kept"]
    lost = share([a.scene - b.scene for a, b in zip(before, better, strict=True)])
    return rows, [
        Goal("small figures: identity gained, the better kept", gains["face pass, the better kept"],
             above=0),
        Goal("small figures: identity gained, always", gains["face pass, always"],
             above=0),
        Goal("small figures: scene lost", lost, at_most=SMALL_SHARE),
        Goal("small figures: pixels changed outside", share([one.outside for one in found]),
             at_most=0),
    ]  # fmt: skip
