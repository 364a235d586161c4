"""From what the engine encoded to a saved person."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.messages import Encoded
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.files import storage_errors
from photomaker_desktop.library import Encoding, Identities, consent


def save_person(
    identities: Identities,
    name: str,
    class_word: str,
    encoded: Encoded,
    keep: Sequence[PhotoInput] = (),
) -> Identity:
    """``keep`` are the photos to keep (those that were encoded), usually none.

    Raises what ``Identities.add`` raises, and ``StorageError`` for a photo that has gone.
    """
    used = [index for index, report in enumerate(encoded.reports) if report.usable]
    centroid = np.frombuffer(encoded.centroid, np.float32) if encoded.centroid else None
    return identities.add(
        name,
        class_word,
        [Encoding.of(encoded)],
        consent.given(),
        thumbnails=[encoded.thumbnails[index] for index in used],
        photos=[photo_bytes(keep[index]) for index in used] if keep else [],
        centroid=centroid,
        recogniser=encoded.recogniser,
    )


def photo_bytes(photo: PhotoInput) -> bytes:
    if photo.data is not None:
        return photo.data
    with storage_errors(Path(photo.path)):
        return Path(photo.path).read_bytes()
