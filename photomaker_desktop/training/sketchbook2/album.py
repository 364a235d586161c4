"""An album: drawings packed in arrays on disk, drawn once by all processor cores.

Every person has ``REFERENCES`` portraits that serve as photos. Pictures to be learned are kept by
size: one bucket for each, with captions as token rows.
"""

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.prompt.chunks import LENGTH
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.folders import is_made
from photomaker_desktop.training.people import UNKNOWN
from photomaker_desktop.training.sketchbook2.captions import caption
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.people import (
    FIGURE,
    IDENTITY,
    SCENE,
    SIZES,
    Composition,
    Drawing,
    DrawnPerson,
    Figure,
    figure_labels,
    people,
    random_look,
    random_scene,
    scene_labels,
)
from photomaker_desktop.training.sketchbook2.token_rows import CaptionRows

REFERENCES = 4
REFERENCE_SIZE = 128
CELL = 8
"""Pixels along one cell of ``cover``, at most those along one latent."""
CAPTIONS = 6
PHOTO_CAPTIONS = 4
"""Of a single person's captions the first four leave the identity to photos; of a couple's the
first two leave one of the two figures' to photos."""
CHUNK = 64


@dataclass(frozen=True)
class AlbumConfig:
    """``pictures`` of every person alone, and ``couples`` pictures of two people."""

    people: int = 3000
    pictures: int = 7
    couples: int = 9000
    flat: float = 0.6
    """The share of the main style."""


@dataclass(frozen=True)
class Bucket:
    """Pictures of one size: ``pictures`` (N, H, W, 3), ``cover`` (N, H/8, W/8) how much of each
    cell is a person, ``tokens`` (N, CAPTIONS, 77) and ``places`` of the class word in them,
    ``heads`` (N, 2, 3) in pixels, ``labels`` (N, 2, figure attributes), ``scenes`` (N, scene
    attributes), ``people`` (N, 2) with −1 for nobody."""

    size: tuple[int, int]
    pictures: NDArray[np.uint8]
    cover: NDArray[np.uint8]
    tokens: NDArray[np.int16]
    places: NDArray[np.int16]
    heads: NDArray[np.float32]
    labels: NDArray[np.int16]
    scenes: NDArray[np.int16]
    people: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.people)


@dataclass(frozen=True)
class FigureAlbum:
    """``photos`` (people × REFERENCES, 128, 128, 3), ``masks`` the same without colours."""

    people: list[DrawnPerson]
    photos: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    buckets: list[Bucket]

    @property
    def identities(self) -> NDArray[np.int16]:
        """(people, identity attributes), as class numbers."""
        rows = [figure_labels(person, PLAIN)[: len(IDENTITY)] for person in self.people]
        return np.array(rows, np.int16)


def random_figure(random: Random, person: DrawnPerson) -> Figure:
    return Figure(person, random_look(random, person.word))


PLAIN = random_look(Random(0), "man", hats=0)


def drawings(config: AlbumConfig, persons: Sequence[DrawnPerson], seed: str) -> Iterator[Drawing]:
    """Everything to be learned: each person alone, then couples."""
    for row in range(len(persons) * config.pictures):
        random, number = Random(f"{seed}/one/{row}"), row // config.pictures
        scene = random_scene(random, config.flat)
        yield Drawing((random_figure(random, persons[number]),), scene, row, (number,))
    for row in range(config.couples):
        random = Random(f"{seed}/two/{row}")
        pair = random.sample(range(len(persons)), 2)
        figures = tuple(random_figure(random, persons[number]) for number in pair)
        yield Drawing(figures, random_scene(random, config.flat, two=True), row, tuple(pair))


def references(persons: Sequence[DrawnPerson], seed: str) -> list[Drawing]:
    """The portraits that serve as photos: clothes, places and now and then a style vary."""
    made = []
    for row in range(len(persons) * REFERENCES):
        random, number = Random(f"{seed}/photo/{row}"), row // REFERENCES
        scene = random_scene(random, flat=0.94)
        style = "flat" if scene.style == "pencil" else scene.style
        framing = "half" if random.random() < 0.15 else "portrait"
        place = Composition(scene.background, style, framing, (REFERENCE_SIZE, REFERENCE_SIZE))
        look = random_look(random, persons[number].word, hats=0.06)
        made.append(Drawing((Figure(persons[number], look),), place, row, (number,)))
    return made


