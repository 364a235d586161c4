"""The face pass: each face at the model's own size, with the person, and back into the picture.

A single pass of PhotoMaker loses likeness where a face is small. Here the crop round a face is
enlarged, drawn on by image-to-image with the same identity under a soft mask, and pasted back; the
version that is more like the person is kept.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from PIL import Image

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.core.face_pass import FEWEST_STEPS, FaceChange, FaceGoal, FacePass
from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.core.several_people import Region, bands
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.conditioning import Conditioning
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise, encode
from photomaker_desktop.engine.face_pass.crop import (
    FaceCrop,
    face_crop,
    is_large_enough,
    left_to_right,
    longer,
)
from photomaker_desktop.engine.face_pass.mask import FaceMask, face_ellipse, face_mask
from photomaker_desktop.engine.face_pass.painted import painted_area
from photomaker_desktop.engine.face_pass.paste import paste
from photomaker_desktop.engine.soft_mask import SoftMask
from photomaker_desktop.identity.matching import assign
from photomaker_desktop.imaging.original import Original


@dataclass(frozen=True)
class FaceTarget:
    """Who a face becomes: their ``conditioning``; ``score`` measures a picture's likeness to them
    (0…1, None where that is impossible). ``name`` is given where there are several, ``region``
    where their places were drawn.
    """

    conditioning: Conditioning
    score: Callable[[Image.Image], float | None]
    name: str = ""
    region: Region | None = None


@dataclass(frozen=True)
class FaceTools:
    """The loaded parts: a stock image-to-image ``pipeline``, whom the faces become (from left to
    right), the picture's own parameters ``how``; ``detect`` finds faces."""

    pipeline: Any
    targets: tuple[FaceTarget, ...]
    how: DenoiseParams
    detect: Callable[[Image.Image], tuple[Face, ...]]
    on_step: Callable[[Step], None] | None = None
    cancelled: Callable[[], bool] | None = None

    @property
    def grid(self) -> int:
        """Pixels per latent."""
        return int(self.pipeline.vae_scale_factor)

    @property
    def native(self) -> int:
        """The side of the pictures that the model learned from."""
        return int(self.pipeline.unet.config.sample_size) * self.grid


def work_on_faces(
    original: Original, asked: FacePass, tools: FaceTools, seed: int
) -> tuple[Image.Image, tuple[FaceChange, ...]]:
    """The picture, in its own colours, with its faces worked on, and what became of each.

    Where nothing could measure likeness, the new face is kept. Raises ``PictureError`` if a face
    was asked for by number that is not there, and as ``painted_area`` and ``denoise``.
    """
    picture = original.image
    changes = []
    for area, target in areas(original, asked, tools):
        crop, mask = area.crop, area.mask
        seen = original.to_srgb(cut(picture, crop))
        start = seen.resize((crop.side, crop.side), Image.Resampling.LANCZOS)
        tools_here = replace(tools, targets=(target,))
        made = draw(start, mask, asked.resolved_strength, tools_here, seed)
        worked = paste(picture, original.from_srgb(made), crop.box, mask, seed)
        before = target.score(seen)
        after = target.score(original.to_srgb(cut(worked, crop)))
        kept = asked.goal is not FaceGoal.DETAIL or not is_worse(after, before)
        picture = worked if kept else picture
        changes.append(FaceChange(area.box, before, after, kept, target.name))
    return picture, tuple(changes)


@dataclass(frozen=True)
class Area:
    """One place that is worked on: the face's (or the painted) ``box``, the crop, its mask."""

    box: Box
    crop: FaceCrop
    mask: FaceMask


def areas(
    original: Original, asked: FacePass, tools: FaceTools
) -> Iterator[tuple[Area, FaceTarget]]:
    """What is painted; without a mask, the faces that are worked on; and who each becomes."""
    size = original.image.size
    if asked.mask:
        yield Area(*painted_area(asked.mask, size, tools.native, tools.grid)), tools.targets[0]
        return
    seen = original.to_srgb(original.image)
    faces = left_to_right(tools.detect(seen))
    if asked.below is not None and len(tools.targets) == 1:
        faces = most_alike(seen, faces, tools)
    for face, target in paired(faces, asked, tools, size):
        crop = face_crop(face, size, asked.goal, tools.native, tools.grid)
        mask = face_mask(face_ellipse(face, asked.goal), crop.box, size)
        yield Area(face.box, crop, mask), target


