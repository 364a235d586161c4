"""Face recognisers behind one interface, each with its own scale of likeness."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.core.errors import WeightsInvalid
from photomaker_desktop.core.text import Text
from photomaker_desktop.faces.alignment import CHIP
from photomaker_desktop.faces.sessions import invalid, open_session
from photomaker_desktop.identity.likeness import Calibration, unit
from photomaker_desktop.identity.tokens import Floats

WHAT = Text("The face recogniser")
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def scale(different: float, threshold: float, same: float) -> Calibration:
    """A calibrated likeness from three cosines of a recogniser.

    Two strangers get 0.05, the border between "same" and "different" 0.5, two ordinary photos of
    one person 0.9.
    """
    return Calibration(((-1.0, 0.0), (different, 0.05), (threshold, 0.5), (same, 0.9), (1.0, 1.0)))


@dataclass(frozen=True)
class RecogniserKind:
    """A model's input normalisation (112 × 112 RGB in 0…1), and what its cosines mean.

    ``mirrored`` adds the vector of the mirrored chip, as the model was evaluated.
    """

    numbers: int
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    calibration: Calibration
    mirrored: bool = False


_ARCFACE_MEAN, _ARCFACE_STD = (0.5, 0.5, 0.5), (0.5, 0.5, 0.5)

# Where the three cosines come from:
# mobilefacenet: 6,000 pairs of LFW: different 0.01, threshold 0.27, same 0.64.
# sface: threshold 0.363 as OpenCV documents it (LFW); the means of same and different pairs are
# assumed to lie as those of the other models do and want measuring with the calibrate script.
# arcface, auraface (InsightFace's ResNets): threshold 0.28, same 0.68: assumed likewise.
KINDS = {
    "mobilefacenet": RecogniserKind(
        128, IMAGENET_MEAN, IMAGENET_STD, scale(0.01, 0.27, 0.64), mirrored=True
    ),
    "sface": RecogniserKind(128, (0.0,) * 3, (1 / 255,) * 3, scale(0.05, 0.363, 0.68)),
    "arcface": RecogniserKind(512, _ARCFACE_MEAN, _ARCFACE_STD, scale(0.02, 0.28, 0.68)),
    "auraface": RecogniserKind(512, _ARCFACE_MEAN, _ARCFACE_STD, scale(0.02, 0.28, 0.68)),
}


class Recogniser:
    """One recogniser model, loaded once.

    Raises ``WeightsMissing`` without the file, ``WeightsInvalid`` for an unknown ``kind`` or a file
    whose input or output is not that of its kind.
    """

    def __init__(self, path: str, kind: str) -> None:
        if kind not in KINDS:
            raise WeightsInvalid(
                Text("“{kind}” is not a known face recogniser.", kind=kind),
                Text("Available: {names}.", names=", ".join(sorted(KINDS))),
                "Choose another one under Models.",
            )
        self.name = kind
        self.kind = KINDS[kind]
        self._session = open_session(path, WHAT)
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        shape = inputs[0].shape
        if list(shape[1:]) != [3, CHIP, CHIP] or outputs[0].shape[-1] != self.kind.numbers:
            raise invalid(path, WHAT)
        self._input = inputs[0].name

    def embed(self, chips: Sequence[NDArray[np.uint8]]) -> Floats:
        """Unit vectors (N, D) of upright RGB chips (112, 112, 3) from ``alignment.chip``."""
        if not chips:
            return np.zeros((0, self.kind.numbers), np.float32)
        vectors = [self._run(chip) for chip in chips]
        return unit(np.stack(vectors)).astype(np.float32)

    def likeness(self, cosine: float) -> float:
        """A cosine of this recogniser as a likeness in 0…1; 0.5 is the threshold."""
        return self.kind.calibration(cosine)

    def _run(self, chip: NDArray[np.uint8]) -> Floats:
        values = (chip.astype(np.float32) / 255 - self.kind.mean) / self.kind.std
        plane = np.ascontiguousarray(values.transpose(2, 0, 1)[None], np.float32)
        vector = self._session.run(None, {self._input: plane})[0][0]
        if self.kind.mirrored:
            other = np.ascontiguousarray(plane[..., ::-1])
            vector = vector + self._session.run(None, {self._input: other})[0][0]
        return np.asarray(vector, np.float32)
