"""Faces in a picture, with YuNet through OpenCV."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.core.text import Text
from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.opencv import cv2, only_errors
from photomaker_desktop.faces.sessions import invalid

Points = NDArray[np.float64]


@dataclass(frozen=True)
class View:
    """One view of the picture for a detection run.

    ``scale`` maps the picture's pixels to the view's, ``padding`` is in the view's pixels,
    ``turns`` are quarter turns counter-clockwise; only faces with ``min_score`` count.
    """

    scale: float
    padding: int = 0
    turns: int = 0
    min_score: float = at.FACE_SCORE

    def size(self, image: Image.Image) -> tuple[int, int]:
        """Width and height of the view before padding and turning."""
        return max(1, round(image.width * self.scale)), max(1, round(image.height * self.scale))

    def render(self, image: Image.Image) -> NDArray[np.uint8]:
        """The view as BGR (H, W, 3)."""
        kind = Image.Resampling.BICUBIC if self.scale > 1 else Image.Resampling.BILINEAR
        small = image.resize(self.size(image), kind)
        if self.padding:
            small = ImageOps.expand(small, self.padding)
        turned = np.rot90(np.asarray(small), self.turns)
        return np.ascontiguousarray(turned[:, :, ::-1])

    def to_picture(self, points: Points, shape: tuple[int, ...]) -> Points:
        """Points (N, 2) of a rendered view of ``shape`` as points of the picture."""
        height, width = shape[:2]
        for _ in range(self.turns):
            points = np.stack([height - points[:, 1], points[:, 0]], axis=1)
            height, width = width, height
        return (points - self.padding) / self.scale


def first_view(width: int, height: int) -> View:
    """The view that suffices for nearly every picture."""
    longest = max(width, height)
    return View(min(max(longest, at.VIEW_SMALLEST), at.VIEW_LARGEST) / longest)


def more_views(width: int, height: int) -> Iterator[View]:
    """For a picture without a sure face: lying on its side or head, then a small view with a
    border (a face that fills the picture or is cut by its edge), then an enlarged one (a face far
    away)."""
    longest = max(width, height)
    first = first_view(width, height).scale
    for turns in (1, 3, 2):
        yield View(first, turns=turns, min_score=at.FACE_SCORE_SECOND_TRY)
    for size in (at.VIEW_SMALLEST, at.VIEW_SMALLEST // 2):
        yield View(size / longest, padding=size // 4, min_score=at.FACE_SCORE_SECOND_TRY)
    if longest > at.VIEW_LARGEST:
        yield View(min(1.0, at.VIEW_HUGE / longest), min_score=at.FACE_SCORE_SECOND_TRY)


class FaceDetector:
    """YuNet (Wu et al. 2023, opencv_zoo), loaded once. One thread at a time.

    Raises ``WeightsInvalid`` if the file is missing or of another kind.
    """

    def __init__(self, path: str) -> None:
        nothing = np.zeros(0, np.uint8)
        try:
            weights = np.frombuffer(Path(path).read_bytes(), np.uint8)
            with only_errors():
                self._net = cv2.FaceDetectorYN.create(
                    "onnx", weights, nothing, (320, 320), at.FACE_SCORE, at.FACE_OVERLAP
                )
                self._net.detect(np.zeros((320, 320, 3), np.uint8))
        except (OSError, cv2.error) as error:
            raise invalid(path, Text("The face detector")) from error

    def detect(self, image: Image.Image) -> tuple[Face, ...]:
        """Faces of an upright RGB picture, largest first; may be empty."""
        small = image
        if max(image.size) > at.VIEW_HUGE:
            size = View(at.VIEW_HUGE / max(image.size)).size(image)
            small = image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        found = self._search(small)
        back = image.width / small.width, image.height / small.height
        faces = (enlarge(face, back, image.size) for face in found)
        return tuple(sorted(faces, key=lambda face: -face.box.area))

    def _search(self, image: Image.Image) -> list[Face]:
        """The first view, and the others for a picture without a sure face."""
        found = self._detect(image, first_view(*image.size))
        if _best(found) >= at.FACE_SCORE_SURE:
            return found
        for view in more_views(*image.size):
            if len(found) > 1 and not view.turns:
                break
            other = self._detect(image, view)
            if _best(other) > _best(found) + at.FACE_SCORE_TURNED:
                found = other
        return found

    def _detect(self, image: Image.Image, view: View) -> list[Face]:
        pixels = view.render(image)
        self._net.setInputSize((pixels.shape[1], pixels.shape[0]))
        rows = self._net.detect(pixels)[1]
        rows = [] if rows is None else [row for row in rows if np.isfinite(row).all()]
        faces = [_face(row, view, pixels, image) for row in rows]
        return [face for face in faces if face.score >= view.min_score and face.box.area > 0]


def _best(faces: list[Face]) -> float:
    return max((face.score for face in faces), default=0.0)


def _face(row: Any, view: View, pixels: NDArray[np.uint8], image: Image.Image) -> Face:
    """A row of YuNet's answer: x, y, width, height, five points, score."""
    corners = np.array([row[:2], row[:2] + row[2:4]], np.float64)
    corners = view.to_picture(corners, pixels.shape)
    points = view.to_picture(np.array(row[4:14], np.float64).reshape(5, 2), pixels.shape)
    low = np.clip(np.floor(corners.min(axis=0)), 0, image.size).astype(int)
    high = np.clip(np.ceil(corners.max(axis=0)), 0, image.size).astype(int)
    box = Box(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
    return Face(box, float(row[14]), tuple((float(x), float(y)) for x, y in points))


def enlarge(face: Face, by: tuple[float, float], size: tuple[int, int]) -> Face:
    """A face of a smaller copy as one of the picture of this size."""
    box = face.box
    left, top = round(box.left * by[0]), round(box.top * by[1])
    right, bottom = min(round(box.right * by[0]), size[0]), min(round(box.bottom * by[1]), size[1])
    points = tuple((x * by[0], y * by[1]) for x, y in face.landmarks)
    return Face(Box(left, top, right - left, bottom - top), face.score, points)
