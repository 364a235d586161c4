"""An album: drawn people × scenes kept on disk, drawn once by all processor cores."""

import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.drawings import MIDDLE, SIZE, Place, draw, random_place
from photomaker_desktop.training.folders import is_made
from photomaker_desktop.training.people import (
    ATTRIBUTES,
    Person,
    Scene,
    labels,
    people,
    random_scene,
)


@dataclass(frozen=True)
class Album:
    """``people`` and, for each, a row of scenes; all arrays are (people × scenes, …), in memory.

    ``pictures`` (N, 128, 128, 3) and ``masks`` (N, 128, 128) are uint8;
    ``labels`` (N, attributes) as ``people.labels`` gives them.
    """

    people: list[Person]
    scenes: list[Scene]
    pictures: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    labels: NDArray[np.int64]

    @property
    def per_person(self) -> int:
        return len(self.scenes) // len(self.people)

    def first(self, count: int) -> "Album":
        """The album of the first ``count`` people."""
        rows = count * self.per_person
        return Album(
            self.people[:count],
            self.scenes[:rows],
            self.pictures[:rows],
            self.masks[:rows],
            self.labels[:rows],
        )


def scenes_of(split: str, count: int, per_person: int, seed: int) -> list[Scene]:
    random = Random(f"scenes/{split}/{seed}")
    return [random_scene(random) for _ in range(count * per_person)]


def place_of(spec: dict[str, object], row: int) -> Place:
    """Where the figure of this row stands."""
    if row % int(str(spec["per_person"])) < int(str(spec.get("still", spec["per_person"]))):
        return MIDDLE
    return random_place(Random(f"places/{spec['split']}/{spec['seed']}/{row}"))


def draw_album(
    folder: Path,
    split: str,
    count: int,
    per_person: int,
    *,
    seed: int = 0,
    workers: int = 2,
    still: int | None = None,
) -> Album:
    """Draw what is missing, and open the album. A killed run leaves no incomplete files.

    Only the first ``still`` pictures of everyone have the figure in the middle (None: all).
    """
    done = folder / "album.json"
    spec: dict[str, object] = {
        "split": split, "count": count, "per_person": per_person, "seed": seed, "size": SIZE,
    }  # fmt: skip
    if still is not None:
        spec["still"] = still
    if not is_made(done, spec):
        folder.mkdir(parents=True, exist_ok=True)
        total = count * per_person
        create(folder / "pictures.npy", (total, SIZE, SIZE, 3))
        create(folder / "masks.npy", (total, SIZE, SIZE))
        jobs = [(folder, spec, start, min(start + 20, count)) for start in range(0, count, 20)]
        with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
            list(pool.map(draw_people, jobs))
        write_atomic(done, json.dumps(spec).encode())
    persons, places = people(split, count, seed), scenes_of(split, count, per_person, seed)
    numbers = [labels(persons[i // per_person], scene) for i, scene in enumerate(places)]
    return Album(
        persons,
        places,
        np.load(folder / "pictures.npy"),
        np.load(folder / "masks.npy"),
        np.array(numbers, dtype=np.int64).reshape(-1, len(ATTRIBUTES)),
    )


def create(path: Path, shape: tuple[int, ...]) -> None:
    np.lib.format.open_memmap(path, mode="w+", dtype=np.uint8, shape=shape).flush()


def draw_people(job: tuple[Path, dict[str, object], int, int]) -> None:
    """One worker's share: people ``start`` to ``stop``, all their scenes."""
    folder, spec, start, stop = job
    split, count = str(spec["split"]), int(str(spec["count"]))
    per_person, seed = int(str(spec["per_person"])), int(str(spec["seed"]))
    persons, places = people(split, count, seed), scenes_of(split, count, per_person, seed)
    pictures = np.load(folder / "pictures.npy", mmap_mode="r+")
    masks = np.load(folder / "masks.npy", mmap_mode="r+")
    for i in range(start * per_person, stop * per_person):
        place = place_of(spec, i)
        pictures[i], masks[i] = draw(persons[i // per_person], places[i], place=place)
    pictures.flush()
    masks.flush()


def describe(album: Album) -> list[dict[str, object]]:
    """One line of ``metadata.jsonl`` per picture: who and where."""
    per_person = album.per_person
    return [
        asdict(album.people[i // per_person]) | asdict(scene)
        for i, scene in enumerate(album.scenes)
    ]
