"""Which device, which dtype, and honest words when there is none."""

import pytest
import torch

from photomaker_desktop.core.device import DeviceFacts, DeviceKind
from photomaker_desktop.core.errors import DeviceError
from photomaker_desktop.engine.devices import available, choose_dtype, detect, select

CPU = DeviceFacts(DeviceKind.CPU, total_memory=64)
SMALL = DeviceFacts(DeviceKind.CUDA, 0, total_memory=8)
LARGE = DeviceFacts(DeviceKind.CUDA, 1, total_memory=24)
MAC = DeviceFacts(DeviceKind.MPS, total_memory=16, fp16=True)


def test_the_largest_accelerator_is_taken_before_the_cpu() -> None:
    assert select("", [SMALL, LARGE, CPU]) is LARGE
    assert select("", [MAC, CPU]) is MAC
    assert select("", [CPU]) is CPU


@pytest.mark.parametrize(
    ("choice", "chosen"), [("cuda", SMALL), ("cuda:1", LARGE), ("CPU", CPU), ("cpu:0", CPU)]
)
def test_a_choice_is_kept(choice: str, chosen: DeviceFacts) -> None:
    assert select(choice, [SMALL, LARGE, CPU]) is chosen


def test_a_missing_device_is_named_with_those_that_are_there() -> None:
    with pytest.raises(DeviceError, match=r"“cuda:7” was not found.*cuda:0, cuda:1, cpu"):
        select("cuda:7", [SMALL, LARGE, CPU])


@pytest.mark.parametrize(
    ("facts", "dtype"),
    [
        (DeviceFacts(DeviceKind.CUDA, bf16=False, fp16=True), torch.float16),
        (DeviceFacts(DeviceKind.CUDA, bf16=True, fp16=True), torch.float16),
        (DeviceFacts(DeviceKind.XPU, bf16=True, fp16=False), torch.bfloat16),
        (DeviceFacts(DeviceKind.CUDA, bf16=False, fp16=False), torch.float32),
        (MAC, torch.float16),
        (DeviceFacts(DeviceKind.CPU, bf16=True, fp16=True), torch.float32),
    ],
)
def test_dtypes(facts: DeviceFacts, dtype: torch.dtype) -> None:
    assert choose_dtype(facts) is dtype


def test_this_machine() -> None:
    cpu = available()[-1]
    assert cpu.kind is DeviceKind.CPU
    assert 0 < cpu.free_memory <= cpu.total_memory
    assert torch.device(detect("cpu").torch_name).type == "cpu"
