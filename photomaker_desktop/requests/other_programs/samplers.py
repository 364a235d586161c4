"""Samplers of other programs → our schedulers."""

import re

from photomaker_desktop.core.presets import SCHEDULERS

NAMES = {
    "euler": "euler",
    "eulera": "euler_a",
    "eulerancestral": "euler_a",
    "dpmpp2": "dpmpp_2m",
    "dpmpp2m": "dpmpp_2m",
    "dpmpp2msde": "dpmpp_2m_sde",
    "heun": "heun",
    "ddim": "ddim",
    "unipc": "unipc",
    "unipcbh2": "unipc",
    "lcm": "lcm",
    "tcd": "tcd",
}
"""Without spaces, signs and what says nothing about the method."""
BESIDE = {"karras", "k", "gpu", "cfg", "pp"}


def scheduler_of(sampler: str, schedule: str = "") -> str:
    """Ours for AUTOMATIC1111's, ComfyUI's or InvokeAI's names; empty where there is none.

    ``schedule`` is the kind of noise schedule where the program keeps it apart (*karras*).
    """
    words = re.split(r"[\s_()-]+", sampler.lower().replace("+", "p"))
    ours = NAMES.get("".join(word for word in words if word not in BESIDE), "")
    karras = "karras" in (*words, schedule.lower()) or words[-1] == "k"
    return f"{ours}_karras" if karras and f"{ours}_karras" in SCHEDULERS else ours
