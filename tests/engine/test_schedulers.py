"""Every scheduler by name, from the base's own configuration."""

import pytest
import torch
from diffusers import EulerDiscreteScheduler

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.presets import DRAFTS, PRESETS, SCHEDULERS
from photomaker_desktop.engine.schedulers import CLASSES, make_scheduler
from photomaker_desktop.storage import paths

BASE = EulerDiscreteScheduler.load_config(paths.resources() / "sdxl" / "scheduler")


def test_the_table_knows_exactly_the_names_that_are_offered() -> None:
    assert tuple(CLASSES) == SCHEDULERS
    used = {preset.scheduler for preset in (*PRESETS.values(), *DRAFTS.values())}
    assert used <= set(SCHEDULERS)


@pytest.mark.parametrize("name", SCHEDULERS)
def test_each_keeps_the_bases_noise_and_takes_steps(name: str) -> None:
    made = make_scheduler(name, BASE)
    assert made.config.beta_schedule == "scaled_linear"
    assert (made.config.beta_start, made.config.beta_end) == (0.00085, 0.012)
    made.set_timesteps(8)
    generator = torch.Generator().manual_seed(0)
    latents = torch.randn(1, 4, 8, 8, generator=generator) * made.init_noise_sigma
    for step in made.timesteps:
        noise = 0.5 * made.scale_model_input(latents, step)
        wants = {"generator": generator} if "generator" in made.step.__code__.co_varnames else {}
        latents = made.step(noise, step, latents, return_dict=False, **wants)[0]
    assert torch.isfinite(latents).all()


def test_karras_and_spacing() -> None:
    assert make_scheduler("dpmpp_2m_karras", BASE).config.use_karras_sigmas is True
    assert make_scheduler("dpmpp_2m", BASE).config.use_karras_sigmas is False
    assert make_scheduler("dpmpp_2m_sde", BASE).config.algorithm_type == "sde-dpmsolver++"
    few = make_scheduler("euler", BASE, "trailing")
    few.set_timesteps(4)
    assert few.timesteps.tolist() == [999, 749, 499, 249]


def test_one_after_another_does_not_drag_settings_along() -> None:
    make_scheduler("dpmpp_2m_sde_karras", BASE)
    assert make_scheduler("euler", BASE).config.get("use_karras_sigmas") is False
    assert make_scheduler("euler", BASE).config.timestep_spacing == "leading"


def test_a_v_prediction_base_keeps_its_prediction() -> None:
    base = dict(BASE) | {"prediction_type": "v_prediction"}
    assert make_scheduler("dpmpp_2m_karras", base).config.prediction_type == "v_prediction"


def test_unknown_names() -> None:
    with pytest.raises(UsageError, match="“magic”"):
        make_scheduler("magic", BASE)
