"""``generate`` refuses a prompt that makes no sense before any model is loaded."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.commands.prompt_check import check_prompt
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.errors import LibraryError, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.manifest.manifest import builtin_manifest
from tests.support.data import CASES, NEWTON
from tests.support.library import make


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with Library.open(tmp_path / "library") as opened:
        make.add_person(opened, "Ada")
        make.add_person(opened, "Bob", seed=1)
    return tmp_path / "library"


def generate(models: ModelPaths, library: Path, *words: str) -> int:
    files = ["--base", models.base, "--adapter", models.adapter]
    small = ["--size", "64x64", "--steps", "1", "--out", str(library.parent / "out")]
    return main(["generate", *files, "--library", str(library), *small, *words])


@pytest.mark.parametrize("name", ["Ada", "bob"])
def test_two_people_of_the_library_are_both_taken_whoever_is_chosen(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    words = "@Ada和@bob在森林里"
    code = generate(tiny_models, library, "--identity", name, "--prompt", words)
    said = capsys.readouterr().err
    assert "two people" not in said
    assert "This person was learned with another" in said  # the engine, of the made-up tokens
    assert code != UsageError.exit_code


def test_two_people_and_nobody_chosen_are_both_named(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = generate(tiny_models, library, "--prompt", "@Ada和@bob在森林里")
    assert code == UsageError.exit_code
    said = capsys.readouterr().err
    assert "two people" in said
    assert "Ada" in said
    assert "Bob" in said


def test_another_person_than_the_chosen_one_is_named(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = generate(tiny_models, library, "--identity", "Ada", "--prompt", "@Bob in the rain")
    assert code == UsageError.exit_code
    said = capsys.readouterr().err
    assert "@Bob is mentioned, but Ada is chosen." in said
    assert "two people" not in said


@pytest.mark.parametrize("name", ["", "  "])
def test_an_empty_name_is_an_error(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code = generate(tiny_models, library, "--identity", name, "--prompt", "a house")
    assert code == UsageError.exit_code
    assert "empty" in capsys.readouterr().err
    assert main(["gallery", "list", "--library", str(library), "--identity", ""]) != 0


@pytest.mark.parametrize(
    "words",
    [
        ["generate", "--models", "sketchbook", "--prompt", "@", "--identity"],
        ["identity", "show"],
        ["gallery", "list", "--identity"],
    ],
)
def test_an_unknown_name_says_which_command_helps(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main([*words, "Eve", "--library", str(library)]) == LibraryError.exit_code
    said = capsys.readouterr().err
    assert "Available: Ada, Bob. Check the name; “identity list” shows everybody." in said
    Library.open(tmp_path / "new").close()
    assert main([*words, "Eve", "--library", str(tmp_path / "new")]) == LibraryError.exit_code
    assert "The library is empty. Add a person with “identity add NAME" in capsys.readouterr().err


def test_a_bare_sign_is_the_person_of_the_photos(
    tiny_models: ModelPaths,
    library: Path,
    photos: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["--photos", *photos, "--as", "woman", "--prompt", "portrait of @ in a garden, img"]
    assert generate(tiny_models, library, *words, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["pictures"][0]["recipe"]["resolved_prompt"] == "portrait of a woman in a garden"
    assert any("trigger" in note["text"] for note in told["notes"])


def test_style_files_that_cannot_be_read_are_named(
    tiny_models: ModelPaths, library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "styles"
    folder.mkdir()
    (folder / "broken.json").write_text("{")
    (folder / "noir.csv").write_text('name,prompt,negative_prompt\nNoir,"noir {prompt}",colour\n')
    settings.update(user_styles_dir=str(folder))
    words = ["--prompt", "a house", "--style", "Noir"]
    assert generate(tiny_models, library, *words) == 0
    assert "broken.json" in capsys.readouterr().err


def test_a_picture_of_another_program_gives_words_and_settings(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = CASES / "parameters" / "a1111.png"
    words = ["--from", str(source), "--steps", "2", "--json"]
    assert generate(tiny_models, library, *words) == 0
    told = json.loads(capsys.readouterr().out)
    recipe = told["pictures"][0]["recipe"]
    assert recipe["resolved_prompt"] == "a woman in a red coat, (smile:1.2)"
    assert recipe["resolved_negative"] == "blurry, bad hands"
    assert recipe["request"]["seed"] == 1234567
    assert (recipe["settings"]["steps"], recipe["settings"]["scheduler"]) == (2, "dpmpp_2m_karras")
    assert "AUTOMATIC1111" in told["notes"][0]["text"]


def test_a_picture_without_any_settings_is_refused(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate(tiny_models, library, "--from", str(NEWTON[0]), "--prompt", "x") == 3
    assert "has no recipe" in capsys.readouterr().err


FAR = ", ".join(["a red hat in the garden"] * 120) + ", with @Ada"


def loaded_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on loading a model fails the test."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a model was loaded")

    monkeypatch.setattr(Generator, "generate", refuse)
    monkeypatch.setattr(Generator, "encode", refuse)


def test_a_person_behind_the_last_chunk_is_told_before_a_model_is_loaded(
    tiny_models: ModelPaths,
    library: Path,
    photos: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded_nothing(monkeypatch)
    code = generate(tiny_models, library, "--identity", "Ada", "--prompt", FAR)
    assert code == UsageError.exit_code
    said = capsys.readouterr().err
    assert "The person comes too late in the prompt." in said
    assert "Mention the person earlier." in said
    far = FAR.replace("@Ada", "@")
    code = generate(tiny_models, library, "--photos", *photos, "--as", "woman", "--prompt", far)
    assert code == UsageError.exit_code
    assert "comes too late" in capsys.readouterr().err


def test_the_strength_of_people_and_cut_words_are_told_once(
    tiny_models: ModelPaths,
    library: Path,
    photos: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    long = "(@:1.2), " + ", ".join(["a red hat in the garden"] * 120)
    words = ["--photos", *photos, "--as", "woman", "--prompt", long, "--negative", long[9:]]
    assert generate(tiny_models, library, *words, "--json") == 0
    told = json.loads(capsys.readouterr().out)["notes"]
    codes = [note["code"] for note in told]
    assert codes.count("person_strength") == codes.count("words_lost") == 1
    assert codes.count("negative_lost") == 1
    assert {
        "code": "person_strength",
        "text": "The person's strength is 1.2.",
        "strength": "1.2",
    } in told


def test_a_model_that_learned_short_texts_says_so_of_long_prompts(
    tiny_models: ModelPaths,
) -> None:
    told: list[str] = []

    def note(code: str, _: Text, __: dict[str, str]) -> None:
        told.append(code)

    sketchbook = builtin_manifest().capabilities("sketchbook")
    for capabilities, words, codes in (
        (sketchbook, "a red hat, " * 30, ["short_texts"]),
        (sketchbook, "a red hat", []),
        (ANY_MODEL, "a red hat, " * 30, []),
    ):
        models = replace(tiny_models, capabilities=capabilities)
        check_prompt(GenerationRequest(words), (), "", models, note)
        assert told == codes
        told.clear()
