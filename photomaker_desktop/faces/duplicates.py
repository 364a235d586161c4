"""Which photos of a set are duplicates (one shot, several files), and which of them is the best."""

from collections.abc import Sequence

from photomaker_desktop.core.photo import PhotoReport, Severity
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.photo_analysis import PhotoAnalysis
from photomaker_desktop.faces.picture_similarity import (
    hash_distance,
    registered_correlation,
    worth_registering,
)
from photomaker_desktop.identity.likeness import cosine
from photomaker_desktop.identity.tokens import Floats


def find_duplicates(
    analyses: Sequence[PhotoAnalysis], vectors: dict[int, Floats]
) -> dict[int, int]:
    """Index of the first photo of the shot, for every photo that repeats an earlier one."""
    first: dict[int, int] = {}
    for index, look in enumerate(analyses):
        for other in range(index):
            seen = analyses[other]
            comparable = other not in first and seen.report.usable and look.report.usable
            if comparable and is_duplicate(seen, look, vectors.get(other), vectors.get(index)):
                first[index] = other
                break
    return first


def poorer_duplicates(first: dict[int, int], reports: Sequence[PhotoReport]) -> dict[int, int]:
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
    """How much of the face a photo shows, to rank photos of one shot: fine detail in pixels,
    halved by every warning and by missing colour."""
    face = None if report.chosen is None else report.faces[report.chosen].box
    side = min(report.crop.width, report.crop.height) if face is None else face.height
    warnings = sum(finding.severity is Severity.WARNING for finding in report.findings)
    grey = sum(finding.code == "grey" for finding in report.findings)
    sharp = 1.0 if report.sharpness is None else report.sharpness
    return side * sharp / float(2 ** (warnings + grey))


def is_duplicate(
    one: PhotoAnalysis, other: PhotoAnalysis, vector: Floats | None, its: Floats | None
) -> bool:
    """The same shot, perhaps resized, recompressed, recoloured or cropped."""
    hashes = one.report.perceptual_hash, other.report.perceptual_hash
    close = hash_distance(*hashes) <= at.HASH_SAME
    if one.chip is None or other.chip is None:
        return close and one.chip is None and other.chip is None
    faces = one.chip, other.chip
    if close:
        return registered_correlation(*faces) > at.FACE_SAME_IN_SAME_PICTURE
    if vector is not None and its is not None and cosine(vector, its) < at.DUPLICATE_COSINE:
        return False
    return worth_registering(*faces) and registered_correlation(*faces) > at.FACE_SAME
