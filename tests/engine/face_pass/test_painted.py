"""A head is painted over: nothing else changes."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from photomaker_desktop.core.errors import PictureError, UsageError
from photomaker_desktop.core.face_pass import MASK_BEYOND, FaceGoal, FacePass
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe_request import restore
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.face_pass.mask import FEATHER
from photomaker_desktop.engine.face_pass.painted import painted_area
from photomaker_desktop.engine.face_pass.paste import paste
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.imaging.painted_mask import read_mask
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.requests.build import build
from photomaker_desktop.requests.overrides import Overrides
from tests.engine.face_pass.drawing import one
from tests.support.engine.face_pass import noise
from tests.support.sketchbook import traits


def painted(size: tuple[int, int], *boxes: tuple[int, int, int, int]) -> bytes:
    """A mask with ellipses, as a PNG."""
    mask, data = Image.new("L", size), io.BytesIO()
    for box in boxes:
        ImageDraw.Draw(mask).ellipse(box, fill=255)
    mask.save(data, "PNG")
    return read_mask(data.getvalue())


@st.composite
def scenes(draw: st.DrawFn) -> tuple[tuple[int, int], bytes]:
    """A picture's size, and one or two strokes on a mask that may be smaller or larger."""
    width, height = draw(st.integers(40, 400)), draw(st.integers(40, 400))
    scale = draw(st.sampled_from([0.5, 1.0, 2.0]))
    size = round(width * scale), round(height * scale)
    boxes = []
    for _ in range(draw(st.integers(1, 2))):
        left, top = draw(st.integers(0, size[0] - 8)), draw(st.integers(0, size[1] - 8))
        right, bottom = draw(st.integers(left + 4, size[0])), draw(st.integers(top + 4, size[1]))
        boxes.append((left, top, right, bottom))
    return (width, height), painted(size, *boxes)


@settings(deadline=None)
@given(scenes(), st.sampled_from(["RGB", "RGBA"]), st.sampled_from([8, 16]))
def test_beyond_the_soft_edge_of_what_was_painted_every_pixel_stays(
    scene: tuple[tuple[int, int], bytes], mode: str, grid: int
) -> None:
    size, png = scene
    picture = noise(size, mode)
    box, crop, mask = painted_area(png, size, 64, grid)
    result = paste(picture, noise((64, 64), seed=1), crop.box, mask, seed=3)
    assert (result.mode, result.size) == (picture.mode, picture.size)
    differs = (np.asarray(result) != np.asarray(picture)).any(axis=-1)
    rows, columns = np.nonzero(differs)
    feather = max(1.0, FEATHER * crop.box.width) + 1
    assert rows.size == 0 or rows.min() >= box.top - feather
    assert rows.size == 0 or rows.max() <= box.bottom + feather
    assert columns.size == 0 or columns.min() >= box.left - feather
    assert columns.size == 0 or columns.max() <= box.right + feather
    assert 0 <= crop.box.left <= crop.box.right <= size[0]
    assert 0 <= crop.box.top <= crop.box.bottom <= size[1]


def test_a_painted_head_is_worked_on_wholly_and_fades_into_what_is_around_it() -> None:
    _, crop, mask = painted_area(painted((200, 200), (60, 60, 139, 139)), (200, 200), 64, 8)
    middle = crop.box.width // 2
    assert mask.alpha[middle, middle] == 1.0 and mask.alpha[0, 0] == 0.0
    rim = mask.alpha[middle]
    assert ((rim > 0) & (rim < 1)).sum() >= 8, "a soft edge on both sides"
    assert (mask.alpha[mask.ring] == 0).all()


def test_a_mask_of_another_picture_or_with_nothing_on_it_is_refused() -> None:
    with pytest.raises(UsageError, match="proportions"):
        painted_area(painted((100, 200), (10, 10, 50, 50)), (200, 100), 64, 8)
    with pytest.raises(UsageError, match="Nothing is marked"):
        painted_area(painted((200, 100)), (200, 100), 64, 8)
    with pytest.raises(PictureError, match="The mask"):
        painted_area(b"no picture", (200, 100), 64, 8)


