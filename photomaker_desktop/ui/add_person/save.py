"""From what the engine encoded to a saved person."""

from collections.abc import Sequence

from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.messages import Encoded
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.library import Encoding, Identities
from photomaker_desktop.library.people import consent
from photomaker_desktop.library.people.learnt import learnt


def save_person(
    identities: Identities,
    called: tuple[str, str],
    encoded: Encoded,
    photos: Sequence[PhotoInput],
    *,
    keep_photos: bool,
) -> Identity:
    """``called`` are name and class word, ``photos`` those that were encoded.

    Raises what ``Identities.add`` raises, and ``PictureError`` for a photo that has gone.
    """
    used = learnt(Encoding.of(encoded), encoded, photos)
    return identities.add(
        *called,
        [used.encoding],
        consent.given(),
        thumbnails=used.thumbnails,
        photos=used.kept() if keep_photos else (),
        centroid=used.centroid,
        recogniser=encoded.recogniser,
    )
