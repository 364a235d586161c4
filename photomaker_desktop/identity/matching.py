"""Which face is whose: the assignment with the largest sum of likeness."""

from itertools import permutations

from photomaker_desktop.core.people_score import PeopleScore
from photomaker_desktop.identity.tokens import Floats

MOST_FACES = 6
"""Faces considered, the first ones: 360 assignments of four people to six faces."""


def assign(likeness: Floats) -> tuple[int | None, ...]:
    """(people, faces) → each person's face, none twice; None for people beyond the faces."""
    people, faces = len(likeness), min(likeness.shape[1], MOST_FACES)
    slots = [*range(faces), *[None] * max(0, people - faces)]
    return max(
        permutations(slots, people),
        key=lambda chosen: sum(
            float(likeness[person, face]) for person, face in enumerate(chosen) if face is not None
        ),
    )


def match_people(likeness: Floats) -> PeopleScore:
    """(people, faces) of likeness → how well the people are matched and told apart."""
    chosen = assign(likeness)
    own = tuple(
        None if face is None else float(likeness[person, face])
        for person, face in enumerate(chosen)
    )
    taken = [face for face in chosen if face is not None]
    wrong = [
        float(likeness[person, other]) - own_likeness
        for person, own_likeness in enumerate(own)
        for other in taken
        if own_likeness is not None and other != chosen[person]
    ]
    return PeopleScore(likeness.shape[1], own, max(wrong, default=None))
