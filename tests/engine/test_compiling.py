"""Compiled blocks: asked for, kept, and given up where they fail."""

from typing import Any

import numpy as np
import pytest
import torch

from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.engine.generator import Generator

REQUEST = GenerationRequest("a hat", width=64, height=64, steps=2, seed=1, preset="best")


def picture(generator: Generator, models: ModelPaths) -> Any:
    (made,) = generator.generate(models, REQUEST)
    return np.asarray(made.image, np.float32)


@pytest.fixture
def count_compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """torch's own way to compile, with a compiler that only counts."""
    found: list[str] = []

    def backend(graph: Any, inputs: Any) -> Any:
        found.append(str(graph))
        return graph.forward

    real = torch.compile
    monkeypatch.setattr(torch, "compile", lambda model, **named: real(model, backend=backend))
    torch.compiler.reset()
    return found


def test_nobody_compiles_unasked(tiny_models: ModelPaths, count_compiled: list[str]) -> None:
    picture(Generator(), tiny_models)
    assert count_compiled == []


def test_blocks_are_compiled_once_and_make_the_same_picture(
    tiny_models: ModelPaths, count_compiled: list[str]
) -> None:
    plain = picture(Generator(), tiny_models)
    generator = Generator(EngineOptions(compile_blocks=True))
    assert np.abs(picture(generator, tiny_models) - plain).max() <= 1
    assert count_compiled
    before = len(count_compiled)
    picture(generator, tiny_models)
    assert len(count_compiled) == before


def test_it_can_be_switched_off_again(tiny_models: ModelPaths, count_compiled: list[str]) -> None:
    generator = Generator(EngineOptions(compile_blocks=True))
    picture(generator, tiny_models)
    generator.apply(EngineOptions())
    picture(generator, tiny_models)
    before = len(count_compiled)
    picture(generator, tiny_models)
    assert len(count_compiled) == before


def test_a_compiler_that_fails_makes_pictures_all_the_same(
    tiny_models: ModelPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(graph: Any, inputs: Any) -> Any:
        raise OSError("no C compiler")

    real = torch.compile
    monkeypatch.setattr(torch, "compile", lambda model, **named: real(model, backend=broken))
    torch.compiler.reset()
    plain = picture(Generator(), tiny_models)
    assert np.array_equal(
        picture(Generator(EngineOptions(compile_blocks=True)), tiny_models), plain
    )
