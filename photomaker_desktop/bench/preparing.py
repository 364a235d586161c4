"""The weights to measure with and the machine's description, in a separate process."""

import os
import platform
import time
from pathlib import Path

import diffusers
import psutil
import torch
import transformers

from photomaker_desktop.bench.full_weights import build_full
from photomaker_desktop.bench.tiny import build_tiny
from photomaker_desktop.core.device import DeviceFacts
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.engine.devices import detect


def prepare(folder: Path, tiny: bool, device: str) -> tuple[ModelPaths, dict[str, str]]:
    """In a separate process, so that its memory is free afterwards."""
    facts = detect(device)
    if tiny:
        return build_tiny(folder / f"tiny-{os.getpid()}"), describe(facts)
    return build_full(folder, facts.torch_name), describe(facts)


def describe(facts: DeviceFacts) -> dict[str, str]:
    """The machine, for the head of the results."""
    memory = psutil.virtual_memory().total / (1 << 30)
    return {
        "device": f"{facts.name or facts.torch_name}, {facts.total_memory / (1 << 30):.0f} GiB",
        "driver": facts.driver or "none",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"{memory:.0f} GiB",
        "versions": f"Python {platform.python_version()}, torch {torch.__version__}, "
        f"diffusers {diffusers.__version__}, transformers {transformers.__version__}",
        "date": time.strftime("%Y-%m-%d"),
    }
