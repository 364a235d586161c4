"""``generate`` refuses a prompt that makes no sense before any model is loaded."""

import json
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.library import Library
from photomaker_desktop.storage import settings
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


@pytest.mark.parametrize("name", ["", "  "])
def test_an_empty_name_is_an_error(
    tiny_models: ModelPaths, library: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code = generate(tiny_models, library, "--identity", name, "--prompt", "a house")
    assert code == UsageError.exit_code
    assert "empty" in capsys.readouterr().err
    assert main(["gallery", "list", "--library", str(library), "--identity", ""]) != 0


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
