"""What a weight file says of itself, and files that are none."""

import json
import struct
from pathlib import Path

import pytest

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.storage.safetensors_header import parse_header, read_header

ENTRY = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}
LAST = {"dtype": "F16", "shape": [4], "data_offsets": [24, 32]}


def weights(path: Path, header: object, data: int = 32) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(data))
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


def test_names_shapes_metadata_and_size(file: Path) -> None:
    header = {
        "__metadata__": {"format": "pt"},
        "a": ENTRY,
        "b": LAST,
        "scalar": LAST | {"shape": []},
    }
    found = read_header(weights(file, header))
    assert found.shapes == {"a": (2, 3), "b": (4,), "scalar": ()}
    assert found.metadata == {"format": "pt"}
    assert found.parameters == 6 + 4 + 1
    assert found.size == file.stat().st_size


def test_a_file_without_metadata_or_tensors_is_one_too(file: Path) -> None:
    assert read_header(weights(file, {"a": ENTRY}, 24)).metadata == {}
    assert read_header(weights(file, {"__metadata__": None}, 0)).shapes == {}
    assert read_header(weights(file, {}, 0)).size == file.stat().st_size == 10


def test_a_file_that_was_cut_short_is_said_with_both_sizes(file: Path) -> None:
    weights(file, {"a": ENTRY, "b": LAST})
    size = file.stat().st_size
    file.write_bytes(file.read_bytes()[:-1])
    assert parse_header(file).size == size
    with pytest.raises(WeightsInvalid, match=f"incomplete: {size - 1} of {size} bytes"):
        read_header(file)


def test_a_missing_file_or_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="is missing"):
        parse_header(tmp_path / "nothing")
    with pytest.raises(WeightsInvalid, match="is not a regular file"):
        parse_header(tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        b"a text that is longer than eight bytes",
        struct.pack("<Q", 1) + b"{",
        struct.pack("<Q", 3) + b"{}",
        struct.pack("<Q", 2**63) + b"{}",
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 2) + b"{{",
    ],
)
def test_another_format_is_no_weight_file(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with pytest.raises(WeightsInvalid, match="is not a safetensors file") as refused:
        parse_header(file)
    assert "another format" in str(refused.value.why)


@pytest.mark.parametrize(
    "header",
    [
        {"a": 3},
        {"a": {"shape": [2]}},
        {"a": ENTRY | {"shape": "wide"}},
        {"a": ENTRY | {"data_offsets": [0]}},
        {"__metadata__": 7},
    ],
)
def test_a_header_that_makes_no_sense_is_refused(file: Path, header: object) -> None:
    with pytest.raises(WeightsInvalid, match="is not a safetensors file"):
        parse_header(weights(file, header))


def test_an_empty_file_is_called_empty(file: Path) -> None:
    file.write_bytes(b"")
    with pytest.raises(WeightsInvalid) as refused:
        parse_header(file)
    assert str(refused.value.why) == "The file is empty."
