"""ArcFace vectors for PhotoMaker V2, through the ``insightface`` package."""

from pathlib import Path

from photomaker_desktop.faces import opencv  # noqa: F401  (first: insightface imports OpenCV too)

# isort: split

import numpy as np
from insightface.app.common import Face as Found
from insightface.model_zoo import get_model
from insightface.model_zoo.arcface_onnx import ArcFaceONNX
from insightface.model_zoo.scrfd import SCRFD
from PIL import Image

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.core.text import Text
from photomaker_desktop.faces.sessions import invalid, providers, require
from photomaker_desktop.identity.tokens import FACE_VECTOR, Floats

DETECTOR, RECOGNISER = "det_10g.onnx", "w600k_r50.onnx"
WHAT = Text("InsightFace's model")
SIZES = (*range(640, 256, -64), 256)
OVERLAP = 0.3


class FaceVectors:
    """InsightFace's detector and recogniser out of one folder, loaded once.

    Only these two files are read and nothing is downloaded: ``insightface`` downloads models only
    by name, and here it is given files. Raises ``WeightsMissing`` or ``WeightsInvalid``.
    """

    def __init__(self, folder: str) -> None:
        paths = [str(Path(folder) / name) for name in (DETECTOR, RECOGNISER)]
        for path in paths:
            require(path, WHAT)
        loaded = []
        for path, expected in zip(paths, (SCRFD, ArcFaceONNX), strict=True):
            try:
                model = get_model(path, providers=providers(), static_shape_sessions=False)
            except Exception as error:
                raise invalid(path, WHAT) from error
            if not isinstance(model, expected):
                raise invalid(path, WHAT)
            loaded.append(model)
        self._detector, self._recogniser = loaded
        if self._recogniser.output_shape[-1] != FACE_VECTOR:
            raise invalid(paths[1], WHAT)

    def __call__(
        self, picture: Image.Image, face: Face | None = None, *, alone: bool = True
    ) -> Floats | None:
        """The raw vector (512,), not normalised, of one face of an upright RGB picture.

        Upstream takes the face of the highest score; with ``face`` (the one that was chosen) the
        detection that overlaps it most is taken instead, so that crop and vector show the same
        person. Where none overlaps it, the highest score serves only if ``face`` is ``alone`` in
        the picture. None where nothing is found at 640 down to 320 pixels by 64, then 256.
        """
        pixels = np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])
        for size in SIZES:
            rows, points = self._detector.detect(pixels, input_size=(size, size))
            index = best_match(rows, face, alone=alone)
            if index is not None and points is not None:
                found = Found(bbox=rows[index, :4], kps=points[index], det_score=rows[index, 4])
                return np.asarray(self._recogniser.get(pixels, found), np.float32)
        return None


def best_match(rows: Floats, face: Face | None, *, alone: bool) -> int | None:
    """Of detections (N, 5: left, top, right, bottom, score) the one that shows ``face``."""
    if not len(rows):
        return None
    overlaps = [overlap(row, face.box) for row in rows] if face else [0.0]
    if max(overlaps) > OVERLAP:
        return int(np.argmax(overlaps))
    return int(np.argmax(rows[:, 4])) if alone else None


def overlap(row: Floats, box: Box) -> float:
    """Intersection over union."""
    width = min(row[2], box.right) - max(row[0], box.left)
    height = min(row[3], box.bottom) - max(row[1], box.top)
    shared = max(float(width), 0.0) * max(float(height), 0.0)
    area = float((row[2] - row[0]) * (row[3] - row[1]))
    return shared / max(area + box.area - shared, 1e-6)
