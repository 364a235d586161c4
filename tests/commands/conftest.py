"""The program as a user has it, with the tiny model in place of Sketchbook."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage import paths


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
    """Two different pictures, one with a difficult name."""
    names = [tmp_path / "one.jpg", tmp_path / "photo of Zoë 写真.png"]
    light = Image.radial_gradient("L").convert("RGB").resize((96, 120))
    for colour, path in zip(("teal", "orange"), names, strict=True):
        Image.blend(Image.new("RGB", light.size, colour), light, 0.5).save(path)
    return [str(name) for name in names]
