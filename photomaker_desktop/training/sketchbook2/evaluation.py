"""Pictures of people whom training never saw, as they should be and as Sketchbook 2 makes them.

The drawings' parameters are the truth; a judge reads the pictures (``agreement.py``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.training.evaluation import DAMAGED, PHOTOS, USUAL, Bench, Sitter
from photomaker_desktop.training.painter import Order, Painter
from photomaker_desktop.training.photos import Damage, photographs
from photomaker_desktop.training.sketchbook2.agreement import Compared, Values, compared
from photomaker_desktop.training.sketchbook2.album import REFERENCE_SIZE
from photomaker_desktop.training.sketchbook2.captions import caption
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.judge import FigureJudge, read
from photomaker_desktop.training.sketchbook2.people import (
    BACKGROUND,
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    people,
    random_look,
)
from photomaker_desktop.training.sketchbook2.vae import latents_of
from photomaker_desktop.training.vae import as_pixels

Pixels = NDArray[np.uint8]
FigureBench = Bench[DrawnPerson, FigureJudge]
Group = tuple[DrawnPerson, ...]


@dataclass(frozen=True)
class Scenes:
    """What all drawings of one measurement share; ``size`` is (width, height), ``hats`` the share
    of people with one. Without hats everybody's hair can be seen."""

    framing: str = "portrait"
    style: str = "flat"
    size: tuple[int, int] = (256, 256)
    hats: float = 0.0
    background: str = ""
    """One of ``BACKGROUND``; any of them if empty."""

    def of(self, groups: Sequence[Group], salt: str) -> list[Drawing]:
        """A drawing of each group, the same for the same ``salt``."""
        random = Random(f"evaluation/{salt}")
        return [
            Drawing(
                tuple(Figure(one, random_look(random, one.word, self.hats)) for one in group),
                Composition(
                    self.background or random.choice(BACKGROUND),
                    self.style,
                    self.framing,
                    self.size,
                ),
                number,
            )
            for number, group in enumerate(groups)
        ]


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


def orders(
    wanted: Sequence[Drawing],
    tokens: Sequence[IdentityTokens | None],
    seed: int,
    *,
    described: bool = False,
) -> list[Order]:
    """One picture of each drawing's words; if ``described``, they say who people are too."""
    return [
        Order(
            caption(
                Random(f"{seed}/{i}"),
                drawing,
                describe=range(len(drawing.figures)) if described else (),
                complete=True,
            ),
            None if identity is None else fuse(identity, None),
            seed * 100_003 + i,
        )
        for i, (drawing, identity) in enumerate(zip(wanted, tokens, strict=True))
    ]


def painted(bench: FigureBench, wanted: Sequence[Drawing], some: Sequence[Order]) -> Pixels:
    """All of them have the first drawing's size."""
    bench.say(f"painting {len(some)} pictures")
    return bench.painter.paint(some, size=wanted[0].scene.size)


def made(
    bench: FigureBench,
    wanted: Sequence[Drawing],
    tokens: Sequence[IdentityTokens | None],
    *,
    described: bool = False,
) -> Compared:
    """What the judge reads in one picture of each drawing's words."""
    some = orders(wanted, tokens, bench.seed, described=described)
    return compared(read(bench.judge, painted(bench, wanted, some)), wanted)


def drawn(judge: FigureJudge, wanted: Sequence[Drawing]) -> Compared:
    """What the judge reads in the drawings themselves."""
    return compared(read(judge, np.stack([draw(one).picture for one in wanted])), wanted)


@torch.no_grad()
def reconstruction_errors(painter: Painter, wanted: Sequence[Drawing]) -> Values:
    """(pictures,) the autoencoder's mean absolute error on drawings, in −1…1."""
    pixels = as_pixels(torch.from_numpy(np.stack([draw(drawing).picture for drawing in wanted])))
    vae = painter.pipeline.vae
    errors = [
        (vae.decode(latents_of(vae, part)).sample - part).abs().mean((1, 2, 3))
        for part in torch.split(pixels, 8)
    ]
    found: Values = torch.cat(errors).double().numpy()
    return found
