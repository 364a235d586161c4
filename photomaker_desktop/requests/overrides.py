"""What somebody wants otherwise: loosely typed values by name become typed ones, or an error.

The names are those of ``GenerationRequest`` and ``PictureInput``, and ``size``.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.presets import PRESETS, SCHEDULERS
from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.core.several_people import PeopleMethod, Region
from photomaker_desktop.core.sizes import SDXL, AspectRatio, ratios_for
from photomaker_desktop.core.text import Text


@dataclass(frozen=True)
class Overrides:
    """``None``: not said. ``size`` is ``1024x768`` or a ratio; files are paths."""

    prompt: str | None = None
    negative_prompt: str | None = None
    style: str | None = None
    preset: str | None = None
    size: str | None = None
    number: int | None = None
    seed: int | None = None
    steps: int | None = None
    scheduler: str | None = None
    guidance_scale: float | None = None
    guidance_steps: int | None = None
    guidance_rescale: float | None = None
    style_strength: float | None = None
    clip_skip: int | None = None
    fusion: FusionMode | None = None
    fusion_slots: int | None = None
    loras: tuple[LoraChoice, ...] | None = None
    image: str | None = None
    mask: str | None = None
    strength: float | None = None
    control_image: str | None = None
    control_model: str | None = None
    control_scale: float | None = None
    enlarge: float | None = None
    faces: FaceGoal | None = None
    face: int | None = None
    face_strength: float | None = None
    into: str | None = None
    best_of: int | None = None
    people_method: PeopleMethod | None = None
    regions: tuple[Region, ...] | None = None


def overrides_from(
    given: Mapping[str, Any], shown: Mapping[str, str] = MappingProxyType({})
) -> Overrides:
    """Raises ``UsageError`` that names the field, by its ``shown`` name where it has another one.

    ``None`` means not said, as do empty text and empty lists except in ``TEXTS``, where empty
    text takes words away.
    """
    if unknown := given.keys() - FIELDS.keys():
        raise UsageError(
            Text("There is no setting called “{name}”.", name=min(unknown)),
            todo=Text("Choose one of: {names}.", names=", ".join(FIELDS)),
        )
    given = {
        name: value
        for name, value in given.items()
        if value is not None and (name in TEXTS or value not in ("", [], ()))
    }
    return Overrides(
        **{name: _read(name, value, shown.get(name, name)) for name, value in given.items()}
    )


def _read(name: str, value: object, shown: str) -> Any:
    try:
        return FIELDS[name](value)
    except (TypeError, ValueError, OverflowError) as error:
        reason = error.args[0] if error.args and isinstance(error.args[0], Text) else ""
        raise UsageError(
            Text("{name} cannot be “{value}”.", name=shown, value=str(value)), reason
        ) from error


def size_of(text: str, native: int = SDXL, sizes: Sequence[AspectRatio] = ()) -> tuple[int, int]:
    """``1024x768``, or the ratio of one of ``sizes`` or of the fourteen of a model of that native
    side in pixels.

    Raises ``ValueError``.
    """
    known_sizes = sizes or ratios_for(native)
    for ratio in (*sizes, *ratios_for(native)):
        if text in (ratio.ratio, ratio.name):
            return ratio.width, ratio.height
    try:
        width, height = (int(part) for part in text.lower().replace("×", "x").split("x"))
    except ValueError:
        known = ", ".join(ratio.ratio for ratio in known_sizes)
        raise ValueError(Text("Use a size such as 1024x768, or {known}.", known=known)) from None
    return width, height


def lora_of(value: object) -> LoraChoice:
    """``FILE`` or ``FILE:STRENGTH``."""
    if isinstance(value, LoraChoice):
        return value
    path, colon, strength = str(value).rpartition(":")
    try:
        if colon and path:
            return LoraChoice(absolute(path), float(strength))
    except ValueError:
        pass  # a colon of the path itself
    return LoraChoice(absolute(str(value)))


def region_of(value: object) -> Region:
    """``NAME=LEFT,TOP,RIGHT,BOTTOM`` in shares of the picture. Raises ``ValueError``."""
    if isinstance(value, Region):
        return value
    name, _, edges = str(value).strip().rpartition("=")
    shares = [_fraction(edge) for edge in edges.split(",")]
    if not name or len(shares) != 4:
        raise ValueError(Text("Use NAME=LEFT,TOP,RIGHT,BOTTOM, such as Ada=0,0,0.5,1."))
    return Region(name.strip().removeprefix("@"), *shares)


def absolute(path: str) -> str:
    """What is no file (the name of a model, an id on the hub) stays."""
    try:
        return str(Path(path).absolute()) if Path(path).exists() else path
    except (OSError, ValueError):  # too long, or characters that no file's name has
        return path


def _words(value: object) -> str:
    """Numbers too, as a table has them; not what a client sends by mistake, such as a list."""
    if not isinstance(value, str | int | float):
        raise ValueError(Text("It is text."))
    return str(value)


def _size(value: object) -> str:
    size_of(str(value))
    return str(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not float(value).is_integer():
        raise ValueError(Text("It is a whole number."))
    if abs(float(value)) >= LARGEST:
        raise ValueError(Text("It is too large."))
    return int(float(value))


def _fraction(value: Any) -> float:
    if isinstance(value, bool) or not math.isfinite(float(value)):
        raise ValueError(Text("It is a number."))
    return float(value)


def _factor(value: Any) -> float:
    factor = _fraction(value)
    if not 1 < factor <= 8:
        raise ValueError(Text("Use a number from {low} to {high}.", low="1.1", high="8"))
    return factor


def _one_of(names: Iterable[str]) -> Callable[[object], str]:
    known = tuple(names)

    def read(value: object) -> str:
        if value not in known:
            raise ValueError(Text("Choose one of: {names}.", names=", ".join(known)))
        return str(value)

    return read


def _fusion(value: object) -> FusionMode:
    return FusionMode(_one_of(FusionMode)(value))


def _goal(value: object) -> FaceGoal:
    return FaceGoal(_one_of(FaceGoal)(value))


def _method(value: object) -> PeopleMethod:
    return PeopleMethod(_one_of(PeopleMethod)(value))


def _regions(value: object) -> tuple[Region, ...]:
    many = value if isinstance(value, list | tuple) else str(value).split(";")
    return tuple(map(region_of, many))


def _loras(value: object) -> tuple[LoraChoice, ...]:
    many = value if isinstance(value, list | tuple) else [value]
    return tuple(map(lora_of, many))


def _file(value: object) -> str:
    return str(Path(str(value)).absolute())


LARGEST = 2**63  # what a message to the engine and the library's database can hold
TEXTS = ("prompt", "negative_prompt", "style")
FIELDS: Mapping[str, Callable[[Any], Any]] = {
    "prompt": _words,
    "negative_prompt": _words,
    "style": _words,
    "preset": _one_of(PRESETS),
    "size": _size,
    "number": _whole,
    "seed": _whole,
    "steps": _whole,
    "scheduler": _one_of(SCHEDULERS),
    "guidance_scale": _fraction,
    "guidance_steps": _whole,
    "guidance_rescale": _fraction,
    "style_strength": _fraction,
    "clip_skip": _whole,
    "fusion": _fusion,
    "fusion_slots": _whole,
    "loras": _loras,
    "image": _file,
    "mask": _file,
    "strength": _fraction,
    "control_image": _file,
    "control_model": _words,
    "control_scale": _fraction,
    "enlarge": _factor,
    "faces": _goal,
    "face": _whole,
    "face_strength": _fraction,
    "into": _file,
    "best_of": _whole,
    "people_method": _method,
    "regions": _regions,
}
