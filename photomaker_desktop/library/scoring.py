"""Likeness for pictures that were made before a face recogniser was installed."""

from collections.abc import Iterator
from dataclasses import dataclass

from photomaker_desktop.library.library import Library

BATCH = 8  # pictures in one message to the engine


@dataclass(frozen=True)
class ScoreBatch:
    """Pictures of one person; ``centroid`` is the person's face as float32 bytes."""

    centroid: bytes
    picture_ids: tuple[str, ...]


@dataclass(frozen=True)
class ScorePlan:
    """What can be scored now.

    ``faceless`` names people without a face vector: they were saved without a recogniser and have
    to be encoded again first.
    """

    batches: tuple[ScoreBatch, ...]
    faceless: tuple[str, ...]

    @property
    def pictures(self) -> int:
        return sum(len(batch.picture_ids) for batch in self.batches)


def plan_scoring(library: Library) -> ScorePlan:
    """All pictures without a likeness of people who are still in the library."""
    unscored = library.gallery.unscored()
    batches: list[ScoreBatch] = []
    faceless: list[str] = []
    for person in library.identities.list():
        if picture_ids := unscored.get(person.id):
            centroid, _ = library.identities.centroid(person.id)
            if centroid is None:
                faceless.append(person.name)
            else:
                batches += _split(centroid.tobytes(), picture_ids)
    return ScorePlan(tuple(batches), tuple(faceless))


def _split(centroid: bytes, picture_ids: tuple[str, ...]) -> Iterator[ScoreBatch]:
    for start in range(0, len(picture_ids), BATCH):
        yield ScoreBatch(centroid, picture_ids[start : start + BATCH])


def pictures_of(library: Library, batch: ScoreBatch) -> tuple[bytes, ...]:
    """The batch's PNG files, decrypted."""
    return tuple(library.gallery.picture(picture_id) for picture_id in batch.picture_ids)


def keep_scores(library: Library, batch: ScoreBatch, scores: tuple[float | None, ...]) -> int:
    """Save what the engine measured; returns how many pictures have a likeness now."""
    measured = [
        (picture_id, score)
        for picture_id, score in zip(batch.picture_ids, scores, strict=True)
        if score is not None
    ]
    for picture_id, score in measured:
        library.gallery.set_likeness(picture_id, score)
    return len(measured)
