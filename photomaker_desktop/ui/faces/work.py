"""What somebody chose to do with the faces of a picture."""

from dataclasses import dataclass

from photomaker_desktop.core.face_pass import FacePass


@dataclass(frozen=True)
class FaceWork:
    """What is done to a picture's faces; ``person`` is the id of the person that they become."""

    person: str
    faces: FacePass
