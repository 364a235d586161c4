"""A summary of a set of photos, for the dialog that adds a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from photomaker_desktop.core.photo import PhotoReport, Severity
from photomaker_desktop.core.text import NO_TEXT, Text, joined

ENOUGH = 4  # likeness gains most from one photo to two, and flattens after four
FROM_THE_SIDE = 15.0  # degrees of yaw


@dataclass(frozen=True)
class PhotoSet:
    """A sentence about the set, and advice to improve it."""

    severity: Severity
    sentence: Text
    advice: Text = NO_TEXT

    @property
    def message(self) -> Text:
        return joined(self.sentence, self.advice)


def summarise(reports: Sequence[PhotoReport]) -> PhotoSet:
    """Summarise the photos of one person by their reports."""
    if not reports:
        return PhotoSet(
            Severity.NOTE, Text("No photos yet."), Text("Two to four clear photos work best.")
        )
    usable = [report for report in reports if report.usable]
    if not usable:
        return PhotoSet(
            Severity.PROBLEM,
            Text("This photo cannot be used.")
            if len(reports) == 1
            else Text("None of the {count} photos can be used.", count=len(reports)),
            Text("Add photos that show the face clearly."),
        )
    strangers = [report for report in usable if has(report, "someone_else")]
    if strangers:
        of = photo_count(len(usable))
        return PhotoSet(
            Severity.WARNING,
            Text("1 of {photos} looks like someone else.", photos=of)
            if len(strangers) == 1
            else Text(
                "{count} of {photos} look like someone else.", count=len(strangers), photos=of
            ),
            Text("Remove it, or choose another face in it."),
        )
    if any(has(report, "people_differ") for report in usable):
        return PhotoSet(
            Severity.WARNING,
            Text("These photos may not all show the same person."),
            Text("Remove the odd photo, or add another one of the person."),
        )
    return _of_one_person(usable, len(reports) - len(usable))


def _of_one_person(usable: Sequence[PhotoReport], left_out: int) -> PhotoSet:
    own = [report for report in usable if report.duplicate_of is None]
    clear = [report for report in own if not weak(report)]
    notes = []
    if left_out:
        notes.append(Text("{photos} not used.", photos=photo_count(left_out)))
    if len(own) < len(usable):
        notes.append(duplicate_count(len(usable) - len(own)))
    unchecked = all(has(report, "no_detector") for report in own)
    if unchecked:
        return PhotoSet(
            Severity.NOTE,
            joined(Text("{photos}, not checked.", photos=photo_count(len(own))), *notes),
            Text("The face detector is missing. Reinstall PhotoMaker to have them checked."),
        )
    if not clear:
        return PhotoSet(
            Severity.WARNING,
            joined(Text("{photos}, but none is clear.", photos=photo_count(len(own))), *notes),
            Text("Add a sharp, well lit photo of the face."),
        )
    if len(clear) == 1:
        sentence = Text("A good start: 1 clear photo.")
    else:
        sentence = Text("Good set: {count} clear photos.", count=len(clear))
    return PhotoSet(Severity.GOOD, joined(sentence, *notes), _what_would_help(clear))


def _what_would_help(clear: Sequence[PhotoReport]) -> Text:
    turns = [abs(report.yaw) for report in clear if report.yaw is not None]
    if turns and min(turns) > 2 * FROM_THE_SIDE:
        return Text("Another photo that looks at the camera would help.")
    if turns and max(turns) < FROM_THE_SIDE and len(clear) > 1:
        return Text("Another photo from the side would help.")
    if len(clear) < 2:
        return Text("One or two more photos would help a lot.")
    if len(clear) < ENOUGH:
        return Text("Another photo would help a little.")
    return NO_TEXT


def weak(report: PhotoReport) -> bool:
    """Whether the photo has a finding more severe than a note."""
    return any(f.severity in (Severity.WARNING, Severity.PROBLEM) for f in report.findings)


def has(report: PhotoReport, code: str) -> bool:
    return any(finding.code == code for finding in report.findings)


def duplicate_count(number: int) -> Text:
    return Text("1 duplicate.") if number == 1 else Text("{number} duplicates.", number=number)


def photo_count(number: int) -> Text:
    return (
        Text("{number} photo", number=number)
        if number == 1
        else Text("{number} photos", number=number)
    )
