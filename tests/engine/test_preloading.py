"""What is done before anybody asks: the first picture waits for less."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine import loaded
from photomaker_desktop.engine.generator import Generator
from photomaker_desktop.engine.read_ahead import read_ahead, weight_files
from photomaker_desktop.engine.server import Server

REQUEST = GenerationRequest("a hat", width=64, height=64, steps=1, seed=1)


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The bases that were loaded."""
    found: list[str] = []
    real: Callable[..., object] = loaded.load_base

    def load(models: ModelPaths, dtype: object) -> object:
        found.append(models.base)
        return real(models, dtype)

    monkeypatch.setattr(loaded, "load_base", load)
    return found


def test_a_preloaded_set_is_not_loaded_again(tiny_models: ModelPaths, loads: list[str]) -> None:
    generator = Generator()
    generator.preload(tiny_models)
    assert loads == [tiny_models.base]
    list(generator.generate(tiny_models, REQUEST))
    assert loads == [tiny_models.base]


def test_the_engine_loads_the_chosen_set_before_it_is_asked(
    tiny_models: ModelPaths, loads: list[str]
) -> None:
    prepare = Prepare(models=tiny_models)
    generator = Server(io.BytesIO(), lambda message: None)._start(prepare)
    assert loads == [tiny_models.base]
    list(generator.generate(tiny_models, REQUEST))
    assert loads == [tiny_models.base]


def test_without_a_chosen_set_the_engine_starts_all_the_same(loads: list[str]) -> None:
    Server(io.BytesIO(), lambda message: None)._start(Prepare())
    assert loads == []


def test_all_weights_of_a_set_are_read_ahead(tiny_models: ModelPaths) -> None:
    files = list(weight_files(tiny_models))
    assert {file.parent.name for file in files} >= {"unet", "vae", "text_encoder"}
    assert Path(tiny_models.adapter) in files
    assert read_ahead(tiny_models) in (0, sum(file.stat().st_size for file in files))


def test_pictures_need_no_photo_encoder(tiny_models: ModelPaths) -> None:
    """On a CPU its memory is free again, and known photos stay known."""
    generator = Generator()
    photos = [Image.effect_noise((64, 64), 60).convert("RGB")]
    encoder = generator._adapters.photo_encoder(tiny_models)
    seen = encoder(photos)
    list(generator.generate(tiny_models, REQUEST))
    assert encoder._encoder is None
    assert (encoder(photos).tokens == seen.tokens).all()
    assert encoder._encoder is None
