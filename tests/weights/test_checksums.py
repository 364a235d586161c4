"""What stands for a base model in recipes: its files' hashes, read once."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from photomaker_desktop.weights.local import checksums, records
from photomaker_desktop.weights.local.checksums import content_sha256


@pytest.fixture
def base(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    for part in ("unet", "vae", "elsewhere"):
        (folder / part).mkdir(parents=True)
        (folder / part / "model.safetensors").write_bytes(part.encode())
    return folder


def test_a_file_is_its_own_hash(base: Path, tmp_path: Path) -> None:
    file = base / "unet" / "model.safetensors"
    assert content_sha256(file, tmp_path) == hashlib.sha256(b"unet").hexdigest()


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="needs sha256sum")
def test_a_folder_is_the_hash_of_what_sha256sum_says(base: Path, tmp_path: Path) -> None:
    names = ["unet/model.safetensors", "vae/model.safetensors"]
    said = subprocess.run(["sha256sum", *names], cwd=base, capture_output=True, check=True).stdout
    assert content_sha256(base, tmp_path) == hashlib.sha256(said).hexdigest()


def test_only_a_changed_file_is_read_again(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = content_sha256(base, tmp_path)
    read: list[Path] = []

    def reading(path: Path) -> str:
        read.append(path)
        return hashlib.sha256(path.read_bytes()).hexdigest()

    monkeypatch.setattr(checksums, "sha256_of", reading)
    assert content_sha256(base, tmp_path) == first
    assert read == []
    changed = base / "vae" / "model.safetensors"
    changed.write_bytes(b"other")
    os.utime(changed, ns=(1, 1))
    assert content_sha256(base, tmp_path) != first
    assert read == [changed]


def test_a_download_has_said_it_already_and_we_say_nothing_there(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, models = base / "unet" / "model.safetensors", tmp_path / "models"
    content_sha256(file, models)
    assert records.read(models).verified == {}
    records.remember(models, {file: "a" * 64})
    assert content_sha256(file, models) == "a" * 64


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_recorded_hashes_are_for_this_user_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        with records.only_writer(tmp_path / "cache" / "hashes"):
            records.remember(tmp_path / "cache" / "hashes", {})
    finally:
        os.umask(before)
    made = list((tmp_path / "cache").rglob("*"))
    assert made
    assert not [path for path in (tmp_path / "cache", *made) if path.stat().st_mode & 0o077]
