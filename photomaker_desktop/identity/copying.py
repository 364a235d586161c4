"""Does a picture copy one of the photos instead of showing the person?

Three directions of a recogniser: the picture, the photo nearest to it, and the mean of the others.
A new picture of somebody is about as far from each photo as the photos are from each other; one
that repeats a photo is much nearer to it than that photo is to the rest.
"""

from dataclasses import dataclass

import numpy as np

from photomaker_desktop.core.copying import COPIED
from photomaker_desktop.identity.likeness import centroid, cosine
from photomaker_desktop.identity.tokens import Floats


@dataclass(frozen=True)
class Copying:
    """``photo`` is the nearest one; angles in degrees: from the picture to it, from the picture to
    the mean of the others, and from the photo to that mean."""

    photo: int
    to_photo: float
    to_others: float
    photo_to_others: float

    @property
    def share(self) -> float:
        """0…1: 1 repeats the photo, 0 is as far from it as the other photos are."""
        if self.photo_to_others <= 0:
            return 0.0
        return max(0.0, 1 - self.to_photo / self.photo_to_others)

    @property
    def is_copy(self) -> bool:
        return self.share > COPIED


def copying(picture: Floats, photos: Floats) -> Copying | None:
    """Of vectors (D,) and (N, D); None with fewer than two photos."""
    if len(photos) < 2:
        return None
    angles = [angle(picture, photo) for photo in photos]
    nearest = int(np.argmin(angles))
    others = centroid(np.delete(photos, nearest, axis=0))
    return Copying(nearest, angles[nearest], angle(picture, others), angle(photos[nearest], others))


def angle(one: Floats, other: Floats) -> float:
    """Degrees between two vectors."""
    return float(np.degrees(np.arccos(cosine(one, other))))
