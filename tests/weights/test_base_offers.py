"""Other SDXL checkpoints are offered as a base; what they are is read from the file."""

import json
import shutil
from pathlib import Path

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.base_offers import other_bases
from tests.support.data import CASES

PLAIN = CASES / "checkpoints" / "plain.safetensors"
LORA = CASES / "lora" / "peft-noprefix.safetensors"


@pytest.fixture
def folder(tmp_path: Path, tiny_models: ModelPaths) -> Path:
    """A ComfyUI models folder, with a link and suffixes in capitals."""
    disk = tmp_path / "disk"
    disk.mkdir()
    shutil.copy(PLAIN, disk / "My Mix.SAFETENSORS")
    shutil.copytree(tiny_models.base, disk / "folder")
    (disk / "broken.safetensors").write_bytes(PLAIN.read_bytes()[:5000])
    models = tmp_path / "models"
    (models / "loras").mkdir(parents=True)
    shutil.copy(LORA, models / "loras" / "film.safetensors")
    (models / "checkpoints").symlink_to(disk)
    return models


def test_checkpoints_and_folders_are_found_and_nothing_else(folder: Path) -> None:
    found = {Path(path).name for path in other_bases(folder, ())}
    assert found == {"My Mix.SAFETENSORS", "folder"}


def test_the_command_offers_them_and_the_answer_is_stored_absolute(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    assert main(["models", "use", "models", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    offered = [row["path"] for row in rows if row.get("offered_as") == "base"]
    assert {Path(path).name for path in offered} == {"My Mix.SAFETENSORS", "folder"}
    assert main(["models", "use", "models"]) == 0
    assert "--as base" in capsys.readouterr().out
    relative = str(Path(offered[0]).relative_to(folder.parent))
    assert main(["models", "use", relative, "--as", "base"]) == 0
    chosen = settings.load().settings
    assert chosen.model_overrides["base"] == str(Path(offered[0]).absolute())
    assert chosen.extra_model_folders == (str(folder),)


def test_a_file_that_nothing_can_use_is_an_error_with_its_reason(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disk = folder.parent / "disk"
    assert main(["models", "use", str(disk / "broken.safetensors")]) != 0
    assert "broken.safetensors" in capsys.readouterr().err
    assert main(["models", "use", str(folder / "loras" / "film.safetensors")]) != 0
    assert "PhotoMaker needs an SDXL base model" in capsys.readouterr().err
    empty = folder.parent / "empty"
    empty.mkdir()
    assert main(["models", "use", str(empty)]) == UsageError.exit_code
    assert "no models in empty" in capsys.readouterr().err
    assert settings.load().settings.extra_model_folders == ()
