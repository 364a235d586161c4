"""How like its people a job's picture is."""

from dataclasses import dataclass

from PIL import Image

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.people_score import PeopleScore
from photomaker_desktop.core.photo import Box
from photomaker_desktop.engine.face_pass.crop import left_to_right
from photomaker_desktop.engine.generation_plan import GenerationPlan
from photomaker_desktop.engine.studio import Studio
from photomaker_desktop.identity.matching import match_people


@dataclass(frozen=True)
class PictureLikeness:
    """Measures 0…1 with the recogniser of ``models``; None where nothing measures it."""

    studio: Studio
    models: ModelPaths
    order: GenerationPlan

    def __call__(self, image: Image.Image) -> float | None:
        """To the person, or the least of several people's."""
        several = self.of_several(image)
        if several is not None:
            return several.least
        subject = self.order.request.subject
        return self.studio.likeness(self.models, image, subject.centroid if subject else b"")

    def of_several(self, image: Image.Image) -> PeopleScore | None:
        """How well several people are told apart; None for one person."""
        if len(self.order.faces) < 2:
            return None
        centroids = [one.subject.centroid for one in self.order.faces]
        likeness = self.studio.likenesses(self.models, image, centroids)
        return None if likeness is None else match_people(likeness)

    def copying(self, image: Image.Image) -> float | None:
        """How much a single person's picture repeats one of their photos."""
        subject = self.order.request.subject
        if subject is None or len(self.order.faces) > 1:
            return None
        return self.studio.copying(self.models, image, subject.centroid, subject.vectors)

    def face_boxes(self, image: Image.Image) -> tuple[Box, ...]:
        """Where the faces are, from left to right, for cuttings; empty where nobody is meant."""
        if self.order.request.subject is None:
            return ()
        faces = self.studio.faces_if_any(self.models, image.convert("RGB"))
        return tuple(face.box for face in left_to_right(faces))
