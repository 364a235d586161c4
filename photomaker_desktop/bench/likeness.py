"""How much pictures resemble real people: ``python -m photomaker_desktop.bench likeness``.

``--people DIR`` has one folder of photos for each person. The protocol of the PhotoMaker paper (Li
et al., arXiv 2312.04461) is 25 people × 4 photos, 40 prompts, 4 pictures each: give its prompts
with ``--prompts``. The set's recogniser scores. ``--reporter`` names a second one, which is
independent where the first chose the pictures (``--best-of``). Both are cosines, uncalibrated. How
well the prompts are followed is not measured here: that needs CLIP.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.presets import PRESETS
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.faces import analysis
from photomaker_desktop.faces.alignment import chip
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.identity.copying import copying
from photomaker_desktop.identity.likeness import centroid, cosine
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.storage import settings
from photomaker_desktop.training.figures import share
from photomaker_desktop.weights.local.locate import model_paths

PROMPTS = (
    "portrait of @ in the rain",
    "@ reading a book in a library",
    "@ cooking in a kitchen",
    "@ riding a bicycle",
    "oil painting of @",
    "@ as an astronaut",
    "@ laughing at a party",
    "photo of @ on a mountain, full length",
)
PHOTO_NAMES = ("*.jpg", "*.jpeg", "*.png", "*.webp")
SHORT = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=Path, required=True, metavar="DIR",
                        help="a folder of photos for each person")  # fmt: skip
    parser.add_argument("--as", dest="class_word", default="person", metavar="WORD")
    parser.add_argument("--models", default="", metavar="SET", help="default: from the settings")
    parser.add_argument("--reporter", default="", metavar="PATH", help="a second recogniser")
    parser.add_argument("--reporter-kind", default="", metavar="KIND")
    parser.add_argument("--prompts", type=Path, metavar="FILE", help="a prompt per line, with @")
    parser.add_argument("--presets", default="balanced", help=f"of {', '.join(PRESETS)}")
    parser.add_argument("--fusions", default="stack", help=f"of {', '.join(FusionMode)}")
    parser.add_argument("--pictures", type=int, default=4, help="for each prompt")
    parser.add_argument("--best-of", type=int, metavar="N", help="draw N for each prompt")
    parser.add_argument("--size", type=int, metavar="PIXELS", help="default: the model's own")
    parser.add_argument("--short", action="store_true", help=f"{SHORT} prompts, a picture each")
    parser.add_argument("--json", action="store_true", help="print JSON")


@dataclass(frozen=True)
class KnownPerson:
    """A person: the subject, and by recogniser the vectors (N, D) of the photos."""

    subject: Subject
    vectors: dict[str, Floats]


@dataclass(frozen=True)
class MeasuredPicture:
    """One picture: cosines by recogniser, None without a face; whether it repeats a photo."""

    cosines: dict[str, float | None]
    copied: bool | None = None


def run(arguments: argparse.Namespace) -> int:
    chosen = settings.load().settings
    figures = measure(arguments, model_paths(chosen, arguments.models))
    if arguments.json:
        print(json.dumps(figures, indent=2))
        return 0
    for name, row in figures.items():
        for what, value in row.items():
            print(f"{name:20} {what:32} {value}")
    return 0


def measure(arguments: argparse.Namespace, models: ModelPaths) -> dict[str, dict[str, str]]:
    """Figures with 95 % intervals, by preset and fusion. Raises ``UsageError``, ``NoFaceError``."""
    folders = sorted(folder for folder in arguments.people.iterdir() if folder.is_dir())
    if not folders:
        raise UsageError(f"{arguments.people} has no folders of photos.")
    eyes = recognisers(arguments, models)
    generator = Generator()
    sitters = [sitter(folder, arguments.class_word, generator, models, eyes) for folder in folders]
    found = {}
    for preset in arguments.presets.split(","):
        for fusion in map(FusionMode, arguments.fusions.split(",")):
            request = GenerationRequest("", preset=preset, fusion=fusion)
            pictures = drawn(arguments, request, sitters, generator, models)
            rows = [look(image, one, eyes) for one, image in pictures]
            found[f"{preset}, {fusion.value}"] = figures_of(rows, eyes)
    return found


def recognisers(arguments: argparse.Namespace, models: ModelPaths) -> dict[str, FaceModels]:
    """The set's own, and the one that reports."""
    found = {models.recogniser_kind: FaceModels(models)}
    if arguments.reporter:
        kind = arguments.reporter_kind
        other = replace(models, recogniser=arguments.reporter, recogniser_kind=kind)
        found[f"{kind} (reports)"] = FaceModels(other)
    if not models.recogniser or not models.detector:
        raise UsageError("The model set has no face recogniser or detector.")
    return found


