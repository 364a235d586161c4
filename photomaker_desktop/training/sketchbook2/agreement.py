"""What the judge read against what was drawn or asked for, attribute by attribute."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.training.figures import Figures, ProvenShare, share
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.sketchbook2.judge import Reading
from photomaker_desktop.training.sketchbook2.people import (
    FIGURE,
    IDENTITY,
    SCENE,
    Drawing,
    Figure,
    figure_labels,
    scene_labels,
)

Values = NDArray[np.float64]
OWN = len(IDENTITY)


@dataclass(frozen=True)
class AttributeShares:
    """(pictures,) each: shares of the identity's and of the scene's attributes that agree."""

    identity: Values
    scene: Values


@dataclass(frozen=True)
class Compared:
    """Hits are 1 or 0, NaN for what cannot be seen: ``figures`` (pictures, figures, attributes)
    and ``scene`` (pictures, attributes). Figures are compared from left to right; a wrong number
    of them counts as no agreement. ``truth`` (pictures, figures, attributes) as class numbers."""

    figures: Values
    scene: Values
    counted: Values
    truth: NDArray[np.int64]

    @property
    def identity(self) -> Values:
        return self.of(range(OWN))

    @property
    def obeyed(self) -> Values:
        """What people wear and show, and the background."""
        look = self.figures[:, :, OWN:].reshape(len(self.figures), -1)
        seen: Values = np.nanmean(np.concatenate((look, self.scene[:, :1]), 1), axis=1)
        return seen

    @property
    def everything(self) -> Values:
        flat = self.figures.reshape(len(self.figures), -1)
        seen: Values = np.nanmean(np.concatenate((flat, self.scene), 1), axis=1)
        return seen

    @property
    def differing(self) -> Values:
        """Of couples: the share of the looks' attributes in which the two differ that each shows
        as its own."""
        truth, hits = self.truth[:, :, OWN:], self.figures[:, :, OWN:]
        differ = (truth[:, :1] != truth[:, 1:]) & (truth != UNKNOWN).all(1, keepdims=True)
        shares: Values = (hits * differ).sum((1, 2)) / np.maximum(1, 2 * differ.sum((1, 2)))
        return np.asarray(shares[differ.any((1, 2))])

    def of(self, columns: Sequence[int]) -> Values:
        """(pictures,) mean of some of the figures' attributes."""
        some = self.figures[:, :, list(columns)].reshape(len(self.figures), -1)
        seen: Values = np.nanmean(some[~np.isnan(some).all(1)], axis=1)
        return seen

    def attribute(self, name: str) -> ProvenShare:
        """Over the figures, or the pictures, that must show it."""
        if name in SCENE:
            hits = self.scene[:, list(SCENE).index(name)]
        else:
            hits = self.figures[:, :, list(FIGURE).index(name)].ravel()
        return share(hits[~np.isnan(hits)])


def labels(figure: Figure, drawing: Drawing) -> list[int]:
    place = drawing.scene
    return figure_labels(figure.person, figure.look, place.style, place.framing)


def compared(found: Sequence[Reading], wanted: Sequence[Drawing]) -> Compared:
    """All drawings have one number of figures."""
    truth = np.array([[labels(one, drawing) for one in drawing.figures] for drawing in wanted])
    places = np.array([scene_labels(drawing.scene) for drawing in wanted])
    counted = np.array([len(reading.figures) == truth.shape[1] for reading in found])
    hits = np.zeros(truth.shape)
    for i, reading in enumerate(found):
        if counted[i]:
            hits[i] = reading.figures == truth[i]
    hits[truth == UNKNOWN] = np.nan
    seen = (np.stack([reading.scene for reading in found]) == places).astype(np.float64)
    seen[places == UNKNOWN] = np.nan
    return Compared(hits, seen, counted.astype(np.float64), truth)


def agreement(found: Sequence[Reading], wanted: Sequence[Drawing]) -> AttributeShares:
    both = compared(found, wanted)
    return AttributeShares(both.identity, both.obeyed)


def chance(found: Compared, wanted: Sequence[Drawing]) -> dict[str, float]:
    """How often two single people with one class word agree by accident, in each attribute."""
    words = np.array([drawing.figures[0].person.word for drawing in wanted])
    truth, pairs = found.truth[:, 0], np.triu(words[:, None] == words[None], 1)
    levels = {}
    for column, name in enumerate(FIGURE):
        known = truth[:, column] != UNKNOWN
        both = pairs & known[:, None] & known[None]
        same = truth[:, column, None] == truth[None, :, column]
        levels[name] = float(same[both].mean()) if both.any() else float("nan")
    return levels


def attribute_table(
    made: Compared, off: Compared, own: Compared, wanted: Sequence[Drawing]
) -> Figures:
    """A row for each of a person's attributes, then of their look: agreement of made pictures,
    the judge's own on drawings, chance, and the same words without the person."""
    luck = chance(own, wanted)
    return {
        name.replace("_", " "): {
            "agreement": made.attribute(name),
            "judge": own.attribute(name).value,
            "chance": luck[name],
            "adapter off": off.attribute(name).value,
        }
        for name in FIGURE
        if made.attribute(name).count
    }
