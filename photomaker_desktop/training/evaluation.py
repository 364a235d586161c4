"""Sketchbook's evaluation on held-out people: likeness kept, scene followed, fusion and mixing.

The drawings' parameters are the truth; the judge reads pictures. Every figure stands beside the
judge's own accuracy on drawings of the same people.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Generic, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.identity.mix import mix_by_weight
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.training.captions import caption
from photomaker_desktop.training.drawings import draw
from photomaker_desktop.training.figures import (
    Figures,
    Labels,
    ProvenShare,
    agreeing,
    chance,
    per_picture,
    right,
    share,
)
from photomaker_desktop.training.judge import Judge, read
from photomaker_desktop.training.painter import Order, Painter
from photomaker_desktop.training.people import Person, Scene, labels, people, random_scene
from photomaker_desktop.training.photos import Damage, photographs

KEPT = ("hair", "hair_colour", "skin", "facial_hair")
OBEYED = ("clothes", "clothes_colour", "glasses", "expression", "background")
USUAL = Damage(strength=0.6, cover=0.1, background=0.3)
DAMAGED = Damage(strength=1.0, cover=0.6, background=0.5, even=True)
PHOTOS = 4
Pixels = NDArray[np.uint8]
Drawn = TypeVar("Drawn")
Reader = TypeVar("Reader")


@dataclass(frozen=True)
class Sitter(Generic[Drawn]):
    """A person that training never saw, learned from usual and from badly damaged photos."""

    person: Drawn
    usual: IdentityTokens
    damaged: IdentityTokens


@dataclass(frozen=True)
class Bench(Generic[Drawn, Reader]):
    """Everything that the measurements share; ``say`` reports what is being done."""

    painter: Painter
    judge: Reader
    sitters: list[Sitter[Drawn]]
    seed: int
    say: Callable[[str], None]


SketchBench = Bench[Person, Judge]


def sit(painter: Painter, count: int, seed: int) -> list[Sitter[Person]]:
    """``count`` people, each photographed twice ``PHOTOS`` times in random scenes."""
    persons, random = people("test", count, seed), Random(f"sitters/{seed}")
    generator = torch.Generator().manual_seed(seed)
    return [
        Sitter(
            person,
            painter.learn(photograph(person, random, USUAL, generator)),
            painter.learn(photograph(person, random, DAMAGED, generator)),
        )
        for person in persons
    ]


def photograph(
    person: Person, random: Random, damage: Damage, generator: torch.Generator
) -> list[Image.Image]:
    drawn = [draw(person, random_scene(random)) for _ in range(PHOTOS)]
    pictures, masks = (torch.from_numpy(np.stack(part)) for part in zip(*drawn, strict=True))
    seen = photographs(pictures, masks, damage, generator).mul(255).byte().permute(0, 2, 3, 1)
    return [Image.fromarray(photo.contiguous().numpy()) for photo in seen]


def plain_scene(random: Random) -> Scene:
    """Without a hat, which would hide identity, and in the main style."""
    return replace(random_scene(random, paper_share=0), hat="none")


def scenes(count: int, seed: str) -> list[Scene]:
    random = Random(f"evaluation/{seed}")
    return [plain_scene(random) for _ in range(count)]


def orders(
    bench: SketchBench,
    places: Sequence[Scene],
    tokens: Sequence[IdentityTokens | None],
    fusion: Fusion | None = None,
) -> list[Order]:
    return [
        Order(
            caption(Random(f"{bench.seed}/{i}"), sitter.person, scene, complete=True),
            None if identity is None else fuse(identity, fusion),
            bench.seed * 100_003 + i,
        )
        for i, (sitter, scene, identity) in enumerate(
            zip(bench.sitters, places, tokens, strict=True)
        )
    ]


def truth_of(bench: SketchBench, places: Sequence[Scene]) -> Labels:
    return np.array(
        [labels(s.person, scene) for s, scene in zip(bench.sitters, places, strict=True)]
    )


def ceiling(bench: SketchBench, places: Sequence[Scene]) -> dict[str, ProvenShare]:
    """The judge on drawings of exactly these people in these scenes."""
    drawn = np.stack(
        [draw(s.person, scene)[0] for s, scene in zip(bench.sitters, places, strict=True)]
    )
    return agreeing(read(bench.judge, drawn), truth_of(bench, places), (*KEPT, *OBEYED))


def kept_and_obeyed(bench: SketchBench) -> tuple[Figures, Figures, Figures, Pixels]:
    """Proofs 1 to 3: two scenes for each person, and the same prompts without a person."""
    usual = [sitter.usual for sitter in bench.sitters]
    places, others = (scenes(len(usual), f"{bench.seed}/{i}") for i in range(2))
    bench.say(f"painting {2 * len(usual)} pictures of people in scenes")
    pictures = bench.painter.paint(orders(bench, places, usual))
    again = bench.painter.paint(orders(bench, others, usual))
    bench.say(f"painting {len(usual)} pictures without the person")
    alone = bench.painter.paint(orders(bench, places, [None] * len(usual)))
    found = read(bench.judge, np.concatenate((pictures, again)))
    truth = np.concatenate((truth_of(bench, places), truth_of(bench, others)))
    first = truth[: len(usual)]
    words = [sitter.person.word for sitter in bench.sitters]
    best, luck = ceiling(bench, places), chance(first, words, (*KEPT, *OBEYED))
    off = agreeing(read(bench.judge, alone), first, (*KEPT, *OBEYED))
    seen = agreeing(found, truth, (*KEPT, *OBEYED))
    rows: Figures = {
        name: {
            "agreement": seen[name],
            "judge": best[name].value,
            "chance": luck[name],
            "adapter off": off[name].value,
        }
        for name in (*KEPT, *OBEYED)
    }
    kept = {name: rows[name] for name in KEPT}
    obeyed = {name: rows[name] for name in OBEYED}
    return kept, obeyed, decoupled(bench, found, truth), pictures


def decoupled(bench: SketchBench, found: Labels, truth: Labels) -> Figures:
    """Who is kept in one set of scenes against the other; what is obeyed for one half of the
    people against the other."""
    half = len(bench.sitters)
    rows: Figures = {}
    for names, title in ((KEPT, "identity, scenes changed"), (OBEYED, "scene, people changed")):
        if names is KEPT:
            one = per_picture(found[:half], truth[:half], names)
            two = per_picture(found[half:], truth[half:], names)
        else:
            one = per_picture(found[::2], truth[::2], names)
            two = per_picture(found[1::2], truth[1::2], names)
        rows[title] = {
            "first": share(one),
            "second": share(two),
            "change": float(abs(one.mean() - two.mean())),
        }
    return rows


def fusion_pays(bench: SketchBench) -> Figures:
    """Proof 4: damaged photos, one against four, stacked, averaged, or cut to two slots."""
    places = scenes(len(bench.sitters), f"{bench.seed}/fusion")
    truth = truth_of(bench, places)
    ways = {
        "one photo": (1, Fusion()),
        "four, stack": (4, Fusion()),
        "four, average": (4, Fusion(FusionMode.AVERAGE)),
        "four, budget of 2": (4, Fusion(FusionMode.BUDGET, 2)),
    }
    rows: Figures = {}
    single: NDArray[np.float64] | None = None
    for name, (count, fusion) in ways.items():
        bench.say(f"painting {len(bench.sitters)} pictures from damaged photos: {name}")
        tokens = [first_photos(sitter.damaged, count) for sitter in bench.sitters]
        found = read(bench.judge, bench.painter.paint(orders(bench, places, tokens, fusion)))
        kept = per_picture(found, truth, KEPT)
        single = kept if single is None else single
        rows[name] = {
            "identity": share(kept),
            "gain over one": share(kept - single),
            "scene": share(per_picture(found, truth, OBEYED)),
        } | {key: float(right(found, truth, key).mean()) for key in KEPT}
    return rows


def first_photos(tokens: IdentityTokens, count: int) -> IdentityTokens:
    return replace(tokens, tokens=tokens.tokens[:count], weights=tokens.weights[:count])


def delayed(
    bench: SketchBench, strengths: Sequence[int] = (0, 10, 20, 30, 40, 50, 75, 90)
) -> Figures:
    """Proof 5: the person joins after this share of the steps."""
    places = scenes(len(bench.sitters), f"{bench.seed}/delayed")
    truth = truth_of(bench, places)
    wanted = orders(bench, places, [sitter.usual for sitter in bench.sitters])
    rows: Figures = {}
    for strength in strengths:
        bench.say(f"painting {len(wanted)} pictures at style strength {strength} %")
        found = read(bench.judge, bench.painter.paint(wanted, strength=strength))
        rows[f"{strength} %"] = {
            "identity": share(per_picture(found, truth, KEPT)),
            "scene": share(per_picture(found, truth, OBEYED)),
        } | {key: float(right(found, truth, key).mean()) for key in (*KEPT, *OBEYED)}
    return rows


def mixed(bench: SketchBench, shares: Sequence[int] = (0, 25, 50, 75, 100)) -> Figures:
    """Proof 5: two people with one class word; which of the two do the pictures follow?"""
    sitters = bench.sitters
    pairs = [(a, b) for a, b in zip(sitters[::2], partners(sitters), strict=False) if b is not None]
    half = replace(bench, sitters=[a for a, _ in pairs])
    places = scenes(len(pairs), f"{bench.seed}/mixed")
    one = truth_of(half, places)
    two = truth_of(replace(bench, sitters=[b for _, b in pairs]), places)
    differ = one != two
    rows: Figures = {}
    for percent in shares:
        bench.say(f"painting {len(pairs)} mixtures at {percent} %")
        tokens = [mix_by_weight([(a.usual, 100 - percent), (b.usual, percent)]) for a, b in pairs]
        found = read(bench.judge, bench.painter.paint(orders(half, places, tokens)))
        rows[f"{100 - percent}/{percent}"] = {
            "like the first": share(per_picture(found, np.where(differ, one, -100), KEPT)),
            "like the second": share(per_picture(found, np.where(differ, two, -100), KEPT)),
            "scene": share(per_picture(found, one, OBEYED)),
        }
    return rows


def partners(sitters: Sequence[Sitter[Person]]) -> list[Sitter[Person] | None]:
    """For every other sitter, a later one with the same class word."""
    found: list[Sitter[Person] | None] = []
    for i in range(0, len(sitters), 2):
        rest = [s for s in sitters[i + 1 :] if s.person.word == sitters[i].person.word]
        found.append(rest[0] if rest else None)
    return found
