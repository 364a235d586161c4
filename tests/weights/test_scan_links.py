"""Where the user's own weights may lie: behind links, and under names in any case."""

import sys
from pathlib import Path

import pytest

from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.local_scan import adopt, weight_files


def test_suffixes_in_any_case(tmp_path: Path) -> None:
    for name in ("a.SafeTensors", "b.ONNX", "c.bin", "notes.txt"):
        (tmp_path / name).touch()
    found = [path.name for path in weight_files(tmp_path)]
    assert found == ["a.SafeTensors", "b.ONNX", "c.bin"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_linked_folders_are_looked_through_once_and_loops_end(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "model.safetensors").touch()
    (tmp_path / "disk" / "back").symlink_to(tmp_path / "disk")
    models = tmp_path / "models"
    models.mkdir()
    (models / "checkpoints").symlink_to(tmp_path / "disk")
    (models / "again").symlink_to(tmp_path / "disk")
    assert [path.name for path in weight_files(models)] == ["model.safetensors"]


def test_a_relative_folder_is_stored_once_and_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "models").mkdir()
    monkeypatch.chdir(tmp_path)
    once = adopt(Settings(), Path("models"), ())
    twice = adopt(once, Path("models"), ())
    assert twice.extra_model_folders == (str(tmp_path / "models"),)
