"""The program as a user has it, with the tiny model in place of Sketchbook."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import paths
from tests.support.data import NEWTON


@pytest.fixture(scope="module")
def resources_with_tiny(tmp_path_factory: pytest.TempPathFactory, tiny_models: ModelPaths) -> Path:
    root = tmp_path_factory.mktemp("resources")
    shutil.copytree(
        paths.resources(),
        root,
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns("sketchbook", "samples"),
    )
    shutil.copytree(Path(tiny_models.base).parent, root / "sketchbook")
    return root


@pytest.fixture
def tiny_sketchbook(resources_with_tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """``--models sketchbook`` is the tiny model."""
    monkeypatch.setattr(paths, "resources", lambda: resources_with_tiny)
    return resources_with_tiny


@pytest.fixture
def photos(tmp_path: Path) -> list[str]:
    """Two different photos of one man, one with a difficult name."""
    names = [tmp_path / "one.jpg", tmp_path / "photo of Zoë 写真.png"]
    for photo, path in zip(NEWTON[1::2], names, strict=True):
        with Image.open(photo) as picture:
            picture.save(path)
    return [str(name) for name in names]
