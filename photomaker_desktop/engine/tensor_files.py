"""Tensor files: safetensors and torch's zip without code execution; atomic safetensors writing."""

import json
import pickle
import struct
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import NoReturn

import torch
from safetensors import safe_open
from torch import Tensor

from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing, WrongModel
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import atomic_file, storage_errors

Tensors = dict[str, Tensor]

NAMES = {
    torch.float64: "F64",
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.uint8: "U8",
    torch.bool: "BOOL",
}


def read_tensors(path: Path) -> tuple[Tensors, dict[str, str]]:
    """Tensors by dotted name, and the safetensors metadata (empty for ``.bin``).

    Nested dictionaries of a torch file are joined with dots. Raises ``WeightsMissing``,
    ``WeightsInvalid`` or ``WrongModel``.
    """
    if path.is_dir():
        raise WrongModel(
            Text("{name} is a folder.", name=path.name), todo="Choose a .bin or .safetensors file."
        )
    if not path.exists():
        raise WeightsMissing(Text("The weight file {path} is missing.", path=path))
    with storage_errors(path), path.open("rb") as file:
        start = file.read(9)
    if start[8:9] == b"{":  # first: the length before it may begin with any byte
        return read_safetensors(path)
    if start[:2] == b"PK" or start[:1] == b"\x80":
        mapped = start[:2] == b"PK" and path.suffix != ".safetensors"
        return read_torch(path, mapped=mapped), {}
    if not start:
        damaged(path, Text("It is empty."))
    raise WrongModel(
        Text("{name} is not a weight file (neither safetensors nor torch).", name=path.name)
    )


def read_safetensors(path: Path) -> tuple[Tensors, dict[str, str]]:
    try:
        with safe_open(path, framework="pt", device="cpu") as file:
            names = file.keys()
            return {name: file.get_tensor(name) for name in names}, file.metadata() or {}
    except Exception as error:  # noqa: BLE001 - a flipped bit reaches every part of the reader
        damaged(path, Text("It is truncated or damaged."), error)


def read_torch(path: Path, *, mapped: bool) -> Tensors:
    """``mapped``: the tensors of a zip stay on the disk. torch believes names, hence the file."""
    try:
        with nullcontext(path) if mapped else path.open("rb") as file:
            content = torch.load(file, map_location="cpu", weights_only=True, mmap=mapped)
    except pickle.UnpicklingError as error:
        raise WeightsInvalid(
            Text("{name} was rejected: it contains more than tensors.", name=path.name),
            "A weight file that contains code can do anything on your computer.",
            "Get the file from its publisher, or use a safetensors version.",
        ) from error
    except Exception as error:  # noqa: BLE001 - as above
        damaged(path, Text("It is truncated or damaged."), error)
    return dict(flatten(content)) if isinstance(content, dict) else {}


def flatten(content: Mapping[object, object], prefix: str = "") -> list[tuple[str, Tensor]]:
    """Nested dictionaries of tensors → dotted names; anything else is left out."""
    found: list[tuple[str, Tensor]] = []
    for key, value in content.items():
        if isinstance(value, Tensor):
            found.append((f"{prefix}{key}", value))
        elif isinstance(value, Mapping):
            found += flatten(value, f"{prefix}{key}.")
    return found


def write_safetensors(path: Path, tensors: Tensors, metadata: dict[str, str]) -> None:
    """Stream tensors into ``path``, whole or not at all; raises ``DiskFull``, ``StorageError``.

    Format: https://github.com/huggingface/safetensors. Written here because the library's own
    writer hides the system's errors and cannot write into an open file.
    """
    header: dict[str, object] = {"__metadata__": metadata}
    offset = 0
    for name, tensor in tensors.items():
        end = offset + tensor.numel() * tensor.element_size()
        header[name] = {
            "dtype": NAMES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [offset, end],
        }
        offset = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with atomic_file(path) as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for tensor in tensors.values():
            raw = tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8)
            file.write(raw.numpy().data)


def damaged(path: Path, why: Text, error: Exception | None = None) -> NoReturn:
    raise WeightsInvalid(
        Text("{name} cannot be read.", name=path.name), why, "Download it again."
    ) from error
