"""A picture is enlarged: it stays what it was, and gets detail that it did not have."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import Box, Face, PhotoInput
from photomaker_desktop.core.progress import Progress
from photomaker_desktop.core.recipe_request import enlarge_from
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine import enlarge as enlarge_file
from photomaker_desktop.engine import job_originals
from photomaker_desktop.engine.conditioning import Conditioning
from photomaker_desktop.engine.enlarge import face_tiles, with_clear_edges, with_detail
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.tiles import Blend, cut, tiles
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths
from tests.support.data import NEWTON, REPOSITORY, YUNET
from tests.support.sketchbook import SIDE as NATIVE
from tests.support.sketchbook import seen

PORTRAIT = REPOSITORY / "resources" / "samples" / "photos" / "noor" / "noor_1.jpg"
SIDE = 128
NOISE, SKETCHBOOK = 20, 4
"""Of 255, on average: enlarged and scaled back, against the picture before. What random
weights draw differs by more than 60 from any picture."""


def plane(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB"), np.float32)


def noise(width: int, height: int) -> Image.Image:
    return Image.effect_noise((width, height), 60).convert("RGB")


def face(box: Box) -> Face:
    return Face(box, (), 0.9)


@pytest.mark.parametrize("size", [(128, 128), (256, 256), (200, 352), (64, 300), (1000, 128)])
def test_tiles_cover_the_picture_and_share_an_edge(size: tuple[int, int]) -> None:
    places = tiles(size, SIDE)
    covered = np.zeros((size[1], size[0]), int)
    for place in places:
        assert max(place.width, place.height) <= SIDE
        covered[place.top : place.bottom, place.left : place.right] += 1
    assert covered.min() == 1
    rows = {place.top for place in places}
    for left, right in zip(sorted(rows), sorted(rows)[1:], strict=False):
        assert left + min(SIDE, size[1]) - right >= SIDE // 4 - 1


def test_tiles_that_are_put_back_show_no_seams() -> None:
    picture, blend = noise(200, 352), Blend((200, 352))
    for place in tiles(picture.size, SIDE):
        blend.add(place, cut(picture, place), over=False)
    blend.add(Box(36, 100, SIDE, SIDE), cut(picture, Box(36, 100, SIDE, SIDE)), over=True)
    assert np.abs(plane(blend.picture()) - plane(picture)).max() <= 1


def test_what_is_coarse_stays_and_what_is_fine_is_drawn() -> None:
    flat = Image.new("RGB", (64, 64), (90, 90, 90))
    strange = Image.new("RGB", (64, 64), (200, 20, 20))
    assert np.abs(plane(with_detail(flat, strange, 3)) - plane(flat)).max() <= 1
    drawn = noise(64, 64)
    assert plane(with_detail(flat, drawn, 3)).std() > 20


def test_only_a_face_that_fits_gets_a_tile_of_its_own() -> None:
    small, large = face(Box(180, 20, 60, 70)), face(Box(20, 20, 200, 200))
    (place,) = face_tiles([small, large], (256, 256), SIDE)
    assert (place.left, place.top) == (128, 0) and place.width == place.height == SIDE
    assert face_tiles([small], (256, 64), SIDE) == ()


def test_edges_become_clear_without_halos() -> None:
    step = Image.new("L", (32, 32), 60)
    step.paste(180, (16, 0, 32, 32))
    scaled = step.resize((128, 128), Image.Resampling.BICUBIC).convert("RGB")
    clear = with_clear_edges(scaled, 4)
    steepness = [np.diff(plane(image)[64, :, 0]).max() for image in (scaled, clear)]
    assert steepness[1] > 1.5 * steepness[0]
    assert np.abs(plane(clear)[64, [8, 120], 0] - plane(scaled)[64, [8, 120], 0]).max() == 0
    assert (plane(clear).min(), plane(clear).max()) == (plane(scaled).min(), plane(scaled).max())


@pytest.fixture(scope="module")
def generator() -> Generator:
    return Generator()


@pytest.mark.slow
def test_sketchbook_enlarges_a_portrait_to_the_same_portrait(generator: Generator) -> None:
    models = model_paths(Settings(), "sketchbook")
    with Image.open(PORTRAIT) as file:
        small = file.convert("RGB").resize((NATIVE, NATIVE), Image.Resampling.LANCZOS)
        asked = enlarge_from(GenerationRequest(""), str(PORTRAIT), file.size, 2)
    (made,) = generator.generate(models, replace(asked, width=2 * NATIVE, height=2 * NATIVE))
    large = made.image.convert("RGB")
    assert large.size == (2 * NATIVE, 2 * NATIVE)
    back = large.resize(small.size, Image.Resampling.LANCZOS)
    assert np.abs(plane(back) - plane(small)).mean() < SKETCHBOOK
    assert seen(small) == seen(back), "hair, skin and the rest are as they were"
    recipe = read_recipe(made.png)
    assert recipe is not None and recipe.request.picture.enlarge


@pytest.fixture(scope="module")
def newton(generator: Generator, tiny_models: ModelPaths) -> tuple[ModelPaths, Subject]:
    """The tiny model's weights are random: what it draws is noise, and must not show."""
    models = replace(tiny_models, detector=str(YUNET))
    encoded = generator.encode(models, [PhotoInput(str(NEWTON[1]))])
    return models, Subject("Newton", "man", encoded.tokens)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Newton is small in it."""
    picture = Image.new("RGB", (280, 280), (120, 130, 140))
    with Image.open(NEWTON[1]) as newton:
        picture.paste(newton.resize((160, 160), Image.Resampling.LANCZOS), (100, 60))
    picture.save(tmp_path / "scene.png")
    return tmp_path / "scene.png"


@pytest.fixture
def asked(newton: tuple[ModelPaths, Subject], scene: Path) -> GenerationRequest:
    request = GenerationRequest("@Newton", subject=newton[1], seed=5, steps=4)
    return enlarge_from(request, str(scene), (280, 280), 1.6)


@pytest.fixture
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the tiny model had learned from pictures of 256 pixels."""
    monkeypatch.setattr(job_originals, "native_size", lambda _: 256)


