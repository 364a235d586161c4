"""Presets (Draft, Balanced, Best) and few-step LoRAs as typed tables, and how a request is resolved
with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from types import MappingProxyType

from photomaker_desktop.core.best_of import MOST_DRAWN
from photomaker_desktop.core.errors import UsageError, WeightsMissing
from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.several_people import DEFAULT_METHOD, PeopleMethod
from photomaker_desktop.core.text import Text

LAST_MERGE_STEP = 30
DEFAULT_PRESET = "balanced"


class DraftLora(StrEnum):
    """Few-step LoRAs for SDXL that are known by name."""

    LIGHTNING_4 = "lightning_4"
    LIGHTNING_8 = "lightning_8"
    HYPER_8_CFG = "hyper_8_cfg"
    LCM = "lcm"


@dataclass(frozen=True)
class Preset:
    """Settings that belong together.

    ``scheduler`` is a name of ``SCHEDULERS``; ``guided`` the share of steps with guidance, from the
    first; ``style_strength`` in percent. ``start_merge_step``, if given, replaces the style
    strength. ``timestep_spacing`` empty: as in the base model.
    """

    name: str
    title: str
    purpose: Text
    steps: int
    scheduler: str
    guidance_scale: float
    guided: float = 1.0
    style_strength: float = 20
    start_merge_step: int | None = None
    timestep_spacing: str = ""


SCHEDULER_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "euler": "Euler",
        "euler_a": "Euler ancestral",
        "dpmpp_2m": "DPM++ 2M",
        "dpmpp_2m_karras": "DPM++ 2M Karras",
        "dpmpp_2m_sde": "DPM++ 2M SDE",
        "dpmpp_2m_sde_karras": "DPM++ 2M SDE Karras",
        "heun": "Heun",
        "ddim": "DDIM",
        "unipc": "UniPC",
        "lcm": "LCM",
        "tcd": "TCD",
    }
)
SCHEDULERS = tuple(SCHEDULER_TITLES)

PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        preset.name: preset
        for preset in (
            Preset("best", "Best", Text("The reference demo's settings."), 50, "euler", 5),
            Preset(
                "balanced",
                "Balanced",
                Text("Half the steps with a better solver; the last ones run without guidance."),
                25,
                "dpmpp_2m_karras",
                5,
                guided=16 / 25,
            ),
            Preset(
                "draft",
                "Draft",
                Text("A quick idea; the likeness may be weaker."),
                12,
                "dpmpp_2m_karras",
                5,
                guided=8 / 12,
            ),
        )
    }
)

DRAFTS: Mapping[DraftLora, Preset] = MappingProxyType(
    {
        DraftLora.LIGHTNING_4: Preset(
            "draft",
            "Draft",
            Text("SDXL-Lightning in four steps."),
            4,
            "euler",
            1,
            start_merge_step=0,
            timestep_spacing="trailing",
        ),
        DraftLora.LIGHTNING_8: Preset(
            "draft",
            "Draft",
            Text("SDXL-Lightning in eight steps."),
            8,
            "euler",
            1,
            start_merge_step=1,
            timestep_spacing="trailing",
        ),
        DraftLora.HYPER_8_CFG: Preset(
            "draft",
            "Draft",
            Text("Hyper-SD in eight guided steps."),
            8,
            "ddim",
            5,
            start_merge_step=1,
            timestep_spacing="trailing",
        ),
        DraftLora.LCM: Preset(
            "draft", "Draft", Text("LCM in six steps."), 6, "lcm", 1, start_merge_step=0
        ),
    }
)
"""What the publishers of the LoRAs advise; they say nothing of ``start_merge_step``, which 4–8
steps want at 0–1. Guidance 1 means none, so the negative prompt does nothing there."""

LORA_NAMES = (
    ("lightning_4step", DraftLora.LIGHTNING_4),
    ("lightning_8step", DraftLora.LIGHTNING_8),
    ("hyper-sdxl-8steps-cfg", DraftLora.HYPER_8_CFG),
    ("lcm", DraftLora.LCM),
    ("pytorch_lora_weights", DraftLora.LCM),
)


@dataclass(frozen=True)
class ResolvedSettings:
    """The settings actually used; ``guidance_steps`` counts the guided steps of ``steps``.

    ``draft_lora`` names the few-step LoRA to activate, ``None`` for none. ``people_method`` is None
    for a single person.
    """

    preset: str
    steps: int
    scheduler: str
    timestep_spacing: str
    guidance_scale: float
    guidance_steps: int
    guidance_rescale: float
    style_strength: float | None
    start_merge_step: int
    width: int
    height: int
    number: int
    clip_skip: int | None
    draft_lora: DraftLora | None
    drawn: int | None = None
    people_method: PeopleMethod | None = None

    @property
    def guided_steps(self) -> int:
        """Steps that run the UNet twice: guidance acts only above 1."""
        return self.guidance_steps if self.guidance_scale > 1 else 0


def draft_kind(path: str) -> DraftLora | None:
    """The kind of a few-step LoRA file, by its name; ``None`` if empty or unknown."""
    name = PurePath(path).name.lower()
    return next((kind for part, kind in LORA_NAMES if part in name), None)


def preset_for(name: str, installed: DraftLora | None = None) -> Preset:
    """The preset called ``name``; Draft follows the few-step LoRA that is installed.

    Raises ``UsageError`` for an unknown name.
    """
    if name == "draft" and installed is not None:
        return DRAFTS[installed]
    try:
        return PRESETS[name or DEFAULT_PRESET]
    except KeyError:
        raise UsageError(
            Text("There is no preset called “{name}”.", name=name),
            todo=Text("Choose one of: {names}.", names=", ".join(PRESETS)),
        ) from None


def merge_step(style_strength: float, steps: int) -> int:
    """The last text-only step for a style strength in percent, as in the official demo."""
    return min(int(style_strength / 100 * steps), LAST_MERGE_STEP)


def resolve(request: GenerationRequest, installed: DraftLora | None = None) -> ResolvedSettings:
    """The preset, overridden by the request's own values.

    Raises ``UsageError``, or ``WeightsMissing`` for a requested few-step LoRA.
    """
    installed = draft_lora(request, installed)
    preset = preset_for(request.preset, installed)
    steps = preset.steps if request.steps is None else request.steps
    check(request, steps)
    guided = round(preset.guided * steps)
    if request.guidance_steps is not None:
        guided = max(0, min(request.guidance_steps, steps))
    style_strength, start = request.style_strength, request.start_merge_step
    if start is None and style_strength is None and preset.start_merge_step is not None:
        start = preset.start_merge_step
    elif start is None:
        style_strength = preset.style_strength if style_strength is None else style_strength
        start = merge_step(style_strength, steps)
    else:
        style_strength = None
    return ResolvedSettings(
        preset=preset.name,
        steps=steps,
        scheduler=request.scheduler or preset.scheduler,
        timestep_spacing=preset.timestep_spacing,
        guidance_scale=_or(request.guidance_scale, preset.guidance_scale),
        guidance_steps=guided,
        guidance_rescale=request.guidance_rescale,
        style_strength=style_strength,
        start_merge_step=start,
        width=request.width,
        height=request.height,
        number=request.number,
        clip_skip=request.clip_skip,
        draft_lora=installed if preset.name == "draft" else None,
        drawn=None if request.best_of is None else request.drawn,
        people_method=people_method(request),
    )


def people_method(request: GenerationRequest) -> PeopleMethod | None:
    """None for a single person. A finished picture has no regions, so only its faces change."""
    if not request.others:
        return None
    if (request.face_pass and request.face_pass.into) or request.picture.enlarge:
        return PeopleMethod.FACES
    return request.people_method or DEFAULT_METHOD


def draft_lora(request: GenerationRequest, installed: DraftLora | None) -> DraftLora | None:
    """The few-step LoRA for Draft; raises ``WeightsMissing``."""
    if request.draft_lora and request.draft_lora != installed:
        raise WeightsMissing(
            Text("The few-step LoRA “{name}” is not installed.", name=request.draft_lora),
            todo="Download it under Models, or choose another preset.",
        )
    return None if request.draft_lora == "" else installed


def check(request: GenerationRequest, steps: int) -> None:
    """Raise ``UsageError`` for values out of range, with the allowed range."""
    _within(Text("Steps"), steps, 1, 200)
    _within(Text("Number of pictures"), request.number, 1, 1000)
    if request.best_of is not None:
        _within(Text("Best of"), request.best_of, request.number, MOST_DRAWN)
    _within(Text("Guidance"), _or(request.guidance_scale, 1), 0, 50)
    _within(Text("Guided steps"), _or(request.guidance_steps, 0), 0, 200)
    _within(Text("Guidance rescale"), request.guidance_rescale, 0, 1)
    _within(Text("Style strength"), _or(request.style_strength, 20), 0, 100)
    _within(Text("Start merge step"), _or(request.start_merge_step, 0), -1, 200)
    _within(Text("CLIP skip"), _or(request.clip_skip, 1), 0, 11)
    _within(Text("Denoising strength"), request.picture.strength, 0, 1)
    _within(Text("Distance of the noise"), request.noise_distance, 0, 1)
    _within(Text("Control strength"), request.picture.control_scale, 0, 2)
    _within(Text("Enlargement"), request.picture.enlarge, 0, 8)
    for lora in request.loras:
        _within(Text("LoRA strength"), lora.strength, -10, 10)
    for region in request.regions:
        if not region.is_valid:
            raise UsageError(
                Text("The region of {name} is not valid.", name=region.name),
                "It has four edges: left, top, right and bottom, from 0 to 1.",
                Text("Use {name}=0,0,0.5,1 for the left half.", name=region.name),
            )
    for what, size in ((Text("Width"), request.width), (Text("Height"), request.height)):
        _within(what, size, 64, 4096)
        if size % 8:
            raise UsageError(
                Text("{what}: {size} pixels is not valid.", what=what, size=size),
                "It must be a multiple of 8.",
                Text("Use {size}.", size=size // 8 * 8),
            )
    if request.scheduler is not None and request.scheduler not in SCHEDULERS:
        raise UsageError(
            Text("There is no scheduler called “{name}”.", name=request.scheduler),
            todo=Text("Choose one of: {names}.", names=", ".join(SCHEDULERS)),
        )


def check_inputs(request: GenerationRequest) -> None:
    """Raises ``UsageError`` for a mask without its picture, or a picture without a person to put
    into it.
    """
    faces = request.face_pass
    alone = request.picture.mask and not request.picture.image
    if alone or (faces and faces.mask and not faces.into):
        raise UsageError("A mask needs its source picture.")
    if faces and faces.into and request.subject is None:
        raise UsageError("Choose a person to put into the picture.")
    if faces and faces.into and faces.goal is FaceGoal.KEEP:
        raise UsageError("A person cannot be put into a picture whose faces are kept.")


def check_grid(request: GenerationRequest, cell: int) -> None:
    """Raises ``UsageError`` for a size that is no multiple of the model's pixels per latent."""
    for what, size in ((Text("Width"), request.width), (Text("Height"), request.height)):
        if size % cell:
            raise UsageError(
                Text("{what}: {size} pixels is not valid.", what=what, size=size),
                todo=Text("Use {size}.", size=max(cell, size // cell * cell)),
            )


def _or(value: float | None, default: float) -> float:
    return default if value is None else value


def _within(what: Text, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise UsageError(
            Text("{what}: {value} is out of range.", what=what, value=f"{value:g}"),
            Text("Use a number from {low} to {high}.", low=f"{low:g}", high=f"{high:g}"),
        )
