"""Loosely typed values become typed ones; what makes no sense is named."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput
from photomaker_desktop.core.several_people import PeopleMethod, Region
from photomaker_desktop.requests.build import FACES
from photomaker_desktop.requests.overrides import (
    FIELDS,
    Overrides,
    lora_of,
    overrides_from,
    size_of,
)


@pytest.mark.parametrize(
    ("name", "given", "typed"),
    [
        ("steps", "30", 30),
        ("steps", 30.0, 30),
        ("seed", "4294967295", 2**32 - 1),
        ("guidance_scale", "4.5", 4.5),
        ("fusion", "budget", FusionMode.BUDGET),
        ("scheduler", "euler", "euler"),
        ("size", "3:4", "3:4"),
        ("negative_prompt", "", ""),
        ("loras", "film.safetensors:0.5", (LoraChoice("film.safetensors", 0.5),)),
        ("people_method", "regions", PeopleMethod.REGIONS),
        ("regions", "@Ada=0,0,0.5,1", (Region("Ada", 0, 0, 0.5, 1),)),
        ("regions", "A=0,0,.5,1; B=.5,0,1,1", (Region("A", right=0.5), Region("B", left=0.5))),
        ("loras", ["a.x", "b.x:2"], (LoraChoice("a.x"), LoraChoice("b.x", 2))),
    ],
)
def test_a_cell_of_a_table_or_a_field_of_a_form_is_typed(
    name: str, given: object, typed: Any
) -> None:
    assert overrides_from({name: given}) == dataclasses.replace(Overrides(), **{name: typed})


@pytest.mark.parametrize("empty", [None, "", [], ()])
def test_what_is_empty_is_not_said(empty: object) -> None:
    assert overrides_from({"steps": empty, "loras": empty, "size": empty}) == Overrides()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("steps", "many"),
        ("steps", 2.5),
        ("steps", True),
        ("seed", float("inf")),
        ("seed", 2**63),
        ("guidance_scale", float("nan")),
        ("clip_skip", [1]),
        ("size", "9x"),
        ("preset", "fast"),
        ("fusion", "sum"),
        ("scheduler", "magic"),
        ("people_method", "magic"),
        ("regions", "Ada=0,0,1"),
        ("regions", "0,0,1,1"),
        ("colour", "red"),
    ],
)
def test_an_error_names_the_field(name: str, value: object) -> None:
    with pytest.raises(UsageError, match=name):
        overrides_from({name: value})


def test_every_field_of_a_request_can_be_said_or_is_known_to_be_left_out() -> None:
    """If this fails: a new field of a request needs a line in ``Overrides`` and ``FIELDS``."""
    names = {field.name for kind in (GenerationRequest, PictureInput) for field in fields(kind)}
    own = {"subject", "others", "picture", "width", "height", "preview_every", "face_pass"}
    by_recipe_alone = {
        "start_merge_step",
        "draft_lora",
        "lora_method",
        "near_seed",
        "noise_distance",
    }
    assert FIELDS.keys() == (names - own - by_recipe_alone) | {"size", *FACES}
    assert FIELDS.keys() == {field.name for field in fields(Overrides)}


def fields(kind: Any) -> tuple[dataclasses.Field[Any], ...]:
    return dataclasses.fields(kind)


@pytest.mark.parametrize(
    ("text", "size"),
    [("1024x768", (1024, 768)), ("80×64", (80, 64)), ("4:3", (128, 96)), ("Instagram", (128, 128))],
)
def test_sizes(text: str, size: tuple[int, int]) -> None:
    assert size_of(text, 128) == size


def test_a_colon_in_the_name_of_a_lora_is_no_strength(tmp_path: Path) -> None:
    assert lora_of("C:film") == LoraChoice("C:film")
    file = tmp_path / "film.safetensors"
    file.touch()
    assert lora_of(f"{file}:0.25") == LoraChoice(str(file), 0.25)


def test_what_was_asked_for_stays_as_it_is() -> None:
    """Rows of a table share their defaults, so nothing on the way may change them."""
    asked = Overrides(prompt="a hat")
    with pytest.raises(dataclasses.FrozenInstanceError):
        asked.prompt = "a coat"  # type: ignore[misc]
