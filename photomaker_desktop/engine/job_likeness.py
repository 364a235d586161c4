"""How like its people a job's picture is."""

from dataclasses import dataclass

from PIL import Image

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.people_score import PeopleScore
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
