"""Whoever writes a picture file signs it: the engine at birth, the app when it changes one."""

import logging
import struct
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import source_file
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.imaging import xmp
from photomaker_desktop.imaging.png import write_chunks
from photomaker_desktop.imaging.recipes import read_recipe, source_type_of
from photomaker_desktop.marking.credentials import (
    Origin,
    Signature,
    SigningFailed,
    read_credentials,
    sign,
)
from photomaker_desktop.marking.keys import SigningKeys, read_own

log = logging.getLogger(__name__)


class Marker:
    """Signs files with the keys of ``options``. Thread-safe."""

    def __init__(self, options: SigningOptions) -> None:
        self.options = options
        self.keys = SigningKeys(options)
        self.own_error: PhotoMakerError | None = None
        """Why the user's own certificate did not sign the last picture."""
        self._spare = SigningKeys(replace(options, own_certificate=""))

    def signed(self, picture: bytes, origin: Origin) -> bytes:
        """Raises ``SigningFailed``, ``CredentialsUnavailable``.

        A certificate of the user's that C2PA does not accept gives way to one made here.
        """
        try:
            signed = sign(picture, origin, self.keys.pair())
            self.own_error = self.keys.own_error
            return signed
        except SigningFailed as error:
            if not self.options.own_certificate:
                raise
            log.warning("Your own certificate cannot sign pictures: %s", error)
            self.own_error = error
            return sign(picture, origin, self._spare.pair())

    def signed_again(self, changed: bytes, before: bytes) -> bytes:
        """``changed`` was made of ``before``: it is signed if that one still carries a signature of
        this library.

        The origin of any other is unknown: a recipe can be copied, and the signature would vouch
        for a picture that somebody has changed. Where signing fails, the file keeps its XMP mark.
        """
        try:
            origin = self._origin(before)
            return changed if origin is None else self.signed(changed, origin)
        except PhotoMakerError as error:
            log.warning("A picture was written without content credentials: %s", error)
            return changed

    def adopted(self, picture: bytes, recipe: Recipe) -> bytes:
        """A picture that another computer made for this library, signed here too.

        Unchanged where signing fails.
        """
        own = Path(self.options.public_dir) if self.options.public_dir else None
        try:
            found = read_credentials(picture, own)
            if found.signature is Signature.OWN:
                return picture
            bound = found.watermark if found.signature is Signature.INTACT else ""
            return self.signed(picture, replace(origin_of(recipe), watermark=bound))
        except PhotoMakerError as error:
            log.warning("A picture keeps the credentials it came with: %s", error)
            return picture

    def _origin(self, picture: bytes) -> Origin | None:
        own = Path(self.options.public_dir) if self.options.public_dir else None
        credentials = read_credentials(picture, own)
        if credentials.signature is not Signature.OWN:
            return None
        watermark, recipe = credentials.watermark, read_recipe(picture)
        if recipe is not None:
            return replace(origin_of(recipe), watermark=watermark)
        stated = xmp.source_type(picture) or xmp.SourceType.TRAINED
        return Origin(stated, credentials.model, watermark=watermark)


def check_own_certificate(file: Path) -> None:
    """Raise ``InvalidPair``, ``SigningFailed`` or ``CredentialsUnavailable`` if it cannot sign a
    picture of one pixel."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixel = (b"IHDR", header), (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")
    sign(write_chunks(pixel), Origin(), read_own(file, datetime.now(UTC)))


def origin_of(recipe: Recipe) -> Origin:
    """What a recipe lets the credentials say."""
    source = recipe.hashes.get(source_file(recipe.request) or "", "")
    return Origin(source_type_of(recipe), recipe.base, source)
