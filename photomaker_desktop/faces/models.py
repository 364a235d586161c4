"""The face models of one set, each loaded on first use."""

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from photomaker_desktop.core.errors import WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Face, PhotoInput
from photomaker_desktop.faces.detector import FaceDetector
from photomaker_desktop.faces.recognisers import Recogniser

if TYPE_CHECKING:
    from photomaker_desktop.faces.insight import FaceVectors

REMEMBERED = 200  # photos whose faces are known


class FaceModels:
    """Caches the sessions; one thread at a time. Keep one while ``paths`` stay the same."""

    def __init__(self, paths: ModelPaths) -> None:
        self.paths = paths
        self._found: dict[object, tuple[Face, ...]] = {}

    @cached_property
    def detector(self) -> FaceDetector | None:
        """None if no detector is installed."""
        return FaceDetector(self.paths.detector) if self.paths.detector else None

    def faces(self, photo: PhotoInput, image: Image.Image) -> tuple[Face, ...]:
        """Faces of the photo, whose upright picture is ``image``, the largest first.

        A photo is searched once, however often it is looked at. Empty without a detector.
        """
        if self.detector is None:
            return ()
        key = contents(photo)
        if key not in self._found:
            if len(self._found) >= REMEMBERED:
                del self._found[next(iter(self._found))]
            self._found[key] = self.detector.detect(image)
        return self._found[key]

    @cached_property
    def recogniser(self) -> Recogniser | None:
        """None if none is installed, and for models of drawn people.

        Recognisers of photos do not tell drawn people apart (``thresholds``).
        """
        paths = self.paths
        if not paths.recogniser or not paths.capabilities.real_people:
            return None
        return Recogniser(paths.recogniser, paths.recogniser_kind)

    @cached_property
    def vectors(self) -> "FaceVectors":
        """InsightFace, required by PhotoMaker V2; raises ``WeightsMissing``."""
        if not self.paths.insightface:
            raise WeightsMissing(
                "PhotoMaker V2 needs InsightFace's models, which are missing.",
                "They are for research only, so they are not downloaded automatically.",
                "Download them under Models, or choose PhotoMaker V1.",
            )
        from photomaker_desktop.faces.insight import FaceVectors  # only V2 needs the package

        return FaceVectors(self.paths.insightface)


def contents(photo: PhotoInput) -> object:
    """A key that changes with what is in the photo."""
    if photo.data is not None:
        return hashlib.sha256(photo.data).digest()
    known = Path(photo.path).stat()
    return photo.path, known.st_mtime_ns, known.st_size
