"""The last steps of a picture: watermark, encode it with its recipe, then sign it."""

import logging
from collections.abc import Callable
from dataclasses import replace

from PIL.Image import Image

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.watermarks import Watermarks
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.marking.marker import Marker, origin_of
from photomaker_desktop.marking.watermark import binding, value_of

log = logging.getLogger(__name__)


class PictureMarks:
    """Writes the marks of finished pictures; keeps the keys between them."""

    def __init__(self, signing: SigningOptions) -> None:
        self._marker = Marker(signing)
        self._watermarks = Watermarks("")

    def apply(self, signing: SigningOptions) -> None:
        """Follow changed settings."""
        if signing != self._marker.options:
            self._marker = Marker(signing)

    def watermarked(self, image: Image, folder: str) -> tuple[Image, str]:
        """The picture with a watermark, and its value as credentials name it.

        Raises ``WeightsInvalid`` for files that are not TrustMark's.
        """
        value = value_of(self._marker.keys.pair().serial)
        return self._opened(folder).write(image, value), binding(value)

    def read_watermark(self, image: Image, folder: str) -> str:
        """The value in the pixels as credentials name it; empty without a watermark."""
        value = self._opened(folder).read(image)
        return "" if value is None else binding(value)

    def _opened(self, folder: str) -> Watermarks:
        if self._watermarks.folder != folder:
            self._watermarks = Watermarks(folder)
        return self._watermarks

    def encode(
        self,
        image: Image,
        recipe: Recipe,
        watermark: str,
        problem: Callable[[Text], None],
        earlier: bytes = b"",
    ) -> bytes:
        """The finished PNG. ``watermark`` is the value in its pixels, to be bound to it.

        ``earlier`` is what its faces were before work on them (``imaging.earlier_faces``).

        Where signing fails the picture is kept all the same, with its XMP mark, and ``problem``
        is told.
        """
        png = encode_png(image, recipe, earlier)
        try:
            signed = self._marker.signed(png, replace(origin_of(recipe), watermark=watermark))
            if (error := self._marker.own_error) is not None:
                problem(Text("Your own certificate was not used: {why}", why=error.what))
            return signed
        except PhotoMakerError as error:
            log.warning("A picture has no content credentials", exc_info=True)
            problem(Text("Pictures have no content credentials: {why}", why=error.what))
            return png
