"""How two people come into one picture: each method, and one person in the same scenes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

from photomaker_desktop.bench.figures import (
    DrawnSubject,
    FigureScene,
    FigureStudio,
    Told,
    looks_of,
    told,
)
from photomaker_desktop.core.several_people import DEFAULT_METHOD, PeopleMethod
from photomaker_desktop.training.figures import Figures, share
from photomaker_desktop.training.sketchbook2.goals import Goal
from photomaker_desktop.training.sketchbook2.people import BACKGROUND


def couples(people: Sequence[DrawnSubject], count: int, seed: int) -> Iterator[FigureScene]:
    """Half of them with one class word, as far as there are such; all of different kinds."""
    random = Random(f"couples/{seed}")
    pairs = [pair for pair in combinations(people, 2) if pair[0].person.kind != pair[1].person.kind]
    random.shuffle(pairs)
    groups = [pair for pair in pairs if alike(pair)], [pair for pair in pairs if not alike(pair)]
    for number in range(count):
        group = groups[number % 2] or groups[1 - number % 2]
        pair = group[number // 2 % len(group)]
        looks, place = looks_of(random, pair), random.choice(BACKGROUND)
        yield FigureScene(pair, looks, place, "half", seed * 1000 + number)


def alike(people: Sequence[DrawnSubject]) -> bool:
    """One class word."""
    return people[0].person.word == people[1].person.word


def pictured(studio: FigureStudio, scene: FigureScene, method: PeopleMethod | None) -> Told:
    request = scene.request()
    if method is not None:
        request = replace(request, people_method=method)
    key = f"{method.value if method else 'one'} {scene.seed}"

    def made() -> Told:
        (picture,) = studio.make(request)
        return told(studio.read(picture.image), scene, picture)

    return studio.answers.of(f"people {key}", Told, made)


def people_methods(studio: FigureStudio, count: int) -> tuple[Figures, list[Goal]]:
    scenes = list(couples(studio.people, count, studio.seed))
    single = [pictured(studio, scene.alone(), None) for scene in scenes]
    rows: Figures = {}
    goals = list[Goal]()
    for method in PeopleMethod:
        found = [pictured(studio, scene, method) for scene in scenes]
        rows[f"two people, {method.value}"] = row(found, scenes)
        if method is DEFAULT_METHOD:
            goals = reached_by(found, single, scenes, method)
    rows["one person"] = {
        "right number": share([one.counted for one in single]),
        "identity": share([one.identity for one in single]),
        "scene": share([one.scene for one in single]),
    }
    return rows, goals


def reached_by(
    found: Sequence[Told],
    single: Sequence[Told],
    scenes: Sequence[FigureScene],
    method: PeopleMethod,
) -> list[Goal]:
    lost = share([a.scene - b.scene for a, b in zip(single, found, strict=True)])
    name = f"two people, {method.value}"
    return [
        Goal(f"{name}: closer to oneself", share(own(found)), at_least=0.95),
        Goal(f"{name}: the same, one class word", share(own(same(found, scenes))), at_least=0.9),
        Goal(f"{name}: features of the other", share(leaks(found)), at_most=0.05),
        Goal(f"{name}: scene lost against one person", lost, at_most=0.03),
    ]


def row(found: Sequence[Told], scenes: Sequence[FigureScene]) -> dict[str, object]:
    """Pictures with another number of figures count as nobody met; only the rest can leak."""
    return {
        "right number": share([one.counted for one in found]),
        "closer to oneself": share(own(found)),
        "same class word": share(own(same(found, scenes))),
        "features of the other": share(leaks(found)),
        "identity": share([one.identity for one in found]),
        "scene": share([one.scene for one in found]),
    }


def own(found: Sequence[Told]) -> list[bool]:
    return [answer for one in found for answer in one.own]


def leaks(found: Sequence[Told]) -> list[bool]:
    return [leak for one in found for leak in one.leaks]


def same(found: Sequence[Told], scenes: Sequence[FigureScene]) -> list[Told]:
    return [one for one, scene in zip(found, scenes, strict=True) if alike(scene.people)]
