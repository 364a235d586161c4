"""People whom training never saw in pictures by Sketchbook 2, and what a judge reads in them.

The judge that selects belongs to the models; the other one reports, and chooses nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.bench.answers import Answers
from photomaker_desktop.core.capabilities import DRAWN
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.generated_picture import GeneratedPicture
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.storage import paths
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.evaluation import Scenes, sit
from photomaker_desktop.training.sketchbook2.judge import FigureJudge, Reading, load_judge, read
from photomaker_desktop.training.sketchbook2.layout import REPORTING, SELECTING, is_sketchbook2
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
from photomaker_desktop.training.sketchbook2.words import BACKGROUND as PLACES
from photomaker_desktop.training.sketchbook2.words import CLOTHES as GARMENTS
from photomaker_desktop.training.sketchbook2.words import FRAMING
from photomaker_desktop.training.sketchbook2.words import GLASSES as SPECTACLES

STEPS = 20
OWN = len(IDENTITY)
"""Attributes of the person come first in a reading, then those of their look."""
WORN = [list(FIGURE).index(name) for name in ("clothes", "clothes_colour", "glasses")]
NAMES = ("Ann", "Ben")
KNOWN_BY = 4
"""Pictures of a person from which the judge that selects knows them."""
Labels = NDArray[np.int64]


@dataclass(frozen=True)
class DrawnSubject:
    """A person and the subject of their requests, with the selecting judge's centroid."""

    person: DrawnPerson
    subject: Subject


@dataclass(frozen=True)
class FigureStudio:
    """The loaded model, both judges, the people, and the answers of earlier runs."""

    generator: Generator
    models: ModelPaths
    reporter: FigureJudge
    people: tuple[DrawnSubject, ...]
    answers: Answers
    seed: int

    def make(self, request: GenerationRequest) -> list[GeneratedPicture]:
        return list(self.generator.generate(self.models, request))

    def read(self, image: Image.Image) -> Reading:
        return read(self.reporter, np.array(image.convert("RGB"))[None])[0]


def opened(folder: Path, people: int, seed: int, answers: Path | None) -> FigureStudio:
    """Raises ``UsageError`` for another model, ``WeightsMissing`` or ``WeightsInvalid``."""
    if not is_sketchbook2(folder):
        raise UsageError(
            f"{folder} has no second judge.", todo="Name a folder with a trained Sketchbook 2."
        )
    models = ModelPaths(
        base=str(folder / "base"),
        adapter=str(folder / "photomaker.safetensors"),
        detector=str(paths.resources() / "faces" / "face_detection_yunet_2023mar.onnx"),
        judge=str(folder / SELECTING),
        capabilities=DRAWN,
    )
    generator, sitters = Generator(), sit(Painter(models), people, seed)
    kept = Answers(answers, f"{Path(models.base).resolve()} {weights_date(folder)} {seed}")
    known = []
    for sitter in sitters:
        group = [(sitter.person,)] * KNOWN_BY
        shown = [draw(one).picture for one in Scenes().of(group, f"{seed}/known")]
        vector = generator.drawn_person(models, [Image.fromarray(one) for one in shown])
        subject = Subject(NAMES[0], sitter.person.word, sitter.usual.to_bytes())
        centroid = b"" if vector is None else vector.tobytes()
        known.append(DrawnSubject(sitter.person, replace(subject, centroid=centroid)))
    return FigureStudio(generator, models, load_judge(folder / REPORTING), tuple(known), kept, seed)


def weights_date(folder: Path) -> int:
    """Answers about other weights in the same folder don't count."""
    return max(file.stat().st_mtime_ns for file in folder.rglob("*.safetensors"))


