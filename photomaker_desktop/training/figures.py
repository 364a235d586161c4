"""Shares with confidence intervals, chance levels, and tables of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.training.people import ATTRIBUTES, UNKNOWN

Labels = NDArray[np.int64]
Figures = dict[str, dict[str, object]]
"""A table's rows with their cells."""


@dataclass(frozen=True)
class ProvenShare:
    """A share of ``count`` answers that were right, with its 95 % interval."""

    value: float
    low: float
    high: float
    count: int

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}] n={self.count}"


def share(answers: Sequence[float] | NDArray[np.float64], seed: int = 0) -> ProvenShare:
    """The mean, and a bootstrap interval over the answers (percentiles, 2,000 draws)."""
    values = np.asarray(answers, dtype=np.float64)
    if not len(values):
        return ProvenShare(float("nan"), float("nan"), float("nan"), 0)
    draws = np.random.default_rng(seed).integers(0, len(values), (2000, len(values)))
    low, high = np.quantile(values[draws].mean(axis=1), (0.025, 0.975))
    return ProvenShare(float(values.mean()), float(low), float(high), len(values))


def agreeing(found: Labels, truth: Labels, names: Sequence[str]) -> dict[str, ProvenShare]:
    """For each attribute, how many of the pictures that must show it do."""
    return {name: share(right(found, truth, name)) for name in names}


def right(found: Labels, truth: Labels, name: str) -> NDArray[np.float64]:
    column = list(ATTRIBUTES).index(name)
    known = truth[:, column] != UNKNOWN
    hits: NDArray[np.float64] = (found[known, column] == truth[known, column]).astype(np.float64)
    return hits


def per_picture(found: Labels, truth: Labels, names: Sequence[str]) -> NDArray[np.float64]:
    """(N,) mean agreement over the named attributes that each picture must show."""
    columns = [list(ATTRIBUTES).index(name) for name in names]
    known = truth[:, columns] != UNKNOWN
    hits = (found[:, columns] == truth[:, columns]) & known
    mean: NDArray[np.float64] = hits.sum(axis=1) / np.maximum(1, known.sum(axis=1))
    seen: NDArray[np.float64] = mean[known.any(axis=1)]
    return seen


def chance(truth: Labels, groups: Sequence[str], names: Sequence[str]) -> dict[str, float]:
    """How often two different rows of one group (class word) agree by accident."""
    levels = {}
    for name in names:
        column = list(ATTRIBUTES).index(name)
        agree = []
        for group in sorted(set(groups)):
            rows = [i for i, other in enumerate(groups) if other == group]
            values = truth[rows, column]
            values = values[values != UNKNOWN]
            same = (values[:, None] == values[None]).sum() - len(values)
            agree += [same / max(1, len(values) * (len(values) - 1))] * len(values)
        levels[name] = float(np.mean(agree))
    return levels


def table(title: str, rows: Mapping[str, Mapping[str, object]]) -> str:
    """Rows and columns as aligned text."""
    columns = list(dict.fromkeys(column for row in rows.values() for column in row))
    cells = [["", *columns]]
    for name, row in rows.items():
        cells.append([name, *(show(row.get(column, "")) for column in columns)])
    widths = [max(len(line[i]) for line in cells) for i in range(len(cells[0]))]
    lines = [
        "  ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)) for line in cells
    ]
    return "\n".join([title, *(line.rstrip() for line in lines), ""])


def show(cell: object) -> str:
    return f"{cell:.3f}" if isinstance(cell, float) else str(cell)
