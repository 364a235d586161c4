"""Other SDXL checkpoints are offered as a base; what they are is read from the file."""

import json
import os
import shutil
import sys
from collections.abc import Callable
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


SAME = [
    "models",
    "./models/",
    "../{parent}/models",
    "models/../models",
    "alias",
    "again",
    "{whole}",
]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_one_folder_is_stored_once_whatever_it_is_called(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    Path("alias").symlink_to(folder)
    Path("again").symlink_to("alias")
    for name in SAME:
        written = name.format(parent=folder.parent.name, whole=folder)
        assert main(["models", "use", written]) == 0
    (stored,) = settings.load().settings.extra_model_folders
    assert Path(stored).is_absolute() and ".." not in Path(stored).parts
    assert os.path.realpath(stored) == str(folder.resolve())


@pytest.mark.parametrize("suffix", ["SAFETENSORS", "SafeTensors", "safetensors"])
def test_every_way_to_write_the_suffix(tmp_path: Path, suffix: str) -> None:
    shutil.copy(PLAIN, tmp_path / f"with space ü.{suffix}")
    assert [Path(path).name for path in other_bases(tmp_path, ())] == [f"with space ü.{suffix}"]
    assert main(["models", "use", str(tmp_path / f"with space ü.{suffix}"), "--as", "base"]) == 0
    assert settings.load().settings.model_overrides["base"].endswith(suffix)


@pytest.mark.parametrize("path", ["", " ", "\t"])
@pytest.mark.parametrize("more", [[], ["--as", "base"]])
def test_no_path_is_not_the_current_folder(path: str, more: list[str]) -> None:
    before = settings.load().settings
    assert main(["models", "use", path, *more]) == UsageError.exit_code
    assert settings.load().settings == before


def loop(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)


def broken_link(folder: Path) -> None:
    (folder / "gone.safetensors").symlink_to("/nonexistent/model.safetensors")


def device(folder: Path) -> None:
    (folder / "zero.safetensors").symlink_to("/dev/zero")


def pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe.safetensors")


def folder_with_the_suffix(folder: Path) -> None:
    (folder / "folder.safetensors").mkdir()


def empty_files(folder: Path) -> None:
    for name in ("a.safetensors", "b.bin", "c.onnx"):
        (folder / name).touch()


ODD = [loop, broken_link, device, pipe, folder_with_the_suffix, empty_files]


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
@pytest.mark.timeout(60)
@pytest.mark.parametrize("odd", ODD)
def test_what_is_no_model_is_passed_by(
    folder: Path, odd: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    odd(folder)
    assert main(["models", "use", str(folder), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    offered = [Path(row["path"]).name for row in rows if row.get("offered_as") == "base"]
    assert sorted(offered) == ["My Mix.SAFETENSORS", "folder"]


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
@pytest.mark.timeout(60)
@pytest.mark.parametrize("odd", [device, pipe, folder_with_the_suffix, empty_files])
def test_what_cannot_be_a_base_is_not_stored_as_one(
    tmp_path: Path, odd: Callable[[Path], None]
) -> None:
    odd(tmp_path)
    for path in tmp_path.glob("*.safetensors"):
        assert main(["models", "use", str(path), "--as", "base"]) != 0
        assert main(["models", "use", str(path)]) != 0
    assert main(["models", "use", str(tmp_path), "--as", "base"]) == UsageError.exit_code
    assert settings.load().settings.model_overrides == {}
