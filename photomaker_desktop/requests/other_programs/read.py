"""Settings in a picture of another program, for the one builder of requests."""

import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.png import chunks
from photomaker_desktop.imaging.recipes import source_bytes
from photomaker_desktop.imaging.texts import texts_in
from photomaker_desktop.requests.other_programs.a1111 import read_parameters
from photomaker_desktop.requests.other_programs.comfyui import read_comfyui
from photomaker_desktop.requests.other_programs.invokeai import KEYS, read_invokeai
from photomaker_desktop.requests.overrides import Overrides, overrides_from

SEEDS = 2**32
SIDES, GRID = range(64, 4097), 8
RANGES = {"steps": range(1, 201), "clip_skip": range(12)}
MOST_GUIDANCE = 50.0
OWN = re.compile(r"Version: (PhotoMaker Desktop[^,\n]*)")
MOST_LETTERS = 20_000
NAMES = {
    "negative_prompt": "Negative prompt",
    "steps": "Steps",
    "scheduler": "Sampler",
    "guidance_scale": "CFG scale",
    "seed": "Seed",
    "size": "Size",
    "clip_skip": "Clip skip",
}
"""Settings as AUTOMATIC1111 writes them, and most programs show them."""


@dataclass(frozen=True)
class OtherSettings:
    """``program`` wrote the picture; ``notes`` say what was changed or left out."""

    program: str
    overrides: Overrides
    notes: tuple[Text, ...] = ()


def settings_in(source: Path | bytes) -> OtherSettings | None:
    """None for a picture without any. Raises ``StorageError`` if the file cannot be read."""
    data = source_bytes(source)
    for program, values in _read(texts_in(data)):
        kept, notes = _usable(values)
        if kept:
            size = {"size": _own_size(data)} | kept
            return OtherSettings(program, overrides_from(size), notes)
    return None


def _own_size(data: bytes) -> str | None:
    """The PNG's own size, where the program said none and we could draw it."""
    kind, body = next(chunks(data), (b"", b""))
    if kind != b"IHDR" or len(body) < 8:
        return None
    sides = struct.unpack(">II", body[:8])
    fits = all(side in SIDES and side % GRID == 0 for side in sides)
    return f"{sides[0]}x{sides[1]}" if fits else None


def combined(asked: Overrides, found: Overrides) -> Overrides:
    """``found`` with everything asked for in its place."""
    names = (field.name for field in fields(Overrides))
    given = {name: value for name in names if (value := getattr(asked, name)) is not None}
    return replace(found, **given)


def _read(texts: Mapping[str, str]) -> Iterator[tuple[str, dict[str, Any]]]:
    if any(key in texts for key in KEYS):
        yield "InvokeAI", read_invokeai(texts)
    written = [
        texts[name] for name in ("parameters", "UserComment", "ImageDescription") if name in texts
    ]
    for text in written:
        yield _author(text), read_parameters(text)
    yield "ComfyUI", read_comfyui(texts)
    tagged = {
        kind: text[len(kind) + 1 :]
        for text in texts.values()
        for kind in ("prompt", "workflow")
        if text.lower().startswith(f"{kind}:")
    }
    yield "ComfyUI", read_comfyui(tagged)
    for text in written:
        yield "ComfyUI", read_comfyui({"prompt": text})


def _author(parameters: str) -> str:
    """This program writes AUTOMATIC1111's line, too: in a JPEG it is all that there is."""
    if own := OWN.search(parameters):
        return own[1]
    return "Fooocus" if parameters.lstrip().startswith("{") else "AUTOMATIC1111"


def _usable(values: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Text, ...]]:
    """Values that the builder takes; others are left out, each with a note where it matters."""
    kept: dict[str, Any] = {}
    notes: list[Text] = []
    for name, value in values.items():
        if name == "sampler" or value in (None, ""):
            continue
        try:
            kept[name] = _value(name, value)
        except (TypeError, ValueError, OverflowError, UsageError):
            notes.append(
                Text(
                    "{name} “{value}” is not used here.",
                    name=NAMES.get(name, "Prompt"),
                    value=str(value)[:80],
                )
            )
    if values.get("sampler") and not values.get("scheduler"):
        notes.append(
            Text(
                "The sampler “{name}” is not available; the preset's is used.",
                name=str(values["sampler"])[:80],
            )
        )
    if "seed" in kept and str(kept["seed"]) != str(values["seed"]).strip():
        notes.append(
            Text(
                "The seed {seed} is too large; {used} is used.",
                seed=values["seed"],
                used=kept["seed"],
            )
        )
    return kept, tuple(notes)


def _value(name: str, value: Any) -> Any:
    if isinstance(value, bool):
        raise ValueError(value)
    if name in ("prompt", "negative_prompt"):
        return _text(value)
    if name == "seed":
        return _whole(value) % SEEDS if _whole(value) >= 0 else _refuse(value)
    if name == "size":
        sides = [round(_whole(side) / GRID) * GRID for side in str(value).lower().split("x")]
        return (
            f"{sides[0]}x{sides[1]}"
            if len(sides) == 2 and all(s in SIDES for s in sides)
            else _refuse(value)
        )
    if name == "guidance_scale":
        return float(value) if 0 <= float(value) <= MOST_GUIDANCE else _refuse(value)
    if name in RANGES:
        return _whole(value) if _whole(value) in RANGES[name] else _refuse(value)
    return value


def _whole(value: Any) -> int:
    return int(value) if isinstance(value, int) else int(str(value).strip())


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MOST_LETTERS:
        raise ValueError(value)
    return value.strip()


def _refuse(value: Any) -> Any:
    raise ValueError(value)
