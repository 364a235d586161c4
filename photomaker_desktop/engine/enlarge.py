"""Enlarging: the picture stays, the model adds fine detail.

Image-to-image over a frame that the model does not know draws a second head. So the picture is
scaled up first, and then drawn on lightly in overlapping tiles of the model's native size. Only the
fine detail is taken from each tile; everything coarser comes from the picture itself. The person is
conditioned on only in the tile that holds a face, the others get a neutral prompt.

A model that can only draw whole pictures (see ``Capabilities.detail``) adds no detail; edges are
sharpened.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.engine.conditioning import Conditioning, Words
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise
from photomaker_desktop.faces.crop import square

NEUTRAL = "sharp, highly detailed"
OVERLAP = 0.25
"""Share of a tile that it has in common with the next."""
FEWEST_STEPS = 4
"""Steps that really run; fewer leave noise."""
COARSE = 1.0
"""Blur, in pixels of the picture before, that parts coarse (kept) from fine (drawn)."""
SHARPEN = 200  # percent

Plane = NDArray[np.float32]
OnTile = Callable[[int, int, Step], None]
"""Called after each step with the tile's number, the number of tiles, and the step."""


@dataclass(frozen=True)
class EnlargeTools:
    """A stock image-to-image ``pipeline``, the parameters ``how`` of the picture, and texts.

    ``native`` is the side, in pixels, of the pictures that the model learned from. ``person`` is
    for tiles with a face (None without a person), ``neutral`` for the others. ``detect`` finds
    faces.
    """

    pipeline: Any
    how: DenoiseParams
    native: int
    neutral: Conditioning
    person: Conditioning | None
    detect: Callable[[Image.Image], tuple[Face, ...]]
    cancelled: Callable[[], bool] | None = None


def neutral_words(clip_skip: int | None) -> Words:
    return Words(text=NEUTRAL, negative="", clip_skip=clip_skip)


def enlarge(
    scaled: Image.Image,
    tools: EnlargeTools,
    *,
    factor: float,
    strength: float,
    seed: int,
    on_tile: OnTile,
) -> Image.Image:
    """``scaled`` is the picture, ``factor`` times as large as it was; the result has its size.

    Raises as ``denoise``.
    """
    places = tiles(scaled.size, tools.native)
    faces = face_tiles(tools.detect(scaled), scaled.size, tools.native) if tools.person else ()
    total = len(places) + len(faces)
    blend = Blend(scaled.size)
    for number, place in enumerate((*places, *faces)):
        is_face = number >= len(places)
        text = tools.person if is_face and tools.person else tools.neutral
        tile = cut(scaled, place)
        on_step = partial(on_tile, number, total)
        made = draw(tile, text, strength, tools, seed=seed + number, on_step=on_step)
        detailed = with_detail(tile, made, COARSE * factor)
        blend.add(place, detailed, over=is_face)
    return blend.picture()


def with_clear_edges(scaled: Image.Image, factor: float) -> Image.Image:
    """``scaled``, sharpened, without the halos: nothing is lighter or darker than it was nearby."""
    window = 2 * round(factor / 2) + 1
    darkest, lightest = ImageFilter.MinFilter(window), ImageFilter.MaxFilter(window)
    sharp = scaled.filter(ImageFilter.UnsharpMask(factor, SHARPEN, 0))
    return ImageChops.darker(
        ImageChops.lighter(sharp, scaled.filter(darkest)), scaled.filter(lightest)
    )


def draw(
    tile: Image.Image,
    text: Conditioning,
    strength: float,
    tools: EnlargeTools,
    *,
    seed: int,
    on_step: Callable[[Step], None],
) -> Image.Image:
    """The tile after light image-to-image."""
    how = replace(
        tools.how,
        steps=max(tools.how.steps, int(-(-FEWEST_STEPS // strength))),
        width=tile.width,
        height=tile.height,
        start_merge_step=-1,
        guidance_steps=None,
        inputs={"image": tile, "strength": strength},
    )
    latents = denoise(
        tools.pipeline,
        text,
        how,
        [seed % 2**32],
        on_step=on_step,
        cancelled=tools.cancelled,
    )
    made = decode(tools.pipeline, latents)[0]
    return made if made.size == tile.size else made.resize(tile.size, Image.Resampling.LANCZOS)


def with_detail(tile: Image.Image, drawn: Image.Image, radius: float) -> Image.Image:
    """Structure coarser than ``radius`` pixels from ``tile``, finer from ``drawn``."""
    blur = ImageFilter.GaussianBlur(radius)
    kept, fine = _plane(tile.filter(blur)), _plane(drawn) - _plane(drawn.filter(blur))
    return Image.fromarray(np.clip(np.rint(kept + fine), 0, 255).astype(np.uint8))


def tiles(size: tuple[int, int], native: int) -> tuple[Box, ...]:
    """Evenly spaced over a picture of ``size``, each at most ``native`` pixels square."""
    width, height = (min(side, native) for side in size)
    lefts, tops = (starts(side, native) for side in size)
    return tuple(Box(left, top, width, height) for top in tops for left in lefts)


def starts(side: int, native: int) -> tuple[int, ...]:
    """Where tiles begin along one side; neighbours share at least ``OVERLAP``."""
    if side <= native:
        return (0,)
    count = int(np.ceil((side - native) / (native * (1 - OVERLAP)))) + 1
    return tuple(int(at) for at in np.linspace(0, side - native, count).round())


def face_tiles(faces: Sequence[Face], size: tuple[int, int], native: int) -> tuple[Box, ...]:
    """A tile round each face that fits into one; larger faces need no second look."""
    if native > min(size):
        return ()
    fitting = (face.box for face in faces if max(face.box.width, face.box.height) < native)
    return tuple(
        square((box.left + box.width / 2, box.top + box.height / 2), native, *size)
        for box in fitting
    )


def cut(picture: Image.Image, place: Box) -> Image.Image:
    return picture.crop((place.left, place.top, place.right, place.bottom))


class Blend:
    """Tiles that fade into each other."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._sum = np.zeros((size[1], size[0], 3), np.float32)
        self._weight = np.zeros((size[1], size[0], 1), np.float32)

    def add(self, place: Box, tile: Image.Image, *, over: bool) -> None:
        """``over``: replaces what is there, except for a soft edge."""
        rows, columns = slice(place.top, place.bottom), slice(place.left, place.right)
        alpha = feather(place.width, place.height)
        if over:
            self._sum[rows, columns] *= 1 - alpha
            self._weight[rows, columns] *= 1 - alpha
        self._sum[rows, columns] += alpha * _plane(tile)
        self._weight[rows, columns] += alpha

    def picture(self) -> Image.Image:
        """Once tiles cover everything."""
        return Image.fromarray(np.clip(np.rint(self._sum / self._weight), 0, 255).astype(np.uint8))


def feather(width: int, height: int) -> Plane:
    """(height, width, 1) weights: 1 in the middle, falling to near 0 at the edges."""
    across, down = (_ramp(side) for side in (width, height))
    return (down[:, None] * across[None, :])[..., None].astype(np.float32)


def _ramp(side: int) -> Plane:
    edge = np.minimum(np.arange(side), np.arange(side)[::-1]) + 0.5
    return np.clip(edge / (side * OVERLAP), 1e-3, 1).astype(np.float32)


def _plane(image: Image.Image) -> Plane:
    return np.asarray(image.convert("RGB"), np.float32)
