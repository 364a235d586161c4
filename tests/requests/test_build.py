"""The same request whoever asks: a start, and what is wanted otherwise."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.errors import PictureError, UsageError, WeightsMissing
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import portable
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput, Subject
from photomaker_desktop.imaging.recipes import encode_png
from photomaker_desktop.requests.build import again, build, recipe_in
from photomaker_desktop.requests.overrides import Overrides, overrides_from
from photomaker_desktop.weights.local.known_files import hashes_of

ADA = Subject("Ada", "woman", b"tokens")


def test_a_prompt_is_enough() -> None:
    assert build(Overrides(prompt="a cat"), native=128) == GenerationRequest(
        "a cat", width=128, height=128
    )


def test_without_a_prompt_there_is_no_request() -> None:
    with pytest.raises(UsageError, match="prompt"):
        build(Overrides(steps=3))


def test_what_is_said_changes_the_start_and_the_rest_stays() -> None:
    start = GenerationRequest(
        "a cat", "blurry", ADA, seed=5, clip_skip=2, picture=PictureInput("a.png", strength=0.3)
    )
    said = overrides_from({"steps": 9, "control_scale": 0.5, "negative_prompt": "", "size": "3:4"})
    assert build(said, ADA, start=start) == replace(
        start,
        steps=9,
        negative_prompt="",
        width=768,
        height=1024,
        picture=PictureInput("a.png", strength=0.3, control_scale=0.5),
    )


def test_the_size_follows_the_picture_to_start_from(tmp_path: Path) -> None:
    scene = tmp_path / "scene.png"
    Image.new("RGB", (400, 300)).save(scene)
    request = build(overrides_from({"prompt": "a cat", "image": scene}))
    assert (request.width, request.height, request.picture.image) == (1024, 768, str(scene))
    request = build(overrides_from({"prompt": "a cat", "image": scene, "size": "64x64"}))
    assert (request.width, request.height) == (64, 64)


def test_a_recipe_is_a_start_whose_missing_files_may_be_replaced(tmp_path: Path) -> None:
    lora = tmp_path / "film.safetensors"
    lora.write_bytes(b"film")
    request = GenerationRequest(
        "a cat", loras=(LoraChoice(str(lora), 0.5),), picture=PictureInput(image="/gone/start.png")
    )
    hashes = hashes_of({"loras.0": str(lora)}, tmp_path)
    recipe = Recipe(portable(request, 7), resolve(request), hashes=hashes)
    with pytest.raises(WeightsMissing, match=r"start\.png"):
        again(recipe, None, Overrides(), tmp_path)
    start = again(recipe, None, Overrides(image="other.png"), tmp_path)
    assert (start.seed, start.steps, start.loras) == (7, resolve(request).steps, request.loras)


def test_a_picture_without_a_recipe_is_no_start(tmp_path: Path) -> None:
    plain = tmp_path / "plain.png"
    Image.new("RGB", (8, 8)).save(plain)
    with pytest.raises(PictureError, match="no recipe"):
        recipe_in(plain)
    request = GenerationRequest("a cat", seed=3)
    plain.write_bytes(encode_png(Image.new("RGB", (8, 8)), Recipe(request, resolve(request))))
    assert recipe_in(plain).request == request
