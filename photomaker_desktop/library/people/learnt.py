"""What the engine made of photos, as the library takes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.imaging.opening import read_bytes
from photomaker_desktop.library.records import Encoding, KeptPhoto


@dataclass(frozen=True)
class Learnt:
    """``photos`` and ``thumbnails`` are those that were used, in the order of the tokens.

    ``crops`` are the squares of those where the user chose the square or the face.
    """

    encoding: Encoding
    photos: tuple[PhotoInput, ...]
    thumbnails: tuple[bytes, ...]
    centroid: Floats | None
    crops: tuple[Box | None, ...] = ()

    def kept(self) -> tuple[KeptPhoto, ...]:
        """The photos' files, to keep them too. Raises ``PictureError`` for one that has gone."""
        return tuple(
            KeptPhoto(read_bytes(Path(photo.path)) if photo.data is None else photo.data, crop)
            for photo, crop in zip(self.photos, self.crops, strict=True)
        )


class Made(Protocol):
    """What ``engine.studio`` answers, or the message that carries it: in the photos' order."""

    @property
    def reports(self) -> tuple[PhotoReport, ...]: ...
    @property
    def thumbnails(self) -> tuple[bytes, ...]: ...
    @property
    def centroid(self) -> bytes: ...


def learnt(encoding: Encoding, made: Made, photos: Sequence[PhotoInput]) -> Learnt:
    """Leaves out photos that no tokens were made of."""
    import numpy as np  # imported late: the window starts without it

    used = [index for index, report in enumerate(made.reports) if report.usable]
    if len(used) != encoding.tokens.photos:
        used = list(range(min(encoding.tokens.photos, len(photos))))
    centroid = np.frombuffer(made.centroid, np.float32).copy() if made.centroid else None
    return Learnt(
        encoding,
        tuple(photos[index] for index in used),
        tuple(made.thumbnails[index] for index in used if index < len(made.thumbnails)),
        centroid,
        tuple(chosen_square(photos[index], made.reports[index]) for index in used),
    )


def chosen_square(photo: PhotoInput, report: PhotoReport) -> Box | None:
    by_hand = photo.crop is not None or photo.face is not None
    return report.crop if by_hand and report.usable else None
