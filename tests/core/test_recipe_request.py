"""Request → recipe → request: nothing is lost, and no path of a stranger is opened."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photomaker_desktop.core.errors import WeightsMissing
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.presets import PRESETS, SCHEDULERS, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_json import recipe_from_json, recipe_to_json
from photomaker_desktop.core.recipe_request import (
    base_name,
    exact,
    files_of,
    portable,
    restore,
    start_from,
)
from photomaker_desktop.core.request import (
    GenerationRequest,
    LoraChoice,
    LoraMethod,
    PictureInput,
    Subject,
)
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.data import DATA

names = st.text("abcäß 0", min_size=1, max_size=5)
paths = st.builds(lambda folder, name: f"/home/{folder}/{name}.x", names, names)
fractions = st.floats(0, 1)
subjects = st.builds(
    Subject,
    name=names,
    class_word=names,
    tokens=st.binary(min_size=1, max_size=8),
    identity_id=st.text("0123456789abcdef", max_size=8),
    centroid=st.binary(max_size=8),
    vectors=st.binary(max_size=8),
    recogniser=st.sampled_from(["", "sface"]),
    fusion=st.builds(Fusion, st.sampled_from(FusionMode), st.integers(1, 9)),
)
pictures = st.builds(
    PictureInput,
    image=st.just("") | paths,
    mask=st.just("") | paths,
    strength=fractions,
    control_image=st.just("") | paths,
    control_model=st.just("") | paths,
    control_scale=fractions,
)
requests = st.builds(
    GenerationRequest,
    prompt=st.text(max_size=20),
    negative_prompt=st.none() | st.text(max_size=9),
    subject=st.none() | subjects,
    style=names,
    preset=st.sampled_from(list(PRESETS)),
    width=st.sampled_from([512, 768]),
    height=st.sampled_from([512, 1024]),
    number=st.integers(1, 9),
    seed=st.none() | st.integers(0, 2**32),
    steps=st.none() | st.integers(1, 60),
    scheduler=st.none() | st.sampled_from(SCHEDULERS),
    guidance_scale=st.none() | st.floats(1, 9),
    guidance_steps=st.none() | st.integers(0, 60),
    guidance_rescale=fractions,
    style_strength=st.none() | st.floats(0, 100),
    start_merge_step=st.none() | st.integers(-1, 30),
    clip_skip=st.none() | st.integers(1, 3),
    fusion=st.none() | st.sampled_from(FusionMode),
    fusion_slots=st.none() | st.integers(1, 9),
    loras=st.lists(st.builds(LoraChoice, paths, fractions), max_size=2).map(tuple),
    picture=pictures,
    preview_every=st.integers(0, 4),
    draft_lora=st.sampled_from([None, ""]),
    lora_method=st.none() | st.sampled_from(LoraMethod),
)


def sha256(path: str) -> str:
    return hashlib.sha256(path.encode()).hexdigest()


def made(request: GenerationRequest, seed: int) -> Recipe:
    hashes = {role: sha256(path) for role, path in files_of(request).items()}
    settings = replace(resolve(request), number=1)
    recipe = Recipe(portable(request, seed), settings, hashes=hashes)
    return recipe_from_json(recipe_to_json(recipe))


@given(requests, st.integers(0, 2**32))
def test_a_request_comes_back_whole(request_: GenerationRequest, seed: int) -> None:
    """With this picture's own seed and number; files are found by their content."""
    here = {sha256(path): path for path in files_of(request_).values()}
    restored = restore(made(request_, seed), request_.subject, lambda _, known: here[known])
    assert restored.complete() == replace(request_, seed=seed, number=1)


@given(requests)
def test_the_exact_request_resolves_to_the_values_that_were_used(
    request_: GenerationRequest,
) -> None:
    recipe = made(request_, 1)
    again = exact(recipe, restore(recipe, None, lambda *_: "found").request)
    assert resolve(again) == recipe.settings
    assert again.lora_method is recipe.lora_method


@given(requests)
def test_a_recipe_holds_no_folders_and_no_tokens(request_: GenerationRequest) -> None:
    written = recipe_to_json(made(request_, 1)).decode()
    assert "/home/" not in written
    recipe = made(request_, 1)
    assert (recipe.person.tokens, recipe.person.centroid) == (b"", b"")


