"""Checks a data set before days of training: too few pictures, files that cannot be used."""

from collections.abc import Sequence
from dataclasses import dataclass

from photomaker_desktop.core.errors import PictureError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput, Severity
from photomaker_desktop.faces.analysis import analyse
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.training.folders import PhotographedPerson

FEWEST = 3
"""One target and two photos; with fewer the stacking is never practised."""


@dataclass(frozen=True)
class Remark:
    """``picture`` is empty if the remark is about the person."""

    person: str
    picture: str
    text: str

    def __str__(self) -> str:
        return f"{self.person}/{self.picture or '*'}: {self.text}"


def check_people(people: Sequence[PhotographedPerson], models: ModelPaths | None) -> list[Remark]:
    """Everything worth knowing; empty for a clean data set.

    ``models`` names the detector and, for outliers, the recogniser; without them faces are not
    looked for.
    """
    remarks: list[Remark] = []
    face_models = FaceModels(models) if models is not None and models.detector else None
    for person in people:
        if len(person.photos) < FEWEST:
            count = len(person.photos)
            remarks.append(
                Remark(person.name, "", f"{count} pictures; {FEWEST} or more are better")
            )
        remarks += missing_files(person)
        if face_models is not None:
            remarks += face_remarks(person, face_models)
    return remarks


def missing_files(person: PhotographedPerson) -> list[Remark]:
    remarks = []
    for photo in person.photos:
        for path in filter(None, (photo.path, photo.mask)):
            try:
                open_picture(path)
            except PictureError as error:
                remarks.append(Remark(person.name, path.name, str(error)))
    return remarks


def face_remarks(person: PhotographedPerson, models: FaceModels) -> list[Remark]:
    """Findings about each photo's face: none, blurred, another person, a duplicate."""
    there = [photo for photo in person.photos if photo.path.is_file()]
    reports = analyse([PhotoInput(path=str(photo.path)) for photo in there], models)
    return [
        Remark(person.name, photo.path.name, str(finding.sentence))
        for photo, report in zip(there, reports, strict=True)
        for finding in report.findings
        if finding.severity in (Severity.WARNING, Severity.PROBLEM)
    ]
