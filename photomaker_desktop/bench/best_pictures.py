"""The best 4 of 12 pictures against 4 single ones, and what they cost."""

from dataclasses import dataclass, replace
from functools import partial
from random import Random

import numpy as np

from photomaker_desktop.bench.figures import FigureScene, FigureStudio, looks_of, told
from photomaker_desktop.core.best_of import MOST_COST
from photomaker_desktop.core.cost_model import expected_work
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.training.figures import Figures, ProvenShare, share
from photomaker_desktop.training.sketchbook2.goals import Goal
from photomaker_desktop.training.sketchbook2.people import BACKGROUND

SHARE_KEPT = 3
"""Every third picture is kept."""


@dataclass(frozen=True)
class SingleAndBest:
    """Mean identity of as many single pictures, and of the best."""

    single: float
    best: float


def best_pictures(studio: FigureStudio, people: int, drawn: int) -> tuple[Figures, list[Goal]]:
    """One scene for each of ``people``; chosen by one judge, reported by the other."""
    random, kept = Random(f"best/{studio.seed}"), max(1, drawn // SHARE_KEPT)
    scenes = []
    for number in range(people):
        who = (studio.people[number % len(studio.people)],)
        looks, place = looks_of(random, who), random.choice(BACKGROUND)
        scenes.append(
            FigureScene(who, looks, place, "portrait", studio.seed * 1000 + number * drawn)
        )
    found = [
        studio.answers.of(
            f"best {kept} of {drawn} {scene.seed}",
            SingleAndBest,
            partial(one_scene, studio, scene, kept, drawn),
        )
        for scene in scenes
    ]
    gained = share([one.best - one.single for one in found])
    cost = work(scenes[0], kept, drawn)
    rows: Figures = {
        f"{kept} single": {"identity": share([one.single for one in found])},
        f"best {kept} of {drawn}": {
            "identity": share([one.best for one in found]),
            "gain": gained,
            f"work against drawing {drawn}": cost,
        },
    }
    return rows, [
        Goal(f"best {kept} of {drawn}: identity gained", gained, above=0),
        Goal("its work against drawing all", ProvenShare(cost, cost, cost, 1), at_most=MOST_COST),
    ]


def one_scene(studio: FigureStudio, scene: FigureScene, kept: int, drawn: int) -> SingleAndBest:
    request = replace(scene.request(), number=kept)
    single, best = (
        float(
            np.mean(
                [
                    told(studio.read(made.image), scene, made).identity
                    for made in studio.make(replace(request, best_of=count))
                ]
            )
        )
        for count in (None, drawn)
    )
    return SingleAndBest(single, best)


def work(scene: FigureScene, kept: int, drawn: int) -> float:
    """Of the funnel, as a share of drawing all."""
    request = scene.request()
    every = expected_work(resolve(replace(request, number=drawn))).tflop
    return expected_work(resolve(replace(request, number=kept, best_of=drawn))).tflop / every
