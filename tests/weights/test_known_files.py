"""Files that recipes name are found among those that were used on this computer."""

from pathlib import Path

import pytest

from photomaker_desktop.weights.local import records
from photomaker_desktop.weights.local.checksums import content_sha256, own_records
from photomaker_desktop.weights.local.known_files import find, find_by_name, hashes_of


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder


@pytest.fixture
def lora(tmp_path: Path) -> Path:
    file = tmp_path / "mine" / "film.safetensors"
    file.parent.mkdir()
    file.write_bytes(b"film")
    return file


def test_a_file_that_was_used_is_found_by_its_content(models: Path, lora: Path) -> None:
    assert find("film.safetensors", "ab" * 32, models) == ""
    (sha256,) = hashes_of({"loras.0": str(lora)}, models).values()
    assert find("another name", sha256, models) == str(lora)
    lora.write_bytes(b"other content")
    assert find("film.safetensors", sha256, models) == ""
    assert find_by_name("film.safetensors", models) == str(lora)
    lora.unlink()
    assert find_by_name("film.safetensors", models) == ""


def test_a_download_is_found_too(models: Path) -> None:
    file = models / "base.safetensors"
    file.write_bytes(b"base")
    records.remember(models, {file: "cd" * 32})
    assert find("base.safetensors", "cd" * 32, models) == str(file)


def test_a_folder_is_found_by_name_and_content(models: Path, tmp_path: Path) -> None:
    for place, content in (("one", b"1"), ("two", b"2")):
        unet = tmp_path / place / "base" / "unet"
        unet.mkdir(parents=True)
        (unet / "model.safetensors").write_bytes(content)
        content_sha256(unet.parent, models)
    second = tmp_path / "two" / "base"
    assert find("base", content_sha256(second, models), models) == str(second)
    assert find_by_name("base", models) == "", "two of the same name: neither is meant"


def test_without_a_hash_the_name_decides(models: Path, lora: Path) -> None:
    content_sha256(lora, models)
    assert find("film.safetensors", "", models) == str(lora)
    assert find("", "", models) == ""


def test_pictures_are_hashed_but_not_remembered(models: Path, lora: Path) -> None:
    picture = lora.with_name("start.png")
    picture.write_bytes(b"picture")
    assert hashes_of(
        {"image": str(picture), "mask": "", "control_model": "pose"}, models
    ).keys() == {"image"}
    assert records.read(own_records()).verified == {}
