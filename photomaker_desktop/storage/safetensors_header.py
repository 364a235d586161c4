"""The header of a safetensors file: names, types and shapes, without reading any weight."""

import math
import struct
from dataclasses import dataclass, field
from pathlib import Path

from photomaker_desktop.core.decoding import json_object
from photomaker_desktop.core.errors import WeightsInvalid, WeightsMissing
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import storage_errors

MAX_HEADER = 100_000_000


@dataclass(frozen=True)
class SafetensorsHeader:
    """``shapes`` by tensor name; ``metadata`` as stated; ``size`` of the whole file in bytes;
    ``types`` as the file names them ("F16")."""

    shapes: dict[str, tuple[int, ...]]
    metadata: dict[str, str] = field(default_factory=dict)
    size: int = 0
    types: dict[str, str] = field(default_factory=dict)

    @property
    def parameters(self) -> int:
        return sum(math.prod(shape) for shape in self.shapes.values())


def parse_header(path: Path) -> SafetensorsHeader:
    """Raises ``WeightsMissing`` or ``WeightsInvalid`` (no safetensors, damaged)."""
    if path.exists() and not path.is_file():
        raise WeightsInvalid(Text("{path} is not a regular file.", path=path))
    if not path.is_file():
        raise WeightsMissing(Text("The weight file {path} is missing.", path=path))
    with storage_errors(path), path.open("rb") as file:
        size = path.stat().st_size
        start = file.read(8)
        length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        text = file.read(length) if 2 <= length <= min(MAX_HEADER, size - 8) else b""
    if not text:
        raise not_safetensors(path, size)
    try:
        entries = json_object(text)
        metadata = dict(entries.pop("__metadata__", None) or {})
        shapes = {name: tuple(map(int, entry["shape"])) for name, entry in entries.items()}
        types = {name: str(entry.get("dtype", "")) for name, entry in entries.items()}
        end = max((int(entry["data_offsets"][1]) for entry in entries.values()), default=0)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise not_safetensors(path, size) from error
    return SafetensorsHeader(shapes, metadata, 8 + length + end, types)


def read_header(path: Path) -> SafetensorsHeader:
    """As ``parse_header``; raises ``WeightsInvalid`` also for a file that is cut short."""
    header, size = parse_header(path), path.stat().st_size
    if header.size > size:
        raise WeightsInvalid(
            Text(
                "{name} is incomplete: {size} of {total} bytes.",
                name=path.name,
                size=f"{size:,}",
                total=f"{header.size:,}",
            ),
            "A download was probably interrupted.",
            "Download it again.",
        )
    return header


def not_safetensors(path: Path, size: int) -> WeightsInvalid:
    why = (
        Text("The file is empty.") if size == 0 else Text("It is another format, or it is damaged.")
    )
    return WeightsInvalid(
        Text("{name} is not a safetensors file.", name=path.name),
        why,
        "Choose a .safetensors file, or download it again.",
    )
