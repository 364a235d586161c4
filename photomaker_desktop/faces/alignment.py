"""Face alignment: the upright standard crop for recognisers and photo checks."""

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.core.photo import Face
from photomaker_desktop.faces.opencv import cv2

CHIP = 112

# Where ArcFace (Deng et al. 2019) and its successors put the five points of a 112-pixel chip.
TEMPLATE = np.array(
    [
        [38.2946, 51.6963],
        [73.5318, 51.5014],
        [56.0252, 71.7366],
        [41.5493, 92.3655],
        [70.7299, 92.2041],
    ]
)


def similarity(source: NDArray[np.float64], target: NDArray[np.float64]) -> NDArray[np.float64]:
    """The similarity transform (2, 3) that best maps points (N, 2) to others (Umeyama 1991)."""
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    source_rest, target_rest = source - source_mean, target - target_mean
    left, sizes, right = np.linalg.svd(target_rest.T @ source_rest)
    signs = np.array([1.0, np.sign(np.linalg.det(left @ right))])
    spread = max(float((source_rest**2).sum()), 1e-9)
    turn = left @ np.diag(signs) @ right * ((sizes * signs).sum() / spread)
    return np.hstack([turn, (target_mean - turn @ source_mean)[:, None]])


def chip(image: Image.Image, face: Face, size: int = CHIP) -> NDArray[np.uint8]:
    """The face of an RGB picture as RGB (size, size, 3), eyes level, black beyond the picture.

    A large face is first made smaller by averaging: sampling it directly would alias.
    """
    points = np.array(face.landmarks, np.float64)
    matrix = similarity(points, TEMPLATE * (size / CHIP))
    corners = (np.array([[0, 0], [size, 0], [0, size], [size, size]]) - matrix[:, 2]) @ (
        np.linalg.inv(matrix[:, :2]).T
    )
    low = np.clip(np.floor(corners.min(axis=0)) - 2, 0, image.size)
    high = np.clip(np.ceil(corners.max(axis=0)) + 2, 0, image.size)
    if (high - low).min() < 1:
        return np.zeros((size, size, 3), np.uint8)
    scale = math.hypot(matrix[0, 0], matrix[1, 0])
    region = image.crop((int(low[0]), int(low[1]), int(high[0]), int(high[1])))
    before = np.array(region.size)
    if scale < 0.5:
        target = np.maximum(1, np.round(before * scale * 2)).astype(int)
        region = region.resize((int(target[0]), int(target[1])), Image.Resampling.BOX)
    moved = matrix.copy()
    moved[:, 2] += matrix[:, :2] @ low
    moved[:, :2] = matrix[:, :2] * (before / np.array(region.size))
    warped = cv2.warpAffine(np.asarray(region), moved, (size, size), flags=cv2.INTER_LINEAR)
    return np.asarray(warped, np.uint8)