def test_what_is_not_here_is_left_out_or_refused() -> None:
    request = GenerationRequest(
        "a cat",
        loras=(LoraChoice("/a/ink.safetensors", 0.5), LoraChoice("/a/film.safetensors")),
        picture=PictureInput(image="/a/start.png"),
    )
    here = {"film.safetensors": "/b/film.safetensors"}
    restored = restore(made(request, 1), None, lambda name, _: here.get(name, ""))
    assert restored.request.loras == (LoraChoice("/b/film.safetensors"),)
    assert restored.missing == {"image": "start.png", "loras.0": "ink.safetensors"}
    with pytest.raises(WeightsMissing, match=r"ink\.safetensors"):
        restored.complete({"image"})
    assert restored.complete({"image", "loras.0"}) == restored.request


def test_a_control_model_of_the_set_is_named_not_found() -> None:
    request = GenerationRequest("a cat", picture=PictureInput(control_model="pose"))
    recipe = replace(made(request, 1), hashes={})
    assert restore(recipe, None, lambda *_: "").complete() == replace(request, seed=1)


def test_a_variation_keeps_the_control_picture_and_drops_the_mask() -> None:
    control = PictureInput("a.png", "m.png", 0.3, "pose.png", "pose", 0.9)
    request = GenerationRequest("a cat", picture=control, lora_method=LoraMethod.MERGED)
    varied = start_from(request, "made.png", 0.6)
    assert varied.picture == PictureInput("made.png", "", 0.6, "pose.png", "pose", 0.9)
    assert varied.lora_method is None


@pytest.mark.parametrize(
    ("path", "name"),
    [("/a/b.png", "b.png"), ("C:\\a\\b.png", "b.png"), ("b.png", "b.png"), ("", "")],
)
def test_a_base_name_is_that_of_every_system(path: str, name: str) -> None:
    assert base_name(path) == name


OLD = DATA / "pictures_v1"


def old(name: str) -> Recipe:
    recipe = read_recipe(Path(OLD / f"{name}.png"))
    assert recipe is not None
    return recipe


def test_an_old_recipe_leaves_to_the_preset_what_the_preset_says() -> None:
    recipe = old("film-noir")
    request = restore(recipe, None, lambda *_: "").complete()
    assert request == GenerationRequest(
        "@Ada by the sea",
        style="Film noir",
        preset="draft",
        width=128,
        height=128,
        seed=8,
        fusion=FusionMode.STACK,
    )
    assert (recipe.settings.steps, recipe.settings.scheduler) == (12, "dpmpp_2m_karras")


def test_an_old_recipe_keeps_everything_but_the_strangers_folders() -> None:
    recipe = old("everything")
    asked: list[str] = []

    def find(name: str, known: str) -> str:
        asked.append(name)
        return f"/mine/{name}"

    restored = restore(recipe, None, find)
    assert asked == ["start.png", "mask.png", "ink.safetensors", "sea.safetensors"]
    request = exact(recipe, restored.complete())
    assert request == GenerationRequest(
        "@Ada in the {rain|snow}",
        "blurry",
        style="Watercolour",
        preset="best",
        face_pass=FacePass(FaceGoal.KEEP),  # small faces were not worked on then
        width=96,
        height=64,
        seed=1,
        steps=30,
        scheduler="dpmpp_2m_karras",
        guidance_scale=5,
        guidance_steps=24,
        guidance_rescale=0.3,
        style_strength=25,
        clip_skip=1,
        fusion=FusionMode.BUDGET,
        fusion_slots=2,
        loras=(LoraChoice("/mine/ink.safetensors", 0.7), LoraChoice("/mine/sea.safetensors")),
        picture=PictureInput("/mine/start.png", "/mine/mask.png", 0.45),
        draft_lora="",
        lora_method=LoraMethod.UNMERGED,
    )
    assert (recipe.base, recipe.adapter) == ("base.safetensors", "photomaker-v1.safetensors")
    assert recipe.photo_files == ("one.jpg", "two.jpg")
    assert "stranger" not in recipe_to_json(recipe).decode().lower()


def test_one_of_the_best_is_made_again_alone() -> None:
    kept = portable(GenerationRequest("x", number=2, best_of=8), seed=5)
    assert (kept.number, kept.best_of, kept.seed, kept.drawn) == (1, None, 5, 1)
