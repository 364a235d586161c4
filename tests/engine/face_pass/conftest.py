"""The built-in model with a face detector, three of its people, and a picture of two."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import StableDiffusionXLImg2ImgPipeline
from PIL import Image

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.library.library import Library
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths
from tests.engine.face_pass.drawing import one
from tests.support.data import REPOSITORY, YUNET
from tests.support.sketchbook import SIDE

SAMPLES = REPOSITORY / "resources" / "samples"


@pytest.fixture(scope="module")
def models() -> ModelPaths:
    return replace(model_paths(Settings(), "sketchbook"), detector=str(YUNET))


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Subject]]:
    library = Library.open(tmp_path_factory.mktemp("library"))
    for name in ("Ada", "Felix", "Noor"):
        library.identities.import_((SAMPLES / f"{name}.pmid").read_bytes())
    yield {name: library.identities.subject(name) for name in ("Ada", "Felix", "Noor")}
    library.close()


@pytest.fixture(scope="module")
def generator() -> Generator:
    return Generator()


@pytest.fixture(scope="module")
def couple(
    generator: Generator,
    models: ModelPaths,
    people: dict[str, Subject],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Ada on the left, Felix on the right."""
    path = tmp_path_factory.mktemp("couple") / "couple.png"
    both = Image.new("RGBA", (2 * SIDE, SIDE))
    for place, name in enumerate(("Ada", "Felix")):
        made = one(generator, models, GenerationRequest("white background", subject=people[name]))
        both.paste(made.image, (SIDE * place, 0))
    both.putalpha(200)
    both.save(path)
    return path


@pytest.fixture(scope="module")
def pipeline(tiny_models: ModelPaths) -> Any:
    base = load_base(tiny_models, torch.float32)
    made = StableDiffusionXLImg2ImgPipeline(**base.components)
    made.set_progress_bar_config(disable=True)
    return made
