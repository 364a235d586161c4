"""A person's photos: reports, crops and vectors; and the likeness of a picture."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image

from photomaker_desktop.core.errors import NoFaceError
from photomaker_desktop.core.photo import Finding, PhotoInput, PhotoReport
from photomaker_desktop.core.text import joined
from photomaker_desktop.faces import findings as say
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.alignment import chip
from photomaker_desktop.faces.duplicates import find_duplicates, poorer_duplicates
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.photo_analysis import PhotoAnalysis, look
from photomaker_desktop.faces.recognisers import Recogniser
from photomaker_desktop.faces.same_person import agreement
from photomaker_desktop.identity.copying import copying
from photomaker_desktop.identity.likeness import centroid, cosine
from photomaker_desktop.identity.tokens import Floats


def analyse(photos: Sequence[PhotoInput], models: FaceModels) -> tuple[PhotoReport, ...]:
    """A report for every photo, in order; a bad photo does not affect the others.

    Raises ``WeightsMissing`` or ``WeightsInvalid`` for models that cannot be used.
    """
    analyses = compare([look(photo, models) for photo in photos], models.recogniser)
    return tuple(seen.report for seen in analyses)


def crops(
    photos: Sequence[PhotoInput], models: FaceModels, *, vectors: bool = False
) -> list[PhotoAnalysis]:
    """Analyse and crop every photo; with ``vectors`` (PhotoMaker V2) run InsightFace too.

    Those whose report says ``usable`` can be encoded. Raises ``NoFaceError`` if none is, and as
    ``analyse``.
    """
    analyses = [look(photo, models, keep=True, vector=vectors) for photo in photos]
    analyses = compare(analyses, models.recogniser)
    if not any(seen.report.usable for seen in analyses):
        raise _no_face(analyses)
    return analyses


def face_of(analyses: Sequence[PhotoAnalysis]) -> Floats | None:
    """The person's face: the recogniser's vectors by the photos' weights, as a unit vector.

    None without a recogniser.
    """
    known = {index: seen.face for index, seen in enumerate(analyses) if seen.face is not None}
    weights = [analyses[index].photo.weight for index in known]
    return centroid(np.stack(list(known.values())), weights) if any(weights) else None


def likeness(picture: Image.Image, person: Floats, models: FaceModels) -> float | None:
    """Likeness of the most similar face of an RGB picture to the centroid, 0…1.

    None without a recogniser or detector, without a face, or if another recogniser made the
    centroid.
    """
    found = likenesses(picture, [person], models)
    return None if found is None or not found.size else float(found.max())


def likenesses(picture: Image.Image, people: Sequence[Floats], models: FaceModels) -> Floats | None:
    """(people, faces) each face's likeness to each centroid, 0…1; faces from left to right.

    None without a recogniser or detector, or if another recogniser made a centroid.
    """
    recogniser = models.recogniser
    if recogniser is None or models.detector is None:
        return None
    if any(person.shape != (recogniser.kind.numbers,) for person in people):
        return None
    faces = models.detector.detect(picture)[: at.MOST_FACES]
    faces = tuple(sorted(faces, key=lambda face: face.box.left + face.box.width / 2))
    vectors = recogniser.embed([chip(picture, face) for face in faces])
    scores = [
        [recogniser.likeness(cosine(vector, person)) for vector in vectors] for person in people
    ]
    return np.array(scores, np.float32).reshape(len(people), len(faces))


def faces_in_photos(analyses: Sequence[PhotoAnalysis]) -> Floats | None:
    """(photos, D) each photo's face by the recogniser, zeros where there is none; None where no
    photo has one."""
    known = [seen.face for seen in analyses if seen.face is not None]
    if not known:
        return None
    empty = np.zeros_like(known[0])
    return np.stack([empty if seen.face is None else seen.face for seen in analyses])


def copied(
    picture: Image.Image, person: Floats, photos: Floats, models: FaceModels
) -> float | None:
    """How much the face most like ``person`` (D,) repeats one of ``photos`` (N, D), 0…1.

    None as ``likenesses``, without a face, and with fewer than two photos.
    """
    recogniser = models.recogniser
    if recogniser is None or models.detector is None:
        return None
    if person.shape != (recogniser.kind.numbers,):
        return None
    faces = models.detector.detect(picture)[: at.MOST_FACES]
    if not faces:
        return None
    vectors = recogniser.embed([chip(picture, face) for face in faces])
    nearest = max(vectors, key=lambda vector: cosine(vector, person))
    found = copying(nearest, photos[photos.any(axis=1)])
    return None if found is None else round(found.share, 4)


def compare(
    analyses: Sequence[PhotoAnalysis], recogniser: Recogniser | None
) -> list[PhotoAnalysis]:
    """Add duplicates, likeness and other people to the reports, and faces to what shows the person.

    Without a recogniser only duplicates are found.
    """
    vectors = embed(analyses, recogniser)
    reports = [seen.report for seen in analyses]
    duplicates = poorer_duplicates(find_duplicates(analyses, vectors), reports)
    for index, original in duplicates.items():
        reports[index] = add(
            replace(reports[index], duplicate_of=reports[original].source),
            say.duplicate(name_of(reports[original])),
        )
    judged = {index: vector for index, vector in vectors.items() if index not in duplicates}
    person = same_person(analyses, reports, judged, recogniser) if recogniser else []
    for index, original in duplicates.items():
        reports[index] = replace(reports[index], likeness=reports[original].likeness)
    return [
        replace(seen, report=finish(report), face=judged[index] if index in person else None)
        for index, (seen, report) in enumerate(zip(analyses, reports, strict=True))
    ]


def embed(analyses: Sequence[PhotoAnalysis], recogniser: Recogniser | None) -> dict[int, Floats]:
    """The recogniser's unit vector of the chosen face of every usable photo that has one."""
    if recogniser is None:
        return {}
    chips = {index: look.chip for index, look in enumerate(analyses) if look.report.usable}
    return {index: recogniser.embed([chip])[0] for index, chip in chips.items() if chip is not None}


