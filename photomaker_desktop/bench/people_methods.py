"""How two people come into one picture: each method on weights of Sketchbook 2.

Part of ``bench faces`` where ``--sketchbook2`` names a trained folder. The people are ones that
training never saw; the judge that reports was not used to choose anything.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.core.capabilities import DRAWN
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import PeopleMethod
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.storage import paths
from photomaker_desktop.training.evaluation import Sitter
from photomaker_desktop.training.figures import ProvenShare, share
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.sketchbook2.evaluation import sit
from photomaker_desktop.training.sketchbook2.judge import FigureJudge, Reading, load_judge, read
from photomaker_desktop.training.sketchbook2.people import (
    BACKGROUND,
    CLOTHES,
    CLOTHES_COLOUR,
    FIGURE,
    IDENTITY,
    DrawnPerson,
    Look,
    figure_labels,
    random_look,
)
from photomaker_desktop.training.sketchbook2.proofs import REPORTING
from photomaker_desktop.training.sketchbook2.words import BACKGROUND as PLACES
from photomaker_desktop.training.sketchbook2.words import CLOTHES as GARMENTS
from photomaker_desktop.training.sketchbook2.words import FRAMING

SIDE = 256
STEPS = 20
SITTERS = 16
OWN = len(IDENTITY)
"""Attributes of the person come first in a reading, then those of their look."""
CLOTHING = [list(FIGURE).index(name) for name in ("clothes", "clothes_colour")]
Labels = NDArray[np.int64]


@dataclass(frozen=True)
class Couple:
    """Two people from left to right, what they wear, and where they are."""

    sitters: tuple[Sitter[DrawnPerson], Sitter[DrawnPerson]]
    looks: tuple[Look, Look]
    background: str
    seed: int

    @property
    def alike(self) -> bool:
        return self.sitters[0].person.word == self.sitters[1].person.word

    def truth(self, figure: int) -> Labels:
        return np.array(figure_labels(self.sitters[figure].person, self.looks[figure]))

    def request(self, people: Sequence[int] = (0, 1), framing: str = "half") -> GenerationRequest:
        """Of both, or of one of them alone in the same scene."""
        subjects = [
            Subject(NAMES[one], self.sitters[one].person.word, self.sitters[one].usual.to_bytes())
            for one in people
        ]
        said = " and ".join(f"@{NAMES[one]} {clothed(self.looks[one])}" for one in people)
        return GenerationRequest(
            f"{FRAMING[framing][0]} {said}, {PLACES[self.background][0]}",
            subject=subjects[0],
            others=tuple(subjects[1:]),
            negative_prompt=None,  # zeros, as in training
            width=SIDE,
            height=SIDE,
            seed=self.seed,
            steps=STEPS,
            guidance_steps=STEPS,
            scheduler="euler",
            start_merge_step=0,
        )


NAMES = ("Ann", "Ben")


@dataclass(frozen=True)
class Told:
    """What the judge reads in one picture: ``own`` and ``leaks`` as in ``CoupleResult``;
    ``identity`` and ``scene`` are shares of attributes that agree, ``counted`` the right number of
    figures, ``worked`` the faces that were drawn again."""

    counted: bool
    own: tuple[bool, ...] = (False, False)
    leaks: tuple[bool, ...] = ()
    identity: float = 0.0
    scene: float = 0.0
    worked: int = 0


def clothed(look: Look) -> str:
    article = "" if look.clothes == "overalls" else "a "
    return f"wearing {article}{look.clothes_colour} {GARMENTS[look.clothes][0]}"


def measure(folder: Path, pictures: int, seed: int) -> dict[str, dict[str, str]]:
    """A row of figures for each method, and for one person in the same scenes."""
    detector = paths.resources() / "faces" / "face_detection_yunet_2023mar.onnx"
    models = ModelPaths(
        base=str(folder / "base"),
        adapter=str(folder / "photomaker.safetensors"),
        detector=str(detector),
        capabilities=DRAWN,
    )
    asked = list(couples(sit(Painter(models), SITTERS, seed), pictures, seed))
    generator, judge = Generator(), load_judge(folder / REPORTING)
    rows = {}
    for method in PeopleMethod:
        told = [one_picture(generator, models, judge, couple, method) for couple in asked]
        rows[f"two people, {method.value}"] = row(told, asked)
    keep, detail = FacePass(FaceGoal.KEEP), FacePass()

    def alone(framing: str, faces: FacePass) -> list[Told]:
        requests = [
            (couple, replace(couple.request((0,), framing), face_pass=faces)) for couple in asked
        ]
        return [one_person(generator, models, judge, *one) for one in requests]

    one, before, after = alone("half", keep), alone("small", keep), alone("small", detail)
    rows["one person"] = of_one(one)
    rows["small figure"] = of_one(before)
    rows["small figure, face pass"] = of_one(after) | {
        "gain in identity": str(gained([t.identity for t in before], [t.identity for t in after])),
        "gain in scene": str(gained([t.scene for t in before], [t.scene for t in after])),
        "faces worked on": str(share([told.worked > 0 for told in after])),
    }
    return rows


def of_one(told: Sequence[Told]) -> dict[str, str]:
    return {
        "one figure": str(share([one.counted for one in told])),
        "identity": str(share([one.identity for one in told])),
        "scene": str(share([one.scene for one in told])),
    }


def gained(before: Sequence[float], after: Sequence[float]) -> ProvenShare:
    return share(np.array(after) - np.array(before))


def couples(sitters: Sequence[Sitter[DrawnPerson]], count: int, seed: int) -> Iterator[Couple]:
    """Half of them with one class word, as far as there are such; all of different kinds."""
    random = Random(f"couples/{seed}")
    pairs = [
        pair for pair in combinations(sitters, 2) if pair[0].person.kind != pair[1].person.kind
    ]
    random.shuffle(pairs)
    alike = [pair for pair in pairs if pair[0].person.word == pair[1].person.word]
    others = [pair for pair in pairs if pair[0].person.word != pair[1].person.word]
    for number in range(count):
        group = alike if number % 2 == 0 and alike else others
        one, two = group[number // 2 % len(group)]
        looks = [random_look(random, sitter.person.word, hats=0) for sitter in (one, two)]
        first, second = (
            replace(look, clothes=random.choice(CLOTHES[:4]), clothes_colour=colour)
            for look, colour in zip(looks, random.sample(CLOTHES_COLOUR, 2), strict=True)
        )
        yield Couple((one, two), (first, second), random.choice(BACKGROUND), seed * 1000 + number)


def one_picture(
    generator: Generator,
    models: ModelPaths,
    judge: FigureJudge,
    couple: Couple,
    method: PeopleMethod,
) -> Told:
    request = replace(couple.request(), people_method=method)
    (made,) = generator.generate(models, request)
    found = read(judge, np.asarray(made.image.convert("RGB"))[None])[0]
    if len(found.figures) != 2:
        return Told(counted=False)
    truth = [couple.truth(place) for place in (0, 1)]
    own, leaks, hits = [], [], []
    for place, figure in enumerate(found.figures):
        mine, theirs = truth[place][:OWN], truth[1 - place][:OWN]
        differs = (mine != theirs) & (mine != UNKNOWN) & (theirs != UNKNOWN)
        read_now = figure[:OWN]
        own.append(
            bool(((read_now == mine) & differs).sum() > ((read_now == theirs) & differs).sum())
        )
        leaks += (read_now == theirs)[differs].tolist()
        hits.append((read_now == mine)[mine >= 0].mean())
    return Told(True, tuple(own), tuple(leaks), float(np.mean(hits)), scene(found, couple, (0, 1)))


def one_person(
    generator: Generator,
    models: ModelPaths,
    judge: FigureJudge,
    couple: Couple,
    request: GenerationRequest,
) -> Told:
    (made,) = generator.generate(models, request)
    found = read(judge, np.asarray(made.image.convert("RGB"))[None])[0]
    if len(found.figures) != 1:
        return Told(counted=False)
    truth = couple.truth(0)[:OWN]
    hits = (found.figures[0][:OWN] == truth)[truth != UNKNOWN].mean()
    worked = len(made.recipe.faces)
    return Told(True, (), (), float(hits), scene(found, couple, (0,)), worked)


def scene(found: Reading, couple: Couple, people: Sequence[int]) -> float:
    """The share of clothes, their colours and the background that are as the words say."""
    hits = [found.scene[0] == BACKGROUND.index(couple.background)]
    for figure, place in zip(found.figures, people, strict=True):
        hits += (figure[CLOTHING] == couple.truth(place)[CLOTHING]).tolist()
    return float(np.mean(hits))


def row(told: Sequence[Told], asked: Sequence[Couple]) -> dict[str, str]:
    """Pictures with another number of figures count as nobody met; only the rest can leak."""
    own = [answer for one in told for answer in one.own]
    alike = [
        answer
        for one, couple in zip(told, asked, strict=True)
        if couple.alike
        for answer in one.own
    ]
    return {
        "two figures": str(share([one.counted for one in told])),
        "closer to oneself": str(share(own)),
        "same class word": str(share(alike)),
        "features of the other": str(share([leak for one in told for leak in one.leaks])),
        "identity": str(share([one.identity for one in told])),
        "scene": str(share([one.scene for one in told])),
    }
