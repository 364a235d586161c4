"""How well Sketchbook 2 keeps identities and follows prompts, on held-out people.

The drawings' parameters are the truth; a judge reads the pictures. Every share stands beside the
judge's own on drawings of the same people, and what chance would give.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.core.identity import Fusion
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.training.evaluation import (
    DAMAGED,
    PHOTOS,
    USUAL,
    Bench,
    Sitter,
    first_photos,
)
from photomaker_desktop.training.figures import ProvenShare, share
from photomaker_desktop.training.painter import Order, Painter
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.photos import Damage, photographs
from photomaker_desktop.training.sketchbook2.album import REFERENCE_SIZE
from photomaker_desktop.training.sketchbook2.captions import caption
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.judge import FigureJudge, Reading, read
from photomaker_desktop.training.sketchbook2.people import (
    BACKGROUND,
    IDENTITY,
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    figure_labels,
    people,
    random_look,
    scene_labels,
)
from photomaker_desktop.training.sketchbook2.vae import latents_of
from photomaker_desktop.training.vae import as_pixels

Values = NDArray[np.float64]


FigureBench = Bench[DrawnPerson, FigureJudge]


@dataclass(frozen=True)
class AttributeShares:
    """(pictures,) each: shares of the identity's and of the scene's attributes that agree."""

    identity: Values
    scene: Values


def sit(painter: Painter, count: int, seed: int) -> list[Sitter[DrawnPerson]]:
    """``count`` people, each photographed twice ``PHOTOS`` times."""
    random, generator = Random(f"sitters/{seed}"), torch.Generator().manual_seed(seed)
    return [
        Sitter(
            person,
            painter.learn(photograph(person, random, USUAL, generator)),
            painter.learn(photograph(person, random, DAMAGED, generator)),
        )
        for person in people("test", count, seed)
    ]


def photograph(
    person: DrawnPerson, random: Random, damage: Damage, generator: torch.Generator
) -> list[Image.Image]:
    """Portraits in different clothes and places."""
    size = (REFERENCE_SIZE, REFERENCE_SIZE)
    drawn = [
        draw(
            Drawing(
                (Figure(person, random_look(random, person.word, hats=0.06)),),
                Composition(random.choice(BACKGROUND), size=size),
                random.randrange(2**20),
            )
        )
        for _ in range(PHOTOS)
    ]
    pictures = torch.from_numpy(np.stack([one.picture for one in drawn]))
    masks = torch.from_numpy(np.stack([one.mask for one in drawn]))
    seen = photographs(pictures, masks, damage, generator).mul(255).byte().permute(0, 2, 3, 1)
    return [Image.fromarray(photo.contiguous().numpy()) for photo in seen]


def scenes(groups: Sequence[tuple[DrawnPerson, ...]], framing: str, salt: str) -> list[Drawing]:
    """A flat drawing of each group without hats, which would hide who it is."""
    random = Random(f"evaluation/{salt}")
    return [
        Drawing(
            tuple(Figure(one, random_look(random, one.word, hats=0)) for one in group),
            Composition(random.choice(BACKGROUND), framing=framing),
            number,
        )
        for number, group in enumerate(groups)
    ]


def painted(
    bench: FigureBench,
    wanted: Sequence[Drawing],
    tokens: Sequence[IdentityTokens | None],
    fusion: Fusion | None = None,
) -> list[Reading]:
    """What the judge reads in one picture of each drawing's words."""
    orders = [
        Order(
            caption(
                Random(f"{bench.seed}/{i}"),
                drawing,
                describe=() if identity else range(len(drawing.figures)),
                complete=True,
            ),
            None if identity is None else fuse(identity, fusion),
            bench.seed * 100_003 + i,
        )
        for i, (drawing, identity) in enumerate(zip(wanted, tokens, strict=True))
    ]
    return read(bench.judge, bench.painter.paint(orders))


def drawn_readings(judge: FigureJudge, wanted: Sequence[Drawing]) -> list[Reading]:
    return read(judge, np.stack([draw(drawing).picture for drawing in wanted]))


def agreement(found: Sequence[Reading], wanted: Sequence[Drawing]) -> AttributeShares:
    """Figures are compared from left to right; a wrong number of them counts as no agreement."""
    identity, scene = [], []
    for reading, drawing in zip(found, wanted, strict=True):
        truth = np.array(
            [figure_labels(one.person, one.look, drawing.scene.style) for one in drawing.figures]
        )
        counted = len(reading.figures) == len(truth)
        hits = reading.figures == truth if counted else np.zeros_like(truth, dtype=bool)
        known, split = truth != UNKNOWN, len(IDENTITY)
        identity.append(hits[:, :split][known[:, :split]].mean())
        place = reading.scene[0] == scene_labels(drawing.scene)[0]
        scene.append(np.append(hits[:, split:][known[:, split:]], place).mean())
    return AttributeShares(np.array(identity), np.array(scene))


def chance(sitters: Sequence[Sitter[DrawnPerson]]) -> float:
    """How much the identities of two different people with one class word agree."""
    look = random_look(Random(0), "man", hats=0)
    kinds = [(one.person.word, figure_labels(one.person, look)[: len(IDENTITY)]) for one in sitters]
    pairs = [
        np.mean(np.array(a) == np.array(b))
        for i, (word, a) in enumerate(kinds)
        for other, b in kinds[i + 1 :]
        if word == other
    ]
    return float(np.mean(pairs)) if pairs else float("nan")


def gain(less: Values, more: Values) -> ProvenShare:
    """The mean of paired differences with its interval."""
    return share(more - less)


def fusion_gain(bench: FigureBench, wanted: Sequence[Drawing]) -> ProvenShare:
    """Identity from four badly damaged photos against one of them."""
    one, four = (
        agreement(
            painted(bench, wanted, [first_photos(s.damaged, count) for s in bench.sitters]), wanted
        ).identity
        for count in (1, PHOTOS)
    )
    return gain(one, four)


@torch.no_grad()
def reconstruction_error(painter: Painter, wanted: Sequence[Drawing]) -> float:
    """The autoencoder's mean absolute error on drawings, in −1…1."""
    pixels = as_pixels(torch.from_numpy(np.stack([draw(drawing).picture for drawing in wanted])))
    vae = painter.pipeline.vae
    errors = [
        (vae.decode(latents_of(vae, part)).sample - part).abs().mean()
        for part in torch.split(pixels, 8)
    ]
    return float(torch.stack(errors).mean())
