"""People whose photos come with the program, to try the page with."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.storage.paths import resources


@dataclass(frozen=True)
class SamplePerson:
    """``drawn``: an illustrated person, for models that draw."""

    name: str
    class_word: str
    drawn: bool

    @property
    def photos(self) -> tuple[Path, ...]:
        folder = resources() / "samples" / "photos" / self.name.lower()
        return tuple(sorted(folder.glob("*.jpg")))


PEOPLE = (
    SamplePerson("Ada", "woman", drawn=True),
    SamplePerson("Felix", "man", drawn=True),
    SamplePerson("Noor", "woman", drawn=True),
    SamplePerson("Newton", "man", drawn=False),
)


def are_samples(photos: Iterable[str], people: Iterable[SamplePerson]) -> bool:
    """Whether all these files are photos of the sample people, whatever they are called."""
    known = {content(photo) for person in people for photo in person.photos}
    return all(content(Path(photo)) in known for photo in photos)


def content(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def sample_people(able: Capabilities) -> tuple[SamplePerson, ...]:
    """Those that the model can learn."""
    return tuple(one for one in PEOPLE if (able.drawn_people if one.drawn else able.real_people))
