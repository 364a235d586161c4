"""Swin2SR makes a picture larger, tile by tile, before detail is drawn."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import Swin2SRForImageSuperResolution

from photomaker_desktop.core.errors import Cancelled, WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe_request import enlarge_from
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine import upscale as upscale_file
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.upscale import Upscaler
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.engine.swin2sr import build_swin2sr


def go_on() -> bool:
    return False


def plane(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB"), np.float32)


def noise(width: int, height: int) -> Image.Image:
    bands = [Image.effect_noise((width, height), spread) for spread in (90, 60, 30)]
    return Image.merge("RGB", bands)


@pytest.fixture(scope="module")
def repeating(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Weights with which every pixel becomes four of its colour."""
    return str(build_swin2sr(tmp_path_factory.mktemp("swin2sr") / "repeating"))


@pytest.mark.parametrize("size", [(64, 64), (50, 41), (150, 97)])
def test_tiles_make_one_picture_without_seams(
    repeating: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upscale_file, "TILE", 64)
    picture, twice = noise(*size), (2 * size[0], 2 * size[1])
    large = Upscaler(repeating, "cpu")(picture, twice, go_on)
    wanted = picture.resize(twice, Image.Resampling.NEAREST)
    assert np.abs(plane(large) - plane(wanted)).max() <= 1


def test_any_size_is_reached_by_going_over_it_and_back(repeating: str) -> None:
    picture = Image.linear_gradient("L").resize((48, 32)).convert("RGB")
    for size in ((72, 48), (96, 64), (192, 128), (144, 104)):
        large = Upscaler(repeating, "cpu")(picture, size, go_on)
        assert large.size == size
        assert np.abs(plane(large.resize(picture.size)) - plane(picture)).mean() < 2


def test_a_published_folder_is_read_as_its_library_reads_it(tmp_path: Path) -> None:
    folder = build_swin2sr(tmp_path / "random", random=True)
    assert {file.name for file in folder.iterdir()} == {"config.json", "model.safetensors"}
    picture = noise(32, 24)
    model = Swin2SRForImageSuperResolution.from_pretrained(folder, local_files_only=True).eval()
    pixels = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float() / 255
    with torch.no_grad():
        wanted = model(pixels).reconstruction[0].permute(1, 2, 0).clamp(0, 1).numpy() * 255
    large = Upscaler(str(folder), "cpu")(picture, (64, 48), go_on)
    assert np.abs(plane(large) - wanted).max() <= 1


def test_it_stops_between_two_tiles(repeating: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upscale_file, "TILE", 32)
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        Upscaler(repeating, "cpu")(noise(64, 64), (128, 128), lambda: next(answers))


def test_other_models_and_damaged_ones_are_named(tmp_path: Path) -> None:
    same_size = build_swin2sr(tmp_path / "denoiser", upscale=1)
    with pytest.raises(WrongModel, match="denoiser"):
        Upscaler(str(same_size), "cpu")
    damaged = build_swin2sr(tmp_path / "damaged")
    weights = damaged / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(WeightsInvalid):
        Upscaler(str(damaged), "cpu")
    weights.unlink()
    with pytest.raises(WeightsMissing):
        Upscaler(str(damaged), "cpu")


@pytest.fixture
def asked(tmp_path: Path) -> GenerationRequest:
    """To enlarge a picture without drawing on it."""
    noise(100, 80).save(tmp_path / "small.png")
    request = GenerationRequest("a garden", seed=5, steps=4)
    large = enlarge_from(request, str(tmp_path / "small.png"), (100, 80), 2)
    return replace(large, picture=replace(large.picture, strength=0.0))


def test_where_it_is_installed_enlarge_uses_it_and_the_recipe_says_so(
    tiny_models: ModelPaths, repeating: str, asked: GenerationRequest
) -> None:
    generator = Generator()
    (plain,) = generator.generate(tiny_models, asked)
    (upscaled,) = generator.generate(replace(tiny_models, upscaler=repeating), asked)
    with Image.open(asked.picture.image) as file:
        wanted = file.resize((200, 160), Image.Resampling.NEAREST)
    assert np.abs(plane(upscaled.image) - plane(wanted)).max() <= 1
    assert np.abs(plane(plain.image) - plane(wanted)).max() > 10
    recipes = [read_recipe(made.png) for made in (plain, upscaled)]
    assert [recipe.upscaler for recipe in recipes if recipe] == ["", "Swin2SR"]
