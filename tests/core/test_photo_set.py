"""The sentence about a set of photos."""

from dataclasses import replace

import pytest

from photomaker_desktop.core.photo import Box, Finding, PhotoReport, Severity
from photomaker_desktop.core.photo_set import summarise
from photomaker_desktop.core.text import Text

BOX = Box(0, 0, 10, 10)
GOOD = PhotoReport("a.jpg", 10, 10, (), 0, BOX, yaw=0.0)
SIDE = replace(GOOD, yaw=-25.0)
PROFILE = replace(GOOD, yaw=60.0)


def said(code: str, severity: Severity = Severity.WARNING, **changes: object) -> PhotoReport:
    return replace(GOOD, findings=(Finding(code, severity, Text("…")),), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reports", "severity", "sentence", "advice"),
    [
        ([], "note", "No photos yet.", "Two to four clear photos work best."),
        (
            [GOOD] * 4,
            "good",
            "Good set: 4 clear photos.",
            "Another photo from the side would help.",
        ),
        (
            [GOOD, GOOD, GOOD, replace(GOOD, yaw=15.0)],
            "good",
            "Good set: 4 clear photos.",
            "",
        ),
        (
            [replace(GOOD, yaw=30.0)] * 4,
            "good",
            "Good set: 4 clear photos.",
            "",
        ),
        ([GOOD, SIDE, GOOD, GOOD], "good", "Good set: 4 clear photos.", ""),
        ([GOOD, SIDE], "good", "Good set: 2 clear photos.", "Another photo would help a little."),
        (
            [GOOD],
            "good",
            "A good start: 1 clear photo.",
            "One or two more photos would help a lot.",
        ),
        (
            [PROFILE, PROFILE],
            "good",
            "Good set: 2 clear photos.",
            "Another photo that looks at the camera would help.",
        ),
        (
            [GOOD, SIDE, said("no_face", Severity.PROBLEM, usable=False)],
            "good",
            "Good set: 2 clear photos. 1 photo not used.",
            "Another photo would help a little.",
        ),
        (
            [GOOD, SIDE, said("duplicate", duplicate_of="a.jpg")],
            "good",
            "Good set: 2 clear photos. 1 duplicate.",
            "Another photo would help a little.",
        ),
        (
            [GOOD, GOOD, said("someone_else")],
            "warning",
            "1 of 3 photos looks like someone else.",
            "Remove it, or choose another face in it.",
        ),
        (
            [said("people_differ"), said("people_differ")],
            "warning",
            "These photos may not all show the same person.",
            "Remove the odd photo, or add another one of the person.",
        ),
        (
            [said("blurred"), said("dark")],
            "warning",
            "2 photos, but none is clear.",
            "Add a sharp, well lit photo of the face.",
        ),
        (
            [said("no_detector", Severity.NOTE)],
            "note",
            "1 photo, not checked.",
            "The face detector is missing. Reinstall PhotoMaker to have them checked.",
        ),
        (
            [said("no_face", Severity.PROBLEM, usable=False)] * 2,
            "problem",
            "None of the 2 photos can be used.",
            "Add photos that show the face clearly.",
        ),
    ],
)
def test_one_sentence(
    reports: list[PhotoReport], severity: str, sentence: str, advice: str
) -> None:
    summary = summarise(reports)
    assert (summary.severity, str(summary.sentence), str(summary.advice)) == (
        severity,
        sentence,
        advice,
    )
