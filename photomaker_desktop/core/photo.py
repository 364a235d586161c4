"""Data about one photo of a person."""

from dataclasses import dataclass, field
from enum import StrEnum

from photomaker_desktop.core.text import NO_TEXT, Text, joined


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the upright picture (EXIF orientation applied)."""

    left: int
    top: int
    width: int
    height: int

    @property
    def area(self) -> int:
        return self.width * self.height

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height


@dataclass(frozen=True)
class Face:
    """A detected face: box, score in 0…1, five landmarks (x, y) in pixels.

    Landmark order: right eye, left eye, nose tip, right and left corner of the mouth
    (the person's right and left, so the right eye is on the left of the picture).
    """

    box: Box
    score: float
    landmarks: tuple[tuple[float, float], ...]


class Severity(StrEnum):
    GOOD = "good"
    NOTE = "note"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Finding:
    """One remark about a photo; ``code`` is stable."""

    code: str
    severity: Severity
    sentence: Text
    advice: Text = NO_TEXT

    @property
    def message(self) -> Text:
        return joined(self.sentence, self.advice)


@dataclass(frozen=True)
class PhotoReport:
    """The result of the photo checks.

    ``chosen`` indexes ``faces`` (None: no face, the centre is used); ``crop`` is the square that
    is encoded. ``likeness`` is the calibrated 0…1 agreement with the other photos (leave-one-out),
    None without a recogniser or other photos. ``usable`` is False for a photo that is left out of
    the identity.
    """

    source: str
    width: int
    height: int
    faces: tuple[Face, ...]
    chosen: int | None
    crop: Box
    sharpness: float | None = None
    brightness: float | None = None
    yaw: float | None = None
    pitch: float | None = None
    roll: float | None = None
    likeness: float | None = None
    duplicate_of: str | None = None
    perceptual_hash: str = ""
    findings: tuple[Finding, ...] = field(default_factory=tuple)
    usable: bool = True


@dataclass(frozen=True)
class PhotoInput:
    """A photo to analyse or encode: a file, and the user's choices for it.

    ``data`` is the encoded picture if there is no file (pasted, uploaded). An ``untrusted`` one was
    sent by a visitor: it is decoded in a process with tighter limits.
    """

    path: str
    face: int | None = None
    crop: Box | None = None
    weight: float = 1.0
    data: bytes | None = None
    untrusted: bool = False