def test_a_line_finer_than_the_pictures_pixels_counts() -> None:
    box, _, mask = painted_area(painted((800, 800), (400, 300, 401, 340)), (80, 80), 64, 8)
    assert box.left == 40 and mask.alpha.max() > 0


def test_felixs_head_is_painted_over_and_noor_comes_in_without_a_detector(
    generator: Generator, models: ModelPaths, people: dict[str, Subject], couple: Path
) -> None:
    before = Image.open(couple)
    mask = painted(before.size, (140, 0, 244, 112))
    asked = FacePass(FaceGoal.INSERT, into=str(couple), mask=mask)
    request = GenerationRequest("", subject=people["Noor"], face_pass=asked, seed=4)
    made = one(generator, replace(models, detector=""), request)
    after = Image.open(io.BytesIO(made.png))
    assert (after.size, after.mode) == (before.size, before.mode)
    assert np.array_equal(np.asarray(after)[:, :120], np.asarray(before)[:, :120])
    right = (128, 0, 256, 128)
    assert traits(after.crop(right)) != traits(before.crop(right))
    recipe = read_recipe(made.png)
    assert recipe is not None and recipe.request.face_pass is not None
    assert recipe.request.face_pass == replace(asked, into="couple.png")
    assert len(recipe.hashes["mask"]) == 64
    (change,) = recipe.faces
    assert (change.box.left, change.box.top) == (140, 0)
    again = restore(recipe, people["Noor"], lambda *_: str(couple)).complete()
    repeated = one(generator, models, replace(again, seed=recipe.seed))
    assert np.array_equal(np.asarray(repeated.image), np.asarray(made.image))


def test_more_than_a_square_of_the_picture_is_told(
    generator: Generator, models: ModelPaths, people: dict[str, Subject], couple: Path
) -> None:
    mask = painted(Image.open(couple).size, (20, 0, 244, 112))
    asked = FacePass(FaceGoal.INSERT, into=str(couple), mask=mask)
    request = GenerationRequest("", subject=people["Noor"], face_pass=asked, seed=4)
    told: list[Text] = []
    job = generator.generate(models, request, on_note=lambda code, text, data: told.append(text))
    assert len(list(job)) == 1
    assert MASK_BEYOND in told


def test_a_mask_is_for_one_person_and_for_a_picture(
    generator: Generator, models: ModelPaths, people: dict[str, Subject], couple: Path
) -> None:
    asked = FacePass(FaceGoal.INSERT, into=str(couple), mask=painted((256, 128), (9, 9, 90, 90)))
    both = GenerationRequest(
        "@Ada and @Felix", subject=people["Ada"], others=(people["Felix"],), face_pass=asked
    )
    with pytest.raises(UsageError, match="one person"):
        one(generator, models, both)
    nowhere = GenerationRequest("", subject=people["Ada"], face_pass=replace(asked, into=""))
    with pytest.raises(UsageError, match="source picture"):
        one(generator, models, nowhere)


def test_the_command_lines_mask_goes_with_into_or_with_image(tmp_path: Path) -> None:
    photo, mask = tmp_path / "photo.png", tmp_path / "mask.png"
    noise((300, 200)).save(photo)
    Image.new("RGB", (3000, 2000), "white").save(mask)
    into = build(Overrides(into=str(photo), mask=str(mask)))
    assert into.face_pass is not None and into.picture.mask == ""
    assert into.face_pass.goal is FaceGoal.INSERT
    kept = Image.open(io.BytesIO(into.face_pass.mask))
    assert (kept.size, kept.mode) == ((2048, 1365), "1")
    assert len(into.face_pass.mask) < 2000
    repaint = build(Overrides(prompt="a sky", image=str(photo), mask=str(mask)))
    assert repaint.face_pass is None and repaint.picture.mask == str(mask)
