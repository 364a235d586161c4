"""What is done before anybody asks: the first picture waits for less."""

import io
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine import loaded
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.devices import available
from photomaker_desktop.engine.encoder import IdEncoder
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
    generator = Server(io.BytesIO(), lambda message: None).start(prepare)
    assert loads == [tiny_models.base]
    list(generator.generate(tiny_models, REQUEST))
    assert loads == [tiny_models.base]


def test_without_a_chosen_set_the_engine_starts_all_the_same(loads: list[str]) -> None:
    Server(io.BytesIO(), lambda message: None).start(Prepare())
    assert loads == []


def test_only_a_full_size_model_is_called_slow_on_a_processor(
    tiny_models: ModelPaths, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if len(available()) > 1:
        pytest.skip("this machine has an accelerator")
    large = replace(tiny_models, base=str(tmp_path / "large"))
    shutil.copytree(tiny_models.base, large.base)
    config = Path(large.base, "unet", "config.json")
    config.write_text(json.dumps(json.loads(config.read_text()) | {"sample_size": 1024}))
    for models, device in ((tiny_models, ""), (large, "cpu")):
        Generator(EngineOptions(device=device)).preload(models)
    assert not caplog.records
    Generator().preload(large)
    assert "many minutes" in caplog.text


def test_all_weights_of_a_set_are_read_ahead(tiny_models: ModelPaths) -> None:
    files = list(weight_files(tiny_models))
    assert {file.parent.name for file in files} >= {"unet", "vae", "text_encoder"}
    assert Path(tiny_models.adapter) in files
    assert read_ahead(tiny_models) in (0, sum(file.stat().st_size for file in files))


def noise_png() -> bytes:
    file = io.BytesIO()
    Image.effect_noise((64, 64), 60).convert("RGB").save(file, "PNG")
    return file.getvalue()


def test_pictures_need_no_photo_encoder(
    tiny_models: ModelPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a CPU its memory is free again, and known photos stay known."""
    builds: list[str] = []
    build = Adapter.build

    def counted(adapter: Adapter, *given: Any, vision: bool = True) -> IdEncoder:
        if vision:
            builds.append("with the vision model")
        return build(adapter, *given, vision=vision)

    monkeypatch.setattr(Adapter, "build", counted)
    known, new = (PhotoInput(f"{name}.png", data=noise_png()) for name in ("known", "new"))
    generator = Generator()
    first = generator.encode(tiny_models, [known])
    list(generator.generate(tiny_models, REQUEST))
    assert generator.encode(tiny_models, [known]).tokens == first.tokens
    assert len(builds) == 1, "a known photo needs no encoder"
    generator.encode(tiny_models, [new])
    assert len(builds) == 2, "it was released for the picture"
