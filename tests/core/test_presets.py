"""What a request becomes with a preset."""

from collections.abc import Callable
from typing import Any

import pytest

from photomaker_desktop.core.cost_model import expected_work, unet_tflop
from photomaker_desktop.core.errors import UsageError, WeightsMissing
from photomaker_desktop.core.presets import (
    DraftLora,
    check_grid,
    draft_kind,
    merge_step,
    preset_for,
    resolve,
)
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput
from photomaker_desktop.core.sizes import ASPECT_RATIOS


def settings(preset: str = "balanced", installed: DraftLora | None = None, **rest: object):  # type: ignore[no-untyped-def]
    return resolve(GenerationRequest("x", preset=preset, **rest), installed)  # type: ignore[arg-type]


def test_best_is_the_reference_demo() -> None:
    best = settings("best")
    assert (best.steps, best.scheduler, best.guidance_scale) == (50, "euler", 5)
    assert (best.guided_steps, best.style_strength, best.start_merge_step) == (50, 20, 10)


def test_balanced_guides_the_first_sixteen_of_twenty_five() -> None:
    balanced = settings("balanced")
    assert (balanced.steps, balanced.guided_steps, balanced.start_merge_step) == (25, 16, 5)
    assert expected_work(balanced).unet_forwards == 41
    assert expected_work(settings("balanced", number=4)).unet_forwards == 164


@pytest.mark.parametrize(
    ("installed", "used", "guided", "start"),
    [
        (None, (12, "dpmpp_2m_karras", ""), 8, 2),
        (DraftLora.LIGHTNING_4, (4, "euler", "trailing"), 0, 0),
        (DraftLora.LIGHTNING_8, (8, "euler", "trailing"), 0, 1),
        (DraftLora.HYPER_8_CFG, (8, "ddim", "trailing"), 8, 1),
        (DraftLora.LCM, (6, "lcm", ""), 0, 0),
    ],
)
def test_draft_follows_the_lora_that_is_installed(
    installed: DraftLora | None, used: tuple[int, str, str], guided: int, start: int
) -> None:
    draft = settings("draft", installed)
    assert (draft.steps, draft.scheduler, draft.timestep_spacing) == used
    assert (draft.guided_steps, draft.start_merge_step) == (guided, start)
    assert draft.draft_lora == installed
    assert settings("best", installed).draft_lora is None


def test_what_the_request_says_wins() -> None:
    own = settings(
        "balanced", steps=10, scheduler="ddim", guidance_scale=3.0, style_strength=50, width=512
    )
    assert (own.steps, own.scheduler, own.guidance_scale, own.width) == (10, "ddim", 3.0, 512)
    assert (own.start_merge_step, own.guidance_steps) == (5, 6)
    exact = settings("draft", DraftLora.LIGHTNING_8, start_merge_step=-1, guidance_steps=99)
    assert (exact.start_merge_step, exact.style_strength, exact.guidance_steps) == (-1, None, 8)
    assert settings("draft", DraftLora.LIGHTNING_4, style_strength=50).start_merge_step == 2


def test_a_recipe_names_the_few_step_lora_it_was_made_with() -> None:
    made = settings("draft", DraftLora.LIGHTNING_8, draft_lora="lightning_8")
    assert made.draft_lora is DraftLora.LIGHTNING_8
    assert settings("draft", DraftLora.LIGHTNING_8, draft_lora="").steps == 12
    with pytest.raises(WeightsMissing, match="lightning_4"):
        settings("draft", DraftLora.LIGHTNING_8, draft_lora="lightning_4")


