"""Which photos show the same person, if some may not: maths only."""

from dataclasses import dataclass

import numpy as np

from photomaker_desktop.identity.likeness import Calibration, unit
from photomaker_desktop.identity.tokens import Floats


@dataclass(frozen=True)
class Agreement:
    """``likeness`` of each photo to the others (0…1; None where there are no others), whether it
    belongs to the ``person`` that most photos show; ``clear`` is False where no such majority
    exists (two photos of two people)."""

    likeness: tuple[float | None, ...]
    person: tuple[bool, ...]
    clear: bool


def agreement(vectors: Floats, calibration: Calibration, border: float) -> Agreement:
    """Compare unit vectors (N, D) leave-one-out.

    The photo that agrees with most others (likeness ≥ ``border``) defines the person; each photo's
    likeness is the median of its likenesses to the person's *other* photos, which is robust against
    another person or a poor photo.
    """
    count = len(vectors)
    if count < 2:
        return Agreement((None,) * count, (True,) * count, True)
    cosines = unit(vectors) @ unit(vectors).T
    alike = np.vectorize(calibration)(cosines)
    np.fill_diagonal(alike, 0.0)
    friends = alike >= border
    strength = friends.sum(axis=1) + alike.sum(axis=1) / (count * 2)
    person = friends[int(strength.argmax())].copy()
    person[int(strength.argmax())] = True
    values = []
    for index in range(count):
        others = person.copy()
        others[index] = False
        others = others if others.any() else np.arange(count) != index
        values.append(float(np.median(alike[index, others])))
    belongs = tuple(bool(value >= border) for value in values)
    return Agreement(tuple(values), belongs, clear=sum(belongs) * 2 > count)
