"""Looks at unfinished pictures and chooses the ones to finish."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PIL import Image
from torch import Tensor

from photomaker_desktop.core.best_of import (
    SAME_BITS,
    SMALLEST_FACE,
    Choice,
    Dropped,
    Funnel,
    NotKept,
    funnel,
)
from photomaker_desktop.core.photo import Face
from photomaker_desktop.engine.selection import Selection
from photomaker_desktop.faces.picture_similarity import hash_distance, perceptual_hash


@dataclass(frozen=True)
class Eyes:
    """How an unfinished picture is seen: ``decode`` makes a picture of its clean estimate (1, C, h,
    w), ``faces`` finds faces, ``likeness`` compares with the requested people (0…1, None without a
    face); ``people`` is their number.
    """

    decode: Callable[[Tensor], Image.Image]
    faces: Callable[[Image.Image], tuple[Face, ...]]
    likeness: Callable[[Image.Image], float | None]
    people: int = 1


@dataclass(frozen=True)
class Glance:
    """What the second look saw of the picture with ``seed``; ``hash`` is a perceptual one."""

    seed: int
    likeness: float
    hash: str


@dataclass
class BestOf:
    """Keeps what was seen over all batches of a request for the best ``kept`` of ``drawn``."""

    drawn: int
    kept: int
    guided_steps: int
    eyes: Eyes
    looked_at: int = 0
    went_on: int = 0
    glances: dict[int, Glance] = field(default_factory=dict)
    dropped: dict[int, NotKept] = field(default_factory=dict)

    def selection(self, seeds: Sequence[int]) -> Selection:
        """The selection for a batch of pictures with these seeds."""
        left = list(seeds)

        def choose(done: int, total: int, estimate: Tensor) -> Sequence[int] | None:
            plan = funnel(self.drawn, self.kept, total, self.guided_steps)
            if done == plan.first_step:
                places = self._with_faces(plan, left, estimate)
            elif done == plan.second_step:
                places = self._most_alike(plan, left, estimate)
            else:
                return None
            left[:] = [left[place] for place in places]
            return places

        return Selection(choose, len(seeds))

    def choice(self, rank: int, seed: int, ended: Sequence[NotKept]) -> Choice:
        """``ended`` are the pictures that were finished and not kept."""
        glance = self.glances.get(seed)
        likeness = None if glance is None else round(glance.likeness, 4)
        return Choice(rank, self.drawn, likeness, (*self.dropped.values(), *ended))

    def _with_faces(self, plan: Funnel, seeds: Sequence[int], estimate: Tensor) -> list[int]:
        """The best by their faces, as many as the batch's share of those that go on."""
        seen = [self._faces(estimate[place : place + 1]) for place in range(len(seeds))]
        self.looked_at += len(seeds)
        share = math.ceil(plan.middle * self.looked_at / plan.drawn) - self.went_on
        order = sorted(range(len(seeds)), key=seen.__getitem__, reverse=True)
        places = sorted(order[:share])
        self.went_on += len(places)
        self._drop(seeds, places, Dropped.FACES)
        return places

    def _faces(self, estimate: Tensor) -> tuple[float, ...]:
        """To sort by: the right number of faces, large ones, the detector's confidence."""
        picture = self.eyes.decode(estimate)
        faces = self.eyes.faces(picture)
        least = SMALLEST_FACE * min(picture.size)
        large = [one for one in faces if min(one.box.width, one.box.height) >= least]
        sure = [one.score for one in large] or [0.0]
        return -abs(len(faces) - self.eyes.people), len(large), sum(sure) / len(sure)

    def _most_alike(self, plan: Funnel, seeds: Sequence[int], estimate: Tensor) -> list[int]:
        """Those among the most alike of all seen so far; near-duplicates come last."""
        for place, seed in enumerate(seeds):
            picture = self.eyes.decode(estimate[place : place + 1])
            likeness = self.eyes.likeness(picture)
            self.glances[seed] = Glance(seed, likeness or 0.0, perceptual_hash(picture))
        order, duplicates = apart(sorted(self.glances.values(), key=lambda one: -one.likeness))
        best = {one.seed for one in (*order, *duplicates)[: plan.finished]}
        places = [place for place, seed in enumerate(seeds) if seed in best]
        self._drop(seeds, places, Dropped.LIKENESS)
        for one in duplicates:
            if one.seed in self.dropped:
                self.dropped[one.seed] = NotKept(one.seed, Dropped.DUPLICATE, one.likeness)
        return places

    def _drop(self, seeds: Sequence[int], places: Sequence[int], reason: Dropped) -> None:
        for seed in (seed for place, seed in enumerate(seeds) if place not in places):
            glance = self.glances.get(seed)
            likeness = None if glance is None else round(glance.likeness, 4)
            self.dropped[seed] = NotKept(seed, reason, likeness)


def apart(glances: Sequence[Glance]) -> tuple[list[Glance], list[Glance]]:
    """In their order: those unlike all before them, and near-duplicates of one before."""
    first: list[Glance] = []
    duplicates: list[Glance] = []
    for one in glances:
        alike = any(hash_distance(one.hash, other.hash) <= SAME_BITS for other in first)
        (duplicates if alike else first).append(one)
    return first, duplicates