@pytest.mark.parametrize(
    ("strength", "steps", "last"), [(20, 50, 10), (50, 100, 30), (15, 25, 3), (0, 50, 0)]
)
def test_style_strength_is_capped_at_step_thirty(strength: float, steps: int, last: int) -> None:
    assert merge_step(strength, steps) == last


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("/m/sdxl_lightning_4step_lora.safetensors", DraftLora.LIGHTNING_4),
        ("/m/sdxl_lightning_8step_lora.safetensors", DraftLora.LIGHTNING_8),
        ("/m/Hyper-SDXL-8steps-CFG-lora.safetensors", DraftLora.HYPER_8_CFG),
        ("/m/lcm/pytorch_lora_weights.safetensors", DraftLora.LCM),
        ("/m/somebody.safetensors", None),
        ("", None),
    ],
)
def test_few_step_loras_are_known_by_name(file: str, kind: DraftLora | None) -> None:
    assert draft_kind(file) == kind


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"steps": 0}, "Steps: 0 is out of range. Use a number from 1 to 200"),
        ({"width": 1001}, "Use 1000"),
        ({"height": 8192}, "Height"),
        ({"number": 0}, "Number of pictures"),
        ({"scheduler": "magic"}, "“magic”"),
        ({"guidance_scale": float("nan")}, "Guidance"),
        ({"style_strength": 120}, "Style strength"),
        ({"guidance_steps": -1}, "Guided steps"),
        ({"picture": PictureInput(strength=2)}, "Denoising strength"),
        ({"picture": PictureInput(control_scale=float("inf"))}, "Control strength"),
        ({"loras": (LoraChoice("a.safetensors", float("nan")),)}, "LoRA strength"),
    ],
)
def test_nonsense_is_refused_in_words(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        settings(**changes)


LIMITS: dict[str, tuple[float, float]] = {
    "steps": (1, 200),
    "number": (1, 1000),
    "guidance_scale": (0, 50),
    "guidance_steps": (0, 200),
    "guidance_rescale": (0, 1),
    "style_strength": (0, 100),
    "start_merge_step": (-1, 200),
    "clip_skip": (0, 11),
}


@pytest.mark.parametrize(("name", "limits"), LIMITS.items())
def test_the_limits_themselves_are_allowed_and_what_is_beyond_is_not(
    name: str, limits: tuple[float, float]
) -> None:
    low, high = limits
    for value in (low, high):
        resolve(GenerationRequest("", **{name: value}))  # type: ignore[arg-type]
    for value in (low - 1, high + 1):
        with pytest.raises(UsageError, match="out of range"):
            resolve(GenerationRequest("", **{name: value}))  # type: ignore[arg-type]


NESTED: dict[str, tuple[Callable[[float], dict[str, Any]], float, float]] = {
    "Denoising strength": (lambda x: {"picture": PictureInput(strength=x)}, 0, 1),
    "Control strength": (lambda x: {"picture": PictureInput(control_scale=x)}, 0, 2),
    "LoRA strength": (lambda x: {"loras": (LoraChoice("a", x),)}, -10, 10),
    "Distance of the noise": (lambda x: {"noise_distance": x}, 0, 1),
    "Width": (lambda x: {"width": x}, 64, 4096),
    "Height": (lambda x: {"height": x}, 64, 4096),
}


@pytest.mark.parametrize("what", NESTED)
def test_so_are_the_limits_of_pictures_and_loras(what: str) -> None:
    changes, low, high = NESTED[what]
    for value in (low, high):
        settings(**changes(value))
    for value in (low - 8, low - 0.5, high + 0.5, high + 8):
        with pytest.raises(UsageError, match=what):
            settings(**changes(value))


@pytest.mark.parametrize(
    ("kind", "steps", "scheduler", "start"),
    [
        (DraftLora.LIGHTNING_4, 4, "euler", 0),
        (DraftLora.LIGHTNING_8, 8, "euler", 1),
        (DraftLora.HYPER_8_CFG, 8, "ddim", 1),
        (DraftLora.LCM, 6, "lcm", 0),
    ],
)
def test_drafts_are_made_as_the_loras_makers_advise(
    kind: DraftLora, steps: int, scheduler: str, start: int
) -> None:
    used = settings("draft", kind)
    assert (used.steps, used.scheduler, used.start_merge_step) == (steps, scheduler, start)
    assert used.draft_lora is kind


def test_every_preset_is_guided_as_the_reference_demo() -> None:
    assert [settings(name).guidance_scale for name in ("best", "balanced", "draft")] == [5, 5, 5]
    assert [settings(name).guidance_steps for name in ("best", "balanced", "draft")] == [50, 16, 8]
    assert settings(guidance_scale=0.0).guided_steps == 0
    assert settings(guidance_scale=1.0).guided_steps == 0
    assert settings(guidance_scale=1.5).guided_steps == 16


def test_a_size_follows_the_pixels_of_one_latent() -> None:
    request = GenerationRequest(prompt="a man", width=320, height=200)
    check_grid(request, 8)
    with pytest.raises(UsageError, match=r"Height: 200 pixels.*Use 192"):
        check_grid(request, 16)


def test_an_unknown_preset_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="best, balanced, draft"):
        preset_for("ultra")


@pytest.mark.parametrize(
    ("preset", "installed", "forwards", "tflop"),
    [
        ("best", None, 100, 686.6),
        ("balanced", None, 41, 287.7),
        ("draft", DraftLora.HYPER_8_CFG, 16, 118.6),
        ("draft", DraftLora.LIGHTNING_8, 8, 64.6),
        ("draft", DraftLora.LIGHTNING_4, 4, 37.5),
    ],
)
def test_expected_work_is_what_was_counted(
    preset: str, installed: DraftLora | None, forwards: int, tflop: float
) -> None:
    work = expected_work(settings(preset, installed))
    assert work.unet_forwards == forwards
    assert work.tflop == pytest.approx(tflop, abs=0.2)


def test_the_parts_of_the_work() -> None:
    """One forward of the UNet, one picture decoded, one prompt encoded."""
    one = expected_work(settings(steps=1, guidance_steps=0))
    assert one.tflop == pytest.approx(6.76 + 10.47 + 0.11)


def test_work_at_other_sizes() -> None:
    counted = {0.25: 1.59, 0.5625: 3.64, 1: 6.76, 1.5625: 11.2, 2.25: 17.3}
    assert {size: unet_tflop(size) for size in counted} == pytest.approx(counted)
    assert unet_tflop(0.125) == pytest.approx(0.795)
    assert 6.76 < unet_tflop(1.2) < 11.2


def test_fourteen_sizes_that_the_vae_can_make() -> None:
    assert len(ASPECT_RATIOS) == 14
    assert all(size.width % 8 == 0 == size.height % 8 for size in ASPECT_RATIOS)
    assert max(max(size.width, size.height) for size in ASPECT_RATIOS) == 1024
    assert len({(size.width, size.height) for size in ASPECT_RATIOS}) == 14
