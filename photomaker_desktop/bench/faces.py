"""Faces on the built-in model: several people, the rest of a picture, and the best of many.

``python -m photomaker_desktop.bench faces``. The model's judge reads hair, skin, beard and glasses;
what it reads in a person's own pictures is the truth for that person. The built-in model draws one
figure, so two people are put into pictures of two others. The judge that chooses the best pictures
also reports them, so that figure is too high until a model has two judges.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.bench import people_methods
from photomaker_desktop.core.best_of import MOST_COST
from photomaker_desktop.core.cost_model import expected_work
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.library import Library
from photomaker_desktop.storage import paths
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.training.figures import share
from photomaker_desktop.training.judge import load_judge, read
from photomaker_desktop.training.people import ATTRIBUTES
from photomaker_desktop.weights.local.locate import model_paths

IDENTITY = ("hair", "hair_colour", "skin", "facial_hair", "glasses")
SIDE = 128
OWN_GOAL, LEAK_GOAL = 0.95, 0.05
Traits = NDArray[np.int64]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pairs", type=int, default=60, help="pictures of two people")
    parser.add_argument("--draws", type=int, default=12, help="of which the best third is kept")
    parser.add_argument("--rounds", type=int, default=10, help="of draws for each person")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sketchbook2", type=Path, metavar="DIR",
                        help="weights of Sketchbook 2: the methods for two people too")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON")


@dataclass(frozen=True)
class FaceBench:
    generator: Generator
    models: ModelPaths
    people: dict[str, Subject]
    folder: Path

    def picture(self, request: GenerationRequest, seed: int) -> Image.Image:
        request = replace(request, seed=seed, width=SIDE, height=SIDE)
        return next(self.generator.generate(self.models, request)).image.convert("RGB")

    def traits(self, image: Image.Image) -> Traits:
        pixels = np.array(image.convert("RGB").resize((SIDE, SIDE)))[None]
        found: Traits = read(load_judge(Path(self.models.judge)), pixels)[0]
        return found[[list(ATTRIBUTES).index(name) for name in IDENTITY]]


@dataclass(frozen=True)
class CoupleResult:
    """What became of one picture of two people; ``own`` per person, closer to oneself than to the
    other; ``leaks`` per feature that differs between the two; ``outside`` changed pixels."""

    alike: bool
    own: tuple[bool, ...]
    leaks: tuple[bool, ...]
    outside: int


def run(arguments: argparse.Namespace) -> int:
    started = time.monotonic()
    with prepared() as bench:
        found = {
            "two people": several(bench, arguments.pairs, arguments.seed),
            "best of many": best_of(bench, arguments),
        }
    if arguments.sketchbook2:
        found |= people_methods.measure(arguments.sketchbook2, arguments.pairs, arguments.seed)
    found["seconds"] = {"all": f"{time.monotonic() - started:.0f}"}
    if arguments.json:
        print(json.dumps(found, indent=2))
        return 0
    for title, figures in found.items():
        for name, value in figures.items():
            print(f"{title:22} {name:42} {value}")
    return 0


@contextmanager
def prepared() -> Iterator[FaceBench]:
    """The built-in model with the shipped face detector, and its sample people."""
    detector = paths.resources() / "faces" / "face_detection_yunet_2023mar.onnx"
    models = replace(model_paths(Settings(), "sketchbook"), detector=str(detector))
    with tempfile.TemporaryDirectory() as temporary:
        folder, generator = Path(temporary), Generator()
        with Library.open(folder / "library") as library:
            for file in sorted((paths.resources() / "samples").glob("*.pmid")):
                library.identities.import_(file.read_bytes())
            people = {
                one.name: library.identities.subject(one.name) for one in library.identities.list()
            }
        bench = FaceBench(generator, models, people, folder)
        yield replace(bench, people={name: known(bench, one) for name, one in people.items()})


def known(bench: FaceBench, subject: Subject) -> Subject:
    """With the judge's centroid, from pictures of the person."""
    if subject.centroid:
        return subject
    pictures = [bench.picture(GenerationRequest("", subject=subject), seed) for seed in range(4)]
    vector = bench.generator.drawn_person(bench.models, pictures)
    return replace(subject, centroid=b"" if vector is None else vector.tobytes())


