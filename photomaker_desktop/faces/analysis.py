"""The entry points of this package: reports, crops, vectors and likeness of photos."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from photomaker_desktop.core.errors import NoFaceError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.core.text import joined
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.alignment import chip
from photomaker_desktop.faces.compare import compare
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.photo_analysis import PhotoAnalysis, look
from photomaker_desktop.identity.likeness import centroid, cosine
from photomaker_desktop.identity.tokens import Floats


@dataclass(frozen=True)
class CroppedPhotos:
    """Photos ready for the encoder.

    ``reports`` and ``thumbnails`` (JPEG; empty for a file that cannot be read) follow the photos
    that were given; the rest follows ``used``, the indices of the usable ones:
    ``pictures`` (upright RGB squares), ``weights``, and ``vectors`` (M, 512), raw, if asked for.
    ``centroid`` is the recogniser's unit vector of the person, without other people and
    duplicates; None without a recogniser, whose kind is ``recogniser``.
    """

    reports: tuple[PhotoReport, ...]
    thumbnails: tuple[bytes, ...]
    used: tuple[int, ...]
    pictures: tuple[Image.Image, ...]
    weights: tuple[float, ...]
    vectors: Floats | None = None
    centroid: Floats | None = None
    recogniser: str = ""


def analyse(
    photos: Sequence[PhotoInput], models: ModelPaths | FaceModels
) -> tuple[PhotoReport, ...]:
    """A report for every photo, in order; a bad photo does not affect the others.

    Raises ``WeightsMissing`` or ``WeightsInvalid`` for models that cannot be used.
    """
    loaded = FaceModels.of(models)
    analyses = [look(photo, loaded) for photo in photos]
    return tuple(compare(analyses, loaded.recogniser)[0])


def crops(
    photos: Sequence[PhotoInput], models: ModelPaths | FaceModels, *, vectors: bool = False
) -> CroppedPhotos:
    """Crop the usable photos; with ``vectors`` (PhotoMaker V2) run InsightFace too.

    Raises ``NoFaceError`` if no photo is usable, and as ``analyse``.
    """
    loaded = FaceModels.of(models)
    analyses = [look(photo, loaded, keep=True, vector=vectors) for photo in photos]
    reports, person = compare(analyses, loaded.recogniser)
    used = [index for index, report in enumerate(reports) if report.usable]
    if not used:
        raise _no_face(analyses)
    weights = [photos[index].weight for index in person]
    known = np.stack(list(person.values())) if person and any(weights) else None
    return CroppedPhotos(
        reports=tuple(reports),
        thumbnails=tuple(seen.thumbnail for seen in analyses),
        used=tuple(used),
        pictures=tuple(picture for index in used if (picture := analyses[index].picture)),
        weights=tuple(photos[index].weight for index in used),
        vectors=np.stack([_vector(analyses[index]) for index in used]) if vectors else None,
        centroid=None if known is None else centroid(known, weights),
        recogniser=loaded.recogniser.name if known is not None and loaded.recogniser else "",
    )


def likeness(picture: Image.Image, person: Floats, models: ModelPaths | FaceModels) -> float | None:
    """Likeness of the most similar face of an RGB picture to the centroid, 0…1.

    None without a recogniser or detector, without a face, or if another recogniser made the
    centroid.
    """
    loaded = FaceModels.of(models)
    recogniser = loaded.recogniser
    if recogniser is None or loaded.detector is None or person.shape != (recogniser.kind.numbers,):
        return None
    faces = loaded.detector.detect(picture)[: at.MOST_FACES]
    vectors = recogniser.embed([chip(picture, face) for face in faces])
    scores = [recogniser.likeness(cosine(vector, person)) for vector in vectors]
    return max(scores, default=None)


def _vector(seen: PhotoAnalysis) -> Floats:
    assert seen.vector is not None
    return seen.vector


def _no_face(analyses: Sequence[PhotoAnalysis]) -> NoFaceError:
    if not analyses:
        return NoFaceError("There are no photos.", todo="Choose at least one photo of the person.")
    reasons = {seen.report.findings[-1].sentence for seen in analyses}
    return NoFaceError(
        "None of the photos can be used.",
        joined(*sorted(reasons, key=str)),
        "Choose photos that show the face clearly.",
    )