def paired(
    faces: tuple[Face, ...], asked: FacePass, tools: FaceTools, size: tuple[int, int]
) -> Iterator[tuple[Face, FaceTarget]]:
    """Each face that is worked on, and who it becomes; several people by place."""
    if len(tools.targets) == 1:
        for face in chosen(faces, asked, tools.native):
            yield face, tools.targets[0]
        return
    largest = sorted(faces, key=lambda face: -face.box.area)[: len(tools.targets)]
    pairs: Iterable[tuple[Face, FaceTarget]]
    pairs = zip(left_to_right(largest), tools.targets, strict=False)
    drawn = all(target.region for target in tools.targets)
    if drawn or len(largest) < len(tools.targets):
        pairs = by_region(largest, tools.targets, size)
    for face, target in pairs:
        if gains(face, asked, tools.native):
            yield face, target


def by_region(
    faces: Sequence[Face], targets: Sequence[FaceTarget], size: tuple[int, int]
) -> Iterator[tuple[Face, FaceTarget]]:
    """Each face and who is meant to be there: the faces nearest to the middles of the regions.

    Somebody without a region has the upright strip of their place.
    """
    usual = bands([target.name for target in targets])
    nearness = np.zeros((len(targets), len(faces)), np.float32)
    for person, (target, band) in enumerate(zip(targets, usual, strict=True)):
        x, y = (target.region or band).centre
        for place, face in enumerate(faces):
            across = (face.box.left + face.box.width / 2) / size[0] - x
            down = (face.box.top + face.box.height / 2) / size[1] - y
            nearness[person, place] = -math.hypot(across, down)
    for target, own in zip(targets, assign(nearness), strict=True):
        if own is not None:
            yield faces[own], target


def chosen(faces: tuple[Face, ...], asked: FacePass, native: int) -> Iterator[Face]:
    """The face with the number asked for, or every one that is small enough to gain."""
    if asked.face > len(faces):
        raise PictureError(
            Text("There is no face {number} in this picture.", number=asked.face),
            Text("Faces found: {count}.", count=len(faces)),
            "Count from the left, or mark the place by hand.",
        )
    if asked.face:
        yield faces[asked.face - 1]
        return
    yield from (face for face in faces if gains(face, asked, native))


def gains(face: Face, asked: FacePass, native: int) -> bool:
    """Whether the pass is for a face of this size."""
    if asked.below is not None:
        return longer(face) < asked.below * native
    return asked.goal is not FaceGoal.DETAIL or not is_large_enough(face, asked.goal, native)


def most_alike(picture: Image.Image, faces: tuple[Face, ...], tools: FaceTools) -> tuple[Face, ...]:
    """The face that is most like the person; none where nothing can tell them apart."""
    if len(faces) < 2:
        return faces
    crops = (
        face_crop(face, picture.size, FaceGoal.DETAIL, tools.native, tools.grid) for face in faces
    )
    scores = [tools.targets[0].score(cut(picture, crop)) for crop in crops]
    known = [(score, place) for place, score in enumerate(scores) if score is not None]
    return (faces[max(known)[1]],) if known else ()


def draw(
    start: Image.Image, mask: FaceMask, strength: float, tools: FaceTools, seed: int
) -> Image.Image:
    """The enlarged crop ``start``, drawn on by the model inside the mask."""
    how = face_params(tools.how, start, strength)
    original = encode(tools.pipeline, start)
    noise = torch.randn(original.shape, generator=torch.Generator("cpu").manual_seed(seed))
    change = reduced(mask, original.shape[-1])
    latents = denoise(
        tools.pipeline,
        tools.targets[0].conditioning,
        replace(how, soft_mask=SoftMask(original, noise, change)),
        [seed],
        on_step=tools.on_step,
        cancelled=tools.cancelled,
    )
    return decode(tools.pipeline, latents)[0]


def face_params(how: DenoiseParams, start: Image.Image, strength: float) -> DenoiseParams:
    """The picture's parameters for one face: the person from the first step on, and enough steps.

    Raises ``UsageError`` for a strength outside 0…1.
    """
    if not 0 < strength <= 1:
        raise UsageError("The strength of the face pass must be above 0 and at most 1.")
    steps = max(how.steps, -(-FEWEST_STEPS // strength))
    return replace(
        how,
        steps=int(steps),
        width=start.width,
        height=start.height,
        start_merge_step=-1,
        guidance_steps=None,
        inputs={"image": start, "strength": strength},
    )


def reduced(mask: FaceMask, cells: int) -> torch.Tensor:
    """(1, 1, cells, cells) the mask at the latents' size."""
    image = Image.fromarray(mask.alpha).resize((cells, cells), Image.Resampling.BOX)
    return torch.from_numpy(np.array(image))[None, None]


def cut(picture: Image.Image, crop: FaceCrop) -> Image.Image:
    box = crop.box
    return picture.crop((box.left, box.top, box.right, box.bottom))


def is_worse(after: float | None, before: float | None) -> bool:
    return after is not None and before is not None and after < before
