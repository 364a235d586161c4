"""What travels between rooms and programs: unchangeable, limited, and complete by default."""

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from photomaker_desktop import core
from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.identity import (
    AdapterVersion,
    Consent,
    EncodedIdentity,
    Fusion,
    Identity,
    MixPart,
)
from photomaker_desktop.core.messages import Heartbeat, Message, Note
from photomaker_desktop.core.photo import Box, PhotoInput, PhotoReport
from photomaker_desktop.core.recipe import NOBODY, RECIPE_VERSION
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput, Subject
from photomaker_desktop.core.text import Text


def classes() -> Iterator[type]:
    """All that are defined in the room ``core``."""
    for info in pkgutil.iter_modules(core.__path__):
        module = importlib.import_module(f"{core.__name__}.{info.name}")
        for one in vars(module).values():
            if isinstance(one, type) and one.__module__ == module.__name__:
                yield one


DATA = {one.__name__: one for one in classes() if dataclasses.is_dataclass(one)}
STRUCTS = {one.__name__: one for one in classes() if issubclass(one, msgspec.Struct)}


@pytest.mark.parametrize("name", DATA)
def test_data_cannot_be_changed_on_the_way(name: str) -> None:
    assert vars(DATA[name])["__dataclass_params__"].frozen


@pytest.mark.parametrize("name", STRUCTS)
def test_messages_cannot_be_changed_and_carry_their_name(name: str) -> None:
    about = STRUCTS[name].__struct_config__
    assert about.frozen
    if issubclass(STRUCTS[name], Message):
        assert about.tag == name


WHAT_IS_LEFT_OUT: list[tuple[type, dict[str, Any], dict[str, Any]]] = [
    (
        GenerationRequest,
        {"prompt": "a"},
        {
            "width": 1024, "height": 1024, "number": 1, "preset": "balanced", "seed": None,
            "guidance_rescale": 0.0, "preview_every": 1, "noise_distance": 1.0, "best_of": None,
        },
    ),
    (PictureInput, {}, {"strength": 0.6, "control_scale": 0.7, "image": ""}),
    (LoraChoice, {"path": "a"}, {"strength": 1.0}),
    (PhotoInput, {"path": "a"}, {"weight": 1.0, "untrusted": False, "face": None}),
    (Fusion, {}, {"mode": "stack", "slots": 4}),
    (
        DeviceFacts,
        {"kind": "cuda"},
        {
            "index": 0, "total_memory": 0, "free_memory": 0, "system_memory": 0,
            "bf16": False, "fp16": False, "fp8": False,
        },
    ),
    (
        EngineOptions,
        {},
        {"compile_blocks": False, "check_everything": False, "watermark": True, "device": ""},
    ),
    (
        Capabilities,
        {},
        {"real_people": True, "drawn_people": False, "least_steps": 1, "most_steps": 100},
    ),
    (Heartbeat, {"type": "Heartbeat"}, {"memory_used": 0, "memory_total": 0}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "given", "means"), WHAT_IS_LEFT_OUT, ids=lambda one: getattr(one, "__name__", "")
)
def test_what_a_file_or_a_program_leaves_out(
    kind: type, given: dict[str, Any], means: dict[str, Any]
) -> None:
    found: object = msgspec.convert(given, kind)
    assert {name: getattr(found, name) for name in means} == means


def test_a_set_that_declares_something_unknown_is_a_mistake() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"real_poeple": True}, Capabilities)


def test_a_card_is_named_with_its_number_and_others_are_alone() -> None:
    assert DeviceFacts(DeviceKind.CUDA, 1).torch_name == "cuda:1"
    assert DeviceFacts(DeviceKind.XPU).torch_name == "xpu:0"
    assert [DeviceFacts(kind).torch_name for kind in (DeviceKind.MPS, DeviceKind.CPU)] == [
        "mps",
        "cpu",
    ]


def test_recipes_are_written_in_their_second_version_and_may_have_nobody() -> None:
    assert RECIPE_VERSION == 2
    assert (NOBODY.name, NOBODY.tokens) == ("", b"")


def test_a_note_without_values_is_one_too() -> None:
    assert Note("job", "code", Text("Words.")).data == {}


# People as files


PERSON: dict[str, Any] = {
    "id": "0123456789abcdef", "name": "Ada", "class_word": "woman",
    "created": "2026-01-01T00:00:00Z", "changed": "2026-01-01T00:00:00Z",
}  # fmt: skip


