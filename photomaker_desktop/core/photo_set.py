"""One sentence about a set of photos, for the place where a person is added."""

from collections.abc import Sequence
from dataclasses import dataclass

from photomaker_desktop.core.photo import PhotoReport, Severity

ENOUGH = 4  # likeness gains most from one photo to two, and flattens after four
FROM_THE_SIDE = 15.0  # degrees of yaw


@dataclass(frozen=True)
class PhotoSet:
    """What the photos are together: a sentence, and what would make them better."""

    severity: Severity
    sentence: str
    advice: str = ""


def summarise(reports: Sequence[PhotoReport]) -> PhotoSet:
    """Judge the photos of one person by their reports."""
    if not reports:
        return PhotoSet(Severity.NOTE, "No photos yet.", "Two to four clear photos work best.")
    usable = [report for report in reports if report.usable]
    if not usable:
        return PhotoSet(
            Severity.PROBLEM,
            "This photo cannot be used."
            if len(reports) == 1
            else f"None of the {len(reports)} photos can be used.",
            "Add photos that show the face clearly.",
        )
    strangers = [report for report in usable if has(report, "someone_else")]
    if strangers:
        of = photo_count(len(usable))
        return PhotoSet(
            Severity.WARNING,
            f"1 of {of} looks like someone else."
            if len(strangers) == 1
            else f"{len(strangers)} of {of} look like someone else.",
            "Remove what does not belong, or choose another face in it.",
        )
    if any(has(report, "people_differ") for report in usable):
        return PhotoSet(
            Severity.WARNING,
            "These photos may not all show the same person.",
            "Remove what does not belong, or add another photo of the person.",
        )
    return _of_one_person(usable, len(reports) - len(usable))


def _of_one_person(usable: Sequence[PhotoReport], left_out: int) -> PhotoSet:
    own = [report for report in usable if report.duplicate_of is None]
    clear = [report for report in own if not weak(report)]
    notes = []
    if left_out:
        notes.append(f"{photo_count(left_out)} left out.")
    if len(own) < len(usable):
        notes.append(f"{photo_count(len(usable) - len(own))} more of the same shot.")
    unchecked = all(has(report, "no_detector") for report in own)
    if unchecked:
        return PhotoSet(
            Severity.NOTE,
            " ".join([f"{photo_count(len(own))}, unchecked.", *notes]),
            "Fetch the face detector under Models to have them checked.",
        )
    if not clear:
        return PhotoSet(
            Severity.WARNING,
            " ".join([f"{photo_count(len(own))}, but no clear one.", *notes]),
            "Add a sharp, well lit photo of the face.",
        )
    if len(clear) == 1:
        sentence = "A start: 1 clear photo."
    else:
        sentence = f"Good set: {len(clear)} clear photos."
    return PhotoSet(Severity.GOOD, " ".join([sentence, *notes]), _what_would_help(clear))


def _what_would_help(clear: Sequence[PhotoReport]) -> str:
    turns = [abs(report.yaw) for report in clear if report.yaw is not None]
    if turns and min(turns) > 2 * FROM_THE_SIDE:
        return "One more that looks at the camera would help."
    if turns and max(turns) < FROM_THE_SIDE and len(clear) > 1:
        return "One more from the side would help."
    if len(clear) < 2:
        return "One or two more photos would help much."
    if len(clear) < ENOUGH:
        return "One more would help a little."
    return ""


def weak(report: PhotoReport) -> bool:
    """Whether something graver than a note is said of the photo."""
    return any(f.severity in (Severity.WARNING, Severity.PROBLEM) for f in report.findings)


def has(report: PhotoReport, code: str) -> bool:
    return any(finding.code == code for finding in report.findings)


def photo_count(number: int) -> str:
    return f"{number} photo" if number == 1 else f"{number} photos"
