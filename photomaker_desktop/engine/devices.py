"""Device and dtype selection."""

import platform
from collections.abc import Iterable

import psutil
import torch

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.errors import DeviceError
from photomaker_desktop.core.text import Text

CPU_NOTE = Text(
    "PyTorch found no graphics card, so the processor is used. A full-size SDXL picture"
    " takes many minutes, even hours; small models such as Sketchbook are much faster."
)


def detect(choice: str = "") -> DeviceFacts:
    """The device to use: ``choice`` (``cuda``, ``cuda:1``, ``mps``, ``xpu``, ``cpu``), or the best.

    Raises ``DeviceError`` for an unavailable choice.
    """
    return select(choice, available())


def select(choice: str, devices: Iterable[DeviceFacts]) -> DeviceFacts:
    """``choice`` among ``devices``; empty: the accelerator with the most memory, else the CPU."""
    devices = list(devices)
    if not choice:
        return max(
            devices, key=lambda facts: (facts.kind is not DeviceKind.CPU, facts.total_memory)
        )
    for facts in devices:
        if choice.lower() in (
            facts.torch_name,
            f"{facts.kind.value}:{facts.index}",
            facts.kind.value,
        ):
            return facts
    names = ", ".join(facts.torch_name for facts in devices)
    raise DeviceError(
        Text("The device “{choice}” was not found.", choice=choice),
        Text("PyTorch {version} finds: {names}.", version=torch.__version__, names=names),
        Text(
            "Choose one of these, or install a driver and a PyTorch build for “{choice}”.",
            choice=choice,
        ),
    )


def available() -> tuple[DeviceFacts, ...]:
    """All devices, the CPU last."""
    found: list[DeviceFacts] = []
    if torch.cuda.is_available():
        found += [cuda_facts(index) for index in range(torch.cuda.device_count())]
    if torch.xpu.is_available():
        found += [xpu_facts(index) for index in range(torch.xpu.device_count())]
    if torch.backends.mps.is_available():
        found.append(mps_facts())
    return (*found, cpu_facts())


def cuda_facts(index: int) -> DeviceFacts:
    """NVIDIA, or AMD through ROCm. bf16 counts from Ampere (8.0) on, where it is native.

    ``torch.cuda.is_bf16_supported()`` says yes to emulation, which is four times slower.
    """
    free, total = torch.cuda.mem_get_info(index)
    major, minor = torch.cuda.get_device_capability(index)
    rocm = torch.version.hip is not None
    return DeviceFacts(
        kind=DeviceKind.CUDA,
        index=index,
        name=torch.cuda.get_device_name(index),
        total_memory=total,
        free_memory=free,
        bf16=major >= 8 or rocm,
        fp16=(major, minor) >= (5, 3) or rocm,
        fp8=(major, minor) >= (8, 9) and not rocm,
        system_memory=psutil.virtual_memory().total,
        driver=f"ROCm {torch.version.hip}" if rocm else f"CUDA {torch.version.cuda}",
    )


def xpu_facts(index: int) -> DeviceFacts:
    properties = torch.xpu.get_device_properties(index)
    total = int(properties.total_memory)
    return DeviceFacts(
        kind=DeviceKind.XPU,
        index=index,
        name=str(properties.name),
        total_memory=total,
        free_memory=total - torch.xpu.memory_reserved(index),
        bf16=torch.xpu.is_bf16_supported(),
        fp16=True,
        system_memory=psutil.virtual_memory().total,
        driver=str(getattr(properties, "driver_version", "")),
    )


def mps_facts() -> DeviceFacts:
    """Apple Silicon shares its memory; Metal recommends how much of it to use."""
    memory = psutil.virtual_memory()
    advised = torch.mps.recommended_max_memory()
    return DeviceFacts(
        kind=DeviceKind.MPS,
        name=platform.processor() or "Apple Silicon",
        total_memory=advised,
        free_memory=min(advised - torch.mps.driver_allocated_memory(), memory.available),
        fp16=True,
        system_memory=memory.total,
        driver=f"macOS {platform.mac_ver()[0]}",
    )


def cpu_facts() -> DeviceFacts:
    memory = psutil.virtual_memory()
    return DeviceFacts(
        kind=DeviceKind.CPU,
        name=platform.processor() or platform.machine(),
        total_memory=memory.total,
        free_memory=memory.available,
        system_memory=memory.total,
    )


def choose_dtype(facts: DeviceFacts) -> torch.dtype:
    """The fastest dtype that is native to the device and works with SDXL.

    fp16 where there is fp16 (also on cards with bf16: SDXL's weights are published in fp16 and the
    fp16-fix VAE keeps them finite; bf16 has eight times coarser steps), else bf16, else fp32. The
    CPU computes in fp32: half precision there is either emulated or slower to the point of use.
    """
    if facts.kind is DeviceKind.CPU:
        return torch.float32
    if facts.fp16:
        return torch.float16
    return torch.bfloat16 if facts.bf16 else torch.float32


def memory_in_use(facts: DeviceFacts) -> tuple[int, int]:
    """Used and total bytes of the device's memory; for the CPU, of the system."""
    if facts.kind is DeviceKind.CUDA:
        free, total = torch.cuda.mem_get_info(facts.index)
        return total - free, total
    if facts.kind is DeviceKind.MPS:
        return torch.mps.driver_allocated_memory(), facts.total_memory
    if facts.kind is DeviceKind.XPU:
        return torch.xpu.memory_reserved(facts.index), facts.total_memory
    memory = psutil.virtual_memory()
    return memory.total - memory.available, memory.total
