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
from PIL import Image, ImageChops, ImageFilter

from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.engine.conditioning import Conditioning, Words
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise
from photomaker_desktop.engine.tiled_preview import TiledPreview
from photomaker_desktop.engine.tiles import Blend, cut, plane, tiles
from photomaker_desktop.faces.crop import square

NEUTRAL = "sharp, highly detailed"
FEWEST_STEPS = 4
"""Steps that really run; fewer leave noise."""
COARSE = 1.0
"""Blur, in pixels of the picture before, that parts coarse (kept) from fine (drawn)."""
SHARPEN = 200  # percent

WithTile = Callable[[bytes], bytes]
"""From a preview of the tile that is drawn (JPEG) to one of the whole picture as it becomes."""
OnTile = Callable[[int, int, Step, WithTile], None]
"""Called after each step with the tile's number, the number of tiles, the step, and the picture."""


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
    blend, shown = Blend(scaled.size), TiledPreview(scaled)
    for number, place in enumerate((*places, *faces)):
        is_face = number >= len(places)
        text = tools.person if is_face and tools.person else tools.neutral
        tile = cut(scaled, place)
        whole = partial(shown.preview, place)
        on_step = partial(_report, on_tile, number, total, whole)
        made = draw(tile, text, strength, tools, seed=seed + number, on_step=on_step)
        detailed = with_detail(tile, made, COARSE * factor)
        blend.add(place, detailed, over=is_face)
        shown.add(place, detailed)
    return blend.picture()


def _report(on_tile: OnTile, number: int, total: int, whole: WithTile, step: Step) -> None:
    on_tile(number, total, step, whole)


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
    kept, fine = plane(tile.filter(blur)), plane(drawn) - plane(drawn.filter(blur))
    return Image.fromarray(np.clip(np.rint(kept + fine), 0, 255).astype(np.uint8))


def face_tiles(faces: Sequence[Face], size: tuple[int, int], native: int) -> tuple[Box, ...]:
    """A tile round each face that fits into one; larger faces need no second look."""
    if native > min(size):
        return ()
    fitting = (face.box for face in faces if max(face.box.width, face.box.height) < native)
    return tuple(
        square((box.left + box.width / 2, box.top + box.height / 2), native, *size)
        for box in fitting
    )
