"""The three people who come with the program: drawn, and never seen in training.

Training writes them anew, because their tokens belong to one encoder. Copy them to
``resources/samples`` together with the model.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import torch
from PIL import Image

from photomaker_desktop.core.identity import Consent, EncodedIdentity
from photomaker_desktop.core.photo import Box, PhotoReport
from photomaker_desktop.library import Library
from photomaker_desktop.library.pictures.thumbnails import shrunk
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.evaluation import USUAL, photograph
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.people import Person, people

PHOTOS = 4
NOTES = "A drawn person who comes with the program, for trying things out."
WANTED: dict[str, Callable[[Person], bool]] = {
    "Ada": lambda p: p.word == "woman" and p.hair == "bun" and p.skin == "pale",
    "Noor": lambda p: p.word == "woman" and p.hair == "long" and p.hair_colour == "black",
    "Felix": lambda p: p.word == "man" and p.facial_hair == "full beard" and p.hair_colour == "red",
}


def sample_people() -> dict[str, Person]:
    """The first held-out person of each description."""
    persons = people("test", 2000, 0)
    return {name: next(filter(fits, persons)) for name, fits in WANTED.items()}


def write_samples(painter: Painter, folder: Path) -> None:
    """Encode them from four photos each, and write ``Name.pmid`` into ``folder``."""
    folder.mkdir(exist_ok=True)
    for name, person in sample_people().items():
        generator = torch.Generator().manual_seed(0)
        photos = photograph(person, Random(name), USUAL, generator)[:PHOTOS]
        tokens = painter.learn(photos)
        with tempfile.TemporaryDirectory() as place, Library.open(Path(place)) as library:
            encoded = EncodedIdentity(
                tokens.version,
                painter.photos.adapter.sha256,
                tokens.to_bytes(),
                tuple(map(report, photos)),
                tuple(map(shrunk, photos)),
            )
            consent = Consent("Drawn by the program; no real person.", "2026-01-01", "1")
            identity = library.identities.add(
                name,
                person.word,
                encoded,
                consent=consent,
                notes=NOTES,
                tags=("sample",),
            )
            data = library.identities.export(identity.id)
        write_atomic(folder / f"{name}.pmid", data)


def report(photo: Image.Image) -> PhotoReport:
    """The whole drawing is the face; no detector has looked at it."""
    whole = Box(0, 0, photo.width, photo.height)
    return PhotoReport("", photo.width, photo.height, (), None, whole)
