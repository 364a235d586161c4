"""How similar two pictures are: perceptual hashes, and registered face crops.

This only measures; ``faces.duplicates`` decides about photos, ``engine.best_of`` about new ones.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photomaker_desktop.faces import thresholds as at
from photomaker_desktop.faces.opencv import cv2

SIDE, KEPT = 32, 8


def perceptual_hash(image: Image.Image) -> str:
    """64 bits as 16 hex digits: signs of the lowest cosine frequencies about their median.

    The pHash of Zauner 2010, over 32 × 32 grey values.
    """
    grey = image.resize((SIDE, SIDE), Image.Resampling.BOX, reducing_gap=4.0).convert("L")
    waves = cv2.dct(np.asarray(grey, np.float32))[:KEPT, :KEPT].ravel()
    bits = waves > np.median(waves[1:])
    return np.packbits(bits).tobytes().hex()


def hash_distance(first: str, second: str) -> int:
    """Bits in which two hashes differ, 0…64."""
    return (int(first, 16) ^ int(second, 16)).bit_count()


def worth_registering(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> bool:
    """Whether two face crops are similar enough to try registration."""
    return _correlation(_plane(first), _plane(second)) > at.WORTH_REGISTERING


def registered_correlation(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
    """Correlation (−1…1) of two face crops' grey values after affine registration.

    A cropped, turned or recompressed duplicate shows the very same face; another shot does not. The
    registration (ECC, Evangelidis & Psarakis 2008) undoes the detector's jitter between the two.
    """
    warp = np.eye(2, 3, dtype=np.float32)
    inside = np.zeros(first.shape[:2], np.uint8)
    inside[16:108, 16:96] = 255
    stop = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 40, 1e-4)
    try:
        found = cv2.findTransformECC(
            _plane(first), _plane(second), warp, cv2.MOTION_AFFINE, stop, inside, 5
        )
    except cv2.error:  # it does not converge: nothing in common
        return -1.0
    return float(found[0])


def _plane(chip: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.GaussianBlur(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), (0, 0), 1.0))


def _correlation(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
    values = [plane[20:108, 16:96].astype(np.float32).ravel() for plane in (first, second)]
    values = [value - value.mean() for value in values]
    size = float(np.linalg.norm(values[0]) * np.linalg.norm(values[1]))
    return float(values[0] @ values[1]) / max(size, 1e-6)
