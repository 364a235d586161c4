"""Timing on asynchronous devices, and peak memory of device and process."""

import os
import statistics
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import psutil
import torch

from photomaker_desktop.core.device import DeviceFacts, DeviceKind

GIB = 1 << 30


def synchronize(facts: DeviceFacts) -> None:
    if facts.kind is DeviceKind.CUDA:
        torch.cuda.synchronize(facts.index)
    elif facts.kind is DeviceKind.MPS:
        torch.mps.synchronize()
    elif facts.kind is DeviceKind.XPU:
        torch.xpu.synchronize(facts.index)


def seconds(call: Callable[[], object], facts: DeviceFacts) -> float:
    """Seconds until the device has finished."""
    synchronize(facts)
    start = time.perf_counter()
    call()
    synchronize(facts)
    return time.perf_counter() - start


def median(call: Callable[[], object], facts: DeviceFacts, repeats: int) -> tuple[float, float]:
    """Median and spread (largest − smallest, as a share of the median); one run to warm up."""
    call()
    return summary([seconds(call, facts) for _ in range(repeats)])


def summary(times: list[float]) -> tuple[float, float]:
    middle = statistics.median(times)
    return middle, (max(times) - min(times)) / middle


def spread_note(spread: float, repeats: int) -> str:
    return f"median of {repeats}, spread {spread:.1%}"


def reset_device_peak(facts: DeviceFacts) -> None:
    if facts.kind is DeviceKind.CUDA:
        torch.cuda.reset_peak_memory_stats(facts.index)


def device_peak(facts: DeviceFacts) -> int | None:
    """Peak bytes of tensors; None if the device does not report them."""
    if facts.kind is DeviceKind.CUDA:
        return torch.cuda.max_memory_allocated(facts.index)
    return None


class MainMemory:
    """Samples this process's main memory: the whole, and without mapped files."""

    def __init__(self, every: float = 0.02) -> None:
        self._every, self._stop = every, threading.Event()
        self.peak = self.own_peak = 0

    def __enter__(self) -> "MainMemory":
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while True:
            everything, own = resident()
            self.peak, self.own_peak = max(self.peak, everything), max(self.own_peak, own)
            if self._stop.wait(self._every):
                return


def resident() -> tuple[int, int]:
    """Resident bytes of this process, and the share that is not backed by files (Linux)."""
    status = Path("/proc/self/status")
    if not status.exists():
        total = psutil.Process().memory_info().rss
        return total, total
    found = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
    return kilobytes(found["VmRSS"]), kilobytes(found["RssAnon"])


def kilobytes(text: str) -> int:
    return int(text.split(maxsplit=1)[0]) * 1024


def play_computer(free: float) -> None:
    """From now on this process sees ``free`` GiB of main memory, as on a smaller computer."""
    memory = psutil.virtual_memory()._replace(available=int(free * GIB))
    setattr(psutil, "virtual_memory", lambda: memory)  # noqa: B010 - mypy forbids the assignment


def read_all(files: Iterable[Path]) -> tuple[float, int]:
    """Seconds to read the files and their bytes, as ``cat`` would."""
    buffer, total = bytearray(16 << 20), 0
    start = time.perf_counter()
    for path in files:
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                total += count
    return time.perf_counter() - start, total


def evict(files: Iterable[Path]) -> bool:
    """Drop the files from the page cache; False where the system has no call for that."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in files:
        with path.open("rb") as file, suppress(OSError):
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True
