"""The three people who come with the program: drawn, and never seen in training.

Their tokens belong to one encoder, so they are written anew for every trained model
(``packaging/sketchbook.py``). They keep their ids: a library that knows them knows them again.
"""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from PIL import Image

from photomaker_desktop.core.identity import Consent, EncodedIdentity, Identity
from photomaker_desktop.engine.drawn_figures import load_features
from photomaker_desktop.library.people.identities import with_encoded
from photomaker_desktop.library.people.person import StoredPerson, to_bytes
from photomaker_desktop.library.pictures.thumbnails import shrunk
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.samples import NOTES, PHOTOS, report
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.people import (
    BACKGROUND,
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    people,
    random_look,
)

WANTED: dict[str, Callable[[DrawnPerson], bool]] = {
    "Ada": lambda p: p.word == "woman" and p.hair == "bun" and p.skin == "pale",
    "Noor": lambda p: p.word == "woman" and p.hair_colour == "black" and p.skin == "brown",
    "Felix": lambda p: p.word == "man" and p.facial_hair == "full beard" and p.hair == "quiff"
    and p.hair_colour == "red",
}  # fmt: skip
IDS = {"Ada": "264a09872fc03f5b", "Noor": "7d8c4d15cde7c583", "Felix": "443e8232d8efee3a"}
TIME = "2026-01-01T00:00:00.000000Z"
EXPRESSIONS = ("happy", "serious", "happy", "surprised")
GLASSES = ("none", "none", "glasses", "none")
KEPT = 3
"""Photos that come as files, to try learning somebody with."""


def sample_people() -> dict[str, DrawnPerson]:
    """The first held-out adult of each description."""
    persons = [one for one in people("test", 4000, 0) if one.age == "adult"]
    return {name: next(filter(fits, persons)) for name, fits in WANTED.items()}


def photographed(name: str, person: DrawnPerson) -> list[Image.Image]:
    """``PHOTOS`` clean portraits in different clothes and places, without hats and sunglasses."""
    random = Random(name)
    looks = (
        replace(random_look(random, person.word, hats=0), expression=expression, glasses=glasses)
        for expression, glasses in zip(EXPRESSIONS, GLASSES, strict=True)
    )
    drawings = [
        Drawing((Figure(person, look),), Composition(place), number)
        for number, (look, place) in enumerate(
            zip(looks, random.sample(BACKGROUND, PHOTOS), strict=True)
        )
    ]
    return [Image.fromarray(draw(drawing).picture) for drawing in drawings]


def write_samples(painter: Painter, judge: Path, folder: Path) -> None:
    """``Name.pmid`` and ``photos/name/*.jpg`` of all three into ``folder``."""
    features = load_features(judge)
    for name, person in sample_people().items():
        photos = photographed(name, person)
        face = features.person(photos, [1.0] * len(photos))
        assert face is not None, f"the judge finds nobody in the photos of {name}"
        tokens = painter.learn(photos)
        encoded = EncodedIdentity(
            tokens.version, painter.photos.adapter.sha256, tokens.to_bytes(),
            tuple(map(report, photos)), tuple(map(shrunk, photos)),
            centroid=face.tobytes(), recogniser=features.name,
        )  # fmt: skip
        write_atomic(folder / f"{name}.pmid", packed(name, person.word, encoded))
        own = folder / "photos" / name.lower()
        own.mkdir(parents=True, exist_ok=True)
        for number, photo in enumerate(photos[:KEPT], 1):
            write_atomic(own / f"{name.lower()}_{number}.jpg", jpeg(photo))


def packed(name: str, word: str, encoded: EncodedIdentity) -> bytes:
    """The person as a ``.pmid`` file; the same for the same weights."""
    consent = Consent("Drawn by the program; no real person.", "2026-01-01", "1")
    identity = Identity(
        IDS[name], name, word, TIME, TIME, notes=NOTES, tags=("sample",), consent=consent
    )
    return to_bytes(with_encoded(StoredPerson(identity, {}), encoded))


def jpeg(photo: Image.Image) -> bytes:
    buffer = io.BytesIO()
    photo.save(buffer, "JPEG", quality=92)
    return buffer.getvalue()