def several(bench: FaceBench, count: int, seed: int) -> dict[str, str]:
    """Two people, each put into the place of another one of the people."""
    plain = {
        name: bench.picture(GenerationRequest("white background", subject=one), seed)
        for name, one in bench.people.items()
    }
    own = {name: bench.traits(image) for name, image in plain.items()}
    pairs = [
        one_pair(bench, names, plain, own, seed + number)
        for number, names in enumerate(some(list(permutations(bench.people, 2)), count))
    ]
    alike = [one for pair in pairs if pair.alike for one in pair.own]
    leaks = [one for pair in pairs for one in pair.leaks]
    return {
        "closer to oneself": f"{share([o for p in pairs for o in p.own])}   goal ≥ {OWN_GOAL:g}",
        "closer to oneself, same class word": f"{share(alike)}   goal ≥ 0.9",
        "features of the other": f"{share(leaks)}   goal ≤ {LEAK_GOAL:g}",
        "pixels changed outside the faces": f"{sum(pair.outside for pair in pairs)}   goal 0",
    }


def some(names: list[tuple[str, ...]], count: int) -> Iterator[tuple[str, ...]]:
    for number in range(count):
        yield names[number % len(names)]


def one_pair(
    bench: FaceBench,
    names: tuple[str, ...],
    plain: dict[str, Image.Image],
    own: dict[str, Traits],
    seed: int,
) -> CoupleResult:
    """The two swap places."""
    left, right = (bench.people[name] for name in names)
    layout = Image.new("RGB", (2 * SIDE, SIDE))
    for place, name in enumerate(reversed(names)):
        layout.paste(plain[name], (place * SIDE, 0))
    file = bench.folder / "layout.png"
    layout.save(file)
    request = GenerationRequest(
        f"@{left.name} and @{right.name}",
        subject=left,
        others=(right,),
        face_pass=FacePass(FaceGoal.INSERT, into=str(file)),
        seed=seed,
        width=SIDE,
        height=SIDE,
    )
    made = next(bench.generator.generate(bench.models, request))
    halves = [made.image.crop((place * SIDE, 0, (place + 1) * SIDE, SIDE)) for place in (0, 1)]
    found = [bench.traits(half) for half in halves]
    mine = [own[name] for name in names]
    closer = [
        bool((one == mine[place]).sum() > (one == mine[1 - place]).sum())
        for place, one in enumerate(found)
    ]
    leaks = [
        bool(value == theirs)
        for place, one in enumerate(found)
        for value, ours, theirs in zip(one, mine[place], mine[1 - place], strict=True)
        if ours != theirs
    ]
    outside = changed_outside(layout, made.image, [change.box for change in made.recipe.faces])
    alike = left.class_word == right.class_word
    return CoupleResult(alike, tuple(closer), tuple(leaks), outside)


def changed_outside(before: Image.Image, after: Image.Image, faces: list[Box]) -> int:
    """Pixels that differ further from a face than the crop for a whole head reaches."""
    differs = (np.asarray(before) != np.asarray(after.convert("RGB"))).any(-1)
    for box in faces:
        reach = 3 * max(box.width, box.height)
        x, y = box.left + box.width // 2, box.top + box.height // 2
        differs[max(0, y - reach // 2 - 8) : y + reach // 2 + 8,
                max(0, x - reach // 2 - 8) : x + reach // 2 + 8] = False  # fmt: skip
    return int(differs.sum())


def best_of(bench: FaceBench, arguments: argparse.Namespace) -> dict[str, str]:
    """The best third of the draws against as many single draws, by likeness."""
    kept = max(1, arguments.draws // 3)
    gains: list[float] = []
    for subject in bench.people.values():
        for turn in range(arguments.rounds):
            seed = arguments.seed + turn * arguments.draws
            request = GenerationRequest(
                "", subject=subject, number=kept, seed=seed, width=SIDE, height=SIDE
            )
            single, best = (
                np.mean(
                    [
                        made.recipe.likeness or 0.0
                        for made in bench.generator.generate(
                            bench.models, replace(request, best_of=drawn)
                        )
                    ]
                )
                for drawn in (None, arguments.draws)
            )
            gains.append(float(best - single))
    every = expected_work(resolve(GenerationRequest("", number=arguments.draws))).tflop
    asked = GenerationRequest("", number=kept, best_of=arguments.draws)
    cost = expected_work(resolve(asked)).tflop / every
    return {
        f"likeness, best {kept} of {arguments.draws} over single": f"{share(gains)}   goal > 0",
        "work against drawing all": f"{cost:.2f}   goal ≤ {MOST_COST:g}",
    }
