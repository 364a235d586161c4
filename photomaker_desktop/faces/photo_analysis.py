"""Analysis of one photo: faces, crop and findings."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.photo import Box, Face, Finding, PhotoInput, PhotoReport
from photomaker_desktop.faces import findings as say
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.alignment import chip
from photomaker_desktop.faces.crop import centre_square, face_in, face_square, hand_square
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.faces.picture_similarity import perceptual_hash
from photomaker_desktop.faces.pose import pose
from photomaker_desktop.faces.quality import colourfulness, cover, light, sharpness
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.imaging.opening import open_picture

THUMBNAIL, LARGEST_CROP = 256, 1024
QUARTERS = (
    None,
    Image.Transpose.ROTATE_90,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_270,
)


@dataclass(frozen=True)
class PhotoAnalysis:
    """A photo, its report, and what was cut and computed from it.

    ``chips`` are the aligned faces by their index in the report. ``picture`` is the upright square
    for the encoder (at most 1024 pixels wide), ``thumbnail`` a JPEG of it, ``vector`` InsightFace's
    (512,), raw; these are only set on request. ``face`` is the recogniser's unit vector; None for
    another person, and for all but the best photo of one shot.
    """

    photo: PhotoInput
    report: PhotoReport
    chips: dict[int, NDArray[np.uint8]]
    picture: Image.Image | None = None
    thumbnail: bytes = b""
    vector: Floats | None = None
    face: Floats | None = None

    @property
    def chip(self) -> NDArray[np.uint8] | None:
        chosen = self.report.chosen
        return None if chosen is None else self.chips.get(chosen)


def look(
    photo: PhotoInput, models: FaceModels, *, keep: bool = False, vector: bool = False
) -> PhotoAnalysis:
    """Open, detect, choose, crop and measure. An unreadable picture gives a report, too.

    ``keep`` also crops the square, ``vector`` also runs InsightFace.
    """
    try:
        source = photo.data if photo.data is not None else Path(photo.path)
        image = open_picture(source, untrusted=photo.untrusted)
    except PictureError as error:
        return unreadable(photo, error)
    faces = models.faces(photo, image)
    chosen, crop, found = choose(
        photo,
        faces,
        image.size,
        detected=models.detector is not None,
        drawn=models.paths.capabilities.drawn_people,
    )
    report = PhotoReport(
        photo.path,
        image.width,
        image.height,
        faces,
        chosen,
        crop,
        perceptual_hash=perceptual_hash(image),
        findings=tuple(found),
        usable=not any(finding.code == "no_face" for finding in found),
    )
    chips = {index: chip(image, face) for index, face in enumerate(faces[: at.MOST_FACES])}
    if chosen is not None:
        chips.setdefault(chosen, chip(image, faces[chosen]))
        report = measure(report, chips[chosen])
    seen = PhotoAnalysis(photo, report, chips)
    if not keep:
        return seen
    square = cut(image, crop, report.roll)
    seen = replace(seen, picture=square, thumbnail=thumbnail(square))
    return with_vector(seen, image, models) if vector and report.usable else seen


def unreadable(photo: PhotoInput, error: PictureError) -> PhotoAnalysis:
    findings, nothing = (say.unreadable(error),), Box(0, 0, 0, 0)
    report = PhotoReport(photo.path, 0, 0, (), None, nothing, findings=findings, usable=False)
    return PhotoAnalysis(photo, report, {})


def choose(
    photo: PhotoInput,
    faces: Sequence[Face],
    size: tuple[int, int],
    *,
    detected: bool,
    drawn: bool = False,
) -> tuple[int | None, Box, list[Finding]]:
    """The face and crop to use: the user's choice, else the largest face.

    ``drawn``: the photo may be a drawing, in which faces are not always found.
    """
    faces, found = tuple(faces), []
    by_hand = hand_square(photo.crop, *size) if photo.crop else None
    if photo.crop and by_hand is None:
        found.append(say.bad_crop(photo.crop))
    if not detected:
        crop = by_hand or centre_square(*size)
        return None, crop, [*found, say.no_detector(by_hand=by_hand is not None)]
    chosen: int | None = 0 if faces else None
    if by_hand is not None:
        chosen = face_in(by_hand, faces)
    if photo.face is not None and 0 <= photo.face < len(faces):
        chosen = photo.face
    elif photo.face is not None:
        found.append(say.face_gone(photo.face))
    elif len(faces) > 1 and by_hand is None:
        found.append(say.several(len(faces)))
    if by_hand is not None:
        return chosen, by_hand, found if chosen is not None else [*found, say.no_face_in_crop()]
    if chosen is None:
        return None, centre_square(*size), [say.no_face_in_drawing() if drawn else say.no_face()]
    return chosen, face_square(faces[chosen], *size), found


def measure(report: PhotoReport, face_chip: NDArray[np.uint8]) -> PhotoReport:
    """Add findings about the chosen face."""
    assert report.chosen is not None
    face = report.faces[report.chosen]
    seen = say.FaceMeasures(
        face=face,
        width=report.width,
        height=report.height,
        sharpness=sharpness(face_chip),
        light=light(face_chip),
        cover=cover(face_chip),
        colourfulness=colourfulness(face_chip),
        pose=pose(face),
    )
    return replace(
        report,
        sharpness=seen.sharpness,
        brightness=seen.light.brightness,
        yaw=seen.pose.yaw,
        pitch=seen.pose.pitch,
        roll=seen.pose.roll,
        findings=(*report.findings, *say.findings(seen)),
    )


def cut(image: Image.Image, crop: Box, roll: float | None) -> Image.Image:
    """Crop the square, rotated upright in quarter turns, at most 1024 pixels wide."""
    square = image.crop((crop.left, crop.top, crop.right, crop.bottom))
    if square.width > LARGEST_CROP:
        square = square.resize((LARGEST_CROP,) * 2, Image.Resampling.LANCZOS, reducing_gap=3.0)
    turn = QUARTERS[round((roll or 0.0) / 90) % 4]
    return square if turn is None else square.transpose(turn)


def thumbnail(square: Image.Image) -> bytes:
    """A JPEG of at most 256 × 256 pixels."""
    small = square.copy()
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    file = io.BytesIO()
    small.save(file, "JPEG", quality=88)
    return file.getvalue()


def with_vector(seen: PhotoAnalysis, image: Image.Image, models: FaceModels) -> PhotoAnalysis:
    """Add InsightFace's vector of the chosen face; without one the photo is left out.

    For a photo that lies on its side, or was cropped by hand without a detected face, InsightFace
    gets the upright square only.
    """
    report = seen.report
    face = None if report.chosen is None else report.faces[report.chosen]
    if face is None or abs(report.roll or 0.0) > at.LYING:
        vector = models.vectors(seen.picture or image)
    else:
        vector = models.vectors(image, face, alone=len(report.faces) == 1)
    if vector is None:
        findings = (*report.findings, say.no_face_vector())
        report = replace(report, findings=findings, usable=False)
    return replace(seen, report=report, vector=vector)
