"""A stranger's recipe is data: nothing that it names is opened."""

import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photomaker_desktop.commands.generate_arguments import add_arguments, chosen_models
from photomaker_desktop.commands.subject_source import known_photos
from photomaker_desktop.core.errors import PhotoMakerError, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_json import recipe_from_json, recipe_to_json
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput
from photomaker_desktop.engine.generation_plan import with_control
from photomaker_desktop.imaging.png import SIGNATURE, write_chunks
from photomaker_desktop.imaging.recipes import itxt, read_recipe
from photomaker_desktop.requests.build import again, build
from photomaker_desktop.requests.overrides import Overrides
from photomaker_desktop.storage.settings import Settings

TRAP = "trap-of-a-stranger"
opened: list[str] = []


def hear(event: str, arguments: tuple[object, ...]) -> None:
    """Notes every file that is opened inside a trap; hooks stay until the process ends."""
    if event in ("open", "os.listdir", "os.scandir") and TRAP in str(arguments[0]):
        opened.append(str(arguments[0]))


sys.addaudithook(hear)


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The current folder: a picture, a LoRA, a model folder, a device and a pipe."""
    folder = tmp_path / TRAP
    (folder / "base" / "unet").mkdir(parents=True)
    (folder / "base" / "model_index.json").write_text("{}")
    for name in ("image.png", "lora.safetensors", "pose"):
        (folder / name).write_bytes(b"x")
    if os.name == "posix":
        (folder / "zero.png").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.png")
    monkeypatch.chdir(folder)
    opened.clear()
    yield folder
    assert opened == []


NAMES = ("image.png", "lora.safetensors", "zero.png", "pipe.png", "base", "pose", "gone.bin")
FORMS = (
    "{folder}/{name}",
    "{name}",
    "./{name}",
    "../" + TRAP + "/{name}",
    "file://{folder}/{name}",
    "\\\\server\\share\\{name}",
    "//server/share/{name}",
    "C:\\{name}",
)
paths = st.builds(lambda form, name: (form, name), st.sampled_from(FORMS), st.sampled_from(NAMES))
ROLES = (
    "image",
    "mask",
    "control_image",
    "control_model",
    "lora",
    "photo",
    "base",
    "adapter",
    "vae",
)


def recipe_of(named: dict[str, str], hashes: dict[str, str]) -> Recipe:
    """As somebody's own program might write it, straight into the JSON."""
    picture = {role: named.get(role, "") for role in ("image", "mask", "control_image")}
    request = GenerationRequest("a cat", seed=1)
    wire = json.loads(recipe_to_json(Recipe(request, resolve(request))))
    wire["request"]["picture"] |= picture | {"control_model": named.get("control_model", "")}
    wire["request"]["loras"] = [{"path": named["lora"], "strength": 1.0}] if "lora" in named else []
    wire |= {"base": named.get("base", ""), "adapter": named.get("adapter", ""), "hashes": hashes}
    wire["model_files"] = {"vae": named["vae"]} if "vae" in named else {}
    wire["photo_files"] = [named["photo"]] if "photo" in named else []
    wire["photo_weights"] = [1.0] if "photo" in named else []
    return recipe_from_json(json.dumps(wire).encode())


def arguments_from(picture: Path) -> Namespace:
    parser = ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(["--from", str(picture)])


def inside(trap: Path, request: GenerationRequest, models: ModelPaths | None) -> list[str]:
    """What would be opened in the trap later."""
    picture = request.picture
    named = [picture.image, picture.mask, picture.control_image, *(x.path for x in request.loras)]
    if models is not None and picture.control_image:
        with suppress(WeightsMissing):
            named.append(with_control(picture, models).control_model)
    if models is not None:
        named += [models.base, models.adapter, models.vae]
    return [path for path in named if path and (trap / path).exists()]


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    named=st.dictionaries(st.sampled_from(ROLES), paths, min_size=1),
    hashes=st.dictionaries(st.sampled_from(["image", "loras.0", "photos.0"]), st.just("ab" * 32)),
)
def test_nothing_that_it_names_is_opened(
    trap: Path, named: dict[str, tuple[str, str]], hashes: dict[str, str]
) -> None:
    said = {role: form.format(folder=trap, name=name) for role, (form, name) in named.items()}
    recipe = recipe_of(said, hashes)
    picture = trap.parent / "made.png"
    picture.write_bytes(
        write_chunks(
            [
                (b"IHDR", b"\0\0\0\1\0\0\0\1\x08\2\0\0\0"),
                (b"iTXt", itxt("photomaker", recipe_to_json(recipe))),
                (b"IEND", b""),
            ]
        )
    )
    assert read_recipe(picture) == recipe
    models: ModelPaths | None = None
    with suppress(PhotoMakerError):
        models = chosen_models(arguments_from(picture), Settings())
    request = GenerationRequest("")
    with suppress(PhotoMakerError):
        request = build(Overrides(), None, 64, again(recipe, None, Overrides(), trap.parent))
    with suppress(PhotoMakerError):
        assert known_photos(recipe) == ()
    assert inside(trap, request, models or ModelPaths("", "")) == []
    assert opened == []


def test_a_missing_file_is_named_and_asked_for(trap: Path) -> None:
    recipe = recipe_of({"image": str(trap / "image.png")}, {})
    with pytest.raises(WeightsMissing, match=r"“image\.png”.*not on this computer") as caught:
        again(recipe, None, Overrides(), trap.parent)
    assert "choose another" in str(caught.value.todo)


@pytest.mark.skipif(os.name != "posix", reason="has no such files")
@pytest.mark.timeout(20)
def test_a_device_or_a_pipe_is_no_picture_with_a_recipe(tmp_path: Path) -> None:
    pipe, zero = tmp_path / "pipe.png", tmp_path / "zero.png"
    os.mkfifo(pipe)
    zero.symlink_to("/dev/zero")
    for path in (pipe, zero):
        with pytest.raises(PhotoMakerError, match="regular file"):
            read_recipe(path)


def test_a_saved_picture_carries_no_folders(tmp_path: Path) -> None:
    home = str(tmp_path / "home" / "me")
    request = GenerationRequest(
        "a cat",
        loras=(LoraChoice(f"{home}/film.safetensors"),),
        picture=PictureInput(f"{home}/a.png", f"{home}/b.png", 0.5, f"{home}/c.png", f"{home}/d"),
    )
    from photomaker_desktop.core.recipe_request import portable

    written = recipe_to_json(Recipe(portable(request, 1), resolve(replace(request, seed=1))))
    assert home.encode() not in written and b"film.safetensors" in written
    assert SIGNATURE not in written
