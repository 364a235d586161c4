"""Files that a table names: beside it or in the library, and nothing else."""

from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.batch.files import TableFiles
from photomaker_desktop.core.errors import PhotoMakerError


@pytest.fixture
def places(tmp_path: Path) -> TableFiles:
    """A table's folder, a library's pictures and a folder of LoRAs, with a file in each."""
    made = TableFiles(tmp_path / "table", (tmp_path / "pictures",), (tmp_path / "loras",))
    (made.table / "photos").mkdir(parents=True)
    (tmp_path / "pictures" / "2026-01").mkdir(parents=True)
    (tmp_path / "loras").mkdir()
    for path in (made.table / "photos" / "a.png", tmp_path / "pictures" / "2026-01" / "b.png"):
        Image.new("RGB", (8, 8)).save(path)
    (tmp_path / "loras" / "ink.safetensors").write_bytes(b"x")
    return made


def test_beside_the_table_then_in_the_library(places: TableFiles, tmp_path: Path) -> None:
    assert places.value("image", "photos/a.png") == str(places.table / "photos" / "a.png")
    assert places.value("image", "photos\\a.png") == str(places.table / "photos" / "a.png")
    assert places.value("image", "b.png") == str(tmp_path / "pictures" / "2026-01" / "b.png")


def test_a_lora_has_a_strength(places: TableFiles, tmp_path: Path) -> None:
    ink = str(tmp_path / "loras" / "ink.safetensors")
    assert places.value("loras", "ink.safetensors") == [ink]
    assert places.value("loras", "ink.safetensors:0.5 + ink.safetensors") == [f"{ink}:0.5", ink]


def test_the_kind_of_a_control_model_is_no_file(places: TableFiles) -> None:
    assert places.value("control_model", "pose") == "pose"
    with pytest.raises(PhotoMakerError, match="no file"):
        places.value("control_model", "pose.safetensors")


@pytest.mark.parametrize("name", ["2026-01/b.png", "*.png", "?.png", "[b].png"])
def test_the_library_is_searched_by_plain_file_names(places: TableFiles, name: str) -> None:
    with pytest.raises(PhotoMakerError, match="no file"):
        places.value("image", name)


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "~/a.png", "../pictures/2026-01/b.png", "photos/../../secret.png",
     "C:\\a.png", "C:a.png", "\\\\server\\share\\a.png", "out.png"],
)  # fmt: skip
def test_nothing_outside_is_opened(places: TableFiles, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    (places.table / "out.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(PhotoMakerError, match="outside the table's folder"):
        places.value("image", name)


def test_a_folder_or_an_endless_file_is_no_picture(
    places: TableFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PhotoMakerError, match="not a regular file"):
        places.value("image", "photos")
    monkeypatch.setattr("photomaker_desktop.batch.files.MOST_BYTES", 10)
    with pytest.raises(PhotoMakerError, match="larger than"):
        places.value("image", "photos/a.png")
