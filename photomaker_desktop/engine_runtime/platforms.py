"""Back ends, and the systems they support."""

import platform
import sys
from dataclasses import dataclass
from enum import StrEnum

PYTORCH = "https://download.pytorch.org/whl/"


class System(StrEnum):
    """Operating system and processor, as in the lock files' names."""

    LINUX = "linux-x86_64"
    WINDOWS = "windows-x86_64"
    MACOS = "macos-arm64"


class BackEnd(StrEnum):
    CUDA12 = "cuda12"
    CUDA13 = "cuda13"
    MPS = "mps"
    XPU = "xpu"
    ROCM = "rocm"
    CPU = "cpu"


@dataclass(frozen=True)
class Offer:
    """One build of PyTorch. ``index`` is PyTorch's own package index; empty: PyPI has it.

    ``instead`` names packages and what takes their place: ``onnxruntime`` and ``onnxruntime-gpu``
    write the same folder, so only one of them may be installed.
    """

    back_end: BackEnd
    title: str
    systems: tuple[System, ...]
    index: str = ""
    instead: tuple[tuple[str, str], ...] = ()


ON_CUDA = (("onnxruntime", "onnxruntime-gpu"),)
BOTH = (System.LINUX, System.WINDOWS)
OFFERS = (
    Offer(BackEnd.CUDA13, "NVIDIA (CUDA 13)", BOTH, PYTORCH + "cu130", ON_CUDA),
    Offer(BackEnd.CUDA12, "NVIDIA, older (CUDA 12)", BOTH, PYTORCH + "cu126", ON_CUDA),
    Offer(BackEnd.ROCM, "AMD (ROCm)", (System.LINUX,), PYTORCH + "rocm7.1"),
    Offer(BackEnd.XPU, "Intel Arc (XPU)", BOTH, PYTORCH + "xpu"),
    Offer(BackEnd.MPS, "Apple (Metal)", (System.MACOS,)),
    Offer(BackEnd.CPU, "Processor only", BOTH, PYTORCH + "cpu"),
)


def offer(back_end: BackEnd) -> Offer:
    return next(one for one in OFFERS if one.back_end is back_end)


def this_system() -> System | None:
    """This computer's system; None if PyTorch does not support it (Intel Mac, 32 bits …)."""
    arm = platform.machine().lower() in ("arm64", "aarch64")
    if sys.platform == "darwin":
        return System.MACOS if arm else None
    if arm or sys.maxsize < 2**32:
        return None
    return System.WINDOWS if sys.platform == "win32" else System.LINUX
