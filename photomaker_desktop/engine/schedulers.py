"""Schedulers by name, made from the base model's own configuration."""

from typing import Any

import diffusers

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.presets import SCHEDULERS
from photomaker_desktop.core.text import Text

CLASSES: dict[str, tuple[str, dict[str, object]]] = {
    "euler": ("EulerDiscreteScheduler", {}),
    "euler_a": ("EulerAncestralDiscreteScheduler", {}),
    "dpmpp_2m": ("DPMSolverMultistepScheduler", {"use_karras_sigmas": False}),
    "dpmpp_2m_karras": ("DPMSolverMultistepScheduler", {"use_karras_sigmas": True}),
    "dpmpp_2m_sde": (
        "DPMSolverMultistepScheduler",
        {"algorithm_type": "sde-dpmsolver++", "use_karras_sigmas": False},
    ),
    "dpmpp_2m_sde_karras": (
        "DPMSolverMultistepScheduler",
        {"algorithm_type": "sde-dpmsolver++", "use_karras_sigmas": True},
    ),
    "heun": ("HeunDiscreteScheduler", {}),
    "ddim": ("DDIMScheduler", {}),
    "unipc": ("UniPCMultistepScheduler", {}),
    "lcm": ("LCMScheduler", {}),
    "tcd": ("TCDScheduler", {}),
}


def make_scheduler(name: str, base: Any, timestep_spacing: str = "") -> Any:
    """The scheduler called ``name`` (``core.presets.SCHEDULERS``) for a model.

    ``base`` is the configuration of the scheduler that came with the model, kept from before any
    was replaced, because replacing one by another carries settings over. ``timestep_spacing`` is
    what few-step models were trained with. Raises ``UsageError`` for an unknown name.
    """

    if name not in CLASSES:
        raise UsageError(
            Text("There is no scheduler called “{name}”.", name=name),
            todo=Text("Choose one of: {names}.", names=", ".join(SCHEDULERS)),
        )
    class_name, changes = CLASSES[name]
    spacing = {"timestep_spacing": timestep_spacing} if timestep_spacing else {}
    return getattr(diffusers, class_name).from_config(base, **changes, **spacing)
