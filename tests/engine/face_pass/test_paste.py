"""What is worked on, what may change, and that nothing else does."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.photo import Box, Face
from photomaker_desktop.engine.face_pass.crop import face_crop, is_large_enough, left_to_right
from photomaker_desktop.engine.face_pass.mask import face_ellipse, face_mask
from photomaker_desktop.engine.face_pass.paste import grain, paste
from photomaker_desktop.imaging.opening import open_picture
from tests.support.engine.face_pass import face, noise


@st.composite
def scenes(draw: st.DrawFn) -> tuple[tuple[int, int], Face]:
    width, height = draw(st.integers(40, 400)), draw(st.integers(40, 400))
    side = draw(st.integers(8, min(width, height)))
    left = draw(st.integers(-side // 4, width - side * 3 // 4))
    top = draw(st.integers(-side // 4, height - side * 3 // 4))
    return (width, height), face(left, top, side, draw(st.floats(-3, 3)))


@given(scenes(), st.sampled_from(FaceGoal), st.sampled_from([8, 16]))
def test_the_crop_is_a_square_on_the_models_grid_inside_the_picture(
    scene: tuple[tuple[int, int], Face], goal: FaceGoal, grid: int
) -> None:
    size, somebody = scene
    crop = face_crop(somebody, size, goal, native=256, grid=grid)
    assert crop.box.width == crop.box.height
    assert crop.box.width % grid == 0
    assert 0 <= crop.box.left <= crop.box.right <= size[0]
    assert 0 <= crop.box.top <= crop.box.bottom <= size[1]
    assert crop.side == 256


@settings(deadline=None)
@given(scenes(), st.sampled_from(FaceGoal), st.sampled_from(["RGB", "RGBA"]))
def test_beyond_the_soft_edge_every_pixel_stays(
    scene: tuple[tuple[int, int], Face], goal: FaceGoal, mode: str
) -> None:
    size, somebody = scene
    picture = noise(size, mode)
    crop = face_crop(somebody, size, goal, native=64, grid=8)
    mask = face_mask(face_ellipse(somebody, goal), crop.box, size)
    result = paste(picture, noise((64, 64), seed=1), crop.box, mask, seed=3)
    assert (result.mode, result.size) == (picture.mode, picture.size)
    may_change = np.zeros(size[::-1], bool)
    box = crop.box
    may_change[box.top : box.bottom, box.left : box.right] = mask.alpha > 0
    differs = (np.asarray(result) != np.asarray(picture)).any(axis=-1)
    assert not (differs & ~may_change).any()


def test_a_turned_head_has_a_turned_mask() -> None:
    size, box = (200, 200), Box(0, 0, 200, 200)
    level, lying = (
        face_mask(face_ellipse(face(60, 60, 80, turn), FaceGoal.DETAIL), box, size).alpha > 0.5
        for turn in (0.0, np.pi / 2)
    )
    assert level.any(axis=1).sum() > level.any(axis=0).sum()
    assert (level != np.rot90(lying, 1)).mean() < 0.01


def test_putting_somebody_in_covers_the_hair() -> None:
    somebody, box = face(60, 60, 80), Box(0, 0, 200, 200)
    masks = [
        face_mask(face_ellipse(somebody, goal), box, (200, 200)).alpha > 0.5
        for goal in (FaceGoal.DETAIL, FaceGoal.INSERT)
    ]
    assert masks[0][70, 100] and not masks[0][45, 100]
    assert masks[1][45, 100]
    assert not (masks[0] & ~masks[1]).any()


def test_faces_are_counted_from_the_left_and_large_ones_are_left_alone() -> None:
    small, large = face(150, 10, 24), face(10, 10, 120)
    assert left_to_right((small, large)) == (large, small)
    assert is_large_enough(large, FaceGoal.DETAIL, native=256)
    assert not is_large_enough(small, FaceGoal.DETAIL, native=256)


def scene_of(colour: tuple[int, int, int], sigma: float) -> Image.Image:
    """A plain wall with an oval face, in a light of its own, with grain."""
    picture = Image.new("RGB", (160, 160), colour)
    ImageDraw.Draw(picture).ellipse((50, 40, 110, 120), fill=(190, 140, 120))
    grainy = np.asarray(picture) + np.random.default_rng(5).normal(0, sigma, (160, 160, 1))
    return Image.fromarray(np.clip(grainy, 0, 255).astype(np.uint8))


def test_a_face_drawn_in_another_light_takes_on_the_light_and_grain_around_it() -> None:
    somebody, box = face(45, 40, 70), Box(0, 0, 160, 160)
    picture, made = scene_of((120, 120, 120), 6), scene_of((150, 120, 100), 0)
    mask = face_mask(face_ellipse(somebody, FaceGoal.DETAIL), box, picture.size)
    result = paste(picture, made, box, mask, seed=1)
    middle = (slice(70, 90), slice(70, 90))
    shift = np.asarray(result)[middle].mean((0, 1)) - np.asarray(made)[middle].mean((0, 1))
    assert shift[0] < -10 and shift[2] > 5
    lightness = np.asarray(result.convert("L"), np.float32)[..., None]
    around = np.asarray(picture.convert("L"), np.float32)[..., None]
    assert grain(lightness)[middle].std() == pytest.approx(grain(around)[middle].std(), rel=0.3)


def test_a_turned_photo_is_worked_on_upright() -> None:
    """EXIF's orientation is applied when the photo is opened, so the mask is the viewer's."""
    sideways = noise((120, 80))
    exif = Image.Exif()
    exif[274] = 6
    data = io.BytesIO()
    sideways.save(data, "PNG", exif=exif)
    upright = open_picture(data.getvalue())
    somebody = face(20, 40, 40)
    crop = face_crop(somebody, upright.size, FaceGoal.DETAIL, native=64, grid=8)
    mask = face_mask(face_ellipse(somebody, FaceGoal.DETAIL), crop.box, upright.size)
    result = paste(upright, noise((64, 64), seed=2), crop.box, mask, seed=0)
    assert result.size == (80, 120)
    assert np.array_equal(np.asarray(result)[:10], np.asarray(upright)[:10])
