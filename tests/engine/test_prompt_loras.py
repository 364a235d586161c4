"""LoRAs that a prompt names: found in the user's folders, or taken out with a note."""

from pathlib import Path

import pytest

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, LoraChoice
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.generation_plan import plan_generation
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.weights.local.lora_search import find_lora
from tests.support.tiny import write_lora

MODELS = ModelPaths(base="base")


@pytest.fixture
def options(tmp_path: Path) -> EngineOptions:
    """A folder of the user's own, and a ComfyUI models folder."""
    for name in ("mine/Film.safetensors", "comfy/loras/sub/soft light.SAFETENSORS",
                 "comfy/checkpoints/big.safetensors", "mine/notes.txt"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_lora(path, 1)
    return EngineOptions(
        user_loras_dir=str(tmp_path / "mine"), extra_model_folders=(str(tmp_path / "comfy"),)
    )


@pytest.mark.parametrize(
    "name", ["Film", "film", "film.safetensors", "soft light", "sub/Soft Light", "sub\\soft light"]
)
def test_found_by_name_in_any_case_with_or_without_folder(
    options: EngineOptions, name: str
) -> None:
    assert find_lora(name, options) is not None


@pytest.mark.parametrize("name", ["big", "notes", "none", "../comfy/checkpoints/big", "/etc/passwd",
                                  "", "*", "light"])  # fmt: skip
def test_nothing_else_is_found(options: EngineOptions, name: str) -> None:
    assert find_lora(name, options) is None


def notes_of(request: GenerationRequest, options: EngineOptions) -> tuple[Text, ...]:
    return plan_generation(request, MODELS, None, options).notes


def test_a_found_one_is_used_with_its_strength_and_stands_in_the_recipe(
    options: EngineOptions,
) -> None:
    order = plan_generation(GenerationRequest("a house <lora:film:0.4>"), MODELS, None, options)
    assert [(Path(one.path).name, one.strength) for one in order.asked.loras] == [
        ("Film.safetensors", 0.4)
    ]
    assert order.loras[0].strength == 0.4
    assert order.plans[0].text == "a house"
    assert order.notes == ()


def test_one_that_the_request_has_keeps_its_strength(options: EngineOptions) -> None:
    chosen = LoraChoice("/elsewhere/Film.safetensors", 0.9)
    request = GenerationRequest("a house <lora:film:0.4>", loras=(chosen,))
    assert plan_generation(request, MODELS, None, options).asked.loras == (chosen,)


def test_a_missing_one_is_told(options: EngineOptions) -> None:
    (note,) = notes_of(GenerationRequest("a house <lora:none:1>, img"), options)[1:]
    assert "<lora:none:1> was taken out: no LoRA file" in str(note)


def test_pictures_of_a_batch_share_their_loras(options: EngineOptions) -> None:
    request = GenerationRequest("{a <lora:film:1>|a house}", seed=0, number=12)
    assert any("same LoRAs" in str(note) for note in notes_of(request, options))


def test_the_picture_differs_and_the_notes_come_once(
    options: EngineOptions, tiny_models: ModelPaths
) -> None:
    studio, heard = Generator(options), list[str]()

    def pictures(words: str) -> list[bytes]:
        request = GenerationRequest(words, width=64, height=64, seed=1, steps=2, number=2)
        made = studio.generate(
            tiny_models, request, on_note=lambda code, text, _: heard.append(f"{code}: {text}")
        )
        return [one.png for one in made]

    plain, named = pictures("a house"), pictures("a house <lora:film:2> __colour__")
    recipe = read_recipe(named[0])
    assert recipe is not None
    assert [one.path for one in recipe.request.loras] == ["Film.safetensors"]
    assert recipe.hashes["loras.0"]
    assert plain != named
    assert [note for note in heard if note.startswith("prompt_habit")] == [
        "prompt_habit: __colour__ was taken out: wildcard files are not read. "
        "Write {red|blue} instead."
    ]
