"""Sketchbook 2's goals: measured, compared, shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.training.figures import ProvenShare, share, table
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.sketchbook2.evaluation import (
    AttributeShares,
    FigureBench,
    Values,
    agreement,
    chance,
    drawn_readings,
    fusion_gain,
    painted,
    reconstruction_error,
    scenes,
    sit,
)
from photomaker_desktop.training.sketchbook2.judge import load_judge
from photomaker_desktop.training.sketchbook2.people import DrawnPerson

REPORTING = "judge-2.safetensors"
"""The judge whose figures are shown; the other one may select pictures."""


@dataclass(frozen=True)
class Goal:
    """``value`` must reach ``at_least``, or stay within ``at_most``."""

    name: str
    value: float
    at_least: float | None = None
    at_most: float | None = None

    @property
    def reached(self) -> bool:
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)

    @property
    def wanted(self) -> str:
        return f"≥ {self.at_least:g}" if self.at_least is not None else f"≤ {self.at_most:g}"


@dataclass(frozen=True)
class FramingResult:
    """Agreement of made pictures, and the judge's own on drawings of the same."""

    name: str
    found: AttributeShares
    own: AttributeShares

    @property
    def accuracy(self) -> float:
        return float(min(self.own.identity.mean(), self.own.scene.mean()))

    def row(self, luck: float) -> dict[str, object]:
        return {
            "identity": share(self.found.identity),
            "scene": share(self.found.scene),
            "judge's identity": float(self.own.identity.mean()),
            "judge's scene": float(self.own.scene.mean()),
            "chance (identity)": luck,
        }


def is_sketchbook2(root: Path) -> bool:
    return (root / REPORTING).is_file()


def prove_sketchbook2(
    root: Path,
    painter: Painter,
    *,
    people: int,
    seed: int,
    say: Callable[[str], None],
    show: Callable[[str], None],
) -> list[Goal]:
    """Measure everything on ``people`` unseen people, show tables, return the goals."""
    say(f"photographing {people} people that training never saw")
    sitters = sit(painter, people, seed)
    bench = FigureBench(painter, load_judge(root / REPORTING), sitters, seed, say)
    alone = [(sitter.person,) for sitter in sitters]
    usual = [sitter.usual for sitter in sitters]
    couples = [(a.person, b.person) for a, b in pairwise(sitters)]
    first = measured(bench, "portrait", alone, "portrait", usual)
    second = measured(bench, "half figure", alone, "half", usual)
    small = measured(bench, "small figure", alone, "small", usual)
    two = measured(bench, "two people, words alone", couples, "half", [None] * len(couples))
    luck = chance(sitters)
    show(table("Agreement", {one.name: one.row(luck) for one in (first, second, small, two)}))
    say(f"painting {2 * people} pictures from damaged photos")
    gained: ProvenShare = fusion_gain(bench, scenes(alone, "portrait", f"{seed}/fusion"))
    show(table("Fusion", {"four damaged photos against one": {"gain": gained}}))
    goals = agreement_goals(first, second, small, two)
    goals += [
        Goal("gain by fusion", gained.value, at_least=0.08),
        Goal("its interval's lower end", gained.low, at_least=1e-9),
        Goal("autoencoder's error", reconstruction_error(painter, scenes(alone, "half", "vae")),
             at_most=0.022),
    ]  # fmt: skip
    show(table("Goals", {goal.name: row(goal) for goal in goals}))
    return goals


def agreement_goals(
    first: FramingResult, second: FramingResult, small: FramingResult, two: FramingResult
) -> list[Goal]:
    """Of the judge, of one person in two scenes, of small figures and of two people."""
    every = (first, second, small, two)
    judged = [Goal(f"judge: {one.name}", one.accuracy, at_least=0.99) for one in every]
    identity = np.concatenate((first.found.identity, second.found.identity))
    scene = np.concatenate((first.found.scene, second.found.scene))
    lost = (first.found.identity - small.found.identity).mean()
    return [
        *judged,
        Goal("identity, one person", float(identity.mean()), at_least=0.93),
        Goal("scene, one person", float(scene.mean()), at_least=0.95),
        Goal("identity, scenes changed", apart(*np.split(identity, 2)), at_most=0.03),
        Goal("scene, people changed", apart(scene[::2], scene[1::2]), at_most=0.03),
        Goal("two people as the words say", float(two.found.scene.mean()), at_least=0.95),
        Goal("identity lost in small figures", float(lost), at_most=0.25),
    ]


def measured(
    bench: FigureBench,
    name: str,
    groups: Sequence[tuple[DrawnPerson, ...]],
    framing: str,
    tokens: Sequence[IdentityTokens | None],
) -> FramingResult:
    bench.say(f"painting {len(groups)} pictures: {name}")
    wanted = scenes(groups, framing, f"{bench.seed}/{name}")
    own = agreement(drawn_readings(bench.judge, wanted), wanted)
    return FramingResult(name, agreement(painted(bench, wanted, tokens), wanted), own)


def apart(one: Values, two: Values) -> float:
    return float(abs(one.mean() - two.mean()))


def row(goal: Goal) -> dict[str, object]:
    return {
        "value": goal.value,
        "goal": goal.wanted,
        "": "reached" if goal.reached else "missed",
    }