def same_person(
    analyses: Sequence[PhotoAnalysis],
    reports: list[PhotoReport],
    vectors: dict[int, Floats],
    recogniser: Recogniser,
) -> list[int]:
    """Add likeness and other people to ``reports``; returns the indices of the person's photos."""
    places = list(vectors)
    if len(places) < 2:
        return places
    result = agreement(
        np.stack([vectors[place] for place in places]), recogniser.kind.calibration, at.SAME_PERSON
    )
    person = [place for place, member in zip(places, result.person, strict=True) if member]
    for place, likeness, member in zip(places, result.likeness, result.person, strict=True):
        report = replace(reports[place], likeness=likeness)
        if not result.clear:
            report = add(report, say.people_differ())
        elif not member:
            known = np.stack([vectors[index] for index in person])
            report = add(
                report, say.someone_else(matching_face(analyses[place], known, recogniser))
            )
        reports[place] = report
    return person if result.clear else places


def matching_face(look: PhotoAnalysis, known: Floats, recogniser: Recogniser) -> int | None:
    """Another face of the photo that is the person of ``known`` (N, D), if there is one."""
    others = [index for index in look.chips if index != look.report.chosen]
    vectors = recogniser.embed([look.chips[index] for index in others])
    alike = [recogniser.likeness(float(np.median(known @ vector))) for vector in vectors]
    best = max(zip(alike, others, strict=True), default=(0.0, None))
    return best[1] if best[0] >= at.SAME_PERSON else None


def add(report: PhotoReport, finding: Finding) -> PhotoReport:
    return replace(report, findings=(finding, *report.findings))


def finish(report: PhotoReport) -> PhotoReport:
    """Add a positive finding to a photo without problems."""
    silent = report.chosen is not None and not report.findings
    return replace(report, findings=(say.good(),)) if silent else report


def name_of(report: PhotoReport) -> str:
    return report.source.replace("\\", "/").rsplit("/", 1)[-1] or "another photo"


def _no_face(analyses: Sequence[PhotoAnalysis]) -> NoFaceError:
    if not analyses:
        return NoFaceError("There are no photos.", todo="Choose at least one photo of the person.")
    reasons = {seen.report.findings[-1].sentence for seen in analyses}
    return NoFaceError(
        "None of the photos can be used.",
        joined(*sorted(reasons, key=str)),
        "Choose photos that show the face clearly.",
    )
