"""People for the prompt panel."""

from dataclasses import dataclass

from PySide6.QtGui import QImage

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library import Library
from photomaker_desktop.ui.prompt.mention import MentionablePerson

FACE = 64  # pixels


@dataclass(frozen=True)
class Known:
    """``tokens`` is None if they cannot be read."""

    identity: Identity
    person: MentionablePerson
    tokens: IdentityTokens | None


def known(library: Library, identity: Identity) -> Known:
    try:
        tokens = library.identities.tokens(identity.id)
    except PhotoMakerError:
        tokens = None
    picture = face(library.identities.thumbnail(identity.id))
    return Known(
        identity,
        MentionablePerson(identity.id, identity.name, identity.class_word, picture),
        tokens,
    )


def face(data: bytes) -> QImage:
    """A thumbnail, centre-cropped, at the height of a line of text."""
    image = QImage.fromData(data) if data else QImage()
    side = min(image.width(), image.height())
    left, top = (image.width() - side) // 2, (image.height() - side) // 3
    return image.copy(left, top, side, side).scaledToWidth(FACE) if side else image
