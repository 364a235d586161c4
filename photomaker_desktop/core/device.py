"""Facts about the compute device, as input for pure decision functions."""

from dataclasses import dataclass
from enum import StrEnum


class DeviceKind(StrEnum):
    CUDA = "cuda"
    MPS = "mps"
    XPU = "xpu"
    CPU = "cpu"


class MemoryTier(StrEnum):
    """From most to least memory; each step down trades speed for memory."""

    RESIDENT = "resident"
    RESIDENT_TILED = "resident_tiled"
    ONE_AT_A_TIME = "one_at_a_time"
    MODEL_OFFLOAD = "model_offload"
    FP8_STORAGE = "fp8_storage"
    GROUP_OFFLOAD = "group_offload"


@dataclass(frozen=True)
class DeviceFacts:
    """One compute device. Memory in bytes; ``bf16`` and ``fp16`` mean *natively* supported."""

    kind: DeviceKind
    index: int = 0
    name: str = ""
    total_memory: int = 0
    free_memory: int = 0
    bf16: bool = False
    fp16: bool = False
    fp8: bool = False
    system_memory: int = 0
    driver: str = ""

    @property
    def torch_name(self) -> str:
        return (
            self.kind.value
            if self.kind in (DeviceKind.CPU, DeviceKind.MPS)
            else (f"{self.kind.value}:{self.index}")
        )
