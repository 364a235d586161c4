"""Previews of a whole picture that is drawn tile by tile, as *Enlarge* does."""

import io

from PIL import Image

from photomaker_desktop.core.photo import Box
from photomaker_desktop.engine.previews import LONGEST, QUALITY


class TiledPreview:
    """The picture as it becomes, at most ``LONGEST`` pixels long: the tiles that are done so far,
    over the picture that they begin with."""

    def __init__(self, picture: Image.Image) -> None:
        self._scale = min(1.0, LONGEST / max(picture.size))
        self._small = picture.convert("RGB").resize(self._scaled(*picture.size))

    def add(self, place: Box, tile: Image.Image) -> None:
        """A finished tile."""
        _paste(self._small, self._box(place), tile)

    def preview(self, place: Box, tile: bytes) -> bytes:
        """JPEG of the whole picture, with the encoded preview ``tile`` in its place."""
        shown = self._small.copy()
        with Image.open(io.BytesIO(tile)) as unfinished:
            _paste(shown, self._box(place), unfinished)
        jpeg = io.BytesIO()
        shown.save(jpeg, "JPEG", quality=QUALITY)
        return jpeg.getvalue()

    def _box(self, place: Box) -> Box:
        return Box(*self._scaled(place.left, place.top), *self._scaled(place.width, place.height))

    def _scaled(self, across: int, down: int) -> tuple[int, int]:
        return round(across * self._scale), round(down * self._scale)


def _paste(picture: Image.Image, box: Box, tile: Image.Image) -> None:
    small = tile.convert("RGB").resize((max(1, box.width), max(1, box.height)))
    picture.paste(small, (box.left, box.top))
