"""What the engine made of photos, as the library takes it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from photomaker_desktop.core.photo import PhotoInput, PhotoReport
from photomaker_desktop.identity.tokens import Floats
from photomaker_desktop.library.records import Encoding


@dataclass(frozen=True)
class Learnt:
    """``photos`` and ``thumbnails`` are those that were used, in the order of the tokens."""

    encoding: Encoding
    photos: tuple[PhotoInput, ...]
    thumbnails: tuple[bytes, ...]
    centroid: Floats | None


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
    used = [index for index, report in enumerate(made.reports) if report.usable]
    if len(used) != encoding.tokens.photos:
        used = list(range(min(encoding.tokens.photos, len(photos))))
    centroid = np.frombuffer(made.centroid, np.float32).copy() if made.centroid else None
    return Learnt(
        encoding,
        tuple(photos[index] for index in used),
        tuple(made.thumbnails[index] for index in used if index < len(made.thumbnails)),
        centroid,
    )