def sitter(
    folder: Path,
    class_word: str,
    generator: Generator,
    models: ModelPaths,
    eyes: dict[str, FaceModels],
) -> KnownPerson:
    files = sorted(file for pattern in PHOTO_NAMES for file in folder.glob(pattern))
    photos = [PhotoInput(str(file)) for file in files]
    encoded = generator.encode(models, photos)
    subject = Subject(
        folder.name, class_word, encoded.tokens, "", encoded.centroid, encoded.recogniser
    )
    return KnownPerson(subject, {name: vectors_of(photos, one) for name, one in eyes.items()})


def vectors_of(photos: Sequence[PhotoInput], models: FaceModels) -> Floats:
    found = analysis.embed(analysis.crops(photos, models), models.recogniser)
    if not found:
        raise UsageError(f"No face to compare with in {Path(photos[0].path).parent}.")
    return np.stack(list(found.values()))


def drawn(
    arguments: argparse.Namespace,
    request: GenerationRequest,
    sitters: Sequence[KnownPerson],
    generator: Generator,
    models: ModelPaths,
) -> Iterator[tuple[KnownPerson, Image.Image]]:
    """Every prompt of every person; the same seeds for all of them."""
    prompts = PROMPTS if arguments.prompts is None else lines(arguments.prompts)
    prompts = prompts[:SHORT] if arguments.short else prompts
    number = 1 if arguments.short else arguments.pictures
    size = {"width": arguments.size, "height": arguments.size} if arguments.size else {}
    for one in sitters:
        for place, prompt in enumerate(prompts):
            asked = replace(
                request,
                prompt=prompt,
                subject=one.subject,
                number=number,
                best_of=arguments.best_of,
                seed=1000 * place,
                **size,
            )
            for made in generator.generate(models, asked):
                yield one, made.image


def lines(file: Path) -> tuple[str, ...]:
    return tuple(line for line in file.read_text(encoding="utf-8").splitlines() if line.strip())


def look(image: Image.Image, one: KnownPerson, eyes: dict[str, FaceModels]) -> MeasuredPicture:
    """The most similar face of the picture, by each recogniser."""
    cosines: dict[str, float | None] = {}
    copied = None
    for place, (name, models) in enumerate(eyes.items()):
        vectors = faces_of(image, models)
        person = centroid(one.vectors[name])
        alike = [cosine(vector, person) for vector in vectors]
        cosines[name] = max(alike, default=None)
        if alike and place == 0:
            found = copying(vectors[int(np.argmax(alike))], one.vectors[name])
            copied = None if found is None else found.is_copy
    return MeasuredPicture(cosines, copied)


def faces_of(image: Image.Image, models: FaceModels) -> Floats:
    detector, recogniser = models.detector, models.recogniser
    assert detector is not None
    assert recogniser is not None
    picture = image.convert("RGB")
    return recogniser.embed([chip(picture, face) for face in detector.detect(picture)])


def figures_of(rows: Sequence[MeasuredPicture], eyes: dict[str, FaceModels]) -> dict[str, str]:
    """Pictures without a face count for the faces, not for the likeness."""
    told: dict[str, str] = {"pictures": str(len(rows))}
    for name in eyes:
        known = [value for row in rows if (value := row.cosines[name]) is not None]
        told[f"cosine, {name}"] = str(share(known)) if known else "no face was found"
    first = next(iter(eyes))
    told["a face was found"] = str(share([row.cosines[first] is not None for row in rows]))
    copied = [row.copied for row in rows if row.copied is not None]
    told["repeats a photo"] = str(share(copied)) if copied else "unmeasured"
    told["prompt adherence"] = "unmeasured: needs CLIP"
    return told