@pytest.mark.slow
@pytest.mark.usefixtures("small_tiles")
def test_an_enlarged_photo_differs_little_and_has_one_face(
    generator: Generator,
    newton: tuple[ModelPaths, Subject],
    asked: GenerationRequest,
    scene: Path,
) -> None:
    models, _ = newton
    with Image.open(scene) as file:
        small = file.convert("RGB")
    (made,) = generator.generate(models, asked)
    large = made.image.convert("RGB")
    assert large.size == (448, 448)
    back = large.resize(small.size, Image.Resampling.LANCZOS)
    assert np.abs(plane(back) - plane(small)).mean() < NOISE
    scaled = small.resize(large.size, Image.Resampling.LANCZOS)
    assert np.abs(plane(large) - plane(scaled)).mean() > 0.5, "detail was drawn"
    assert [len(generator.faces_if_any(models, image)) for image in (small, large)] == [1, 1]


@pytest.mark.slow
@pytest.mark.usefixtures("small_tiles")
def test_only_tiles_with_the_face_know_the_person(
    generator: Generator,
    newton: tuple[ModelPaths, Subject],
    asked: GenerationRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    conditioned: list[bool] = []
    draw = enlarge_file.draw

    def noted(tile: Image.Image, text: Conditioning, *given: Any, **named: Any) -> Image.Image:
        conditioned.append(text.person is not None)
        return draw(tile, text, *given, **named)

    monkeypatch.setattr(enlarge_file, "draw", noted)
    list(generator.generate(newton[0], asked))
    assert conditioned == [False] * 4 + [True]


@pytest.mark.slow
@pytest.mark.parametrize(("steps", "strength"), [(1, 0.3), (4, 0.0)])
def test_a_draft_of_one_step_is_enlarged_and_without_strength_nothing_is_drawn(
    generator: Generator,
    newton: tuple[ModelPaths, Subject],
    asked: GenerationRequest,
    *,
    steps: int,
    strength: float,
) -> None:
    picture = replace(asked.picture, strength=strength)
    (made,) = generator.generate(newton[0], replace(asked, picture=picture, steps=steps))
    with Image.open(asked.picture.image) as file:
        scaled = file.convert("RGB").resize(made.image.size, Image.Resampling.LANCZOS)
    difference = np.abs(plane(made.image) - plane(with_clear_edges(scaled, 1.6))).max()
    assert (difference == 0) == (strength == 0)


@pytest.mark.slow
@pytest.mark.usefixtures("small_tiles")
def test_enlarging_tells_how_far_it_is_and_can_be_stopped(
    generator: Generator, newton: tuple[ModelPaths, Subject], asked: GenerationRequest
) -> None:
    told: list[tuple[int, int]] = []
    work = generator.generate(
        newton[0],
        asked,
        on_progress=lambda progress: told.append((progress.step, progress.steps)),
        cancelled=lambda: len(told) >= 7,
    )
    with pytest.raises(Cancelled):
        list(work)
    assert [step for step, _ in told] == list(range(1, 8))
    assert len({steps for _, steps in told}) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("small_tiles")
def test_while_it_enlarges_the_whole_picture_is_shown_as_it_becomes(
    generator: Generator, newton: tuple[ModelPaths, Subject], asked: GenerationRequest
) -> None:
    shown: list[Image.Image] = []

    def on_progress(progress: Progress) -> None:
        shown.append(Image.open(io.BytesIO(progress.preview)).convert("RGB"))

    (made,) = generator.generate(newton[0], asked, on_progress=on_progress)
    assert {image.size for image in shown} == {made.image.size}
    with Image.open(asked.picture.image) as file:
        scaled = plane(file.convert("RGB").resize(made.image.size, Image.Resampling.LANCZOS))
    below_the_first_tile = np.abs(plane(shown[0]) - scaled)[300:]
    assert below_the_first_tile.mean() < 3, "the rest of the picture is already there"
    first_tile, long_after = plane(shown[0])[:150, :150], plane(shown[-1])[:150, :150]
    assert np.abs(first_tile - long_after).mean() > 3, "a finished tile takes its place"


def test_no_previews_are_made_where_none_are_wanted(
    generator: Generator, newton: tuple[ModelPaths, Subject], asked: GenerationRequest
) -> None:
    told: list[bytes] = []
    list(
        generator.generate(
            newton[0],
            replace(asked, preview_every=0),
            on_progress=lambda progress: told.append(progress.preview),
        )
    )
    assert told and not any(told)


def test_a_picture_that_is_as_large_as_pictures_get_is_refused() -> None:
    asked = GenerationRequest("a cat", number=4)
    with pytest.raises(UsageError, match="cannot be enlarged"):
        enlarge_from(asked, "huge.png", (4096, 3000), 2)
    wide = enlarge_from(asked, "wide.png", (3000, 1000), 2)
    assert (wide.width, wide.height, wide.number) == (4096, 1368, 1)
