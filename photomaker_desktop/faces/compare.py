"""Compares the photos of a set: duplicates, and whether they show the same person."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from photomaker_desktop.core.photo import Finding, PhotoReport, Severity
from photomaker_desktop.faces import findings as say
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.duplicates import distance, is_alike, sameness
from photomaker_desktop.faces.photo_analysis import PhotoAnalysis
from photomaker_desktop.faces.recognisers import Recogniser
from photomaker_desktop.faces.same_person import agreement
from photomaker_desktop.identity.likeness import cosine
from photomaker_desktop.identity.tokens import Floats


def compare(
    analyses: Sequence[PhotoAnalysis], recogniser: Recogniser | None
) -> tuple[list[PhotoReport], dict[int, Floats]]:
    """Reports with duplicates, likeness and other people; and the unit vectors of the photos that
    show the person (without duplicates), by the photo's index. Empty without a recogniser."""
    vectors = embed(analyses, recogniser)
    reports = [look.report for look in analyses]
    copies = poorer_copies(first_copies(analyses, vectors), reports)
    for index, original in copies.items():
        reports[index] = add(
            replace(reports[index], duplicate_of=reports[original].source),
            say.duplicate(name_of(reports[original])),
        )
    if recogniser is None:
        return [finish(report) for report in reports], {}
    judged = {index: vector for index, vector in vectors.items() if index not in copies}
    person = same_person(analyses, reports, judged, recogniser)
    for index, original in copies.items():
        reports[index] = replace(reports[index], likeness=reports[original].likeness)
    return [finish(report) for report in reports], {index: judged[index] for index in person}


def embed(analyses: Sequence[PhotoAnalysis], recogniser: Recogniser | None) -> dict[int, Floats]:
    """The recogniser's unit vector of the chosen face of every usable photo that has one."""
    if recogniser is None:
        return {}
    chips = {index: look.chip for index, look in enumerate(analyses) if look.report.usable}
    return {index: recogniser.embed([chip])[0] for index, chip in chips.items() if chip is not None}


def first_copies(analyses: Sequence[PhotoAnalysis], vectors: dict[int, Floats]) -> dict[int, int]:
    """Index of the first copy, for every photo that repeats an earlier one."""
    first: dict[int, int] = {}
    for index, look in enumerate(analyses):
        for other in range(index):
            known = other not in first and analyses[other].report.usable and look.report.usable
            if known and is_copy(analyses[other], look, vectors.get(other), vectors.get(index)):
                first[index] = other
                break
    return first


def poorer_copies(first: dict[int, int], reports: Sequence[PhotoReport]) -> dict[int, int]:
    """The same groups, keeping the best photo; the first, unless another is clearly better."""
    best = {original: original for original in first.values()}
    for index, original in first.items():
        if quality_score(reports[index]) > at.CLEARLY_BETTER * quality_score(
            reports[best[original]]
        ):
            best[original] = index
    groups = first | {original: original for original in best}
    return {index: best[group] for index, group in groups.items() if index != best[group]}


def quality_score(report: PhotoReport) -> float:
    """How much of the face a photo shows, to rank copies of one shot: fine detail in pixels,
    halved by every warning and by missing colour."""
    face = None if report.chosen is None else report.faces[report.chosen].box
    side = min(report.crop.width, report.crop.height) if face is None else face.height
    warnings = sum(finding.severity is Severity.WARNING for finding in report.findings)
    grey = sum(finding.code == "grey" for finding in report.findings)
    sharp = 1.0 if report.sharpness is None else report.sharpness
    return side * sharp / float(2 ** (warnings + grey))


def is_copy(
    one: PhotoAnalysis, other: PhotoAnalysis, vector: Floats | None, its: Floats | None
) -> bool:
    """The same shot, perhaps resized, recompressed, recoloured or cropped."""
    close = distance(one.report.perceptual_hash, other.report.perceptual_hash) <= at.HASH_SAME
    if one.chip is None or other.chip is None:
        return close and one.chip is None and other.chip is None
    if close:
        return sameness(one.chip, other.chip) > at.FACE_SAME_IN_SAME_PICTURE
    if vector is not None and its is not None and cosine(vector, its) < at.COPY_COSINE:
        return False
    return is_alike(one.chip, other.chip) and sameness(one.chip, other.chip) > at.FACE_SAME


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
