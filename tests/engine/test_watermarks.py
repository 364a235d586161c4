"""Watermark → encode → sign, with stand-ins of TrustMark's names and shapes."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.bench.subject import person
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.engine.adapter import load_adapter
from photomaker_desktop.engine.generated_picture import GeneratedPicture
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.watermarks import Watermarks
from photomaker_desktop.marking.credentials import Signature, read_credentials
from photomaker_desktop.marking.watermark import is_own
from tests.support.library import make
from tests.support.marking.pictures import options
from tests.support.marking.trustmark import build_trustmark
from tests.support.safety.model import MODEL

VALUE = 0x1234_5678_9ABC_DEF


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(build_trustmark(tmp_path_factory.mktemp("trustmark")))


@pytest.fixture
def marks(folder: str) -> Watermarks:
    return Watermarks(folder)


@pytest.fixture
def models(tiny_models: ModelPaths, folder: str) -> ModelPaths:
    return replace(tiny_models, capabilities=ANY_MODEL, safety=MODEL, watermark=folder)


def picture(engine: Generator, models: ModelPaths, subject: Subject | None) -> GeneratedPicture:
    asked = GenerationRequest("a hat", subject=subject, width=256, height=256, steps=2, seed=1)
    (made,) = engine.generate(models, asked)
    return made


def scene(size: tuple[int, int]) -> Image.Image:
    """Soft colours: noise would hide the stand-in's bits, photographs do not."""
    return make.picture(1, (4, 4)).resize(size, Image.Resampling.BICUBIC)


@pytest.mark.parametrize("size", [(256, 256), (1024, 1024), (1344, 768), (1536, 640)])
def test_what_was_written_is_read(marks: Watermarks, size: tuple[int, int]) -> None:
    image = scene(size)
    marked = marks.write(image, VALUE)
    assert marked.size == size
    assert marks.read(marked) == VALUE
    assert marks.read(image) is None
    change = np.abs(np.asarray(marked, float) - np.asarray(image, float))
    assert change.max() <= 0.06 * 127.5 + 1


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_it_survives_a_lossy_copy_and_a_smaller_one(marks: Watermarks, kind: str) -> None:
    marked = marks.write(scene((1024, 1024)), VALUE)
    file = io.BytesIO()
    marked.resize((600, 600)).save(file, kind, quality=80)
    assert marks.read(Image.open(file)) == VALUE


def test_a_photograph_is_marked_signed_and_bound(
    models: ModelPaths, folder: str, tmp_path: Path
) -> None:
    signing = options(tmp_path)
    engine = Generator(EngineOptions(signing=signing))
    made = picture(engine, models, person(load_adapter(models.adapter)))
    found = read_credentials(made.png, Path(signing.public_dir))
    assert found.signature is Signature.OWN
    assert found.watermark == made.watermark
    assert is_own(made.watermark, Path(signing.public_dir))
    assert engine.encode_picture(made.image, made.recipe, made.watermark)


def test_it_is_read_from_an_encoded_picture(models: ModelPaths, marks: Watermarks) -> None:
    file = io.BytesIO()
    marks.write(scene((512, 512)), VALUE).save(file, "JPEG")
    found = Generator().read_watermark(models, file.getvalue())
    assert found.endswith(f"{VALUE:061b}")
    assert Generator().read_watermark(models, make.jpeg()) == ""


def test_drawings_carry_none(tiny_models: ModelPaths, folder: str) -> None:
    assert picture(Generator(), replace(tiny_models, watermark=folder), None).watermark == ""


def test_it_can_be_switched_off_where_nobody_real_is_meant(models: ModelPaths) -> None:
    off = Generator(EngineOptions(watermark=False))
    assert picture(off, models, None).watermark == ""
    assert picture(off, models, person(load_adapter(models.adapter))).watermark
    assert picture(Generator(), models, None).watermark


def test_without_its_models_there_is_none(models: ModelPaths) -> None:
    assert picture(Generator(), replace(models, watermark=""), None).watermark == ""


def test_missing_and_damaged_files_are_said(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="watermark"):
        Watermarks(str(tmp_path)).write(scene((64, 64)), VALUE)
    (tmp_path / "encoder_Q.onnx").write_bytes(b"no model")
    with pytest.raises(WeightsInvalid):
        Watermarks(str(tmp_path)).write(scene((64, 64)), VALUE)