def read(kind: type, **changes: Any) -> Any:
    return from_json(msgspec.json.encode(PERSON | changes), kind)


def test_a_person_without_more_has_no_photos_and_comes_first() -> None:
    person = read(Identity)
    assert (person.photos_kept, person.position, person.notes, person.tags) == (0, 0, "", ())
    assert person.fusion == Fusion() and person.consent is None
    assert not person.is_drawn
    assert read(Identity, tags=["sample"]).is_drawn and read(Identity, tags=["drawn"]).is_drawn


@pytest.mark.parametrize(
    ("field", "most"),
    [("id", 200), ("class_word", 200), ("name", 80), ("created", 40), ("notes", 20_000)],
)
def test_a_strangers_file_holds_no_endless_text(field: str, most: int) -> None:
    assert getattr(read(Identity, **{field: "x" * most}), field) == "x" * most
    with pytest.raises(DecodeError):
        read(Identity, **{field: "x" * (most + 1)})


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"tags": ["x"] * 101},
        {"encodings": {"v1": "xyz"}},
        {"encodings": {"v1": "a" * 65}},
        {"encodings": {"v9": "ab"}},
        {"mixed_from": [{"identity_id": "a", "name": "b", "share": -0.1}]},
        {"mixed_from": [{"identity_id": "a", "name": "b", "share": 1_000_001}]},
        {"mixed_from": [{"identity_id": "a", "name": "b", "share": 1}] * 201},
    ],
)
def test_values_out_of_range_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(DecodeError):
        read(Identity, **changes)


def test_values_at_the_edge_are_read() -> None:
    parts = [{"identity_id": "a", "name": "b", "share": share} for share in (0, 1_000_000)] * 100
    person = read(Identity, mixed_from=parts, tags=["x"] * 100, encodings={"v2": "a" * 64})
    assert person.mixed_from[1] == MixPart("a", "b", 1_000_000)
    assert person.encodings == {AdapterVersion.V2: "a" * 64}
    assert read(Identity, consent={"who": "me", "when": "now", "text_version": "1"}).consent == (
        Consent("me", "now", "1")
    )


def test_each_version_has_its_tokens() -> None:
    assert [version.tokens_per_photo for version in AdapterVersion] == [1, 2]


def report(*, usable: bool = True) -> PhotoReport:
    return PhotoReport("a.jpg", 100, 80, (), None, Box(5, 6, 70, 71), usable=usable)


def test_only_usable_photos_have_tokens_and_a_choice_keeps_its_square() -> None:
    encoded = EncodedIdentity(
        AdapterVersion.V1,
        "",
        b"",
        (report(), report(usable=False), report(), report()),
        (b"0", b"1", b"2", b"3"),
    )
    photos = [
        PhotoInput("0"),
        PhotoInput("1"),
        PhotoInput("2", face=0),
        PhotoInput("3", crop=Box(0, 0, 9, 9)),
    ]
    assert encoded.used == (0, 2, 3)
    assert encoded.used_thumbnails == (b"0", b"2", b"3")
    square = Box(5, 6, 70, 71)
    assert encoded.used_photos(photos) == (
        PhotoInput("0"),
        PhotoInput("2", crop=square),
        PhotoInput("3", crop=square),
    )


def test_a_box_knows_its_edges() -> None:
    box = Box(2, 3, 10, 20)
    assert (box.right, box.bottom, box.area) == (12, 23, 200)


@pytest.mark.parametrize(
    ("changes", "somebody"),
    [
        ({}, False),
        ({"subject": Subject("Ada", "woman", b"")}, True),
        ({"picture": PictureInput(image="a.png")}, True),
        ({"picture": PictureInput(control_image="a.png")}, True),
        ({"picture": PictureInput(mask="a.png")}, False),
    ],
)
def test_who_may_be_in_a_picture(changes: dict[str, Any], somebody: bool) -> None:
    assert GenerationRequest("a", **changes).shows_somebody is somebody


@pytest.mark.parametrize(("number", "best_of", "drawn"), [(2, None, 2), (2, 5, 5), (4, 1, 4)])
def test_how_many_pictures_are_begun(number: int, best_of: int | None, drawn: int) -> None:
    assert GenerationRequest("a", number=number, best_of=best_of).drawn == drawn