@dataclass(frozen=True)
class FigureScene:
    """Known people from left to right, what they wear, and where they are."""

    people: tuple[DrawnSubject, ...]
    looks: tuple[Look, ...]
    background: str
    framing: str
    seed: int

    @property
    def truth(self) -> Labels:
        """(figures, attributes)."""
        rows = [
            figure_labels(known.person, look, framing=self.framing)
            for known, look in zip(self.people, self.looks, strict=True)
        ]
        return np.array(rows)

    def request(self) -> GenerationRequest:
        """As the model learned: everything is said, nothing is avoided."""
        subjects = [
            replace(known.subject, name=name)
            for known, name in zip(self.people, NAMES, strict=False)
        ]
        said = " and ".join(
            f"@{subject.name} {dressed(look)}"
            for subject, look in zip(subjects, self.looks, strict=True)
        )
        return GenerationRequest(
            f"{FRAMING[self.framing][0]} {said}, {PLACES[self.background][0]}",
            subject=subjects[0],
            others=tuple(subjects[1:]),
            negative_prompt=None,  # zeros, as in training
            width=256,
            height=256,
            seed=self.seed,
            steps=STEPS,
            guidance_steps=STEPS,
            scheduler="euler",
            start_merge_step=0,
            face_pass=FacePass(FaceGoal.KEEP),
        )

    def alone(self) -> "FigureScene":
        """The first of them in the same scene."""
        return replace(self, people=self.people[:1], looks=self.looks[:1])


def dressed(look: Look) -> str:
    article = "" if look.clothes == "overalls" else "a "
    clothes = f"wearing {article}{look.clothes_colour} {GARMENTS[look.clothes][0]}"
    return clothes if look.glasses == "none" else f"{clothes} {SPECTACLES[look.glasses][0]}"


@dataclass(frozen=True)
class Told:
    """What the judge that reports reads in one picture.

    ``identity`` and ``scene`` are shares of attributes that agree, 0 unless ``counted``, the right
    number of figures. ``own``: whether each figure is closer to its own person than to the other,
    by what differs between them. ``leaks``: for everything that differs, whether a figure shows
    the other's. ``worked`` faces were drawn again, ``kept`` those that stayed.
    """

    counted: bool
    identity: float = 0.0
    scene: float = 0.0
    own: tuple[bool, ...] = ()
    leaks: tuple[bool, ...] = ()
    worked: int = 0
    kept: int = 0


def told(found: Reading, scene: FigureScene, made: GeneratedPicture) -> Told:
    truth, figures = scene.truth, found.figures
    changes = made.recipe.faces
    worked, kept = len(changes), sum(change.kept for change in changes)
    if len(figures) != len(truth):
        return Told(False, own=(False,) * len(truth), worked=worked, kept=kept)
    mine = truth[:, :OWN]
    hits = (figures[:, :OWN] == mine)[mine != UNKNOWN]
    place = found.scene[0] == BACKGROUND.index(scene.background)
    obeyed = np.append(figures[:, WORN] == truth[:, WORN], place)
    own, leaks = against_the_other(figures, truth) if len(truth) > 1 else ((), ())
    return Told(True, float(hits.mean()), float(obeyed.mean()), own, leaks, worked, kept)


def against_the_other(figures: Labels, truth: Labels) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
    """``own`` and ``leaks`` of two figures; glasses leak too."""
    columns = [*range(OWN), list(FIGURE).index("glasses")]
    own, leaks = [], list[bool]()
    for place, figure in enumerate(figures):
        mine, theirs = truth[place], truth[1 - place]
        differs = (mine != theirs) & (mine != UNKNOWN) & (theirs != UNKNOWN)
        ours, other = (figure == mine) & differs, (figure == theirs) & differs
        own.append(bool(ours[:OWN].sum() > other[:OWN].sum()))
        leaks += other[columns][differs[columns]].tolist()
    return tuple(own), tuple(leaks)


def looks_of(random: Random, people: Sequence[DrawnSubject]) -> tuple[Look, ...]:
    """Without hats, in clothes of different colours that everybody may wear."""
    colours = random.sample(CLOTHES_COLOUR, len(people))
    return tuple(
        replace(
            random_look(random, known.person.word, hats=0),
            clothes=random.choice(CLOTHES[:4]),
            clothes_colour=colour,
        )
        for known, colour in zip(people, colours, strict=True)
    )
