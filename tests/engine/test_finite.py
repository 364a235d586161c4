"""Broken numbers end a picture with words, never with a black one."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
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


def almost_black() -> Image.Image:
    levels = np.random.default_rng(0).integers(0, 3, (32, 32, 3), dtype=np.uint8)
    return Image.fromarray(levels)


def only_alpha_differs() -> Image.Image:
    alpha = Image.linear_gradient("L").resize((16, 16))
    return Image.merge("RGBA", [Image.new("L", (16, 16), 5)] * 3 + [alpha])


def colour_per_channel() -> Image.Image:
    return Image.new("RGB", (16, 16), (127, 64, 200))


def palette() -> Image.Image:
    return Image.new("P", (16, 16), 7)


@pytest.mark.parametrize("made", [almost_black, only_alpha_differs, colour_per_channel, palette])
def test_what_the_eye_sees_as_one_colour_is_none_either(made: Callable[[], Image.Image]) -> None:
    with pytest.raises(BrokenNumbers, match="one colour"):
        check_picture(made())


@pytest.mark.parametrize("spread", [8, 60])
def test_fog_and_night_are_pictures(spread: int) -> None:
    noise = np.random.default_rng(0).integers(10, 10 + spread, (32, 32, 3), dtype=np.uint8)
    check_picture(Image.fromarray(noise))


@pytest.mark.parametrize("value", [float("-inf"), 1e38])
@pytest.mark.parametrize("part", ["unet", "vae", "text_encoder", "text_encoder_2"])
@pytest.mark.parametrize("place", [0, -1])
def test_numbers_that_overflow_later_end_the_picture_too(
    tiny_models: ModelPaths, loads: list[Any], part: str, place: int, value: float
) -> None:
    """Every value of a first or last weight is finite or not, but far too large."""
    if (part, place) == ("text_encoder", -1):
        pytest.skip("SDXL does not use the last norm of its first text encoder")
    generator = Generator(EngineOptions(device="cpu"))
    list(generated(generator, tiny_models))
    module = getattr(loads[0], part)
    weights = list((module.decoder if part == "vae" else module).parameters())
    with torch.no_grad():
        weights[place].fill_(value)
    with pytest.raises(BrokenNumbers):
        list(generated(generator, tiny_models, "a prompt that was not encoded before"))
