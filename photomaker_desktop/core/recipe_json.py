"""Recipes as JSON, also those that version 0.1 of the program wrote."""

from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from photomaker_desktop.core.decoding import DecodeError, from_json
from photomaker_desktop.core.identity import Fusion, FusionMode
from photomaker_desktop.core.presets import (
    DEFAULT_PRESET,
    PRESETS,
    DraftLora,
    ResolvedSettings,
    preset_for,
)
from photomaker_desktop.core.recipe import RECIPE_VERSION, Recipe
from photomaker_desktop.core.recipe_request import base_name, model_name, portable
from photomaker_desktop.core.request import (
    GenerationRequest,
    LoraChoice,
    LoraMethod,
    PictureInput,
    Subject,
)


@dataclass(frozen=True)
class RecipeV1:
    """The first version, flat: the values that were used, not those that were asked for."""

    prompt: str
    resolved_prompt: str
    negative_prompt: str | None
    resolved_negative: str | None
    seed: int
    steps: int
    scheduler: str
    guidance_scale: float
    guidance_steps: int
    start_merge_step: int
    width: int
    height: int
    style: str = ""
    preset: str = ""
    guidance_rescale: float = 0.0
    style_strength: float | None = None
    clip_skip: int | None = None
    identity_id: str = ""
    identity_name: str = ""
    class_word: str = ""
    tokens_sha256: str = ""
    fusion: FusionMode | None = None
    fusion_slots: int | None = None
    photos: int = 0
    base: str = ""
    base_sha256: str = ""
    adapter: str = ""
    adapter_version: str = ""
    adapter_sha256: str = ""
    loras: tuple[LoraChoice, ...] = ()
    picture: PictureInput = field(default_factory=PictureInput)
    device: str = ""
    dtype: str = ""
    memory_tier: str = ""
    seconds: float = 0.0
    likeness: float | None = None
    index: int = 0
    created: str = ""
    program: str = ""
    version: int = 1
    draft_lora: str = ""
    photo_files: tuple[str, ...] = ()
    photo_weights: tuple[float, ...] = ()
    model_files: dict[str, str] = field(default_factory=dict)
    lora_method: LoraMethod = LoraMethod.UNMERGED


def recipe_to_json(recipe: Recipe) -> bytes:
    return msgspec.json.encode(recipe)


def recipe_from_json(data: bytes) -> Recipe:
    """Raises ``DecodeError`` for what is no recipe, or one of a later version."""
    try:
        recipe = from_json(data, Recipe)
    except DecodeError:
        old = from_json(data, RecipeV1)
        if old.version != 1:
            raise
        return upgraded(old)
    if recipe.version != RECIPE_VERSION:
        raise DecodeError("A recipe of another version.")
    return recipe


def upgraded(old: RecipeV1) -> Recipe:
    """What the preset says anyway counts as left to it; files lose their folders."""
    settings = settings_of(old)
    return Recipe(
        request=portable(request_of(old, settings), old.seed),
        settings=settings,
        resolved_prompt=old.resolved_prompt,
        resolved_negative=old.resolved_negative,
        style=old.style,
        tokens_sha256=old.tokens_sha256,
        fusion=Fusion(old.fusion, old.fusion_slots or Fusion().slots) if old.fusion else None,
        photos=old.photos,
        base=model_name(old.base),
        base_sha256=old.base_sha256,
        adapter=base_name(old.adapter),
        adapter_version=old.adapter_version,
        adapter_sha256=old.adapter_sha256,
        model_files={part: base_name(path) for part, path in old.model_files.items()},
        photo_files=tuple(map(base_name, old.photo_files)),
        photo_weights=old.photo_weights,
        device=old.device,
        dtype=old.dtype,
        memory_tier=old.memory_tier,
        lora_method=old.lora_method,
        seconds=old.seconds,
        likeness=old.likeness,
        index=old.index,
        created=old.created,
        program=old.program,
    )


def settings_of(old: RecipeV1) -> ResolvedSettings:
    known = {kind.value: kind for kind in DraftLora}
    draft_lora = known.get(old.draft_lora)
    preset = old.preset if old.preset in PRESETS else DEFAULT_PRESET
    return ResolvedSettings(
        preset=preset,
        steps=old.steps,
        scheduler=old.scheduler,
        timestep_spacing=preset_for(preset, draft_lora).timestep_spacing,
        guidance_scale=old.guidance_scale,
        guidance_steps=old.guidance_steps,
        guidance_rescale=old.guidance_rescale,
        style_strength=old.style_strength,
        start_merge_step=old.start_merge_step,
        width=old.width,
        height=old.height,
        number=1,
        clip_skip=old.clip_skip,
        draft_lora=draft_lora,
    )


T = TypeVar("T")


def own(value: T, usual: object) -> T | None:
    """None where the preset says the same."""
    return None if value == usual else value


def request_of(old: RecipeV1, used: ResolvedSettings) -> GenerationRequest:
    preset = preset_for(used.preset, used.draft_lora)

    guided = round(preset.guided * used.steps)
    by_preset = used.start_merge_step == preset.start_merge_step
    exactly = used.style_strength is None and not by_preset
    person = old.identity_name or old.class_word or old.identity_id
    return GenerationRequest(
        prompt=old.prompt,
        negative_prompt=old.negative_prompt,
        subject=Subject(old.identity_name, old.class_word, b"", old.identity_id)
        if person
        else None,
        style=old.style,
        preset=used.preset,
        width=old.width,
        height=old.height,
        seed=old.seed,
        steps=own(used.steps, preset.steps),
        scheduler=own(used.scheduler, preset.scheduler),
        guidance_scale=own(used.guidance_scale, preset.guidance_scale),
        guidance_steps=own(used.guidance_steps, guided),
        guidance_rescale=old.guidance_rescale,
        style_strength=own(used.style_strength, preset.style_strength),
        start_merge_step=used.start_merge_step if exactly else None,
        clip_skip=old.clip_skip,
        fusion=old.fusion,
        fusion_slots=old.fusion_slots,
        loras=old.loras,
        picture=old.picture,
    )
