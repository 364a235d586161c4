"""The check of pictures of people, run by the engine: previews, and every finished picture."""

import hashlib
import io
from pathlib import Path
from typing import Any

from PIL import Image

from photomaker_desktop.core.errors import UnsafePicture, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.faces.sessions import invalid, open_session, require
from photomaker_desktop.safety.picture import (
    CHECK_FROM,
    MODEL_SHA256,
    THRESHOLD,
    blurred,
    model_input,
)

MODEL = Text("The nudity check")
REFUSED = Text("A picture was not kept: the nudity check of pictures of people refused it.")


class PictureCheck:
    """``threshold``: the probability of nudity from which on a picture is refused."""

    def __init__(self, path: str, threshold: float = THRESHOLD) -> None:
        """Raises ``WeightsMissing``, or ``WeightsInvalid`` for any other file than the known one:
        a model that finds nothing would switch the check off."""
        require(path, MODEL)
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != MODEL_SHA256:
            raise invalid(path, MODEL)
        self._session: Any = open_session(path, MODEL)
        self._input = self._session.get_inputs()[0].name
        self.threshold = threshold

    def score(self, image: Image.Image) -> float:
        """The probability of nudity, 0…1."""
        (probabilities,) = self._session.run(None, {self._input: model_input(image)})
        return float(probabilities[0][1])

    def refuses(self, image: Image.Image) -> bool:
        return self.score(image) >= self.threshold

    def preview(self, jpeg: bytes, done: int, total: int) -> bytes:
        """The preview as it may be shown: blurred, until it can be judged and passes."""
        if done >= CHECK_FROM * total:
            with Image.open(io.BytesIO(jpeg)) as image:
                if not self.refuses(image):
                    return jpeg
        return blurred(jpeg)


class PictureChecks:
    """Opens the model on first use, and keeps it."""

    def __init__(self, threshold: float = THRESHOLD) -> None:
        self._threshold, self._path = threshold, ""
        self._check: PictureCheck | None = None

    def needed(
        self, models: ModelPaths, request: GenerationRequest, everything: bool
    ) -> PictureCheck | None:
        """The check that this request needs; None for drawings, and without a real person.

        ``everything``: the user wants all photographs checked. Raises ``WeightsMissing`` where the
        check is not installed: photographs of people are not made without it.
        """
        wanted = request.shows_somebody or everything
        if not wanted or not models.capabilities.real_people:
            return None
        if not models.safety:
            raise WeightsMissing(
                "The nudity check is missing.",
                "Photographs of people are only made with it.",
                "Download it under Models.",
            )
        if self._check is None or self._path != models.safety:
            self._check, self._path = PictureCheck(models.safety, self._threshold), models.safety
        return self._check


def nothing_kept(number: int) -> UnsafePicture:
    """For an order of which every picture was refused."""
    return UnsafePicture(
        "No picture was kept." if number > 1 else "The picture was not kept.",
        "The nudity check of pictures of people refused it.",
        "Try other words or another seed.",
    )