def shapes(count: int, size: tuple[int, int]) -> dict[str, tuple[type, tuple[int, ...]]]:
    width, height = size
    return {
        "pictures": (np.uint8, (count, height, width, 3)),
        "cover": (np.uint8, (count, height // CELL, width // CELL)),
        "tokens": (np.int16, (count, CAPTIONS, LENGTH)),
        "places": (np.int16, (count, CAPTIONS)),
        "heads": (np.float32, (count, 2, 3)),
        "labels": (np.int16, (count, 2, len(FIGURE))),
        "scenes": (np.int16, (count, len(SCENE))),
        "people": (np.int32, (count, 2)),
    }


def draw_album(
    folder: Path, split: str, config: AlbumConfig, rows: CaptionRows, *, seed: int = 0
) -> FigureAlbum:
    """Draw what is missing, and open the album. A killed run leaves no incomplete files."""
    persons, done = people(split, config.people, seed), folder / "album.json"
    spec = {"split": split, "seed": seed, "recipe": str(config)}
    if not is_made(done, spec):
        folder.mkdir(parents=True, exist_ok=True)
        jobs = planned(folder, config, persons, rows, f"{split}/{seed}")
        with ProcessPoolExecutor(workers(), get_context("spawn")) as pool:
            list(pool.map(work, jobs, chunksize=4))
        write_atomic(done, json.dumps(spec).encode())
    buckets = [Bucket(size, **opened(folder / name(size), shapes(0, size))) for size in SIZES]
    photos = opened(folder, {"photos": (np.uint8, ()), "masks": (np.uint8, ())})
    return FigureAlbum(persons, photos["photos"], photos["masks"], buckets)


def workers() -> int:
    """All processor cores that this process may use, but one."""
    known = hasattr(os, "sched_getaffinity")
    cores = len(os.sched_getaffinity(0)) if known else os.cpu_count() or 1
    return max(1, cores - 1)


def name(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


def opened(folder: Path, names: dict[str, tuple[type, tuple[int, ...]]]) -> dict[str, NDArray[Any]]:
    return {key: np.load(folder / f"{key}.npy", mmap_mode="r") for key in names}


@dataclass(frozen=True)
class DrawingJob:
    """``drawings`` for the rows from ``start`` of ``folder``; with ``rows`` they get captions."""

    folder: Path
    start: int
    drawings: list[Drawing]
    rows: CaptionRows | None


def planned(
    folder: Path, config: AlbumConfig, persons: Sequence[DrawnPerson], rows: CaptionRows, seed: str
) -> list[DrawingJob]:
    """Empty arrays of the right sizes, and what to fill them with."""
    portraits = references(persons, seed)
    edge = REFERENCE_SIZE
    create(folder / "photos.npy", np.uint8, (len(portraits), edge, edge, 3))
    create(folder / "masks.npy", np.uint8, (len(portraits), edge, edge))
    jobs = chunks(folder, portraits, None)
    sorted_by_size: dict[tuple[int, int], list[Drawing]] = {size: [] for size in SIZES}
    for drawing in drawings(config, persons, seed):
        sorted_by_size[drawing.scene.size].append(drawing)
    for size, some in sorted_by_size.items():
        place = folder / name(size)
        place.mkdir(exist_ok=True)
        for key, (kind, shape) in shapes(len(some), size).items():
            create(place / f"{key}.npy", kind, shape)
        jobs += chunks(place, some, rows)
    return jobs


def create(path: Path, kind: type, shape: tuple[int, ...]) -> None:
    np.lib.format.open_memmap(path, mode="w+", dtype=kind, shape=shape).flush()


def chunks(folder: Path, some: list[Drawing], rows: CaptionRows | None) -> list[DrawingJob]:
    return [
        DrawingJob(folder, start, some[start : start + CHUNK], rows)
        for start in range(0, len(some), CHUNK)
    ]


def work(job: DrawingJob) -> None:
    """The work of one process."""
    cv2.setNumThreads(1)
    part = slice(job.start, job.start + len(job.drawings))
    if job.rows is None:
        drawn = [draw(drawing) for drawing in job.drawings]
        store(job.folder / "photos.npy", part, [one.picture for one in drawn])
        store(job.folder / "masks.npy", part, [one.mask for one in drawn])
        return
    filled = [described(drawing, job.rows) for drawing in job.drawings]
    for key in filled[0]:
        store(job.folder / f"{key}.npy", part, [one[key] for one in filled])


def store(path: Path, part: slice, values: list[NDArray[Any]]) -> None:
    np.load(path, mmap_mode="r+")[part] = np.stack(values)


def described(drawing: Drawing, rows: CaptionRows) -> dict[str, NDArray[Any]]:
    """One row of a bucket."""
    drawn = draw(drawing)
    height, width = drawn.mask.shape
    count, nobody = len(drawing.figures), 2 - len(drawing.figures)
    labels = [
        figure_labels(figure.person, figure.look, drawing.scene.style) for figure in drawing.figures
    ]
    tokens, places = caption_rows(drawing, rows)
    cells = drawn.mask.reshape(height // CELL, CELL, width // CELL, CELL).mean((1, 3))
    return {
        "pictures": drawn.picture,
        "cover": cells.astype(np.uint8),
        "tokens": tokens,
        "places": places,
        "heads": np.concatenate((drawn.heads, np.full((nobody, 3), -1, np.float32)))[:2],
        "labels": np.array(labels + [[UNKNOWN] * len(FIGURE)] * nobody, np.int16),
        "scenes": np.array(scene_labels(drawing.scene), np.int16),
        "people": np.array([*drawing.tags, -1][:2] if count == 1 else drawing.tags, np.int32),
    }


def caption_rows(
    drawing: Drawing, rows: CaptionRows
) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """(CAPTIONS, 77) token ids and the places (CAPTIONS,) of the class word's last token."""
    random, count = Random(f"captions/{drawing.seed}/{drawing.tags}"), len(drawing.figures)
    found = []
    for variant in range(CAPTIONS):
        marked, described = variant % count, range(count)
        if variant < PHOTO_CAPTIONS and count == 1:
            described = range(1) if random.random() < 0.1 else range(0)
        elif variant < 2 and count == 2:
            described = range(1 - marked, 2 - marked)
        found.append(
            rows(caption(random, drawing, describe=tuple(described), marked_figure=marked))
        )
    tokens, places = zip(*found, strict=True)
    return np.array(tokens, np.int16), np.array(places, np.int16)
