"""Broken numbers end a picture with words, never with a black one."""

from collections.abc import Iterator
from typing import Any

import pytest
import torch
from PIL import Image

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import BrokenNumbers
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine import loaded
from photomaker_desktop.engine.finite import StepCheck, check_picture
from photomaker_desktop.engine.generator import Generator


def generated(generator: Generator, models: ModelPaths, prompt: str = "a garden") -> Iterator[Any]:
    request = GenerationRequest(prompt, width=64, height=64, steps=2, seed=1)
    return generator.generate(models, request)


def break_one(module: torch.nn.Module, value: float) -> None:
    with torch.no_grad():
        next(p for p in module.parameters() if p.ndim > 1).view(-1)[3] = value


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The pipelines that were loaded."""
    made: list[Any] = []
    real = loaded.load_base

    def load(*given: Any) -> Any:
        made.append(real(*given))
        return made[-1]

    monkeypatch.setattr(loaded, "load_base", load)
    return made


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize(
    ("part", "says"),
    [
        ("unet", "The model overflowed"),
        ("vae", "The VAE overflowed"),
        ("text_encoder_2", "A text encoder overflowed"),
    ],
)
def test_the_part_is_named(
    tiny_models: ModelPaths, loads: list[Any], part: str, says: str, value: float
) -> None:
    generator = Generator(EngineOptions(device="cpu"))
    assert len(list(generated(generator, tiny_models))) == 1
    module = getattr(loads[0], part)
    break_one(module.decoder if part == "vae" else module, value)
    with pytest.raises(BrokenNumbers, match=says) as caught:
        list(generated(generator, tiny_models, "a prompt that was not encoded before"))
    assert caught.value.exit_code != 0
    assert caught.value.todo


def test_a_broken_step_is_found_whatever_comes_after() -> None:
    check = StepCheck()
    check(torch.ones(1, 4, 8, 8))
    broken = torch.ones(1, 4, 8, 8)
    broken[0, 0, 0, 0] = float("nan")
    with pytest.raises(BrokenNumbers):
        check(broken)


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_one_colour_is_no_picture(mode: str) -> None:
    with pytest.raises(BrokenNumbers, match="one colour"):
        check_picture(Image.new(mode, (16, 16)))
    picture = Image.new(mode, (16, 16))
    picture.paste(Image.new(mode, (1, 1), "white"))
    check_picture(picture)
