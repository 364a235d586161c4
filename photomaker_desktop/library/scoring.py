"""Likeness and copying for pictures that were made before a face recogniser was installed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.library.library import Library

BATCH = 8  # pictures in one message to the engine


@dataclass(frozen=True)
class ScoreBatch:
    """Pictures of one person; ``centroid`` is the person's face as float32 bytes, ``vectors`` those
    of the photos, empty where they are not known."""

    centroid: bytes
    vectors: bytes
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
    """All pictures without a score of people who are still in the library."""
    unscored = {known: library.gallery.unscored(copying=known) for known in (False, True)}
    batches: list[ScoreBatch] = []
    faceless: list[str] = []
    for person in library.identities.list():
        if person.id not in unscored[True]:
            continue
        centroid, vectors, _ = library.identities.faces(person.id)
        several = len(vectors) > len(centroid)  # of one photo nobody can say how much differs
        picture_ids = unscored[several].get(person.id, ())
        if not centroid and picture_ids:
            faceless.append(person.name)
        elif centroid:
            batches += _split(centroid, vectors, picture_ids)
    return ScorePlan(tuple(batches), tuple(faceless))


def _split(centroid: bytes, vectors: bytes, ids: tuple[str, ...]) -> Iterator[ScoreBatch]:
    for start in range(0, len(ids), BATCH):
        yield ScoreBatch(centroid, vectors, ids[start : start + BATCH])


def pictures_of(library: Library, batch: ScoreBatch) -> tuple[bytes, ...]:
    """The batch's PNG files, decrypted."""
    return tuple(library.gallery.picture(picture_id) for picture_id in batch.picture_ids)


def keep_scores(library: Library, batch: ScoreBatch, scores: Sequence[PictureScore]) -> int:
    """Save what the engine measured; returns how many pictures have a score now."""
    measured = [
        (picture_id, score)
        for picture_id, score in zip(batch.picture_ids, scores, strict=True)
        if score != PictureScore()
    ]
    for picture_id, score in measured:
        library.gallery.set_score(picture_id, score)
    return len(measured)
